import type { DictionaryEntry } from '@sahapath/core'
import { invertDictionary } from '@sahapath/formats/dictionary'
import { expect, it } from 'vitest'
import { brief, rules } from './packs.ts'

type Row = [english: string, upos: DictionaryEntry['upos'], ...hindi: string[]]

function invert(...rows: Row[]): ReturnType<typeof invertDictionary> {
  const entries = rows.map(([lemma, upos, ...glosses], at): DictionaryEntry => {
    return { id: String(at), lemma, upos, glosses, level: 5 }
  })
  return invertDictionary({ name: 'English', entries })
}

it('cuts glosses at commas and semicolons outside brackets, and keeps notes with the gloss', () => {
  const { dictionary } = invert(
    ['pass', 'VERB', 'गुज़रना, बीतना (समय, दिन); पास~होना[करना]'],
    ['cockpit', 'NOUN', '(हवाई जहाज का)चालक कक्ष'],
  )
  expect(brief(dictionary.entries)).toEqual([
    'गुज़रना VERB: to pass',
    'बीतना VERB: to pass (समय, दिन)',
    'पास होना VERB: to pass (करना)',
    'चालक कक्ष NOUN: cockpit (हवाई जहाज का)',
  ])
})

it('ranks: no note, standing early, few words, many equivalents, short; else as in the dictionary', () => {
  const { dictionary } = invert(
    ['sum', 'NOUN', 'राशि (गणित)'],
    ['zodiac sign', 'NOUN', 'राशि'],
    ['heap', 'NOUN', 'ढेर, राशि'],
    ['quantity', 'NOUN', 'राशि'],
    ['moneys', 'NOUN', 'राशि'],
    ['amount', 'NOUN', 'राशि, मात्रा'],
    ['monies', 'NOUN', 'राशि'],
  )
  expect(dictionary.entries.find(({ lemma }) => lemma === 'राशि')?.glosses).toEqual([
    'amount',
    'moneys',
    'monies',
    'quantity',
    'zodiac sign',
    'heap',
    'sum (गणित)',
  ])
})

it('joins spellings that fold alike, and parts parts of speech', () => {
  const { dictionary } = invert(
    ['paper', 'NOUN', 'काग़ज़'],
    ['sheet', 'NOUN', 'कागज'],
    ['document', 'NOUN', 'कागज'],
    ['paper', 'ADJ', 'कागज'],
  )
  expect(brief(dictionary.entries)).toEqual([
    'कागज NOUN: paper | sheet | document',
    'कागज ADJ: paper',
  ])
  expect(dictionary.entries[0]?.variants).toEqual(['काग़ज़'])
  expect(dictionary.entries.map(({ id }) => id)).toEqual(['कागज.noun', 'कागज.adj'])
})

it('tells what cannot become a headword', () => {
  const { dictionary, messages } = invert(
    ['odd', 'ADJ', '?', 'विषम, odd'],
    ['even', 'ADJ', 'सम', '^'],
  )
  expect(brief(dictionary.entries)).toEqual(['विषम ADJ: odd', 'सम ADJ: even'])
  expect(rules(messages)).toEqual(['gloss-not-hindi 3'])
  expect(messages[0]?.reason).toContain('(first: “?”, entry 1)')
})
