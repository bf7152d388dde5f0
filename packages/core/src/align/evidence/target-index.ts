import { type WordType, wordClass } from '../side.ts'
import { stemEnglish } from './stem-english.ts'

/** English types by what a translation may name. */
export interface TargetIndex {
  byForm: ReadonlyMap<string, readonly number[]>
  byLemma: ReadonlyMap<string, readonly number[]>
  /** Words of closed classes have no family and are left out. */
  byStem: ReadonlyMap<string, readonly number[]>
}

/**
 * Indexes the types of the English side.
 *
 * @param types - types by number
 * @returns the index
 */
export function indexTarget(types: readonly WordType[]): TargetIndex {
  const [byForm, byLemma, byStem] = [new Map(), new Map(), new Map()] as Map<
    string,
    number[]
  >[] as [Map<string, number[]>, Map<string, number[]>, Map<string, number[]>]
  types.forEach((type, number) => {
    pushTo(byForm, type.form.toLowerCase(), number)
    for (const lemma of type.lemmas) {
      pushTo(byLemma, lemma, number)
      if (type.kind !== wordClass.closed) pushTo(byStem, stemEnglish(lemma), number)
    }
  })
  return { byForm, byLemma, byStem }
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
