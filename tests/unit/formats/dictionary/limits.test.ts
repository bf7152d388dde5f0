import { gzipSync } from 'node:zlib'
import { importDictionary, type ImportLimits } from '@sahapath/formats/dictionary'
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { brief, dictd, encode, kaikki, rules, starDict, tei, term, yomitan } from './packs.ts'

function line(word: string, ...glosses: string[]): object {
  return { word, lang_code: 'hi', senses: glosses.map((gloss) => ({ glosses: [gloss] })) }
}

const mebibyte = 2 ** 20

describe('limits', () => {
  it.each<[keyof ImportLimits, number, string]>([
    ['inputBytes', 50, 'hindi.jsonl goes beyond the limit inputBytes of 50.'],
    ['entries', 1, 'hindi.jsonl, line 2, goes beyond the limit entries of 1.'],
  ])('refuses what goes beyond %s', async (name, limit, reason) => {
    const file = kaikki([line('सोना', 'gold'), line('चाँदी', 'silver')])
    await expect(importDictionary([file], { limits: { [name]: limit } })).rejects.toMatchObject({
      ruleId: `limit-${name}`,
      reason,
      fatal: true,
    })
  })

  it('cuts glosses short between words and never inside a cluster, and leaves out further ones', async () => {
    const file = kaikki([line('सोना', 'yellow heavy metal', 'क्षत्रियक्षत्रिय', 'third', 'fourth')])
    const { dictionary, messages } = await importDictionary([file], {
      limits: { glossLength: 13, glosses: 2 },
    })
    expect(brief(dictionary.entries)).toEqual(['सोना X: yellow heavy… | क्षत्रियक्ष…'])
    expect(rules(messages)).toEqual(['long-gloss 2', 'many-glosses 2'])
  })

  it('leaves out records and headwords that are too long, in every format', async () => {
    const long = 'x'.repeat(300)
    const limits = { recordLength: 200 }
    const gold = line('सोना', 'gold')
    const packs = [
      [kaikki([gold, line('लंबा', long)])],
      starDict({
        types: 'm',
        articles: [
          ['लंबा', long],
          ['सोना', 'gold'],
        ],
      }),
      dictd([
        ['लंबा', long],
        ['सोना', 'gold'],
      ]),
      [
        tei(
          `<entry><form><orth>लंबा</orth></form><def>${long}</def></entry><entry><form><orth>सोना</orth></form><def>gold</def></entry>`,
        ),
      ],
      [yomitan([[term('लंबा', [long])], [term('सोना', ['gold'])]])],
    ]
    for (const files of packs) {
      const { dictionary, messages } = await importDictionary(files, { limits })
      expect(brief(dictionary.entries)).toEqual(['सोना X: gold'])
      expect(rules(messages)).toEqual(['long-record'])
    }
    const { messages } = await importDictionary([kaikki([gold, line('लंबा'.repeat(9), 'long')])], {
      limits: { headwordLength: 20 },
    })
    expect(rules(messages)).toEqual(['long-headword'])
  })

  it('stops a small file that unpacks to a large one', async () => {
    const zeros = new Uint8Array(4 * mebibyte)
    const limits = { unpackedBytes: mebibyte }
    const gzip = { name: 'bomb.jsonl.gz', data: gzipSync(zeros) }
    await expect(importDictionary([gzip], { limits })).rejects.toMatchObject({
      ruleId: 'limit-unpackedBytes',
      file: 'bomb.jsonl.gz',
    })
    // What no one asked for counts too.
    const zip = { name: 'bomb.zip', data: zipSync({ 'img/picture.png': zeros }) }
    await expect(importDictionary([zip], { limits })).rejects.toMatchObject({
      ruleId: 'limit-unpackedBytes',
      file: 'bomb.zip/img/picture.png',
    })
  })

  it('counts an article as often as it is used', async () => {
    const [ifo, idx, dict] = starDict({ types: 'm', articles: [['सोना', 'gold '.repeat(2000)]] })
    if (!ifo || !idx || !dict) throw new Error('three files expected')
    const rows = Array.from({ length: 200 }, () => [...(idx.data as Uint8Array)])
    const files = [ifo, { name: idx.name, data: Uint8Array.from(rows.flat()) }, dict]
    await expect(
      importDictionary(files, { limits: { unpackedBytes: mebibyte } }),
    ).rejects.toMatchObject({ ruleId: 'limit-unpackedBytes' })
  })

  it('asks for limits that are numbers above nothing', async () => {
    await expect(importDictionary([kaikki([])], { limits: { entries: 0 } })).rejects.toThrow(
      'import expected limits.entries to be positive',
    )
  })
})

describe('signal', () => {
  it('ends an import whose source says nothing any more', async () => {
    let told = false
    const data: AsyncIterable<Uint8Array> = {
      [Symbol.asyncIterator]: () => ({
        next: () => new Promise(() => {}),
        return: async () => {
          told = true
          return { done: true, value: undefined }
        },
      }),
    }
    const signal = AbortSignal.timeout(20)
    await expect(importDictionary([{ name: 'a.jsonl', data }], { signal })).rejects.toMatchObject({
      name: 'TimeoutError',
    })
    expect(told).toBe(true)
  })

  it('ends an import that is at work, though nothing in it waits', async () => {
    async function* endless(): AsyncGenerator<Uint8Array> {
      const lines = encode(`${JSON.stringify(line('सोना', 'gold'))}\n`.repeat(100))
      while (true) yield lines
    }
    const signal = AbortSignal.timeout(50)
    const limits = { inputBytes: Infinity, entries: Infinity }
    await expect(
      importDictionary([{ name: 'a.jsonl', data: endless() }], { signal, limits }),
    ).rejects.toMatchObject({ name: 'TimeoutError' })
  })

  it('does not begin when it is over', async () => {
    const signal = AbortSignal.abort()
    await expect(
      importDictionary([kaikki([line('सोना', 'gold')])], { signal }),
    ).rejects.toMatchObject({ name: 'AbortError' })
  })
})
