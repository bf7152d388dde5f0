import type { BitCoder } from './bit-coder.ts'

// Chances are mixed in the logistic domain (Mahoney's PAQ), in integers alone: every engine must read the same bits.
const curve = [
  1, 2, 3, 6, 10, 16, 27, 45, 73, 120, 194, 310, 488, 747, 1101, 1546, 2047, 2549, 2994, 3348, 3607,
  3785, 3901, 3975, 4022, 4050, 4068, 4079, 4085, 4089, 4092, 4093, 4094,
]

function squash(stretched: number): number {
  if (stretched > 2047) return 4095
  if (stretched < -2047) return 1
  const rest = stretched & 127
  const at = (stretched >> 7) + 16
  return ((curve[at] as number) * (128 - rest) + (curve[at + 1] as number) * rest + 64) >> 7
}

const stretch = new Int16Array(4096)
for (let stretched = -2047, chance = 0; stretched <= 2047; stretched++) {
  for (const end = squash(stretched); chance <= end; chance++) stretch[chance] = stretched
}
stretch.fill(2047, squash(2047) + 1)

const slowest = 60
const learning = 14

/** How fast a chance learns: by a half at first, then less and less. */
const rates = Uint16Array.from({ length: slowest + 1 }, (_, seen) =>
  Math.floor(4096 / (seen + 1.6)),
)

/** Codes symbols of a few bits, learning from the contexts they are met in. */
export class SymbolModel {
  readonly #bits: number
  readonly #inputs: number
  /** Chance of a 1 in 16 bits, and how often it was seen in 8. */
  readonly #cells: Int32Array
  readonly #weights: Int32Array
  readonly #shift: number
  readonly #bases: Int32Array
  readonly #slots: Int32Array
  readonly #values: Int32Array

  /**
   * @param bits Bits of a symbol.
   * @param inputs Contexts of a symbol.
   * @param sets Sets of weights that `code` chooses from.
   * @param tableBits Bits of the size of the table of chances.
   */
  constructor(bits: number, inputs: number, sets: number, tableBits: number) {
    this.#bits = bits
    this.#inputs = inputs
    this.#cells = new Int32Array(1 << tableBits).fill(32768 << 8)
    this.#shift = 32 - tableBits
    this.#weights = new Int32Array((sets << bits) * inputs).fill(Math.floor(65536 * 0.35))
    this.#bases = new Int32Array(inputs)
    this.#slots = new Int32Array(inputs)
    this.#values = new Int32Array(inputs)
  }

  /**
   * Codes one symbol.
   *
   * @param coder Encoder or decoder.
   * @param contexts Numbers of the contexts, one for each input.
   * @param set Which set of weights.
   * @param symbol The symbol, for an encoder.
   * @returns The symbol.
   */
  code(coder: BitCoder, contexts: readonly number[], set: number, symbol = 0): number {
    const inputs = this.#inputs
    const bases = this.#bases
    const slots = this.#slots
    const values = this.#values
    const weights = this.#weights
    const cells = this.#cells
    for (let input = 0; input < inputs; input++) {
      const hash = Math.imul((contexts[input] as number) + input * 0x3c6ef372, 0x9e3779b1)
      bases[input] = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> this.#shift
    }
    let node = 1
    for (let place = this.#bits - 1; place >= 0; place--) {
      const first = ((set << this.#bits) + node) * inputs
      let dot = 0
      for (let input = 0; input < inputs; input++) {
        // The choices inside a symbol lie side by side, so that they are read together.
        const slot = (bases[input] as number) ^ node
        const cell = cells[slot] as number
        const value = (cell & 255) === 0 ? 0 : (stretch[cell >> 12] as number)
        slots[input] = slot
        values[input] = value
        dot += value * (weights[first + input] as number)
      }
      const chance = Math.min(4090, Math.max(5, squash(Math.floor(dot / 65536))))
      const bit = coder.code(chance, (symbol >> place) & 1)
      const error = ((bit << 12) - chance) * learning
      const target = bit ? 65535 : 0
      for (let input = 0; input < inputs; input++) {
        const slot = slots[input] as number
        const times = (cells[slot] as number) & 255
        const now = (cells[slot] as number) >> 8
        const moved = now + (((target - now) * (rates[times] as number)) >> 12)
        cells[slot] = (moved << 8) | (times < slowest ? times + 1 : times)
        const at = first + input
        weights[at] = (weights[at] as number) + (((values[input] as number) * error + 0x2000) >> 14)
      }
      node = node * 2 + bit
    }
    return node - (1 << this.#bits)
  }
}
