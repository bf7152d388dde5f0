import { fail, Report } from '../entries/report.ts'
import type { ImportLimits, ImportOptions, Place } from '../types.ts'
import { defaultLimits } from './default-limits.ts'

/** How long reading goes on before timers and the page get their turn, in milliseconds. */
const longestTurn = 20

/** What one import has used up of what it may use, and what it has to tell. */
export class Budget {
  readonly limits: ImportLimits
  readonly signal: AbortSignal | undefined
  readonly report: Report = new Report()
  #input = 0
  #unpacked = 0
  #turnStart = performance.now()

  /** @param options Limits and the signal that ends the import. */
  constructor({ limits = {}, signal }: ImportOptions) {
    this.limits = { ...defaultLimits, ...limits }
    this.signal = signal
    for (const [name, limit] of Object.entries(this.limits)) {
      if (!(limit > 0)) throw new RangeError(`import expected limits.${name} to be positive`)
    }
  }

  /**
   * Counts bytes that were read.
   *
   * @param file Name of the file.
   * @param bytes How many.
   * @throws VFileMessage when they are more than may be read.
   */
  countInput(file: string, bytes: number): void {
    this.#input += bytes
    this.#check(this.#input, 'inputBytes', { file })
  }

  /**
   * Counts bytes that came out of a packed file.
   *
   * @param place The file, or what is being unpacked in it.
   * @param bytes How many.
   * @throws VFileMessage when they are more than may be unpacked.
   */
  countUnpacked(place: Place, bytes: number): void {
    this.#unpacked += bytes
    this.#check(this.#unpacked, 'unpackedBytes', place)
  }

  /**
   * Makes sure that another entry may be read.
   *
   * @param count Entries read.
   * @param place Where the last of them stands.
   * @throws VFileMessage when they are too many.
   */
  checkEntries(count: number, place: Place): void {
    this.#check(count, 'entries', place)
  }

  #check(used: number, name: 'inputBytes' | 'unpackedBytes' | 'entries', place: Place): void {
    if (used <= this.limits[name]) return
    fail(place, `goes beyond the limit ${name} of ${this.limits[name]}`, `limit-${name}`)
  }

  /**
   * Lets timers and the page have their turn when it is time, so that a signal can arrive.
   *
   * @throws The signal's reason when it has ended the import.
   */
  async breathe(): Promise<void> {
    this.signal?.throwIfAborted()
    if (performance.now() - this.#turnStart < longestTurn) return
    await new Promise((resolve) => setTimeout(resolve))
    this.#turnStart = performance.now()
    this.signal?.throwIfAborted()
  }
}
