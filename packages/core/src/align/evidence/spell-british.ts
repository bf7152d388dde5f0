import { rememberWords } from '../../remember-words.ts'

/** American endings with the British ones, each with the stems that have them. */
const rows: readonly (readonly [american: string, british: string, stems: string])[] = [
  [
    'or',
    'our',
    'arm behavi cand col endeav fav flav harb hon hum lab neighb od parl ranc rig rum sav splend tum val vap vig favorit',
  ],
  ['er', 're', 'cent theat met lit fib calib lust meag somb spect kilomet millimet'],
  ['ense', 'ence', 'def off lic pret'],
  ['og', 'ogue', 'dial catal anal monol epil'],
  ['gram', 'gramme', 'pro'],
  ['eler', 'eller', 'trav'],
  ['aler', 'aller', 'de'],
  ['yze', 'yse', 'anal paral catal'],
  ['ll', 'l', 'fulfi enro insti disti'],
]

const bases: ReadonlyMap<string, string> = new Map(
  rows.flatMap(([american, british, stems]) =>
    stems.split(' ').map((stem): [string, string] => [stem + american, stem + british]),
  ),
)

/** What may follow such a word within one: neighborhood, honorable, favorite. */
const followed = /^(.+?o)r(hood|able|ful|less|ite|ly)$/u

/**
 * Spells an English lemma the British way, as the dictionary does.
 *
 * @param lemma - an English lemma in lower case
 * @returns the lemma as it is compared
 */
export const spellBritish: (lemma: string) => string = rememberWords((lemma) => {
  const base = bases.get(lemma)
  if (base) return base
  const [, stem, ending] = followed.exec(lemma) ?? []
  const longer = stem && bases.get(`${stem}r`)
  if (longer) return longer + ending
  // Shorter words in -ize are spelled so by both: size, prize, seize.
  return lemma.length > 6 ? lemma.replace(/iz(e|er|ation)$/u, 'is$1') : lemma
})
