import type { UserDictionary } from '@sahapath/core'
import type { VFile } from 'vfile'

/** Bytes of a file, read once from the front: a `File`, the body of a response, a Node stream, an array. */
export type ByteSource = Uint8Array | Blob | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>

/** A file of a dictionary; in a browser `{ name: file.name, data: file }`. */
export interface DictionaryFile {
  /** Name without folders; its ending says what the file is. */
  name: string
  data: ByteSource
}

/** How much an import may take; what goes beyond is refused with an error or left out with a message. */
export interface ImportLimits {
  /** Bytes read of all files together; more is an error. */
  inputBytes: number
  /** Bytes after unpacking, of all files together; more is an error. */
  unpackedBytes: number
  /** Entries read, counted before any is left out; more is an error. */
  entries: number
  /** Size of one record (a line, an article, a file in an archive), in bytes or UTF-16 units; a longer one is left out. */
  recordLength: number
  /** UTF-16 units of a headword; an entry with a longer one is left out. */
  headwordLength: number
  /** UTF-16 units of a gloss; a longer one is cut short. */
  glossLength: number
  /** Glosses of an entry; further ones are left out. */
  glosses: number
}

/** How to import a dictionary. */
export interface ImportOptions {
  /** Name to mark entries with; by default what the dictionary calls itself. */
  name?: string
  /** Languages, from the headword to the gloss; by default the script of most headwords decides. */
  direction?: 'hi-en' | 'en-hi'
  limits?: Partial<ImportLimits>
  /** Ends the import; `AbortSignal.timeout(30_000)` sets a time limit. */
  signal?: AbortSignal
}

/** What became of the entries of a dictionary. */
export interface ImportCounts {
  /** Entries in the files. */
  read: number
  /** Entries in the files that cannot be used; messages say why. */
  skipped: number
  /** Entries of the dictionary that came out. */
  kept: number
}

/** An imported dictionary. */
export interface ImportResult {
  dictionary: UserDictionary
  /** What the dictionary says of its licence, in one line; absent when it says nothing. */
  licence?: string
  counts: ImportCounts
  /** What was left out or cut short, one message a reason, with the first place. */
  messages: VFile['messages']
}

/** Where an entry stands in a file. */
export interface Place {
  file: string
  /** Line, counted from 1, in a file of lines. */
  line?: number
  /** Number of the entry, counted from 1, in a file without lines. */
  entry?: number
}
