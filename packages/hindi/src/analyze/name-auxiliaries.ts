import { getClosedClasses, type Host } from './closed-class.ts'
import type { Reading } from './reading.ts'
import type { Slot } from './slot.ts'

const skipped = new Set(['ही', 'भी', 'तो', 'नहीं', 'न'])

/**
 * Names the verbs that lean on another verb auxiliaries: गया in किया गया, सकता in कर सकता.
 *
 * @param slots Words of one sentence after their readings were chosen; changed in place.
 */
export function nameAuxiliaries(slots: Slot[]): void {
  const { hosts } = getClosedClasses()
  for (const [index, slot] of slots.entries()) {
    if (slot.best.upos !== 'VERB' || slot.opens) continue
    const wanted = hosts.get(slot.best.lemma)
    if (!wanted) continue
    const host = findHost(slots, index)
    if (!host || !wanted.has(hostForm(host))) continue
    // है after a finite verb or a noun is the copula; after a participle it is the auxiliary.
    slot.best = asAuxiliary(slot.best)
    slot.readings = [slot.best, ...slot.readings.slice(1)]
  }
}

const auxiliaries = new WeakMap<Reading, Reading>()

function asAuxiliary(reading: Reading): Reading {
  const known = auxiliaries.get(reading)
  if (known) return known
  const made: Reading = { ...reading, upos: 'AUX' }
  auxiliaries.set(reading, made)
  return made
}

function findHost(slots: readonly Slot[], index: number): Reading | undefined {
  for (let at = index - 1; at >= 0; at--) {
    const slot = slots[at] as Slot
    if (slot.closes) return undefined
    if (skipped.has(slot.folded)) continue
    const { upos } = slot.best
    return upos === 'VERB' || upos === 'AUX' ? slot.best : undefined
  }
  return undefined
}

function hostForm({ features }: Reading): Host {
  if (features.VerbForm === 'Conv') return 'stem'
  return features.VerbForm === 'Inf' ? 'inf' : 'part'
}
