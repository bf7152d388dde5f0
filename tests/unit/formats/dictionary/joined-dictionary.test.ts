import type { DictionaryEntry, UserDictionary } from '@sahapath/core'
import { assertDocument } from '@sahapath/core/document'
import { buildDocument } from '@sahapath/core/pipeline'
import { importDictionary } from '@sahapath/formats/dictionary'
import {
  JoinedDictionary,
  type LoadedDictionary,
  loadDictionary,
  loadLexicon,
} from '@sahapath/lexicon'
import { beforeAll, describe, expect, it } from 'vitest'
import { kaikki } from './packs.ts'

let own: LoadedDictionary

beforeAll(async () => {
  own = await loadDictionary()
})

function entry(
  lemma: string,
  upos: DictionaryEntry['upos'],
  ...glosses: string[]
): DictionaryEntry {
  return { id: `${lemma}.${upos}.${glosses[0]}`, lemma, upos, glosses, level: 5 }
}

function dictionary(name: string, ...entries: DictionaryEntry[]): UserDictionary {
  return { name, entries }
}

const mine = dictionary(
  'Mine',
  entry('झिंगूड़ा', 'NOUN', 'thingamajig'),
  entry('सरकार', 'VERB', 'to rule'),
  entry('सरकार', 'NOUN', 'administration'),
  entry('ग़ैर-टकराव', 'NOUN', 'avoidance of conflict'),
  entry('झिंगूड़ा मारना', 'VERB', 'to tinker'),
  entry('विदेश मंत्री', 'NOUN', 'chief diplomat'),
)

/** Each entry as its source and first gloss. */
function brief(entries: readonly DictionaryEntry[]): string[] {
  return entries.map(({ source = 'ours', glosses }) => `${source}: ${glosses[0]}`)
}

describe('JoinedDictionary', () => {
  it('puts the entry of the form first, as ours does', () => {
    const joined = new JoinedDictionary(own, [mine])
    expect(joined.findForm('उनकी', 'वह', 'PRON')?.glosses[0]).toBe('their')
    expect(brief(joined.lookup('उनकी').entries).slice(0, 2)).toEqual(['ours: their', 'ours: he'])
  })

  it('consults ours first, then the others in order, each ranked by part of speech', () => {
    const joined = new JoinedDictionary(own, [
      mine,
      dictionary('Other', entry('सरकार', 'NOUN', 'x')),
    ])
    const found = brief(joined.find('सरकार', 'NOUN'))
    expect(found.slice(-3)).toEqual(['Mine: administration', 'Mine: to rule', 'Other: x'])
    expect(found.slice(0, -3)).toEqual(brief(own.find('सरकार', 'NOUN')))
    expect(found.length).toBeGreaterThan(3)
  })

  it('compares folded, and goes through the citation form', () => {
    const joined = new JoinedDictionary(own, [mine])
    expect(brief(joined.find('झिंगूडा'))).toEqual(['Mine: thingamajig'])
    expect(brief(joined.lookup('झिंगूड़ों').entries)).toEqual(['Mine: thingamajig'])
    expect(joined.lookup('झिंगूड़ों')).toBe(joined.lookup('झिंगूड़ों'))
    // What the analyser takes for a name may be a form of a word it has never heard of.
    expect(brief(joined.find('झिंगूड़े'))).toEqual(['Mine: thingamajig'])
    expect(joined.find('लिंगूड़े')).toEqual([])
    const other = dictionary('Forms', entry('झिंगूड़ों', 'NOUN', 'a listed form'))
    expect(brief(new JoinedDictionary(own, [other]).lookup('झिंगूड़ों').entries)).toEqual([
      'Forms: a listed form',
    ])
  })

  it('puts what someone wrote before what is only put together', () => {
    const found = new JoinedDictionary(own, [mine]).find('ग़ैर-टकराव')
    expect(found.map(({ source, derived }) => source ?? derived?.affix)).toEqual(['Mine', 'ग़ैर-'])
  })

  it('finds phrases of the others, inflected and split, among the words ours leave', () => {
    const joined = new JoinedDictionary(own, [mine])
    const tokens = 'उसने झिंगूड़ा नहीं मारा और हाथ मिलाया ।'.split(' ')
    const lookUp = (index: number): unknown => {
      const { phrase } = joined.lookup(tokens[index] as string, { tokens, index })
      return phrase && [phrase.entry.source ?? 'ours', phrase.entry.lemma, phrase.words]
    }
    expect(lookUp(1)).toEqual(['Mine', 'झिंगूड़ा मारना', [1, 3]])
    expect(lookUp(5)).toEqual(['ours', 'हाथ मिलाना', [5, 6]])
    expect(lookUp(0)).toBeUndefined()
  })

  it('leaves our dictionary and the reader’s as they were', () => {
    const before = own.find('सरकार', 'NOUN')
    const copy = structuredClone(mine)
    new JoinedDictionary(own, [mine]).find('सरकार', 'NOUN')
    expect(own.find('सरकार', 'NOUN')).toBe(before)
    expect(own.lookup('सरकार').entries.every(({ source }) => source === undefined)).toBe(true)
    expect(mine).toEqual(copy)
  })

  it('asks for different names, by which entries are told apart', () => {
    expect(() => new JoinedDictionary(own, [mine, dictionary('Mine')])).toThrow(
      'JoinedDictionary expected dictionaries with different names',
    )
  })
})

it('goes from a file to a document that names its source', async () => {
  const file = kaikki([
    {
      word: 'झिंगूड़ा',
      lang_code: 'hi',
      pos: 'noun',
      senses: [{ glosses: ['<script>alert(1)</script>thingamajig'] }],
    },
  ])
  const { dictionary } = await importDictionary([file], { name: 'Mine' })
  const lexicon = await loadLexicon({ dictionaries: [dictionary] })
  const source = { format: 'text' as const, content: 'सरकार ने झिंगूड़े देखे।' }
  const { document } = buildDocument({ id: 'a', source }, lexicon)
  assertDocument(JSON.parse(JSON.stringify(document)))
  const form = document.forms.find(({ surface }) => surface === 'झिंगूड़े')
  const entry = document.entries.find(({ id }) => id === form?.entries[0])
  expect(entry).toMatchObject({ lemma: 'झिंगूड़ा', glosses: ['thingamajig'], source: 'Mine' })
})
