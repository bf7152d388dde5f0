import { foldAt } from './fold-at.ts'
import { foldToken } from './fold-token.ts'
import { foldWords } from './fold-words.ts'
import type { MatchWord } from './types.ts'

/** How many words away a neighbour still tells the sense. */
const reach = 3

/**
 * Names that are also everyday words: चीनी is sugar, माली a gardener, चेक a cheque. Each with the words that show the everyday
 * sense: right before it, right after it, near it on either side, or near it but before it (चेक केंद्रीय बैंक is Czech).
 */
const rows = `
चीनी | | मिल मिलों | चम्मच गन्ना गुड़ नमक शक्कर क्विंटल किलो आटा मिठाई | चाय दूध चावल
माली | | | बगीचा बाग़ पौधा फूल लॉन उद्यान
चेक | | करना करें कराना बाउंस बुक | भुगतान भुनाना खाता | बैंक
बाली | | | कान नाक धान गेहूँ सोना झुमका
मिलान | का | करना कराना | खाता अंक डीएनए आँकड़ा
मक्का | | | गेहूँ धान बाजरा ज्वार फ़सल अनाज चावल सोयाबीन बीज मवेशी
दोहा | | | कबीर रहीम तुलसी तुलसीदास बिहारी चौपाई छंद कविता
फ़तह | | करना पाना हासिल | क़िला
अटारी | | | मकान छत
डकार | | लेना | पेट
रोम | | | रोम
पोलिश | | करना | जूता
फ़िनिश | | करना | लाइन
कुकी | | | ब्राउज़र वेबसाइट बिस्किट
टेलीग्राम | | भेजना | डाकघर
`

interface EverydaySense {
  before: ReadonlySet<string>
  after: ReadonlySet<string>
  near: ReadonlySet<string>
  earlier: ReadonlySet<string>
}

const senses: ReadonlyMap<string, EverydaySense> = new Map(
  rows
    .trim()
    .split('\n')
    .map((row) => {
      const [word = '', ...cells] = row.split('|').map((cell) => cell.trim())
      const [before, after, near, earlier] = [...cells, ''].map((cell) => foldWords(cell))
      return [foldToken(word), { before, after, near, earlier } as EverydaySense]
    }),
)

/**
 * Tells whether a word that is also a name stands in its everyday sense.
 *
 * @param words Words of the sentence.
 * @param at Index of the word.
 * @returns True when a neighbour shows the everyday sense; false for a word that has none.
 */
export function isEverydayName(words: readonly MatchWord[], at: number): boolean {
  const sense = senses.get(foldAt(words, at))
  if (!sense) return false
  if (holds(sense.before, words[at - 1]) || holds(sense.after, words[at + 1])) return true
  for (let away = 1; away <= reach; away++) {
    const before = words[at - away]
    if (holds(sense.near, before) || holds(sense.earlier, before)) return true
    if (holds(sense.near, words[at + away])) return true
  }
  return false
}

function holds(set: ReadonlySet<string>, word: MatchWord | undefined): boolean {
  return word !== undefined && [word.text, ...word.lemmas].some((form) => set.has(foldToken(form)))
}
