/** Devanagari words with spaces, hyphens and abbreviation marks between them; no digits, no danda. */
const hindi =
  /^[\u0900-\u0963\u0970-\u097F\u200C\u200D]+(?:[ .…-]+[\u0900-\u0963\u0970-\u097F\u200C\u200D]+)*\.?$/

const english = /^[A-Za-z0-9À-ɏ '’.,;:()/&+%…£€$!?–-]+$/

/** No syllable begins with a vowel sign, holds two of them or two viramas, nor has a nukta on a vowel. */
const misspelt =
  /(?:^|[ -])[\u0901-\u0903\u093C\u093E-\u094D]|[\u093E-\u094C][\u093E-\u094C]|[\u0904-\u0914]\u093C|\u094D\u094D|\u093C\u093C/

const homorganic = /ङ्[कखगघ]|ञ्[चछजझ]|ण्[टठडढ]|न्[तथदध]|म्[पफबभ]/

/**
 * Says what is wrong with a Hindi spelling.
 *
 * @param text Citation form, form or phrase.
 * @returns One clause, or null when nothing is.
 */
export function faultOfHindi(text: string): string | null {
  if (!hindi.test(text)) return `not a Hindi word or phrase: ${text}`
  if (misspelt.test(text)) return `impossible sequence of signs: ${text}`
  return null
}

/**
 * Says what is wrong with a term or proper name: numbers belong to some (जी-20, एस-400, 5+1).
 *
 * @param text Term or name.
 * @returns One clause, or null when nothing is.
 */
export function faultOfTerm(text: string): string | null {
  return faultOfHindi(text.replace(/[0-9]+(?:\+[0-9]+)?/g, 'क')) && `not a Hindi term: ${text}`
}

/**
 * Says what is wrong with a citation form: also a nasal before a stop of its own place must be anusvara.
 *
 * @param text Citation form.
 * @returns One clause, or null when nothing is.
 */
export function faultOfLemma(text: string): string | null {
  if (homorganic.test(text)) return `the nasal before a stop of its place is anusvara: ${text}`
  return faultOfHindi(text)
}

/**
 * Says what is wrong with an English gloss.
 *
 * @param gloss One sense.
 * @returns One clause, or null when nothing is.
 */
export function faultOfGloss(gloss: string): string | null {
  if (!english.test(gloss)) return `not an English gloss: ${gloss}`
  if (/[^.]\.$/.test(gloss) && !/\b[A-Za-z]{1,4}\.$/.test(gloss)) {
    return `full stop at the end: ${gloss}`
  }
  if (gloss.split('(').length !== gloss.split(')').length) return `unbalanced brackets: ${gloss}`
  return null
}
