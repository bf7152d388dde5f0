import { BitDecoder } from '../packing/bit-coder.ts'
import { codeLemmas, type PackedRow } from '../packing/lemma-model.ts'
import { readBase64 } from '../packing/read-base64.ts'

/** One slice of the lemma list, before it is indexed. */
export interface LemmaData {
  /** Part of speech, genders and behaviour, by the number that rows name. */
  tags: readonly string[][]
  /** Verbs that make conjunct verbs, in the order of the bits. */
  conjunctVerbs: readonly string[]
  /** Forms that no paradigm tells: `form:lemma:part of speech:slot`. */
  irregular: readonly string[]
  /** Citation form or variant of each row. */
  spellings: readonly string[]
  /** Gives a row by its place. */
  readRow(index: number): PackedRow
}

/**
 * Reads a slice that is packed for the network: small, but slow to read.
 *
 * @param text Lines: tags, light verbs, irregular forms, number of rows, the rows in base 64.
 * @returns The slice.
 */
export function readPackedLemmas(text: string): LemmaData {
  const [head, count, packed = ''] = splitHead(text)
  const rows = codeLemmas(new BitDecoder(readBase64(packed)), [], Number(count))
  return {
    ...head,
    spellings: rows.map(({ spelling }) => spelling),
    readRow: (index) => rows[index] as PackedRow,
  }
}

/**
 * Reads a slice that is laid out plainly: large, but quick to read.
 *
 * @param text Lines: tags, light verbs, irregular forms, number of rows, then a row a line.
 * @returns The slice.
 */
export function readPlainLemmas(text: string): LemmaData {
  const [head, , ...lines] = splitHead(text)
  return {
    ...head,
    spellings: lines.map((line) => line.slice(0, line.indexOf('\t'))),
    readRow(index) {
      const [spelling = '', tag, frequent, lightVerbs] = (lines[index] as string).split('\t')
      return {
        spelling,
        tag: Number(tag),
        frequent: frequent === '1',
        lightVerbs: Number(lightVerbs),
      }
    },
  }
}

function splitHead(text: string): [Omit<LemmaData, 'spellings' | 'readRow'>, ...string[]] {
  const [tags = '', conjunctVerbs = '', irregular = '', ...rest] = text.split('\n')
  const head = {
    tags: tags.split(' ').map((tag) => tag.split(':')),
    conjunctVerbs: conjunctVerbs.split(' '),
    irregular: irregular.split(' ').filter(Boolean),
  }
  return [head, ...rest]
}
