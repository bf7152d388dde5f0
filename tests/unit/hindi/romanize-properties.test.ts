import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  fromIso15919,
  romanize,
  type RomanizationScheme,
  transcribe,
} from '@sahapath/hindi/romanize'

const schemes: readonly RomanizationScheme[] = ['learner', 'iso15919', 'simple', 'ipa']
const scheme = fc.constantFrom(...schemes)

const letters = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCharCode(from + index))
const consonant = fc
  .tuple(fc.constantFrom(...letters(0x0915, 0x0939)), fc.constantFrom('', '', '\u093c'))
  .map((parts) => parts.join(''))
const vowel = fc.constantFrom(...letters(0x0905, 0x0914), 'ॠ')
const vowelSign = fc.constantFrom('', '', ...letters(0x093e, 0x094c), '\u094d')
const sign = fc.constantFrom('', '', '\u0901', '\u0902', '\u0903', 'ऽ')
const joiner = fc.constantFrom('\u094d', '\u094d', '\u094d\u200d', '\u094d\u200c')
const cluster = fc
  .array(fc.tuple(consonant, joiner), { maxLength: 2 })
  .map((pairs) => pairs.flat().join(''))
const syllable = fc.oneof(
  fc.tuple(cluster, consonant, vowelSign, sign).map((parts) => parts.join('')),
  fc.tuple(vowel, sign).map((parts) => parts.join('')),
)
/** Any word that can be spelt, pronounceable or not; signs stand only where they may. */
const word = fc
  .array(syllable, { minLength: 1, maxLength: 6 })
  .map((parts) => parts.join('').normalize('NFC'))
  .filter((text) => !/\u094d[\u0901-\u0903ऽ]/u.test(text))

it('survives any string, lone surrogates included', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), scheme, (text, scheme) => {
      expect(typeof romanize(text, { scheme })).toBe('string')
      expect(typeof fromIso15919(text)).toBe('string')
    }),
  )
})

it('leaves text without Devanagari as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), scheme, (text, scheme) => {
      fc.pre(!/[\u0900-\u097f\u200c\u200d]/u.test(text))
      expect(romanize(text, { scheme })).toBe(text)
    }),
  )
})

it('reads the strict scheme back as it was', () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 4 }), (words) => {
      const text = words.join(' ')
      expect(fromIso15919(romanize(text, { scheme: 'iso15919' }))).toBe(text)
    }),
    { numRuns: 2000 },
  )
})

it('writes the strict scheme with every vowel and the others without a trace of Devanagari', () => {
  fc.assert(
    fc.property(word, scheme, (text, scheme) => {
      // A nukta on a letter that takes none passes through.
      fc.pre(!transcribe(text).some(({ kind, letter }) => kind === 'mark' && letter === '\u093c'))
      const written = romanize(text, { scheme })
      expect(written).not.toMatch(/[\u0900-\u097f]/u)
      if (scheme === 'simple') expect(written).toMatch(/^[a-z]*$/u)
      expect(written).toBe(written.normalize('NFC'))
    }),
    { numRuns: 1000 },
  )
})

it('hears a word alike however its letters are composed', () => {
  fc.assert(
    fc.property(word, scheme, (text, scheme) => {
      expect(romanize(text.normalize('NFD'), { scheme })).toBe(romanize(text, { scheme }))
    }),
  )
})

it('never silences the only vowel of a word, nor one that is written', () => {
  fc.assert(
    fc.property(word, (text) => {
      const vowels = transcribe(text).filter(({ kind }) => kind === 'vowel')
      if (vowels.length === 1) expect(vowels[0]?.silent).toBeUndefined()
      for (const { silent, inherent } of vowels) if (silent) expect(inherent).toBe(true)
    }),
  )
})

it.each([
  ['running text', 'प्रधानमंत्री ने कहा कि सरकार बातचीत करना चाहती है। '],
  ['one endless word', 'कमलँ'],
])('takes time in proportion to the length: %s', (_, piece) => {
  const measure = (count: number): number => {
    const text = piece.repeat(count)
    const start = performance.now()
    for (const scheme of schemes) romanize(text, { scheme })
    return performance.now() - start
  }
  measure(100)
  const once = Math.min(measure(300), measure(300), measure(300))
  const longer = Math.min(measure(2400), measure(2400))
  // Eight times the text; four times that is left to a busy machine, where quadratic would need 64.
  expect(longer).toBeLessThan(32 * once)
})
