import { openAsBlob } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type DictionaryFile, importDictionary } from '@sahapath/formats/dictionary'
import { describe, expect, it } from 'vitest'
import { brief, bytesOf, dictd, encode, kaikki, starDict, tei, term, yomitan } from './packs.ts'

const gold: DictionaryFile[][] = [
  starDict({ types: 'm', articles: [['सोना', 'gold']] }),
  dictd([['सोना', 'gold\n']]),
  [tei('<entry><form><orth>सोना</orth></form><sense><def>gold</def></sense></entry>')],
  [yomitan([[term('सोना', ['gold'])]])],
  [kaikki([{ word: 'सोना', lang_code: 'hi', senses: [{ glosses: ['gold'] }] }])],
]

describe('importDictionary', () => {
  it.each(gold)('knows the format by the name: $name', async (...files) => {
    const { dictionary } = await importDictionary(files)
    expect(brief(dictionary.entries)).toEqual(['सोना X: gold'])
  })

  it('says which names it knows', async () => {
    await expect(importDictionary([{ name: 'a.pdf', data: encode('') }])).rejects.toThrow(
      /^importDictionary expected a file that ends in one of \.ifo, \.index/,
    )
  })

  const line = { word: 'सोना', lang_code: 'hi', senses: [{ glosses: ['gold'] }] }
  const bytes = bytesOf(JSON.stringify(line), true)
  it.each<[string, () => DictionaryFile['data'] | Promise<Blob>]>([
    ['an array', () => bytes],
    ['a blob', () => new Blob([Uint8Array.from(bytes)])],
    ['a stream', () => new Blob([Uint8Array.from(bytes)]).stream()],
    [
      'single bytes as they come',
      async function* () {
        for (const byte of bytes) yield Uint8Array.of(byte)
      } as () => AsyncIterable<Uint8Array>,
    ],
  ])('reads %s', async (_, open) => {
    const data = await open()
    const { dictionary } = await importDictionary([{ name: 'hindi.jsonl.gz', data }])
    expect(brief(dictionary.entries)).toEqual(['सोना X: gold'])
  })

  it('reads a file from the disk', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'dictionary-'))
    try {
      const path = join(folder, 'hindi.jsonl.gz')
      await writeFile(path, bytes)
      const { dictionary } = await importDictionary([
        { name: 'hindi.jsonl.gz', data: await openAsBlob(path) },
      ])
      expect(brief(dictionary.entries)).toEqual(['सोना X: gold'])
    } finally {
      await rm(folder, { recursive: true })
    }
  })

  it('passes on what the source itself throws', async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield encode('{')
      throw new Error('the disk is gone')
    }
    const file = { name: 'a.jsonl', data: broken() }
    await expect(importDictionary([file])).rejects.toThrow('the disk is gone')
  })

  it('asks for headwords of the direction it is told', async () => {
    const files = dictd([
      ['सोना', 'gold\n'],
      ['gold', 'सोना\n'],
    ])
    const { dictionary } = await importDictionary(files, { direction: 'en-hi' })
    expect(brief(dictionary.entries)).toEqual(['सोना X: gold'])
  })

  it('writes clean text: composed, on one line, without signs that show nothing', async () => {
    const { dictionary } = await importDictionary([
      kaikki([
        {
          word: 'क\u093C\u200Eलम\u00AD',
          lang_code: 'hi',
          senses: ['pen\n\u202Eand\u0000ink', '<b>reed</b>&nbsp;', '<img src=x>'].map((gloss) => ({
            glosses: [gloss],
          })),
        },
      ]),
    ])
    expect(brief(dictionary.entries)).toEqual([`${'क़लम'.normalize()} X: pen and ink | reed`])
  })

  it('leaves out what cannot be read, and says so', async () => {
    const { counts, messages } = await importDictionary([
      kaikki([
        { word: 'सोना', lang_code: 'hi', senses: [{ glosses: ['gold'] }, { glosses: ['\uD800'] }] },
        { word: 'सो\uD800', lang_code: 'hi', senses: [{ glosses: ['gold'] }] },
        { word: 'sona', lang_code: 'hi', senses: [{ glosses: ['gold'] }] },
        { word: '', lang_code: 'hi', senses: [{ glosses: ['gold'] }] },
      ]),
    ])
    expect(counts).toEqual({ read: 4, skipped: 3, kept: 1 })
    expect(messages.map(({ reason }) => reason)).toEqual([
      '2 headwords or glosses with unreadable characters were left out (first: “�”, line 1).',
      'An entry without a headword was left out (line 4).',
      'An entry whose headword is not in Devanagari was left out (“sona”, line 3).',
    ])
  })
})
