import { analyzeSentence, explain, loadRareLemmas } from '@sahapath/hindi/analyze'
import fc from 'fast-check'
import { beforeAll, describe, expect, it, test } from 'vitest'
import { readFixtures } from './read-fixtures.ts'

beforeAll(loadRareLemmas)

describe('analyzeSentence', () => {
  it('finds the words itself and leaves marks out', () => {
    const text = 'उन्होंने कहा, “यह ठीक है।”'
    const { words } = analyzeSentence(text)
    expect(words.map((word) => word.text)).toEqual(['उन्होंने', 'कहा', 'यह', 'ठीक', 'है'])
    for (const { start, end, text: word } of words) expect(text.slice(start, end)).toBe(word)
  })

  it('sees the clause marks between tokens it is given', () => {
    const text = 'उन्होंने घोषणा की। सड़क बनेगी।'
    const tokens = [...text.matchAll(/[^ ।]+/g)].map(({ index, 0: word }) => {
      return { start: index, end: index + word.length }
    })
    expect(analyzeSentence(text, tokens).words[2]?.analyses[0]?.lemma).toBe('करना')
  })

  it('survives any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const { start, end } of analyzeSentence(text).words) expect(start).toBeLessThan(end)
      }),
    )
  })

  it('wants a string', () => {
    expect(() => analyzeSentence(3 as unknown as string)).toThrow(
      'analyzeSentence expected a string',
    )
  })
})

test.each(readFixtures('explanations'))(
  'explains $surface',
  ({ surface, sentence, english, hindi }) => {
    const { words } = analyzeSentence(sentence as string)
    const best = words.find(({ text }) => text === surface)?.analyses[0]
    if (!best) throw new Error(`no analysis of ${surface}`)
    expect(explain(best, surface as string, 'en')).toBe(english)
    expect(explain(best, surface as string, 'hi')).toBe(hindi)
  },
)
