import { fold } from '../../fold/index.ts'
import { letterNames } from '../../sentences/data/letter-names.ts'
import { foldWords } from '../../sentences/read-words.ts'
import { belongsToAbbreviation, joinsInitials } from '../abbreviation-stops.ts'
import { boundPrefixes, freeAfterPrefix } from '../data/bound-prefixes.ts'
import { visargaParts, visargaWords } from '../data/visarga-words.ts'
import type { WordRule } from '../token.ts'

const letters = '\\u0900-\\u0963\\u0971-\\u097F\\uA8E0-\\uA8F7\\uA8FB-\\uA8FF\\u1CD0-\\u1CFF'
// ॰, and the digit ० in its place, abbreviate: डॉ॰, कि०मी०
const run = new RegExp(
  `[\\u200C\\u200D]*[${letters}](?:[${letters}\\u0970\\u200C\\u200D]|०(?![०-९0-9]))*`,
  'y',
)
const hyphen = new RegExp(`[-\\u2010\\u2011](?=[${letters}])`, 'y')
const figures = /[0-9]{1,3}|[०-९]{1,3}/y
const letter = new RegExp(`[${letters}]`)

const prefixes = foldWords(boundPrefixes.map(([prefix]) => prefix))
const free = foldWords(freeAfterPrefix)
const latinLetters = foldWords(letterNames.flatMap(([, ...names]) => names))
const endsInVisarga = foldWords(visargaWords)
const hasVisarga = foldWords(visargaParts)

/** Devanagari words with joiners and nuktas, abbreviations and prefixed words whole: यू.एन., डॉ., गैर-टकराव, दु:ख, जी20. */
export const readHindiWord: WordRule = {
  kind: 'word',
  read(text, start, floor) {
    let end = readRun(text, start)
    if (end === start) return start
    if (text.charAt(end) === ':') end = joinVisarga(text, start, end)
    if (text.charAt(end) === '.') return joinStops(text, start, end, floor)
    figures.lastIndex = end
    if (figures.test(text) && latinLetters.has(fold(text.slice(start, end))))
      return figures.lastIndex
    hyphen.lastIndex = end
    if (!hyphen.test(text) || !prefixes.has(fold(text.slice(start, end)))) return end
    const wholeEnd = readRun(text, end + 1)
    return free.has(fold(text.slice(end + 1, wholeEnd))) ? end : wholeEnd
  },
}

function readRun(text: string, start: number): number {
  run.lastIndex = start
  return run.test(text) ? run.lastIndex : start
}

function joinVisarga(text: string, start: number, end: number): number {
  const word = fold(text.slice(start, end))
  if (letter.test(text.charAt(end + 1))) return hasVisarga.has(word) ? readRun(text, end + 1) : end
  return endsInVisarga.has(word) ? end + 1 : end
}

function joinStops(text: string, start: number, firstEnd: number, floor: number): number {
  let end = firstEnd
  while (letter.test(text.charAt(end + 1)) && joinsInitials(text, end, floor)) {
    end = readRun(text, end + 1)
    if (text.charAt(end) !== '.') return end
  }
  return end > firstEnd || belongsToAbbreviation(text, end, floor) ? end + 1 : end
}
