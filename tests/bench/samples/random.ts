/**
 * Draws without putting back; the same seed draws the same items from the same list.
 * @param items What to draw from.
 * @param count How many; at most as many as there are.
 * @param seed Whole number.
 * @returns The items drawn, in the order of the list.
 */
export function draw<T>(items: readonly T[], count: number, seed: number): T[] {
  const random = randomOf(seed)
  const places = items.map((_, place) => place)
  for (let at = places.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    const held = places[at] as number
    places[at] = places[other] as number
    places[other] = held
  }
  return places
    .slice(0, count)
    .sort((a, b) => a - b)
    .map((place) => items[place] as T)
}

/** Mulberry32: small, even, and the same on every machine. */
function randomOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
