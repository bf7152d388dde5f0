import type { Features, Upos } from '../types.ts'
import type { Reading } from './reading.ts'

const future: Features = { Tense: 'Fut', Mood: 'Ind', VerbForm: 'Fin' }

/** Endings that no citation form has, with what they must be. */
const unmistakable: readonly (readonly [
  ending: string,
  citation: string,
  upos: Upos,
  features: Features,
])[] = [
  // Abstracts in -ति: संपत्तियों; other words in -ी.
  ['तियां', 'ति', 'NOUN', { Gender: 'Fem', Number: 'Plur', Case: 'Nom' }],
  ['तियों', 'ति', 'NOUN', { Gender: 'Fem', Number: 'Plur', Case: 'Acc' }],
  ['इयां', 'ई', 'NOUN', { Gender: 'Fem', Number: 'Plur', Case: 'Nom' }],
  ['इयों', 'ई', 'NOUN', { Number: 'Plur', Case: 'Acc' }],
  ['ईयों', 'ई', 'NOUN', { Number: 'Plur', Case: 'Acc' }],
  ['ियां', 'ी', 'NOUN', { Gender: 'Fem', Number: 'Plur', Case: 'Nom' }],
  ['ियों', 'ी', 'NOUN', { Number: 'Plur', Case: 'Acc' }],
  ['ाओं', 'ा', 'NOUN', { Number: 'Plur', Case: 'Acc' }],
  ['ाएं', 'ा', 'NOUN', { Gender: 'Fem', Number: 'Plur', Case: 'Nom' }],
  ['ुओं', 'ु', 'NOUN', { Number: 'Plur', Case: 'Acc' }],
  ['ेंगे', 'ना', 'VERB', { ...future, Number: 'Plur' }],
  ['ेंगी', 'ना', 'VERB', { ...future, Number: 'Plur' }],
  ['ाएंगे', 'ाना', 'VERB', { ...future, Number: 'Plur' }],
  ['ाएंगी', 'ाना', 'VERB', { ...future, Number: 'Plur' }],
  ['ाएगा', 'ाना', 'VERB', { ...future, Number: 'Sing' }],
  ['ाएगी', 'ाना', 'VERB', { ...future, Number: 'Sing' }],
  ['ेगा', 'ना', 'VERB', { ...future, Number: 'Sing' }],
  ['ेगी', 'ना', 'VERB', { ...future, Number: 'Sing' }],
  ['ाकर', 'ाना', 'VERB', { VerbForm: 'Conv' }],
  ['ों', '', 'NOUN', { Number: 'Plur', Case: 'Acc' }],
  ['ें', '', 'NOUN', { Gender: 'Fem', Number: 'Plur', Case: 'Nom' }],
]

const digits = /^[+−-]?[0-9०-९][0-9०-९.,:/–-]*%?$/
const ordinal = /^([0-9०-९]+)-?(?:वां|वें|वीं)$/
const devanagari = /[\u0904-\u0939\u0958-\u0961\u0972-\u097F]/
const latin = /\p{Script=Latin}/u
const letter = /\p{L}/u
const mark = /^[\p{P}]+$/u
const shortestStem = 3

/**
 * Reads a word that is in no list by its looks alone.
 *
 * @param folded The form, folded.
 * @param surface The form as it is written.
 * @returns One reading, not known; two when the ending says that the form is inflected but its stem is unheard of.
 */
export function guessReadings(folded: string, surface: string): Reading[] {
  const plain = surface.normalize('NFC')
  const make = (upos: Upos, features: Features = {}, known = false): Reading => {
    return { lemma: plain, upos, features, known, prior: 0 }
  }
  if (digits.test(surface)) return [make('NUM', { NumType: 'Card' }, true)]
  if (ordinal.test(folded)) return [make('ADJ', { NumType: 'Ord' }, true)]
  if (mark.test(surface)) return [make('PUNCT', {}, true)]
  if (!letter.test(surface)) return [make('SYM')]
  // In Hindi news a Latin word is a name or its initials; other scripts are quoted.
  if (latin.test(surface)) return [make('PROPN')]
  if (!devanagari.test(surface)) return [make('X')]
  for (const [ending, citation, upos, features] of unmistakable) {
    if (!folded.endsWith(ending) || folded.length - ending.length < shortestStem - 1) continue
    const stem = plain.slice(0, lengthWithout(plain, ending))
    const guesses: Reading[] = [{ ...make(upos, features), lemma: stem + citation, prior: 2 }]
    // -ों may have swallowed the -ा of a masculine: खिलौनों.
    if (ending === 'ों') guesses.push({ ...make(upos, features), lemma: `${stem}ा`, prior: 1 })
    return [...guesses, make('PROPN')]
  }
  return [make('PROPN')]
}

/** The ending is folded and the word is not: its letters are counted from the end, marks that fold away apart. */
function lengthWithout(word: string, ending: string): number {
  let at = word.length
  for (let left = ending.length; left > 0; left--) {
    at--
    while (word[at] === '\u093C' || word[at] === '\u200D' || word[at] === '\u200C') at--
  }
  return at
}
