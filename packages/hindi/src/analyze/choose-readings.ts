import type { Reading } from './reading.ts'
import { contextRules } from './rules/index.ts'
import type { Place, Slot } from './slot.ts'

/** A choice can change what its neighbours see, so the sentence is gone through again while choices change. */
const rounds = 2

/**
 * Chooses the reading of every word by its neighbours; leaves the readings of each word ranked.
 *
 * @param slots Words of one sentence, marks left out; changed in place.
 */
export function chooseReadings(slots: Slot[]): void {
  for (let round = 0; round < rounds; round++) {
    let changed = false
    for (let index = 0; index < slots.length; index++) {
      const slot = slots[index] as Slot
      if (slot.readings.length === 1) continue
      const before = slot.best
      rankReadings({
        slots,
        index,
        slot,
        previous: slots[index - 1],
        next: slots[index + 1],
      })
      if (slot.best !== before) changed = true
    }
    if (!changed) return
  }
}

function rankReadings(place: Place): void {
  const { slot } = place
  const ranked: Reading[] = []
  const weights: number[] = []
  for (const reading of slot.readings) {
    let weight = reading.prior
    for (const rule of contextRules) weight += rule.weigh(reading, place)
    let at = ranked.length
    while (at > 0 && (weights[at - 1] as number) < weight) at--
    ranked.splice(at, 0, reading)
    weights.splice(at, 0, weight)
  }
  slot.readings = ranked
  slot.best = ranked[0] as Reading
}
