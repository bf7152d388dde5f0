import type { Span } from './choose-matches.ts'
import { foldToken } from './fold-token.ts'
import { foldWords } from './fold-words.ts'
import type { MatchSentence, MatchWord } from './types.ts'

const genitives = foldWords('का के की')

/** What a span may stand for by itself. */
export interface SpanSense<S> {
  /** Whether it is a term outside a longer one. */
  isTerm(span: S): boolean
  /** Whether it says what happens, rather than what there is: परिसीमन, not उपाय. */
  isAct(span: S): boolean
}

/**
 * Tells whether a span is no more than two terms that a genitive joins: सीमा के परिसीमन.
 *
 * @param sentence Sentence with its words.
 * @param span Half-open range of words.
 * @param others Spans of the sentence.
 * @param sense What they may stand for.
 * @returns False where one side is no term, or the second is no act: सैनिकों की वापसी, विश्वास बहाली के उपाय.
 */
export function isGenitiveOfTwo<S extends Span>(
  { words }: MatchSentence,
  { first, last }: S,
  others: readonly S[],
  { isTerm, isAct }: SpanSense<S>,
): boolean {
  for (let at = first + 1; at < last - 1; at++) {
    if (!genitives.has(foldToken((words[at] as MatchWord).text))) continue
    const owner = others.some((one) => one.first === first && one.last === at && isTerm(one))
    const act = others.some(
      (one) => one.first === at + 1 && one.last === last && isTerm(one) && isAct(one),
    )
    if (owner && act) return true
  }
  return false
}
