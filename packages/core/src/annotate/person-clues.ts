import { foldAt } from './fold-at.ts'
import { foldToken } from './fold-token.ts'
import { foldWords } from './fold-words.ts'
import type { MatchSentence, MatchWord } from './types.ts'

/** What a person does whom a report quotes: … कहते हैं, … बताती हैं. */
const saying = foldWords('कहते कहती कहता बताते बताती बताता मानते मानती मानता')

const genitives = foldWords('का के')

/** What a report gives of a person, after the genitive: … का कहना है. */
const said = foldWords('कहना मानना आरोप दावा तर्क सवाल मुताबिक़')

const relative = foldWords('वाला वाले वाली')

/** How old a person is: 71 साल की, 40 वर्षीय. */
const aged = foldToken('वर्षीय')
const years = foldWords('साल वर्ष बरस')
const belonging = foldWords('का के की')

/** Verbs of which things are the subject as well: बनने वाले, आने वाले. */
const ofThings = foldWords(
  `बनने होने आने जाने चलने मिलने पड़ने लगने जुड़ने निकलने बहने उड़ने गुज़रने खुलने बिकने छपने घटने बढ़ने दिखने टूटने जलने
  गिरने बचने`,
)

/**
 * Tells whether words that follow a name give what a person says.
 *
 * @param words Words of a sentence.
 * @param at Index of the first word after the name.
 * @returns True for कहते हैं, का कहना है.
 */
export function isQuoted(words: readonly MatchWord[], at: number): boolean {
  const folded = foldAt(words, at)
  if (saying.has(folded)) return true
  return genitives.has(folded) && said.has(foldAt(words, at + 1))
}

/**
 * Tells whether the words before a name say what a person does or how old one is: अंगूर उगाने वाले, 71 साल की.
 *
 * @param words Words of a sentence.
 * @param at Index of the first word of the name.
 * @returns False after what is as well said of things: बनने वाले.
 */
export function isDescribed(words: readonly MatchWord[], at: number): boolean {
  const before = foldAt(words, at - 1)
  if (before === aged) return true
  if (belonging.has(before) && years.has(foldAt(words, at - 2))) return true
  if (!relative.has(before)) return false
  const verb = words[at - 2]
  return verb?.upos === 'VERB' && !ofThings.has(foldToken(verb.text))
}

/**
 * Tells whether no noun or adjective goes before, which would make the word a plain one: एक शरणार्थी वृद्धा ने.
 *
 * @param sentence Sentence with its words.
 * @param at Index of the first word of the name.
 * @returns True also at the beginning and after a mark.
 */
export function standsApart({ text, words }: MatchSentence, at: number): boolean {
  const before = words[at - 1]
  if (!before || text.slice(before.end, (words[at] as MatchWord).start).trim() !== '') return true
  return before.upos !== 'NOUN' && before.upos !== 'ADJ' && before.upos !== 'DET'
}
