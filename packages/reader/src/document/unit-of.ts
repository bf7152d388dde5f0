import type { WordPlace } from './link-words.ts'

/**
 * Tells which words are lit together with one: those of its group, if it is in one.
 * @param place A word.
 * @returns Indices into the words of the sentence.
 */
export function unitOf({ sentence, word }: WordPlace): readonly number[] {
  return sentence.groups.find((group) => group.words.includes(word))?.words ?? [word]
}
