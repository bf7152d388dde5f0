import { clusterEnd, clusterStart } from '../graphemes.ts'
import type { Range } from '../types.ts'
import { homorganicNasals } from './homorganic-nasals.ts'
import { composeOrigins, replaceUnits, type Replaced } from './replace-units.ts'

/** A folded text with the way back to the text it was made from. */
export interface FoldedText {
  /** The folded text. */
  text: string
  /**
   * Gives the place in the original for a place in the folded text.
   *
   * @param offset UTF-16 offset into the folded text.
   * @returns UTF-16 offset into the original, moved back out of a grapheme cluster; never decreasing.
   */
  toOriginal(offset: number): number
  /**
   * Gives the stretch of the original that a stretch of the folded text stands for.
   *
   * @param start Half-open UTF-16 start in the folded text.
   * @param end Half-open UTF-16 end in the folded text.
   * @returns Half-open UTF-16 range of the original, widened to whole grapheme clusters.
   */
  toOriginalRange(start: number, end: number): Range
}

// Most words need nothing: one test lets them pass.
const foldable =
  /\u093C|[\u0901\u0929\u0931\u0934\u0958-\u095F\u0966-\u096F\u200C\u200D]|[\u0904-\u097F]:|[ङञणनम]\u094D|य\u0940|य\u0947|[^\u0900-\u0963\u0970-\u097F\0-\u024F\u2010-\u2026]/

// Here there are no joiners, and without the nukta nothing that composes or changes places.
const lettersAndSigns = /^[\u0900-\u0950\u0958-\u097F]*$/

// A joiner between two pictographs makes one picture of them; every other joiner only chooses a letter's shape.
const joiner =
  /\u200C|(?<!\p{Extended_Pictographic}[\p{M}\u{1F3FB}-\u{1F3FF}\u{E0020}-\u{E007F}]*)\u200D|\u200D(?!\p{Extended_Pictographic})/gu

// A starter with all that canonical composition can join to it.
const composable = /[^][\p{M}\u1160-\u11FF\uD7B0-\uD7FF]+|[^\0-\u00FF]/gu

const sign = /\u093C|[\u0901\u0929\u0931\u0934\u0958-\u095F\u0966-\u096F]/g

const plainSigns: Readonly<Record<string, string>> = {
  '\u0901': '\u0902',
  '\u0929': 'न',
  '\u0931': 'र',
  '\u0934': 'ळ',
  '\u093C': '',
  '\u0958': 'क',
  '\u0959': 'ख',
  '\u095A': 'ग',
  '\u095B': 'ज',
  '\u095C': 'ड',
  '\u095D': 'ढ',
  '\u095E': 'फ',
  '\u095F': 'य',
}

const nasals = Object.entries(homorganicNasals)
  .map(([nasal, stops]) => `${nasal}\u094D(?=[${stops}])`)
  .join('|')

// After a vowel, written or inherent, the glide य before ए and ई is heard or not as the writer likes.
const variant = new RegExp(
  `${nasals}|(?<=[\\u0904-\\u0939\\u093E-\\u094C\\u0960\\u0961\\u0972-\\u097F])(?:य[ेी]|:)`,
  'g',
)

const variantForms: Readonly<Record<string, string>> = { ये: 'ए', यी: 'ई', ':': '\u0903' }

/**
 * Folds Hindi spelling for comparing: two texts a Hindi reader takes for the same spelling fold alike.
 *
 * The equivalence: canonical forms (NFC, NFD) are one; the nukta is optional; chandrabindu is anusvara; a nasal with
 * virama before a stop of its own place is anusvara; ये and यी after a vowel are ए and ई; joiners count for nothing; a
 * colon after a letter is a visarga; Devanagari digits are ASCII digits. It is for comparing words and terms, never
 * for showing.
 *
 * @param text Any string.
 * @returns The folded text; folding it again changes nothing.
 */
export function fold(text: string): string {
  return foldable.test(text) ? foldSteps(text, applyReplace) : text
}

/**
 * Folds as `fold` does and keeps the way back.
 *
 * @param text Any string.
 * @returns The folded text and its map to the original.
 */
export function foldWithOffsets(text: string): FoldedText {
  let origins: number[] | null = null
  const folded = foldSteps(text, (from, expression, replace) => {
    const step: Replaced = replaceUnits(from, expression, replace)
    origins = composeOrigins(origins, step.origins)
    return step.text
  })
  const originOf = (offset: number): number => {
    const inside = Math.max(0, Math.min(offset, folded.length))
    return origins ? (origins[inside] as number) : inside
  }
  return {
    text: folded,
    toOriginal: (offset) => clusterStart(text, originOf(offset)),
    toOriginalRange: (start, end) => [
      clusterStart(text, originOf(start)),
      clusterEnd(text, originOf(end)),
    ],
  }
}

type ReplaceStep = (text: string, expression: RegExp, replace: (match: string) => string) => string

function foldSteps(text: string, replace: ReplaceStep): string {
  const isPlain = lettersAndSigns.test(text)
  let folded = isPlain ? text : replace(text, joiner, () => '')
  folded = replace(folded, sign, foldSign)
  // Without the nukta no Devanagari letter composes, so this is rare.
  if (!isPlain && folded.normalize() !== folded) {
    folded = replace(folded, composable, (match) => match.normalize())
  }
  return replace(folded, variant, foldVariant)
}

function applyReplace(
  text: string,
  expression: RegExp,
  replace: (match: string) => string,
): string {
  return text.replace(expression, replace)
}

function foldSign(match: string): string {
  return plainSigns[match] ?? String(match.charCodeAt(0) - 0x0966)
}

function foldVariant(match: string): string {
  return variantForms[match] ?? '\u0902'
}
