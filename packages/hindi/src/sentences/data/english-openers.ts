import { listWords } from './list-words.ts'

/** English words that begin a sentence after a stop which might also belong to an abbreviation. */
export const englishOpeners: readonly string[] = listWords(
  'The A An This That These Those He She It They We I You His Her Its Our Their My',
  'In On At But And For As If When While After Before There Here',
)
