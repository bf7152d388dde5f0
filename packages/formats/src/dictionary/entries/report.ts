import { VFile } from 'vfile'
import type { Place } from '../types.ts'
import { type ReasonId, reasons } from './reasons.ts'

const source = 'sahapath-dictionary'

interface Tally {
  count: number
  place: Place
  actual: string
}

/** Counts what an import could not use, reason by reason: a million bad lines are one message. */
export class Report {
  readonly #tallies = new Map<ReasonId, Tally>()

  /**
   * Notes that something was left out or cut short.
   *
   * @param reason Why.
   * @param place Where.
   * @param actual What stands there.
   * @param count How many times.
   */
  note(reason: ReasonId, place: Place, actual = '', count = 1): void {
    const tally = this.#tallies.get(reason)
    if (tally) tally.count += count
    else this.#tallies.set(reason, { count, place, actual: actual.slice(0, longestExample) })
  }

  /**
   * Writes the messages.
   *
   * @returns One message for each reason, in the order in which they first came up.
   */
  toMessages(): VFile['messages'] {
    return [...this.#tallies].map(([ruleId, { count, place, actual }]) => {
      const what = count === 1 ? reasons[ruleId].one : `${count} ${reasons[ruleId].many}`
      const example = [actual && `“${actual}”`, describePlace(place)].filter(Boolean).join(', ')
      const reason = `${what}${example && ` (${count === 1 ? '' : 'first: '}${example})`}.`
      const message = writeMessage(place, reason, ruleId)
      if (actual) message.actual = actual
      return message
    })
  }
}

const longestExample = 60

/**
 * Ends an import because of what stands in a file.
 *
 * @param place Where.
 * @param reason What is wrong, as a sentence whose subject is the place: `is no zip file`.
 * @param ruleId Short name of the fault.
 * @throws VFileMessage, always; `fatal` is true.
 */
export function fail(place: Place, reason: string, ruleId: string): never {
  const where = describePlace(place)
  const message = writeMessage(place, `${place.file}${where && `, ${where},`} ${reason}.`, ruleId)
  message.fatal = true
  throw message
}

function writeMessage(place: Place, reason: string, ruleId: string): VFile['messages'][number] {
  const file = new VFile({ path: place.file })
  const point = place.line === undefined ? undefined : { line: place.line, column: 1 }
  return file.message(reason, { place: point, ruleId, source })
}

function describePlace({ line, entry }: Place): string {
  if (line !== undefined) return `line ${line}`
  return entry === undefined ? '' : `entry ${entry}`
}
