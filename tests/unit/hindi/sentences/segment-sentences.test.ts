import { writeFileSync } from 'node:fs'
import { segmentSentences } from '@sahapath/hindi/sentences'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { casesFolder, listPhenomena, readCase, readLines, writeCase } from './cases.ts'

const graphemes = new Intl.Segmenter('hi', { granularity: 'grapheme' })
const findEnds = (text: string): number[] =>
  segmentSentences(text)
    .slice(0, -1)
    .map(([, end]) => end)

describe.each(listPhenomena())('sentences: %s', (phenomenon) => {
  const lines = readLines(phenomenon)
  if (process.env.UPDATE) {
    const updated = lines.map((line) => {
      const read = readCase(line)
      return read ? writeCase(read, findEnds(read.text)) : line
    })
    writeFileSync(new URL(`${phenomenon}/cases.txt`, casesFolder), updated.join('\n'))
  }
  const cases = lines.map(readCase).filter((read) => read !== undefined)
  it.each(cases)('$line', (read) => {
    const ends = findEnds(read.text).filter((end) => !read.free.includes(end))
    expect(writeCase(read, ends)).toBe(read.line)
  })
})

// biome-ignore format: rows are easier to compare
const piece = fc.constantFrom(
  'भारत', 'है', 'डॉ', 'ने', 'कहा', 'a', 'B', '5', '१', 'https://x.in/a', '@x', 'क्ष', '👨‍👩‍👧', 'कि.मी.',
  '—', '।', '॥', '.', '...', '…', '|', '?', '!', '"', "'", '“', '”', '‘',
  '’', '(', ')', '[', ']', ',', ':', ';', ' ', ' ', ' ', '\n', '\r\n', '\n\n',
  '\t', '\u00a0', '\u200c', '\u200d', '\u0301', '़', '्', '\ud83d', '\udc68',
)
const anyText = fc.oneof(
  fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
)

describe('sentences of any string', () => {
  it('are in order and hold all that is not white space', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0
        for (const [start, end] of segmentSentences(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(text.slice(last, start).trim()).toBe('')
          last = end
        }
        expect(text.slice(last).trim()).toBe('')
      }),
      { numRuns: 1000 },
    )
  })

  it('cut no grapheme cluster', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const boundaries = new Set([...graphemes.segment(text)].map(({ index }) => index))
        boundaries.add(text.length)
        for (const [start, end] of segmentSentences(text)) {
          expect(boundaries).toContain(start)
          expect(boundaries).toContain(end)
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('leave the white space around out where no mark stands on it', () => {
    const plain = anyText.map((text) => text.replace(/\p{M}|\p{Cf}|\u0e33/gu, ''))
    fc.assert(
      fc.property(plain, (text) => {
        for (const [start, end] of segmentSentences(text)) {
          const sentence = text.slice(start, end)
          expect(sentence.trim()).toBe(sentence)
        }
      }),
    )
  })

  it('do not depend on what follows an empty line', () => {
    fc.assert(
      fc.property(anyText, anyText, (one, other) => {
        const first = `${one}क।`
        const alone = segmentSentences(first)
        const both = segmentSentences(`${first}\n\n${other}`)
        expect(both.slice(0, alone.length)).toEqual(alone)
      }),
    )
  })
})

it('finds no sentence in nothing', () => {
  expect(segmentSentences('')).toEqual([])
  expect(segmentSentences(' \n\t')).toEqual([])
})

it('reads Windows line breaks as one', () => {
  const text = 'दोनों देशों ने व्यापार के\r\nनए नियम बनाए।\r\nवे लागू हैं।'
  expect(segmentSentences(text).map(([start, end]) => text.slice(start, end))).toEqual([
    'दोनों देशों ने व्यापार के\r\nनए नियम बनाए।',
    'वे लागू हैं।',
  ])
})
