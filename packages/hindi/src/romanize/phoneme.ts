/**
 * One sound of a written word. All four schemes are written from a list of these and from nothing
 * else; `letter` keeps what was spelt, the other fields say what is spoken.
 */
export interface Phoneme {
  kind: 'consonant' | 'vowel' | 'nasal' | 'breath' | 'mark'
  /** The ISO 15919 letter: `kh`, `ā`, `ṁ`; a `mark` (joiner, stray sign) keeps its own character. */
  letter: string
  /** A vowel that no sign writes, the one a consonant letter carries by itself. */
  inherent?: true
  /** A vowel letter after a consonant without vowel, as in क्अ. */
  apart?: true
  /** An inherent vowel that Hindi does not pronounce. */
  silent?: true
  /** A vowel pronounced through the nose. */
  nasal?: true
  /**
   * What is spoken where it is not the letter, in the same letters: g and y in ज्ञ; for a nasal sign
   * the consonant of the place of what follows, or `''` when it only makes the vowel before it nasal.
   */
  sound?: string
}
