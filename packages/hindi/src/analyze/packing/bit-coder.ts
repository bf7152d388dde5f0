/** Codes bits with the chances it is given; the encoder writes the bit it is handed, the decoder finds it. */
export interface BitCoder {
  /**
   * Codes one bit.
   *
   * @param chance Chance that the bit is 1, in 4,096ths, 1 to 4,095.
   * @param bit The bit, for an encoder; a decoder does not look at it.
   * @returns The bit.
   */
  code(chance: number, bit: number): number
}

/** Splits the range between `low` and `high` by a chance. */
function split(low: number, high: number, chance: number): number {
  return low + ((high - low) >>> 12) * chance
}

/** Writes bits into bytes (a carryless range coder over 32 bits). */
export class BitEncoder implements BitCoder {
  #low = 0
  #high = 0xffffffff
  #bytes: number[] = []

  code(chance: number, bit: number): number {
    const middle = split(this.#low, this.#high, chance)
    if (bit) this.#high = middle
    else this.#low = middle + 1
    while (this.#low >>> 24 === this.#high >>> 24) {
      this.#bytes.push(this.#high >>> 24)
      this.#low = (this.#low << 8) >>> 0
      this.#high = ((this.#high << 8) | 255) >>> 0
    }
    return bit
  }

  /**
   * Ends the writing.
   *
   * @returns The bytes.
   */
  finish(): Uint8Array {
    for (let shift = 24; shift >= 0; shift -= 8) this.#bytes.push((this.#high >>> shift) & 255)
    return Uint8Array.from(this.#bytes)
  }
}

/** Reads bits from the bytes of a `BitEncoder`. */
export class BitDecoder implements BitCoder {
  #low = 0
  #high = 0xffffffff
  #value = 0
  #at = 0
  readonly #bytes: Uint8Array

  /** @param bytes What the encoder wrote. */
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
    for (let count = 0; count < 4; count++) this.#shift()
  }

  #shift(): void {
    this.#value = ((this.#value << 8) | (this.#bytes[this.#at++] ?? 255)) >>> 0
  }

  code(chance: number): number {
    const middle = split(this.#low, this.#high, chance)
    const bit = this.#value <= middle ? 1 : 0
    if (bit) this.#high = middle
    else this.#low = middle + 1
    while (this.#low >>> 24 === this.#high >>> 24) {
      this.#shift()
      this.#low = (this.#low << 8) >>> 0
      this.#high = ((this.#high << 8) | 255) >>> 0
    }
    return bit
  }
}
