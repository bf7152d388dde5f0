import { fold } from '../../fold/index.ts'
import { findAbbreviationKind } from '../abbreviation-kinds.ts'
import { isAsciiLetter, isDigit, isWhite, Mark } from '../characters.ts'
import type { CutRule } from '../cut.ts'
import { amountWords } from '../data/amounts.ts'
import { englishOpeners } from '../data/english-openers.ts'
import { finiteVerbs } from '../data/finite-verbs.ts'
import { firmOpeners, openers } from '../data/openers.ts'
import { findWordStart, foldWords, readWordAt, readWordBefore } from '../read-words.ts'

const anyOpener = foldWords([...openers, ...englishOpeners])
const firmOpener = foldWords([...firmOpeners, ...englishOpeners])
const finite = foldWords(finiteVerbs)
const amounts = foldWords(amountWords)
const clauseLength = 48

/** The full stop of an abbreviation ends no sentence unless one plainly begins after it: डॉ. राव, पृ. 12, 500 रु. प्रति शेयर. */
export const keepAbbreviations: CutRule = ({ text, start, at, end, next, mark, breaks }) => {
  if (mark !== Mark.stop || end !== at + 1) return undefined
  const wordStart = Math.max(start, findWordStart(text, at))
  const kind = findAbbreviationKind(fold(text.slice(wordStart, at)))
  if (kind === undefined) return undefined
  const following = readWordAt(text, next)
  const isFigure = isDigit(text.charCodeAt(next))
  switch (kind) {
    case 'title':
      return anyOpener.has(following) ? undefined : false
    case 'reference':
      if (isFigure) return false
      return breaks || isAsciiLetter(text.charCodeAt(at - 1)) || anyOpener.has(following)
        ? undefined
        : false
    case 'general':
      return breaks || firmOpener.has(following) ? undefined : false
    case 'unit':
      if (isFigure) return false
      if (breaks || !followsAmount(text, wordStart, start)) return undefined
      if (!anyOpener.has(following)) return false
      return firmOpener.has(following) || isClauseComplete(text, wordStart, start)
  }
}

function followsAmount(text: string, wordStart: number, start: number): boolean {
  let offset = wordStart
  while (offset > start && isStopOrWhite(text.charCodeAt(offset - 1))) offset--
  const before = readWordBefore(text, offset, start)
  return (
    isDigit(text.charCodeAt(offset - 1)) ||
    amounts.has(before) ||
    findAbbreviationKind(before) === 'unit'
  )
}

function isStopOrWhite(unit: number): boolean {
  return unit === 46 || isWhite(unit)
}

/** Whether the verb stood before the amount: दूरी है 340 कि.मी. */
function isClauseComplete(text: string, wordStart: number, start: number): boolean {
  const words = text
    .slice(Math.max(start, wordStart - clauseLength), wordStart)
    .split(/[\s.]+/u)
    .map(fold)
  const verb = words.findLast(
    (word) => !/^\d*$/.test(word) && !amounts.has(word) && !findAbbreviationKind(word),
  )
  return verb !== undefined && finite.has(verb)
}
