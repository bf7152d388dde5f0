import { listOf, object, oneOf } from '../document/schema.ts'
import { validate } from '../document/validate.ts'
import { correctionsSchema } from './schema.ts'
import type { Correction } from './types.ts'

/** Asked first, so that a wrong kind is named as such and not measured against the last kind. */
const kinds = listOf(object({ kind: oneOf('merge', 'split', 'move', 'unlink', 'cut') }))

/**
 * Makes sure that a value is a list of corrections.
 * @param value Any value, such as parsed JSON.
 * @throws TypeError that names the first place that is wrong.
 */
export function assertCorrections(value: unknown): asserts value is Correction[] {
  const message =
    validate(kinds, value, kinds, 'edits') ??
    validate(correctionsSchema, value, correctionsSchema, 'edits') ??
    findEmptyPair(value as Correction[])
  if (message) throw new TypeError(`Not a list of corrections: ${message}`)
}

/** What the schema cannot say: a pair has a sentence on one side at least. */
function findEmptyPair(edits: readonly Correction[]): string | undefined {
  for (const [index, edit] of edits.entries()) {
    if (edit.kind === 'merge' || edit.kind === 'unlink') {
      if (edit.source.length + edit.target.length === 0) return `edits[${index}] names no sentence`
    }
    if (edit.kind !== 'split') continue
    const empty = edit.pairs.findIndex(({ source, target }) => source.length + target.length === 0)
    if (empty >= 0) return `edits[${index}].pairs[${empty}] names no sentence`
  }
}
