import { type WordType, wordClass } from '../side.ts'
import { findKin } from './find-kin.ts'
import { spellBritish } from './spell-british.ts'
import { stemEnglish } from './stem-english.ts'

/** English types by what a translation may name. */
export interface TargetIndex {
  byForm: ReadonlyMap<string, readonly number[]>
  byLemma: ReadonlyMap<string, readonly number[]>
  /** Words of closed classes have no family and are left out. */
  byStem: ReadonlyMap<string, readonly number[]>
  /** By the sets of near words that a word of content is in. */
  byKin: ReadonlyMap<number, readonly number[]>
}

/**
 * Indexes the types of the English side.
 *
 * @param types - types by number
 * @param withKin - fills `byKin` too
 * @returns the index
 */
export function indexTarget(types: readonly WordType[], withKin: boolean): TargetIndex {
  const byForm = new Map<string, number[]>()
  const byLemma = new Map<string, number[]>()
  const byStem = new Map<string, number[]>()
  const byKin = new Map<number, number[]>()
  types.forEach((type, number) => {
    pushTo(byForm, type.form.toLowerCase(), number)
    for (const own of type.lemmas) {
      const lemma = spellBritish(own)
      pushTo(byLemma, lemma, number)
      if (type.kind === wordClass.closed) continue
      pushTo(byStem, stemEnglish(lemma), number)
      if (withKin) for (const set of findKin(lemma)) pushTo(byKin, set, number)
    }
  })
  return { byForm, byLemma, byStem, byKin }
}

/**
 * Adds a value to the list of a key.
 *
 * @param map - lists by key
 * @param key - the key, new or known
 * @param value - what to add
 */
export function pushTo<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
