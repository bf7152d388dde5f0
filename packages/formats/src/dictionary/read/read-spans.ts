import { fail } from '../entries/report.ts'
import type { Budget } from './budget.ts'

/** A stretch of a file: an article of a dictionary that has its index elsewhere. */
export interface Span {
  /** First byte. */
  start: number
  /** Bytes. */
  size: number
}

/**
 * Reads stretches of a file in one go from front to back; only the part they need is in memory.
 *
 * @param file Name of the file.
 * @param chunks Its bytes.
 * @param spans Stretches in any order; they may overlap. None is longer than a record may be.
 * @param budget Limits.
 * @yields The index of each stretch and its bytes, in order of their places in the file.
 * @throws VFileMessage when a stretch reaches beyond the end of the file.
 */
export async function* readSpans(
  file: string,
  chunks: AsyncIterable<Uint8Array>,
  spans: readonly Span[],
  budget: Budget,
): AsyncGenerator<[index: number, bytes: Uint8Array]> {
  const source = chunks[Symbol.asyncIterator]()
  const order = spans.map((_, index) => index)
  order.sort((a, b) => (spans[a] as Span).start - (spans[b] as Span).start)
  let held: Uint8Array = new Uint8Array()
  let heldFrom = 0
  try {
    for (const index of order) {
      const { start, size } = spans[index] as Span
      const pieces = [held]
      let heldTo = heldFrom + held.length
      while (heldTo < start + size) {
        const { done, value } = await source.next()
        if (done) fail({ file, entry: index + 1 }, 'is beyond the end of the file', 'no-article')
        if (heldTo <= start) {
          pieces.length = 0
          heldFrom = heldTo
        }
        pieces.push(value)
        heldTo += value.length
      }
      if (pieces.length > 1 || pieces[0] !== held) held = join(pieces)
      held = held.subarray(start - heldFrom)
      heldFrom = start
      // Articles that share bytes are counted each time: they cost as much as bytes of their own.
      budget.countUnpacked({ file, entry: index + 1 }, size)
      await budget.breathe()
      yield [index, held.subarray(0, size)]
    }
  } finally {
    await source.return?.()
  }
}

function join(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
