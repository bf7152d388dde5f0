import { fail } from '../entries/report.ts'
import type { DictionaryFile } from '../types.ts'
import type { Budget } from './budget.ts'
import { readChunks, readStream } from './read-chunks.ts'

/**
 * Reads the bytes of a file, unpacked when it is gzip (which dictzip is too); the bytes tell, not the name.
 *
 * @param file File; its data can be read once.
 * @param budget Counts the bytes.
 * @yields Pieces of the unpacked file.
 * @throws VFileMessage beyond a limit, or when the packed file is damaged.
 */
export async function* readUnpacked(
  file: DictionaryFile,
  budget: Budget,
): AsyncGenerator<Uint8Array> {
  const chunks = readChunks(file, budget)
  try {
    const start = await readStart(chunks)
    const [first, second] = start
    const all = rejoin(start, chunks)
    yield* first === 0x1f && second === 0x8b ? inflate(file.name, all, budget) : all
  } finally {
    await chunks.return(undefined)
  }
}

/** Reads two bytes or more, where there are so many. */
async function readStart(chunks: AsyncGenerator<Uint8Array>): Promise<Uint8Array> {
  let start = new Uint8Array()
  while (start.length < 2) {
    const { done, value } = await chunks.next()
    if (done) break
    start = new Uint8Array([...start, ...value])
  }
  return start
}

async function* rejoin(
  start: Uint8Array,
  rest: AsyncGenerator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  if (start.length > 0) yield start
  yield* rest
}

async function* inflate(
  name: string,
  chunks: AsyncGenerator<Uint8Array>,
  budget: Budget,
): AsyncGenerator<Uint8Array> {
  // What reading throws must come out as it is, not as a fault of the packing.
  let thrown: { error: unknown } | undefined
  const packed = new ReadableStream<Uint8Array>({
    async pull(controller): Promise<void> {
      try {
        const { done, value } = await chunks.next()
        if (done) controller.close()
        else controller.enqueue(value)
      } catch (error) {
        thrown = { error }
        throw error
      }
    },
  })
  const gunzip = new DecompressionStream('gzip') as TransformStream<Uint8Array, Uint8Array>
  const unpacked = readStream(packed.pipeThrough(gunzip))[Symbol.asyncIterator]()
  try {
    while (true) {
      const { done, value } = await unpacked.next().catch((): never => {
        if (thrown) throw thrown.error
        return fail({ file: name }, 'is a damaged gzip file', 'damaged-gzip')
      })
      if (done) return
      budget.countUnpacked({ file: name }, value.length)
      await budget.breathe()
      yield value
    }
  } finally {
    await unpacked.return?.().catch(() => {})
  }
}
