import { isDigit, isWhite, Mark } from '../characters.ts'
import type { Cut, CutRule } from '../cut.ts'
import { abbreviations, type AbbreviationKind, latinAbbreviations } from '../data/abbreviations.ts'
import { finiteVerbs } from '../data/finite-verbs.ts'
import { firmOpeners, openers } from '../data/openers.ts'
import { findWordStart, foldWords, readWordAt, readWordBefore } from '../read-words.ts'
import { fold } from '../../fold/index.ts'

const kinds: ReadonlyMap<string, AbbreviationKind> = new Map(
  [...abbreviations, ...latinAbbreviations].map(([form, kind]) => [fold(form), kind]),
)
const anyOpener = foldWords(openers)
const firmOpener = foldWords(firmOpeners)
const finite = foldWords(finiteVerbs)
const amounts = foldWords([
  'सौ',
  'हज़ार',
  'लाख',
  'करोड़',
  'अरब',
  'खरब',
  'वर्ग',
  'घन',
  'प्रति',
  'सन्',
  'सन',
])
const between = foldWords([
  'लगभग',
  'करीब',
  'केवल',
  'सिर्फ़',
  'कुल',
  'महज',
  'सन्',
  'सन',
  'वर्ग',
  'लाख',
  'करोड़',
  'हज़ार',
  'अरब',
  'सौ',
])

/** The full stop of an abbreviation ends no sentence unless one plainly begins after it: डॉ. राव, पृ. 12, 500 रु. प्रति शेयर. */
export const keepAbbreviations: CutRule = (cut) => {
  const { text, at, start, mark, next } = cut
  if (mark !== Mark.stop || cut.end !== at + 1) return undefined
  const wordStart = Math.max(start, findWordStart(text, at))
  const word = text.slice(wordStart, at)
  const kind = kinds.get(fold(word)) ?? kinds.get(word.toLowerCase())
  if (kind === undefined) return undefined
  const following = readWordAt(text, next)
  if (kind === 'title') return firmOpener.has(following) ? undefined : false
  if (kind === 'reference')
    return isDigit(text.charCodeAt(next)) ? false : keepUnlessOpened(cut, anyOpener)
  if (kind === 'general') return keepUnlessOpened(cut, firmOpener)
  if (isDigit(text.charCodeAt(next))) return false
  if (!followsAmount(text, wordStart, start)) return undefined
  return keepUnlessOpened(cut, isClauseComplete(text, wordStart, start) ? anyOpener : firmOpener)
}

function keepUnlessOpened(cut: Cut, words: ReadonlySet<string>): boolean | undefined {
  return cut.breaks || words.has(readWordAt(cut.text, cut.next)) ? undefined : false
}

function followsAmount(text: string, wordStart: number, start: number): boolean {
  let offset = wordStart
  while (
    offset > start &&
    (isWhite(text.charCodeAt(offset - 1)) || text.charAt(offset - 1) === '.')
  )
    offset--
  const before = readWordBefore(text, offset, start)
  return isDigit(text.charCodeAt(offset - 1)) || amounts.has(before) || kinds.get(before) === 'unit'
}

/** Whether the verb stood before the amount: दूरी है 340 कि.मी. */
function isClauseComplete(text: string, wordStart: number, start: number): boolean {
  const words = text
    .slice(Math.max(start, wordStart - 48), wordStart)
    .split(/[\s.]+/u)
    .map(fold)
    .filter((word) => word !== '' && !/\d/.test(word) && !between.has(word) && !kinds.has(word))
  return finite.has(words.at(-1) ?? '')
}
