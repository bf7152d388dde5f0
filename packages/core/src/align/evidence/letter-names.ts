import { fold } from '@sahapath/hindi/fold'

/** How Hindi writes the names of English letters, so that एससीआईएस reads SCIS. */
const rows = `A ए|B बी|C सी|D डी|E ई|F एफ|G जी|H एच|I आई|J जे|K के|L एल|M एम|N एन|O ओ|P पी|Q क्यू|R आर|S एस|T टी|U यू
|V वी|W डब्ल्यू डब्लू|X एक्स|Y वाई|Z जेड ज़ेड`

const names = new Map(
  rows.split('|').flatMap((row) => {
    const [letter = '', ...written] = row.trim().split(' ')
    return written.map((name): [string, string] => [fold(name), letter])
  }),
)
/** No abbreviation is written with more letters. */
const mostLetters = 40
const longest = Math.max(...Array.from(names.keys(), (name) => name.length))

/**
 * Reads an abbreviation that is written by the names of its letters.
 *
 * @param word - a folded Devanagari word, full stops inside allowed (`बी.जे.पी`)
 * @returns its Latin letters in capitals, or undefined when the word is not made of two letter names or more
 */
export function readLetterNames(word: string): string | undefined {
  const bare = /[.॰-]/u.test(word) ? word.replaceAll(/[.॰-]/gu, '') : word
  if (bare.length < 2 || bare.length > mostLetters) return undefined
  const letters = readFrom(bare, 0, new Set())
  return letters !== undefined && letters.length > 1 ? letters : undefined
}

/** Reads from a place on, long names before short ones; most words are no names of letters and fail at once. */
function readFrom(word: string, at: number, failed: Set<number>): string | undefined {
  if (at === word.length) return ''
  if (failed.has(at)) return undefined
  for (let size = Math.min(longest, word.length - at); size > 0; size--) {
    const letter = names.get(word.slice(at, at + size))
    const rest = letter === undefined ? undefined : readFrom(word, at + size, failed)
    if (letter !== undefined && rest !== undefined) return letter + rest
  }
  failed.add(at)
  return undefined
}
