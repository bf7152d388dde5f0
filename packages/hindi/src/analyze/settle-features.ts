import type { Reading } from './reading.ts'
import { isPostposition, type Slot } from './slot.ts'

/** Settled twins of readings, so that nothing is made twice. */
const oblique = new WeakMap<Reading, Reading>()
const direct = new WeakMap<Reading, Reading>()

/**
 * Gives nouns whose form does not show it their case: घर में is oblique, घर है direct.
 *
 * @param slots Words of one sentence after their readings were chosen; changed in place.
 */
export function settleFeatures(slots: Slot[]): void {
  for (const [index, slot] of slots.entries()) {
    const { upos, features } = slot.best
    if ((upos !== 'NOUN' && upos !== 'PROPN') || features.Case) continue
    const governed = !slot.closes && isPostposition(slots[index + 1])
    slot.best = settle(slot.best, governed)
    slot.readings = [slot.best, ...slot.readings.slice(1)]
  }
}

function settle(reading: Reading, governed: boolean): Reading {
  const store = governed ? oblique : direct
  const known = store.get(reading)
  if (known) return known
  const features = governed
    ? { Number: 'Sing' as const, ...reading.features, Case: 'Acc' as const }
    : { ...reading.features, Case: 'Nom' as const }
  const made: Reading = { ...reading, features }
  store.set(reading, made)
  return made
}
