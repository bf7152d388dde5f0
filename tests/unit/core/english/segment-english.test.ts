import { readFileSync } from 'node:fs'
import { segmentEnglish } from '@sahapath/core/english'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const folder = new URL('../../../fixtures/english/', import.meta.url)
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8')
const cut = (text: string): string[] =>
  segmentEnglish(text).map(([start, end]) => text.slice(start, end))

// One case a paragraph: its name, then one sentence a line.
const cases = read('sentences.txt')
  .trim()
  .split(/\n\n+/u)
  .map((paragraph) => {
    const [name = '', ...sentences] = paragraph.split('\n')
    return { name: name.replace(/^# /u, ''), sentences }
  })

// A missing space cannot be written as a space between two lines.
const unspaced = new Set(['no space after the stop'])

describe('segmentEnglish', () => {
  it.each(cases.filter(({ name }) => !unspaced.has(name)))('cuts $name', ({ sentences }) => {
    expect(cut(sentences.join(' '))).toEqual(sentences)
  })

  it('cuts where the space is missing', () => {
    expect(cut('The talks ended on Friday.The leaders left.')).toEqual([
      'The talks ended on Friday.',
      'The leaders left.',
    ])
  })

  it.each(JSON.parse(read('lines.json')) as { name: string; text: string; sentences: string[] }[])(
    'reads lines: $name',
    ({ text, sentences }) => {
      expect(cut(text)).toEqual(sentences)
    },
  )

  it('covers all but white space, in order, whatever the text', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'aB. ?!\n"“”\'()1…@#\ud800') }),
    )
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0
        for (const [start, end] of segmentEnglish(text)) {
          expect(text.slice(last, start)).toMatch(/^\s*$/u)
          expect(end).toBeGreaterThan(start)
          last = end
        }
        expect(text.slice(last)).toMatch(/^\s*$/u)
      }),
    )
  })

  it('refuses what is not a string', () => {
    expect(() => segmentEnglish(null as unknown as string)).toThrow(
      'segmentEnglish expected a string',
    )
  })
})
