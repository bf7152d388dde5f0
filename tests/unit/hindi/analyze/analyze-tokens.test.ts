import { analyzeTokens, loadRareLemmas } from '@sahapath/hindi/analyze'
import { beforeAll, describe, expect, it, test } from 'vitest'
import { readFixtures } from './read-fixtures.ts'

beforeAll(loadRareLemmas)

const phenomena = [
  'nouns',
  'adjectives',
  'verbs',
  'pronouns',
  'function-words',
  'homographs',
  'numerals',
  'derivation',
  'unknown',
]

describe.each(phenomena)('%s', (phenomenon) => {
  test.each(readFixtures(phenomenon))('$sentence → $lemma $upos $features', (row) => {
    const tokens = (row.sentence as string).split(' ')
    const index = tokens.findIndex((token) => token.startsWith('['))
    tokens[index] = (tokens[index] as string).slice(1, -1)
    const best = analyzeTokens(tokens).analyses[index]?.[0]
    const found = {
      ...(row.lemma && { lemma: best?.lemma }),
      ...(row.upos && { upos: best?.upos }),
    }
    expect(found).toEqual({
      ...(row.lemma && { lemma: row.lemma }),
      ...(row.upos && { upos: row.upos }),
    })
    const wanted = (row.features as string).split(',').filter(Boolean)
    const features = best?.features as Record<string, string> | undefined
    for (const pair of wanted) {
      const [name = '', value] = pair.split('=')
      expect(`${name}=${features?.[name]}`).toBe(`${name}=${value}`)
    }
  })
})

test.each(readFixtures('groups-of-words'))('$sentence: $kind $lemma', (row) => {
  const tokens = (row.sentence as string).split(' ')
  const groups = analyzeTokens(tokens).groups.map(({ kind, lemma, words }) => {
    return { kind, lemma, words: words.map((index) => tokens[index]).join(' ') }
  })
  expect(groups).toContainEqual({ kind: row.kind, lemma: row.lemma, words: row.words })
})

describe('analyzeTokens', () => {
  it('gives every token at least one reading, marks too', () => {
    const { analyses } = analyzeTokens(['“', 'हाँ', '”', '।', '😀', '', '\ud800'])
    expect(analyses.map((readings) => readings.length > 0)).not.toContain(false)
  })

  it('gives nothing for nothing', () => {
    expect(analyzeTokens([])).toEqual({ analyses: [], groups: [] })
  })

  it('hands out the same frozen object for the same reading', () => {
    const [first, second] = [1, 2].map(() => analyzeTokens(['किताबें']).analyses[0]?.[0])
    expect(first).toBe(second)
    expect([first, first?.features].every(Object.isFrozen)).toBe(true)
  })

  it('shows both readings when the form alone does not decide', () => {
    const lemmas = analyzeTokens(['खाते']).analyses[0]?.map(({ lemma }) => lemma)
    expect(lemmas).toEqual(expect.arrayContaining(['खाता', 'खाना']))
  })

  it('wants an array', () => {
    expect(() => analyzeTokens('घर' as unknown as string[])).toThrow(
      'analyzeTokens expected an array of strings',
    )
  })
})
