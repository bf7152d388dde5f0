import type { Group, Sentence } from '@sahapath/core/document'
import type { WordPlace } from './link-words.ts'

/**
 * Finds the group a word is read in. A phrase says more than the passive its verb also stands in: मज़ाक़ उड़ाया गया.
 * @param sentence The sentence.
 * @param word Index of the word.
 * @returns The phrase, else the group the dictionary knows, else the first; undefined for a word by itself.
 */
export function groupOf(sentence: Sentence, word: number): Group | undefined {
  const groups = sentence.groups.filter(({ words }) => words.includes(word))
  return (
    groups.find(({ kind }) => kind === 'phrase') ??
    groups.find(({ entry }) => entry !== undefined) ??
    groups[0]
  )
}

/**
 * Tells which words are lit together with one: those of its group, if it is in one.
 * @param place A word.
 * @returns Indices into the words of the sentence.
 */
export function unitOf({ sentence, word }: WordPlace): readonly number[] {
  return groupOf(sentence, word)?.words ?? [word]
}
