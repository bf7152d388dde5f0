import { foldAt } from './fold-at.ts'
import { foldToken } from './fold-token.ts'
import { foldWords } from './fold-words.ts'
import { isPlainWord } from './is-plain-word.ts'
import { isSpeltAcronym } from './read-acronym.ts'
import type { OrganisationRun } from './read-organisation-runs.ts'
import type { MatchSentence, MatchWord } from './types.ts'
import { touches } from './word-gaps.ts'

/** What English names of organisations end with. */
const heads = foldWords(
  `काउंसिल इंस्टीट्यूट इंस्टीट्यूशन फ़ाउंडेशन सेंटर यूनिवर्सिटी कॉर्पोरेशन कॉरपोरेशन कंपनी ग्रुप इंडस्ट्रीज़ टेक्नोलॉजीज़
  सिस्टम्स बैंक एयरलाइंस एयरलाइन एयरवेज़ मोटर्स टाइम्स पोस्ट न्यूज़ हेराल्ड ट्रिब्यून टीवी रेडियो पार्टी फ़ोर्स फ़ोर्सेज़ आर्मी
  गार्ड एसोसिएशन यूनियन लीग फ़ेडरेशन एनर्जी पेट्रोलियम इंटरनेशनल लिमिटेड कॉर्प होल्डिंग्स कंसल्टेंसी सॉल्यूशंस एंटरप्राइज़ेज़
  एयरोस्पेस फ़ार्मा बायोटेक नेटवर्क ब्रिगेड फ़्रंट मूवमेंट गुट दल मोर्चा मिलिशिया विश्वविद्यालय संस्थान केंद्र पोर्ट्स शिपिंग
  लॉजिस्टिक्स एयरोनॉटिक्स इलेक्ट्रॉनिक्स डायनेमिक्स शिपयार्ड शिपबिल्डर्स एविएशन टेलीकॉम कैपिटल फ़ाइनेंस माइनिंग स्टील ऑयल
  इंक इनकॉर्पोरेटेड फ़ोरम अथॉरिटी एजेंसीज़ ऑब्ज़र्वेटरी अलायंस कोएलिशन असेंबली कांग्रेस ऑब्ज़र्वर क्रॉनिकल जर्नल`,
)

/** What the law has a company add to its name. */
const legalForms = foldWords('लिमिटेड कॉर्पोरेशन कॉरपोरेशन कॉर्प इंक इनकॉर्पोरेटेड होल्डिंग्स ग्रुप')

/** Heads that a place alone makes a name: टोक्यो विश्वविद्यालय. */
const headsOfPlaces = foldWords(
  'विश्वविद्यालय यूनिवर्सिटी एयरवेज़ एयरलाइंस एयरलाइन टाइम्स पोस्ट पेट्रोलियम न्यूज़ टीवी',
)

/** English words that such names hold and a Hindi dictionary may know. */
const loans = foldWords(
  `नेशनल इंटरनेशनल सेंट्रल ग्लोबल रॉयल यूनाइटेड वर्ल्ड एशियन इंडियन अमेरिकन यूरोपियन अफ़्रीकन डेमोक्रेटिक रिपब्लिकन सोशलिस्ट
  कम्युनिस्ट लेबर लिबरल कंज़र्वेटिव ग्रीन पीपुल्स पीपल्स वर्कर्स नेशनलिस्ट प्रोग्रेसिव लिबरेशन मिलिट्री डिफ़ेंस सिक्योरिटी बॉर्डर
  कोस्ट पॉलिसी स्टडीज़ स्ट्रेटेजिक रिसर्च इकोनॉमिक ह्यूमन राइट्स डेवलपमेंट ट्रेड चैंबर बिज़नेस मीडिया डेली न्यू फ़र्स्ट सेकंड
  मैरीटाइम पोर्ट्स लॉजिस्टिक्स इलेक्ट्रिक मोटर स्पेस एयर सी ओशन पैसिफ़िक अटलांटिक यूनिटी सॉलिडैरिटी जस्टिस फ़्रीडम फ़ॉरवर्ड`,
)

const of = foldToken('ऑफ़')

/** Before the head stand at most so many. */
const mostBefore = 4

/**
 * Reads names of organisations that stand in no list from an English head after words that are no Hindi: अटलांटिक काउंसिल.
 *
 * @param sentence Sentence with its words.
 * @param isPlace Whether a word belongs to a listed place.
 * @param isListed Whether a word belongs to a listed organisation.
 * @returns Runs in text order, none overlapping another.
 */
export function readLoanOrganisations(
  { text, words }: MatchSentence,
  isPlace: (at: number) => boolean,
  isListed: (at: number) => boolean,
): OrganisationRun[] {
  const runs: OrganisationRun[] = []
  let from = 0
  words.forEach((word, at) => {
    const head = foldToken(word.text)
    if (!heads.has(head)) return
    // Two heads in a row are one name: … कैपिटल लिमिटेड.
    const run = runs.at(-1)
    if (run?.last === at && touches(text, words, at)) {
      run.last = from = at + 1
      return
    }
    let first = at
    let isNamed = false
    while (first > from && at - first < mostBefore && touches(text, words, first)) {
      const before = words[first - 1] as MatchWord
      const place = isPlace(first - 1)
      const foreign = !place && isForeign(before)
      const listed = legalForms.has(head) && isListed(first - 1)
      if (!place && !foreign && !listed) break
      isNamed ||= foreign || listed || headsOfPlaces.has(head)
      first--
    }
    // What follows ऑफ़ names it as well: बैंक ऑफ़ घाना.
    let last = at + 1
    if (foldAt(words, last) === of && words[last + 1]) {
      while (
        last + 1 < words.length &&
        (isPlace(last + 1) || isForeign(words[last + 1] as MatchWord)) &&
        touches(text, words, last + 1)
      ) {
        last++
      }
      if (last > at + 1) {
        isNamed = true
        last++
      }
    }
    if (!isNamed) return
    runs.push({ first, last })
    from = last
  })
  return runs
}

function isForeign(word: MatchWord): boolean {
  if (loans.has(foldToken(word.text))) return true
  return !isPlainWord(word) && (word.known === false || isSpeltAcronym(word.text))
}
