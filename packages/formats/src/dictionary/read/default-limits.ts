import type { ImportLimits } from '../types.ts'

const mebibyte = 2 ** 20

/** What every dictionary for people known to us stays below. */
export const defaultLimits: ImportLimits = {
  inputBytes: 256 * mebibyte,
  unpackedBytes: 512 * mebibyte,
  entries: 500_000,
  recordLength: 32 * mebibyte,
  headwordLength: 120,
  glossLength: 600,
  glosses: 40,
}
