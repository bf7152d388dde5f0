import { finiteEnding, finiteVerbs } from './data/finite-verbs.ts'
import { foldWords } from './read-words.ts'

const forms = foldWords(finiteVerbs)

/**
 * Tells whether a clause can be complete with a word.
 *
 * @param word Folded word.
 * @returns Whether it is one of the known finite forms or has a finite ending.
 */
export function isFinite(word: string): boolean {
  return forms.has(word) || finiteEnding.test(word)
}
