import { contextRules } from './rules/index.ts'
import type { Place, Slot } from './slot.ts'

/** A choice can change what its neighbours see, so the sentence is gone through more than once. */
const rounds = 2

/**
 * Chooses the reading of every word by its neighbours; leaves the readings of each word ranked.
 *
 * @param slots Words of one sentence, marks left out; changed in place.
 */
export function chooseReadings(slots: Slot[]): void {
  for (let round = 0; round < rounds; round++) {
    for (const [index, slot] of slots.entries()) {
      if (slot.readings.length === 1) continue
      const place: Place = {
        slots,
        index,
        slot,
        previous: slots[index - 1],
        next: slots[index + 1],
      }
      const weights = slot.readings.map((reading) => {
        let weight = reading.prior
        for (const rule of contextRules) weight += rule.weigh(reading, place)
        return { reading, weight }
      })
      weights.sort((a, b) => b.weight - a.weight)
      slot.readings = weights.map(({ reading }) => reading)
      slot.best = slot.readings[0] as Slot['best']
    }
  }
}
