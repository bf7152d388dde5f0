import { Unzip, UnzipInflate } from 'fflate'
import { fail } from '../entries/report.ts'
import type { DictionaryFile } from '../types.ts'
import type { Budget } from './budget.ts'
import { readChunks } from './read-chunks.ts'

/** A file in an archive. */
export interface ZipMember {
  name: string
  /** UTF-8; undefined when it was not asked for or is longer than a record may be. */
  text: string | undefined
  tooLong: boolean
}

/**
 * Reads the text files of a zip archive, one after the other.
 *
 * @param file Archive.
 * @param wants Tells by its name whether a file is to be read.
 * @param budget Limits; all that unpacks counts, also what is not wanted.
 * @yields The files, those that were not asked for too.
 * @throws VFileMessage when the archive is none or damaged, or beyond a limit.
 */
export async function* readZip(
  file: DictionaryFile,
  wants: (name: string) => boolean,
  budget: Budget,
): AsyncGenerator<ZipMember> {
  const ready: ZipMember[] = []
  // Our errors are thrown outside the library's calls, which take every error for damage.
  let damaged = false
  let unpacked = 0
  let name = ''
  const unzip = new Unzip((member) => {
    name = member.name
    const opened = openMember(name, wants(name), budget)
    member.ondata = (error, bytes, final): void => {
      if (error) damaged = true
      if (damaged) return
      unpacked += bytes.length
      opened.add(bytes)
      if (final) ready.push(opened.close())
    }
    // What is not started is kept in memory whole, so all is, whether wanted or not.
    member.start()
  })
  unzip.register(UnzipInflate)
  const push = (chunk: Uint8Array, final: boolean): void => {
    try {
      unzip.push(chunk, final)
    } catch {
      damaged = true
    }
    const place = { file: name ? `${file.name}/${name}` : file.name }
    if (damaged) fail(place, 'is damaged or packed in an unknown way', 'damaged-zip')
    budget.countUnpacked(place, unpacked)
    unpacked = 0
  }
  for await (const chunk of readChunks(file, budget)) {
    push(chunk, false)
    yield* ready.splice(0)
  }
  push(new Uint8Array(), true)
  yield* ready.splice(0)
  if (!name) fail({ file: file.name }, 'is no zip file', 'no-zip')
}

interface OpenMember {
  add(bytes: Uint8Array): void
  close(): ZipMember
}

function openMember(name: string, wanted: boolean, { limits }: Budget): OpenMember {
  const decoder = new TextDecoder()
  let length = 0
  let pieces: string[] = []
  return {
    add(bytes): void {
      length += bytes.length
      if (!wanted) return
      if (length > limits.recordLength) pieces = []
      else pieces.push(decoder.decode(bytes, { stream: true }))
    },
    close(): ZipMember {
      const tooLong = wanted && length > limits.recordLength
      return { name, text: wanted && !tooLong ? pieces.join('') : undefined, tooLong }
    },
  }
}
