import { Mark } from '../characters.ts'
import type { Cut, CutRule } from '../cut.ts'
import { ownObjects, reportingNouns, reportingVerbs } from '../data/reporting-verbs.ts'
import { wordsAfterSpeech } from '../data/inner-words.ts'
import { foldWords } from '../read-words.ts'
import { fold } from '../../fold/index.ts'

const verbs = foldWords(reportingVerbs)
const nouns = foldWords(reportingNouns)
const objects = foldWords(ownObjects)
const auxiliaries = foldWords(['है', 'हैं', 'था', 'थे', 'थी', 'थीं', 'हुए'])
const meanwhile = foldWords(
  wordsAfterSpeech.filter((word) => word.startsWith('कह') || word.startsWith('बोल')),
)
const genitives = foldWords(['का', 'के', 'की', 'को', 'पर', 'से'])
const longestClause = 160
const clause = /^[^।॥.?!|,:;"'“”‘’\n…]*/
const clauseEnd = /^\s*(?:[।॥.?!|]|$|\n)/
const nextQuote = /^\s*[,:]\s*["'“”‘’]/

/**
 * A clause that only says who spoke goes with the quotation before it: "हम तैयार हैं।" मंत्री ने कहा।
 * It has no object of its own, and the quotation was not attributed before it began.
 */
export const keepReportingClauses: CutRule = (cut) => {
  const { text, next, mark, quote, breaks } = cut
  if (breaks || !(quote ? quote.bare : mark === Mark.exclamation)) return undefined
  const words = clause.exec(text.slice(next, next + longestClause))?.[0] ?? ''
  if (next + words.length >= text.length || words.length < longestClause) {
    const after = text.slice(next + words.length, next + words.length + 8)
    const isWhole = clauseEnd.test(after)
    if (!isWhole && !(quote && nextQuote.test(after))) return undefined
    return isReport(words.split(/\s+/u).filter(Boolean).map(fold), cut) ? false : undefined
  }
  return undefined
}

function isReport(words: string[], { quote }: Cut): boolean {
  let last = words.length - 1
  while (last > 0 && auxiliaries.has(words[last] as string)) last--
  const verb = words[last]
  if (verb === undefined) return false
  // "…।" यह कहते हुए वे उठे: the quotation is what was said meanwhile.
  if (meanwhile.has(words[0] ?? '') || meanwhile.has(words[1] ?? '')) return true
  if (/^(?:यह|ये|ऐसी) (?:बात|बाते[ंँ]) .*कही[ंँ]?$/.test(words.slice(0, last + 1).join(' '))) return true
  // यह कहना है मंत्री का: the verb stands first in this fixed turn.
  const said = words.indexOf('कहना')
  if (said >= 0 && words[said + 1] === 'है') return true
  if (words.some((word) => objects.has(word))) return false
  // Without quotation marks only a bare उसने पूछा is sure to report.
  if (!quote && words.length > 4) return false
  if (verbs.has(verb)) return true
  // "…।" कहा मंत्री ने।
  if (verb === 'ने' && verbs.has(words[0] ?? '')) return true
  // "…।" मंत्री का दावा है।
  if (last < words.length - 1 && nouns.has(verb)) return true
  return nouns.has(words[last - 1] ?? '') && !genitives.has(words[last - 2] ?? '')
}
