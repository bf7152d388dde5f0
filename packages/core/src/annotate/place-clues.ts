import { foldAt } from './fold-at.ts'
import { foldToken } from './fold-token.ts'
import { foldWords } from './fold-words.ts'
import type { MatchWord } from './types.ts'

const placeEnding = /...(?:स्तान|पुर|ाबाद|गढ़|नगर|लैंड|लैंड्स|ग्राद|टाउन)$/u

/** What stands after the place at the head of a report: बेलेम, 19 नवंबर; बनगाँव: */
const afterDateline = /^(?:, ?[0-9०-९]| \(|: )/u

const placeHeads = foldWords(
  `शहर प्रांत सूबा सूबे ज़िला ज़िले जिला जिले एयरपोर्ट बंदरगाह एयरबेस गाँव गांव क़स्बा क़स्बे चौकी झील सेक्टर स्टेशन
  इलाक़ा इलाक़े बाँध बांध हवाई नौसैनिक सीमा`,
)

/** What the name of a place ends with, and is no name without. */
const placeTails = foldWords(
  `नगर विहार गंज बाग़ चौक सिटी टाउन क्रॉसिंग जलडमरूमध्य द्वीप द्वीपों द्वीपसमूह द्वीपसमूहों प्रायद्वीप नहर सागर घाटी खाड़ी दर्रा दर्रे
  ग्लेशियर गलियारा गलियारे कैंप नदी`,
)

/** The word belongs to these rather, and the name is the one before alone: फ़िजी द्वीप राष्ट्र, दिल्ली नगर निगम. */
const heldBy = foldWords('राष्ट्र देश निगम पालिका पालिकाओं परिषद पंचायत निकाय')

const placeIntroductions = foldWords('राजधानी शहर गाँव गांव क़स्बे क़स्बा ज़िले प्रांत सूबे द्वीप बंदरगाह')

const locative = foldToken('में')
const upon = foldToken('पर')
const genitive = foldToken('के')

/** What armies do to a place: … पर क़ब्ज़ा. */
const taken = foldWords('क़ब्ज़ा क़ब्ज़े हमला हमले बमबारी नियंत्रण धावा गोलाबारी')

const nearness = foldWords(
  'पास निकट समीप नज़दीक क़रीब नीचे ऊपर बाहर आसपास उत्तर दक्षिण पूर्व पश्चिम रास्ते तट तटीय तटवर्ती',
)

/** What a place has: अखनूर के किसान, हरगेइसा की सड़कें. */
const ofPlaces = foldWords(
  `किसान निवासी लोग लोगों मछुआरे मछुआरों व्यापारी बाज़ार बाज़ारों सड़क सड़कों गलियों अस्पताल अस्पतालों शिविर शिविरों स्कूल स्कूलों
  मस्जिद चर्च गवर्नर मेयर बाशिंदे बाशिंदों ग्रामीण ग्रामीणों`,
)

const towards = foldWords('ओर तरफ़')
const feminine = foldToken('की')
const from = foldToken('से')

/**
 * Tells whether a word ends like the names of places.
 *
 * @param word Word in Devanagari.
 * @returns True for उज़्बेकिस्तान.
 */
export function endsLikePlace(word: string): boolean {
  return placeEnding.test(word)
}

/**
 * Tells whether a word calls the one before it a place.
 *
 * @param folded Folded word.
 * @returns True for शहर, बंदरगाह.
 */
export function isPlaceHead(folded: string): boolean {
  return placeHeads.has(folded)
}

/**
 * Tells whether a word belongs to the name of a place that stands before it.
 *
 * @param words Words of a sentence.
 * @param at Index of the word after the name.
 * @returns True for नगर, जलडमरूमध्य; false in द्वीप राष्ट्र and नगर निगम.
 */
export function isPartOfPlace(words: readonly MatchWord[], at: number): boolean {
  return placeTails.has(foldAt(words, at)) && !heldBy.has(foldAt(words, at + 1))
}

/**
 * Tells whether the word before introduces a place.
 *
 * @param words Words of a sentence.
 * @param at Index of the first word of the name.
 * @returns True after राजधानी.
 */
export function isIntroduced(words: readonly MatchWord[], at: number): boolean {
  return at > 0 && placeIntroductions.has(foldAt(words, at - 1))
}

/**
 * Tells whether what follows the first word of a report makes it the place the report is from.
 *
 * @param rest Text after the word.
 * @returns True before a date, a bracket or a colon.
 */
export function standsInDateline(rest: string): boolean {
  return afterDateline.test(rest)
}

/**
 * Tells whether words that follow a name say where something is.
 *
 * @param words Words of a sentence.
 * @param at Index of the first word after the name.
 * @returns True for में, के पास, की ओर, पर क़ब्ज़ा; false for की ओर से, "on behalf of".
 */
export function isLocated(words: readonly MatchWord[], at: number): boolean {
  const folded = foldAt(words, at)
  if (folded === locative) return true
  if (folded === upon && taken.has(foldAt(words, at + 1))) return true
  const owned = foldAt(words, at + 1)
  if ((folded === feminine || folded === genitive) && ofPlaces.has(owned)) return true
  if (folded === feminine) {
    return towards.has(foldAt(words, at + 1)) && foldAt(words, at + 2) !== from
  }
  return folded === genitive && nearness.has(foldAt(words, at + 1))
}
