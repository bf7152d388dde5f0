/**
 * Names a dictionary word in the vocabulary.
 * @param lemma Its headword.
 * @param upos Its part of speech.
 * @returns The id of its entry.
 */
export function wordId(lemma: string, upos: string): string {
  return `word:${lemma}:${upos}`
}
