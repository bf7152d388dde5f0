import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BitDecoder, BitEncoder } from '../../../../packages/hindi/src/analyze/packing/bit-coder.ts'
import { codeLemmas } from '../../../../packages/hindi/src/analyze/packing/lemma-model.ts'
import { readBase64 } from '../../../../packages/hindi/src/analyze/packing/read-base64.ts'

const word = fc
  .array(fc.constantFrom(...'कखगतनमरलसहािीुेो्ंँ़॰-. '), { minLength: 1, maxLength: 12 })
  .map((letters) => letters.join(''))

const row = fc.record({
  spelling: word,
  tag: fc.nat(20),
  frequent: fc.boolean(),
  lightVerbs: fc.nat(511),
})

describe('codeLemmas', () => {
  it('reads back what it wrote', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 60 }), (rows) => {
        const encoder = new BitEncoder()
        codeLemmas(encoder, rows, rows.length)
        const text = Buffer.from(encoder.finish()).toString('base64')
        const decoder = new BitDecoder(readBase64(text))
        expect(codeLemmas(decoder, [], rows.length)).toEqual(rows)
      }),
      { numRuns: 25 },
    )
  })
})

describe('readBase64', () => {
  it('reads bytes of every length', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 50 }), (bytes) => {
        expect(readBase64(Buffer.from(bytes).toString('base64'))).toEqual(bytes)
      }),
    )
  })
})
