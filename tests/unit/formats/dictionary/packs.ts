// Small dictionaries in each format, built in code.
import { gzipSync } from 'node:zlib'
import type { DictionaryFile } from '@sahapath/formats/dictionary'
import { zipSync } from 'fflate'

export function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

/** Bytes of a file, unpacked or packed with gzip. */
export function bytesOf(text: string, packed = false): Uint8Array {
  const bytes = encode(text)
  return packed ? gzipSync(bytes) : bytes
}

export function joinBytes(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(parts.flatMap((part) => [...part]))
}

function writeUint32(value: number): Uint8Array {
  const bytes = new Uint8Array(4)
  new DataView(bytes.buffer).setUint32(0, value)
  return bytes
}

export interface StarDictPack {
  /** Headwords with their articles. */
  articles: readonly (readonly [word: string, article: string | Uint8Array])[]
  /** Types of the fields; without it each article names its own. */
  types?: string
  synonyms?: readonly (readonly [word: string, index: number])[]
  /** Lines to put into the `.ifo` file. */
  info?: string
  packed?: boolean
}

export function starDict(pack: StarDictPack): DictionaryFile[] {
  const { articles, types = '', synonyms = [], info = '', packed = false } = pack
  const datas = articles.map(([, article]) =>
    typeof article === 'string' ? encode(article) : article,
  )
  let start = 0
  const rows = articles.map(([word], at) => {
    const size = (datas[at] as Uint8Array).length
    const row = joinBytes(encode(`${word}\0`), writeUint32(start), writeUint32(size))
    start += size
    return row
  })
  const ifo = [
    "StarDict's dict ifo file",
    'version=2.4.2',
    'bookname=Little Hindi',
    `wordcount=${articles.length}`,
    ...(types ? [`sametypesequence=${types}`] : []),
    info,
  ]
  const wrap = (bytes: Uint8Array): Uint8Array => (packed ? gzipSync(bytes) : bytes)
  const files = [
    { name: 'little.ifo', data: encode(ifo.join('\n')) },
    { name: packed ? 'little.idx.gz' : 'little.idx', data: wrap(joinBytes(...rows)) },
    { name: packed ? 'little.dict.dz' : 'little.dict', data: wrap(joinBytes(...datas)) },
  ]
  if (synonyms.length === 0) return files
  const syn = synonyms.map(([word, index]) => joinBytes(encode(`${word}\0`), writeUint32(index)))
  return [...files, { name: 'little.syn', data: joinBytes(...syn) }]
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

function writeBase64(value: number): string {
  return value < 64
    ? (digits[value] as string)
    : writeBase64(Math.floor(value / 64)) + digits[value % 64]
}

export function dictd(
  articles: readonly (readonly [word: string, article: string])[],
): DictionaryFile[] {
  let start = 0
  const rows = articles.map(([word, article]) => {
    const size = encode(article).length
    const row = `${word}\t${writeBase64(start)}\t${writeBase64(size)}\n`
    start += size
    return row
  })
  const text = articles.map(([, article]) => article).join('')
  return [
    { name: 'little.index', data: encode(rows.join('')) },
    { name: 'little.dict.dz', data: bytesOf(text, true) },
  ]
}

export function tei(entries: string, title = 'Little Hindi', head = ''): DictionaryFile {
  const header = `<teiHeader><fileDesc><titleStmt><title>${title}</title></titleStmt></fileDesc></teiHeader>`
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n${head}<TEI xmlns="http://www.tei-c.org/ns/1.0">${header}\n<text><body>\n${entries}\n</body></text></TEI>`
  return { name: 'little.tei', data: encode(xml) }
}

/** A term bank row with what the reader of it looks at. */
export function term(word: string, glossary: unknown, tags = '', score = 0): unknown[] {
  return [word, '', tags, '', score, glossary, 1, '']
}

export function yomitan(
  banks: readonly unknown[],
  others: Record<string, string | Uint8Array> = {},
): DictionaryFile {
  const files = {
    'index.json': JSON.stringify({ title: 'Little Hindi', format: 3, revision: '1' }),
    ...Object.fromEntries(
      banks.map((bank, at) => [`term_bank_${at + 1}.json`, JSON.stringify(bank)]),
    ),
    ...others,
  }
  const bytes = Object.entries(files).map(([name, content]) => [
    name,
    typeof content === 'string' ? encode(content) : content,
  ])
  return { name: 'little.zip', data: zipSync(Object.fromEntries(bytes)) }
}

export function kaikki(lines: readonly unknown[], packed = false): DictionaryFile {
  const text = lines
    .map((line) => (typeof line === 'string' ? line : JSON.stringify(line)))
    .join('\n')
  return { name: packed ? 'hindi.jsonl.gz' : 'hindi.jsonl', data: bytesOf(text, packed) }
}

/** What of an entry tests look at. */
export function brief(
  entries: readonly { lemma: string; upos: string; glosses: string[] }[],
): string[] {
  return entries.map(({ lemma, upos, glosses }) => `${lemma} ${upos}: ${glosses.join(' | ')}`)
}

/** Rule ids of messages, each with how many things it speaks of when they are several. */
export function rules(
  messages: readonly { ruleId?: string | undefined; reason: string }[],
): string[] {
  return messages.map(({ ruleId = '', reason }) => {
    const count = /^\d+/.exec(reason)?.[0]
    return count ? `${ruleId} ${count}` : ruleId
  })
}
