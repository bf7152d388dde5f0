import { fail } from '../entries/report.ts'
import type { Budget } from '../read/budget.ts'
import type { Span } from '../read/read-spans.ts'
import { readUnpacked } from '../read/read-unpacked.ts'
import type { DictionaryFile } from '../types.ts'

/** A row of the index: a headword and the place of its article. */
export interface IndexRow extends Span {
  word: string
  /** Counted from 1. */
  number: number
}

/** A row of a binary list: a word and numbers. */
interface Row {
  word: string
  numbers: number[]
  /** Counted from 1. */
  number: number
}

/** The format allows 255 bytes; some writers allow themselves more. */
const longestWord = 4096

/**
 * Reads the rows of an `.idx` or `.syn` file: words that end in a zero byte, each followed by numbers.
 *
 * @param file The file.
 * @param widths Bytes of each number, which are 4 or 8.
 * @param budget Limits.
 * @yields Rows.
 * @throws VFileMessage when a row is not whole.
 */
export async function* readRows(
  file: DictionaryFile,
  widths: readonly (4 | 8)[],
  budget: Budget,
): AsyncGenerator<Row> {
  const tail = widths.reduce<number>((sum, width) => sum + width, 0)
  const decoder = new TextDecoder()
  let held: Uint8Array = new Uint8Array()
  let number = 1
  for await (const chunk of readUnpacked(file, budget)) {
    const bytes = new Uint8Array(held.length + chunk.length)
    bytes.set(held)
    bytes.set(chunk, held.length)
    const view = new DataView(bytes.buffer)
    let at = 0
    while (true) {
      const end = bytes.indexOf(0, at)
      if (end < 0 || end + 1 + tail > bytes.length) break
      const word = decoder.decode(bytes.subarray(at, end))
      let place = end + 1
      const numbers = widths.map((width) => {
        place += width
        return width === 4 ? view.getUint32(place - 4) : Number(view.getBigUint64(place - 8))
      })
      yield { word, numbers, number: number++ }
      at = place
    }
    held = bytes.subarray(at)
    if (held.length > longestWord) break
  }
  if (held.length > 0) fail({ file: file.name, entry: number }, 'is not whole', 'bad-row')
}
