import { linkWords } from '@sahapath/core/align'
import { loadDictionary, loadNames } from '@sahapath/lexicon'
import { describe, expect, it } from 'vitest'

const lexicon = { dictionary: await loadDictionary(), names: await loadNames() }
const split = (text: string): string[] =>
  text.match(/[\p{L}\p{M}\p{N}]+(?:['’][\p{L}]+)?|\S/gu) ?? []
const list = (hindi: string, english: string, sureOnly = false): string[] => {
  const [source, target] = [split(hindi), split(english)]
  return linkWords(source, target, lexicon)
    .filter(({ sure }) => sure || !sureOnly)
    .map((link) => `${source[link.source]}=${target[link.target]}`)
}

describe('linkWords', () => {
  it('links names by their sound', () => {
    expect(list('लावरोव और पुतिन', 'Putin and Lavrov', true)).toEqual([
      'लावरोव=Lavrov',
      'और=and',
      'पुतिन=Putin',
    ])
  })

  it('links numbers of either script and every word of a number', () => {
    expect(list('१२ नेता', '12 leaders')).toContain('१२=12')
    expect(list('3 लाख लोग', '300,000 people').length).toBeGreaterThan(0)
  })

  it('links equal words in their order', () => {
    const links = linkWords(
      split('चीन और रूस , रूस और चीन'),
      split('China and Russia , Russia and China'),
      lexicon,
    )
    const sure = links.filter(({ sure }) => sure).map(({ source, target }) => [source, target])
    expect(sure).toEqual([
      [0, 0],
      [1, 1],
      [2, 2],
      [3, 3],
      [4, 4],
      [5, 5],
      [6, 6],
    ])
  })

  it('gives postpositions no sure link', () => {
    const links = list('लावरोव के साथ', 'with Lavrov')
    expect(links).toContain('साथ=with')
    expect(list('लावरोव के साथ', 'with Lavrov', true)).toEqual(['लावरोव=Lavrov'])
  })

  it('links marks with marks alone', () => {
    const links = linkWords(['चीन', '।'], ['China', '.'], lexicon)
    expect(links.map(({ source, target }) => [source, target])).toEqual([
      [0, 0],
      [1, 1],
    ])
  })

  it('takes words with lemmas', () => {
    const links = linkWords(
      [{ text: 'देशों', lemma: 'देश' }],
      [{ text: 'countries', lemma: 'country' }],
      {
        dictionary: {
          find: (lemma) =>
            lemma === 'देश'
              ? [{ id: 'देश', lemma, upos: 'NOUN', glosses: ['country'], level: 1 }]
              : [],
          findPhrases: () => [],
        },
      },
    )
    expect(links).toMatchObject([{ source: 0, target: 0, sure: true }])
  })

  it('survives empty sides', () => {
    expect(linkWords([], [], lexicon)).toEqual([])
    expect(linkWords(['चीन'], [], lexicon)).toEqual([])
  })

  it('gives no links to what nobody reads word by word', () => {
    const long = (word: string, count: number): string[] =>
      Array.from({ length: count }, () => word)
    expect(linkWords(long('चीन', 200), long('China', 200), lexicon)).toHaveLength(200)
    expect(linkWords(long('चीन', 601), long('China', 601), lexicon)).toEqual([])
  })

  it('keeps scores between 0 and 1', () => {
    for (const { score } of linkWords(split('रूस के साथ चीन'), split('China with Russia'), lexicon)) {
      expect(score).toBeGreaterThan(0)
      expect(score).toBeLessThanOrEqual(1)
    }
  })

  it('refuses what is not a list of words', () => {
    expect(() => linkWords('words' as never, [])).toThrow('linkWords expected an array of words')
  })
})
