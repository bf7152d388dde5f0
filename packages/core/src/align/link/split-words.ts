import { rememberWords } from '../../remember-words.ts'

/** Contracted endings with the word they stand for. */
const contractions: readonly (readonly [ending: RegExp, word: string])[] = [
  [/n['’]t$/iu, 'not'],
  [/['’]m$/iu, 'am'],
  [/['’]re$/iu, 'are'],
  [/['’]ve$/iu, 'have'],
  [/['’]ll$/iu, 'will'],
  [/['’]d$/iu, 'would'],
]

/** What is left of a contracted negation when it is no word by itself. */
const clipped: Readonly<Record<string, string>> = { ca: 'can', wo: 'will', sha: 'shall' }

/** Words after which 's is a verb, not a genitive. */
const subjects: ReadonlySet<string> = new Set(
  'it he she that this there here what who where how when let'.split(' '),
)

/** Prefixes whose hyphen is spelling: the word is one with it and without. */
const spelled: ReadonlySet<string> = new Set(['co', 're', 'e'])

/** What the genitive ending is written as once it stands alone. */
export const genitiveEnding = "'s"

/**
 * Cuts an English word into the words it is made of: `Russia’s`, `can't`, `China-US`.
 *
 * @param word - a word as it stands
 * @returns its parts in order, at least one
 */
export const splitEnglishWord: (word: string) => readonly string[] = rememberWords((word) => {
  if (!/['’-]/u.test(word) || !/^[\p{L}\p{N}]/u.test(word)) return [word]
  const parts = splitEnding(word)
  const [base = ''] = parts
  const pieces = base.split('-').filter(Boolean)
  const isOne = pieces.length < 2 || spelled.has((pieces[0] as string).toLowerCase())
  return isOne ? parts : [...pieces, ...parts.slice(1)]
})

function splitEnding(word: string): string[] {
  for (const [ending, meaning] of contractions) {
    const base = word.replace(ending, '')
    if (base !== word && base) return [clipped[base.toLowerCase()] ?? base, meaning]
  }
  const base = word.replace(/['’]s$/iu, '')
  if (base === word || !base) return [word]
  return [base, subjects.has(base.toLowerCase()) ? 'is' : genitiveEnding]
}
