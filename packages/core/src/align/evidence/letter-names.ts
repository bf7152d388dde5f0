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
const longest = Math.max(...Array.from(names.keys(), (name) => name.length))

/**
 * Reads an abbreviation that is written by the names of its letters.
 *
 * @param word - a folded Devanagari word, full stops inside allowed (`बी.जे.पी`)
 * @returns its Latin letters in capitals, or undefined when the word is not made of two letter names or more
 */
export function readLetterNames(word: string): string | undefined {
  const bare = word.replaceAll(/[.॰-]/gu, '')
  if (bare.length < 2 || bare.length > 40) return undefined
  // Readings of each tail, shortest remainder first, so that a long name wins over a short one.
  const tails: (string | undefined)[] = Array.from({ length: bare.length + 1 })
  tails[bare.length] = ''
  for (let at = bare.length - 1; at >= 0; at--) {
    for (let size = Math.min(longest, bare.length - at); size > 0; size--) {
      const letter = names.get(bare.slice(at, at + size))
      const tail = tails[at + size]
      if (letter !== undefined && tail !== undefined) {
        tails[at] = letter + tail
        break
      }
    }
  }
  return tails[0] !== undefined && tails[0].length > 1 ? tails[0] : undefined
}
