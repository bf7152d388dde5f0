import type { CutRule } from '../cut.ts'
import { endAtTextEnd } from './end-at-text-end.ts'
import { keepAbbreviations } from './keep-abbreviations.ts'
import { keepAddresses } from './keep-addresses.ts'
import { keepBeforeCommas } from './keep-before-commas.ts'
import { keepCredits } from './keep-credits.ts'
import { keepEllipses } from './keep-ellipses.ts'
import { keepInitials } from './keep-initials.ts'
import { keepInnerWords } from './keep-inner-words.ts'
import { keepLeadingMarks } from './keep-leading-marks.ts'
import { keepListMarkers } from './keep-list-markers.ts'
import { keepLowerCase } from './keep-lower-case.ts'
import { keepNumberPoints } from './keep-number-points.ts'
import { keepQuoteSources } from './keep-quote-sources.ts'
import { keepQuotedTitles } from './keep-quoted-titles.ts'
import { keepReportingClauses } from './keep-reporting-clauses.ts'
import { keepSeparators } from './keep-separators.ts'

/** What is asked of every end mark, in order; the first answer counts, and without one the sentence ends. */
export const cutRules: readonly CutRule[] = [
  keepLeadingMarks,
  keepNumberPoints,
  keepAddresses,
  endAtTextEnd,
  keepBeforeCommas,
  keepListMarkers,
  keepInnerWords,
  keepLowerCase,
  keepReportingClauses,
  keepQuotedTitles,
  keepQuoteSources,
  keepAbbreviations,
  keepInitials,
  keepEllipses,
  keepSeparators,
  keepCredits,
]
