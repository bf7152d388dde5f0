import type { ByteSource, DictionaryFile } from '../types.ts'
import type { Budget } from './budget.ts'

/** Small enough that what one piece can unpack to (a thousand times as much) fits into memory. */
const largestChunk = 16 * 2 ** 10

/**
 * Reads the bytes of a file.
 *
 * @param file File; its data can be read once.
 * @param budget Counts the bytes.
 * @yields Pieces of 16 KiB or less.
 * @throws VFileMessage beyond the limit; the signal's reason when the import is ended; what the source itself throws.
 */
export async function* readChunks(
  { name, data }: DictionaryFile,
  budget: Budget,
): AsyncGenerator<Uint8Array> {
  const chunks = openSource(data)[Symbol.asyncIterator]()
  try {
    while (true) {
      const { done, value } = await untilAborted(chunks.next(), budget.signal)
      if (done) return
      if (!(value instanceof Uint8Array)) throw new TypeError(`${name} should be read as bytes`)
      budget.countInput(name, value.length)
      for (let at = 0; at < value.length; at += largestChunk) {
        await budget.breathe()
        yield value.subarray(at, at + largestChunk)
      }
    }
  } finally {
    // A source that hangs would never answer: it is told to stop, not waited for.
    chunks.return?.().catch(() => {})
  }
}

function openSource(data: ByteSource): AsyncIterable<Uint8Array> {
  if (data instanceof Uint8Array) return once(data)
  if (data instanceof Blob) return readStream(data.stream())
  if ('getReader' in data) return readStream(data)
  return data
}

async function* once(data: Uint8Array): AsyncGenerator<Uint8Array> {
  yield data
}

/**
 * Iterates over a web stream; not every browser can do so by itself.
 *
 * @param stream Stream; it is cancelled when the loop is left.
 * @returns Its pieces.
 */
export function readStream<T>(stream: ReadableStream<T>): AsyncIterable<T> {
  return {
    [Symbol.asyncIterator](): AsyncIterator<T> {
      const reader = stream.getReader()
      return {
        next: () => reader.read() as Promise<IteratorResult<T>>,
        async return(): Promise<IteratorResult<T>> {
          await reader.cancel()
          return { done: true, value: undefined }
        },
      }
    },
  }
}

function untilAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return promise
  return new Promise((resolve, reject) => {
    const onAbort = (): void => reject(signal.reason)
    if (signal.aborted) onAbort()
    signal.addEventListener('abort', onAbort, { once: true })
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort))
  })
}
