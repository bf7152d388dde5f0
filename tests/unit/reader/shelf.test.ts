import 'fake-indexeddb/auto'
import type { DictionaryEntry } from '@sahapath/core/document'
import { importDictionary } from '@sahapath/formats/dictionary'
import { beforeEach, describe, expect, it } from 'vitest'
import { openDictionaryStore } from '../../../packages/reader/src/dictionary/dictionary-store.ts'
import { headwordKey } from '../../../packages/reader/src/dictionary/headword-key.ts'
import { openShelf } from '../../../packages/reader/src/dictionary/open-shelf.ts'
import type { ImportDictionary } from '../../../packages/reader/src/dictionary/own-dictionary.ts'
import { Shelf } from '../../../packages/reader/src/dictionary/shelf.ts'

const rows = [
  { word: 'हिन्दी', lang_code: 'hi', pos: 'noun', senses: [{ glosses: ['the Hindi language'] }] },
  { word: 'ज़रूर', lang_code: 'hi', pos: 'adv', senses: [{ glosses: ['certainly'] }] },
]
const file = {
  name: 'own.jsonl',
  data: new Blob([rows.map((row) => JSON.stringify(row)).join('\n')]),
}

const entry = (lemma: string, gloss: string): DictionaryEntry => ({
  id: `${lemma}-${gloss}`,
  lemma,
  upos: 'NOUN',
  glosses: [gloss],
  level: 5,
})

function reading(name: string, entries: DictionaryEntry[], licence?: string): ImportDictionary {
  return async () => ({ dictionary: { name, entries }, ...(licence ? { licence } : {}) })
}

let database: string
let number = 0
beforeEach(() => {
  database = `dictionaries-${number++}`
})

const open = async (read: ImportDictionary): Promise<Shelf> =>
  Shelf.open(read, await openDictionaryStore(database))

const glosses = async (shelf: Shelf, ...words: string[]): Promise<string[]> =>
  (await shelf.lookUp(words)).map((found) => found.glosses.join())

describe('a key', () => {
  it.each([
    ['हिन्दी', 'हिंदी'],
    ['ज़रूर', 'जरूर'],
    ['चाँद', 'चांद'],
    ['सम्बन्ध', 'संबंध'],
    [' पानी', 'पानी'],
  ])('is the same for %s and %s', (a, b) => {
    expect(headwordKey(a)).toBe(headwordKey(b))
  })

  it.each([
    ['जन्म', 'जंम'],
    ['पानी', 'पाणी'],
    ['दिन', 'दीन'],
  ])('tells %s and %s apart', (a, b) => {
    expect(headwordKey(a)).not.toBe(headwordKey(b))
  })
})

describe('the shelf', () => {
  it('reads a real file and finds its words however they are spelt', async () => {
    const shelf = await open(importDictionary)
    expect(await shelf.add([file])).toEqual({ name: 'Wiktionary (own.jsonl)', entries: 2 })
    expect(await glosses(shelf, 'हिंदी', 'हिंदी')).toEqual(['the Hindi language'])
    expect(await glosses(shelf, 'जरूर')).toEqual(['certainly'])
    expect(await glosses(shelf, 'पानी')).toEqual([])
  })

  it('keeps them for the next visit, with name and licence', async () => {
    await (await open(reading('Mine', [entry('नदी', 'river')], 'CC BY 4.0'))).add([])
    const again = await open(reading('', []))
    expect(await again.list()).toEqual([{ name: 'Mine', entries: 1, licence: 'CC BY 4.0' }])
    expect(await again.lookUp(['नदी'])).toMatchObject([{ source: 'Mine (CC BY 4.0)' }])
  })

  it('replaces one of the same name, and takes away only the one that is meant', async () => {
    await (await open(reading('A', [entry('नदी', 'river'), entry('वन', 'forest')]))).add([])
    await (await open(reading('A\uffff', [entry('नदी', 'stream')]))).add([])
    const shelf = await open(reading('A', [entry('नदी', 'brook')]))
    await shelf.add([])
    expect((await glosses(shelf, 'नदी')).sort()).toEqual(['brook', 'stream'])
    expect(await glosses(shelf, 'वन')).toEqual([])
    await shelf.remove('A')
    expect(await glosses(shelf, 'नदी')).toEqual(['stream'])
    expect((await shelf.list()).map(({ name }) => name)).toEqual(['A\uffff'])
  })

  it('gives entries of the headword before those of the form', async () => {
    const shelf = await open(reading('A', [entry('नदियाँ', 'plural'), entry('नदी', 'river')]))
    await shelf.add([])
    expect(await glosses(shelf, 'नदी', 'नदियाँ')).toEqual(['river', 'plural'])
  })

  it('adds nothing when the file cannot be read, and says why', async () => {
    const shelf = await open(importDictionary)
    await expect(shelf.add([{ name: 'a.pdf', data: new Blob() }])).rejects.toThrow(
      'expected a file',
    )
    expect(await shelf.list()).toEqual([])
  })

  it('is there only where the page reads dictionaries and the browser keeps them', async () => {
    const none = { importDictionary: undefined, dictionaryStore: undefined }
    expect(await openShelf(none)).toBeUndefined()
    const host = { importDictionary: reading('A', []), dictionaryStore: undefined }
    expect(await openShelf(host)).toBe(await openShelf(host))
  })
})
