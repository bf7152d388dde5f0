import { readFileSync } from 'node:fs'
import { analyzeTokens } from '@sahapath/hindi/analyze'
import { loadDictionary, type LoadedDictionary } from '@sahapath/lexicon'
import { beforeAll, describe, expect, it, test } from 'vitest'

let dictionary: LoadedDictionary

beforeAll(async () => {
  dictionary = await loadDictionary()
})

describe('find', () => {
  it('compares folded', () => {
    const ids = ['ज़िम्मेदारी', 'जिम्मेदारी', 'ज़िम्मेदारी'.normalize('NFD')].map(
      (spelling) => dictionary.find(spelling)[0]?.id,
    )
    expect(ids).toEqual(['ज़िम्मेदारी.noun.f', 'ज़िम्मेदारी.noun.f', 'ज़िम्मेदारी.noun.f'])
  })

  it('knows variants', () => {
    expect(dictionary.find('अंतर्राष्ट्रीय')[0]?.lemma).toBe('अंतरराष्ट्रीय')
  })

  it('puts the part of speech asked for first', () => {
    expect(dictionary.find('पर', 'ADP')[0]?.upos).toBe('ADP')
    expect(dictionary.find('पर', 'NOUN')[0]?.upos).toBe('NOUN')
    expect(dictionary.find('जाना', 'AUX')[0]?.upos).toBe('AUX')
    expect(dictionary.find('जाना', 'VERB')[0]?.upos).toBe('VERB')
  })

  it('finds postposition groups, phrases and the constructions of a word', () => {
    expect(dictionary.find('के बारे में')[0]?.glosses).toContain('about')
    expect(dictionary.find('हाथ मिलाना')[0]?.glosses[0]).toBe('to shake hands')
    expect(dictionary.find('स्वागत करना')[0]?.glosses[0]).toBe('to welcome')
  })

  it('builds what no one wrote by word formation, and says so', () => {
    const [entry] = dictionary.find('ग़ैर-टकराव')
    expect(entry?.derived).toEqual({ base: 'टकराव', affix: 'ग़ैर-' })
    expect(entry?.glosses[0]).toMatch(/^non-/)
  })

  it('gives nothing for what it cannot know', () => {
    expect(dictionary.find('क्रब्सोवा')).toEqual([])
    expect(dictionary.find('')).toEqual([])
  })

  it('gives the same entry every time', () => {
    expect(dictionary.find('सरकार')[0]).toBe(dictionary.find('सरकार', 'NOUN')[0])
  })
})

describe('lookup', () => {
  it('goes from the form to the entry', () => {
    expect(dictionary.lookup('ज़िम्मेदारियों').entries[0]?.lemma).toBe('ज़िम्मेदारी')
    expect(dictionary.lookup('करेंगे').entries[0]?.lemma).toBe('करना')
  })

  it('puts first what a form means that its citation form does not tell', () => {
    const [own, rest] = dictionary.lookup('उनके').entries
    expect(own).toMatchObject({ lemma: 'उनका', upos: 'PRON' })
    expect(own?.glosses[0]).toBe('their')
    expect(rest?.lemma).toBe('वह')
    expect(dictionary.lookup('हुईं').entries[0]?.glosses[0]).toBe('happened')
    expect(dictionary.findForm('उनके', 'यह', 'PRON')).toBeUndefined()
    expect(dictionary.lookup('वह').entries[0]?.lemma).toBe('वह')
    const tokens = 'वे कल आए थे ।'.split(' ')
    const { entries } = dictionary.lookup('थे', { tokens, index: 3 })
    expect(entries[0]?.glosses).toContain('had (done)')
  })

  it('chooses by the sentence', () => {
    const tokens = 'चोर भाग गया ।'.split(' ')
    expect(dictionary.lookup('भाग', { tokens, index: 1 }).entries[0]?.lemma).toBe('भागना')
    const others = 'भारत ने भाग लिया ।'.split(' ')
    const { entries, phrase } = dictionary.lookup('भाग', { tokens: others, index: 2 })
    expect(entries[0]?.lemma).toBe('भाग')
    expect(phrase?.entry.lemma).toBe('भाग लेना')
    expect(phrase?.words).toEqual([2, 3])
  })

  it('gives no entry for a mark', () => {
    expect(dictionary.lookup('।').entries).toEqual([])
  })
})

type PhraseCase = [sentence: string, phrase: string, words: string]

function readCases(file: string): PhraseCase[] {
  return readFileSync(new URL(`../../fixtures/lexicon/${file}`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .filter((line) => !line.startsWith('#'))
    .map((line) => line.split('\t') as PhraseCase)
}

function findPhrases(sentence: string): { phrase: string; words: string[]; places: number[] }[] {
  const tokens = sentence.split(' ')
  const { analyses } = analyzeTokens(tokens)
  return dictionary
    .findPhrases(
      tokens.map((text, index) => ({ text, lemma: analyses[index]?.[0]?.lemma ?? text })),
    )
    .map(({ entry, words }) => {
      return {
        phrase: entry.lemma,
        words: words.map((at) => tokens[at] as string),
        places: words,
      }
    })
}

test.each(readCases('phrases.tsv'))('%s → %s', (sentence, phrase, words) => {
  const found = findPhrases(sentence)
  expect(found.map((match) => [match.phrase, match.words.join(' ')])).toContainEqual([
    phrase,
    words,
  ])
  const all = found.flatMap(({ places }) => places)
  expect(new Set(all).size).toBe(all.length)
})

test.each(readCases('no-phrases.tsv'))('%s: no %s', (sentence, phrase) => {
  expect(findPhrases(sentence).map((match) => match.phrase)).not.toContain(phrase)
})
