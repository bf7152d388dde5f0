import type { LineRule } from '../cut.ts'
import { endBeforeItems } from './end-before-items.ts'
import { keepAfterCommas } from './keep-after-commas.ts'
import { keepAfterUnfinishedWords } from './keep-after-unfinished-words.ts'
import { keepAnnouncedQuotes } from './keep-announced-quotes.ts'
import { keepBeforeInnerWords } from './keep-before-inner-words.ts'
import { keepInsideQuotes } from './keep-inside-quotes.ts'
import { keepLowerCaseLines } from './keep-lower-case-lines.ts'
import { keepOpenClauses } from './keep-open-clauses.ts'

/** What is asked of every single line break, in order; the first answer counts, and without one the sentence ends. */
export const lineRules: readonly LineRule[] = [
  endBeforeItems,
  keepAfterCommas,
  keepAnnouncedQuotes,
  keepAfterUnfinishedWords,
  keepOpenClauses,
  keepBeforeInnerWords,
  keepInsideQuotes,
  keepLowerCaseLines,
]
