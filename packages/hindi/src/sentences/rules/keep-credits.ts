import type { CutRule } from '../cut.ts'
import { foldWords, readWordAt, skipWhite } from '../read-words.ts'

const credits = foldWords([
  'फ़ोटो',
  'तस्वीर',
  'चित्र',
  'छवि',
  'स्रोत',
  'साभार',
  'सौजन्य',
  'एजेंसी',
  'भाषा',
  'वार्ता',
  'इनपुट',
  'पीटीआई',
  'एएनआई',
  'एएफपी',
  'रॉयटर्स',
  'photo',
  'Photo',
  'source',
  'Source',
])
const bracketed = /^[([]([^()[\]\n।?!]{1,80})[)\]]/

/** A bracket without an end mark that closes the line, or names a source, belongs to the sentence before: (फ़ोटो: एएफपी). */
export const keepCredits: CutRule = ({ text, next, breaks }) => {
  if (breaks) return undefined
  const match = bracketed.exec(text.slice(next, next + 84))
  if (!match) return undefined
  const after = next + match[0].length
  const following = skipBlanks(text, after)
  if (following >= text.length || /[\n\r|]/.test(text.charAt(following))) return false
  return credits.has(readWordAt(text, skipWhite(text, next + 1))) ? false : undefined
}

function skipBlanks(text: string, start: number): number {
  let offset = start
  while (
    text.charAt(offset) === ' ' ||
    text.charAt(offset) === '\t' ||
    text.charAt(offset) === '\u00A0'
  )
    offset++
  return offset
}
