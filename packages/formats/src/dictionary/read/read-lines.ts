import type { Budget } from './budget.ts'

/** A line of a text file. */
export interface Line {
  /** Counted from 1. */
  number: number
  /** Without its end; undefined when it is longer than a record may be. */
  text: string | undefined
}

/**
 * Cuts a UTF-8 file into lines.
 *
 * @param chunks Bytes of the file.
 * @param budget Says how long a line may be.
 * @yields Lines; what is no UTF-8 stands as U+FFFD.
 */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
  { limits }: Budget,
): AsyncGenerator<Line> {
  const decoder = new TextDecoder()
  let number = 1
  // Pieces, not one growing string: a line may come in thousands of them.
  let pieces: string[] = []
  let length = 0
  const add = (piece: string): void => {
    length += piece.length
    if (length > limits.recordLength) pieces = []
    else pieces.push(piece)
  }
  const end = (): Line => {
    const text = length > limits.recordLength ? undefined : pieces.join('').replace(/\r$/, '')
    pieces = []
    length = 0
    return { number: number++, text }
  }
  for await (const chunk of chunks) {
    const [head = '', ...rest] = decoder.decode(chunk, { stream: true }).split('\n')
    add(head)
    for (const piece of rest) {
      yield end()
      add(piece)
    }
  }
  add(decoder.decode())
  if (length > 0) yield end()
}
