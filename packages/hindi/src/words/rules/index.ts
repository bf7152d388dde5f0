import type { WordRule } from '../token.ts'
import { readHandle } from './read-handle.ts'
import { readHindiWord } from './read-hindi-word.ts'
import { readLatinWord } from './read-latin-word.ts'
import { readLink } from './read-link.ts'
import { readMark } from './read-mark.ts'
import { readNumber } from './read-number.ts'
import { readOtherScript } from './read-other-script.ts'

/** What is tried at every place, in order; what none of them reads is a symbol. */
export const wordRules: readonly WordRule[] = [
  readHindiWord,
  readLink,
  readHandle,
  readNumber,
  readLatinWord,
  readOtherScript,
  readMark,
]
