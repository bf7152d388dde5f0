import { analyzeTokens } from '@sahapath/hindi/analyze'
import { fold } from '@sahapath/hindi/fold'
import { findNumbers } from '../align/evidence/numbers.ts'
import type { Dictionary } from '../lexicon/types.ts'

/** Halves and quarters as decimals; with a number after it, `added` is added to that number. */
const fractions: ReadonlyMap<string, { alone?: string; added?: number }> = new Map(
  Object.entries({
    डेढ़: { alone: '1.5' },
    ढाई: { alone: '2.5' },
    अढ़ाई: { alone: '2.5' },
    आधा: { alone: '0.5' },
    साढ़े: { added: 0.5 },
    सवा: { alone: '1.25', added: 0.25 },
    पौने: { added: -0.25 },
    half: { alone: '0.5' },
  }).map(([word, value]) => [fold(word), value]),
)

/** सोलहवीं and all its forms, in folded text. */
const ordinalEnding = /व(?:ां|ीं|ें|ा|ी|े)$/u

/** Months as they are also spelt. */
const spellings: ReadonlyMap<string, string> = new Map(
  [
    ['अप्रेल', 'अप्रैल'],
    ['अक्टुबर', 'अक्टूबर'],
    ['नवम्बर', 'नवंबर'],
    ['फरबरी', 'फरवरी'],
  ].map(([other, usual]) => [fold(other as string), fold(usual as string)]),
)

/**
 * Writes a Hindi word that means a number as `findNumbers` knows it: ordinals as cardinals, rarer numbers in digits.
 * @param word Folded word.
 * @param dictionary Knows what number words mean; without one the common ones are known.
 * @returns The word, or what stands for it.
 */
export function nameHindiNumber(word: string, dictionary: Dictionary | undefined): string {
  const usual = spellings.get(word) ?? fractions.get(word)?.alone
  if (usual !== undefined) return usual
  if (findNumbers([word]).length > 0) return word
  const cardinal = word.replace(ordinalEnding, '')
  if (findNumbers([cardinal]).length > 0) return cardinal
  // लाखों are not so many thousand but many.
  if (cardinal.endsWith('ों')) return word
  const reading = analyzeTokens([cardinal]).analyses[0]?.[0]
  if (reading?.upos !== 'NUM') return word
  const entry = dictionary?.find(reading.lemma, 'NUM').find(({ upos }) => upos === 'NUM')
  const [number] = findNumbers((entry?.glosses[0] ?? '').split(/[\s-]/u))
  return number && Number(number.key) < 100 ? number.key : word
}

/**
 * Writes an English word that means a number as `findNumbers` knows it: `sixties` and `sixtieth` as `sixty`.
 * @param word Lower-case word.
 * @returns The word, or what stands for it.
 */
export function nameEnglishNumber(word: string): string {
  const cardinal = word
    .replace(/ie(?:s|th)$/u, 'y')
    .replace(/^twelfth$/u, 'twelve')
    .replace(/(?<=teen|hundred|thousand|million)th$/u, '')
  if (cardinal !== word && findNumbers([cardinal]).length > 0) return cardinal
  return fractions.get(word)?.alone ?? word
}

/**
 * Says what a word adds to the number after it: साढ़े a half.
 * @param word Folded word.
 * @returns The difference, or undefined.
 */
export function readAddedFraction(word: string): number | undefined {
  return fractions.get(word)?.added
}
