import { foldToken } from './fold-token.ts'
import { foldWords } from './fold-words.ts'
import type { MatchSentence, NameMatch, TermMatch } from './types.ts'

/** Words that are as common at home, in sport or in the street as they are between states. */
const doubtful: ReadonlySet<string> = foldWords(
  `संघर्ष सीमा मुद्रा बंधक पक्ष मंच संवाद हल भेंट आज़ादी स्वतंत्रता शांति लड़ाई रिश्ता संबंध दबाव तनाव दौरा परीक्षण गारंटी
  निकासी धमकी संकट विवाद आक्रमण घोषणा यात्रा ड्रोन परमाणु समिट नेता प्रतिनिधि मध्यस्थ सलाहकार अध्यक्ष सचिव समिति परिषद
  मिशन सत्र मान्यता सहमति टकराव क़ब्ज़ा ऋण क़र्ज़ विरोध समर्थन रणनीति अनुच्छेद शरण रक्षा अलगाव मतभेद समीक्षा तंत्र
  सिद्धांत पर्यवेक्षक प्रवक्ता पुनर्वास नाकाबंदी पलायन खंडन हित बहिष्कार`,
)

/** Words that speak of states, though no term by themselves. */
const ofStates: ReadonlySet<string> = foldWords(
  `देश राष्ट्र सरकार राज्य विदेश विदेशी अंतरराष्ट्रीय राजनयिक सेना सैनिक सैन्य मंत्री मंत्रालय राष्ट्रपति प्रधानमंत्री संसद डॉलर
  शरणार्थी युद्ध`,
)

/**
 * Leaves out a doubtful word that stands in a sentence by itself, with no other term, country or organisation.
 *
 * @param sentence The sentence.
 * @param terms Its terms.
 * @param names Its names.
 * @returns The terms that stand.
 */
export function dropDoubtful(
  { words }: MatchSentence,
  terms: TermMatch[],
  names: readonly NameMatch[],
): TermMatch[] {
  if (terms.length === 0 || !terms.every(isDoubtful)) return terms
  const isOfStates =
    names.some(({ type }) => type !== 'person') ||
    words.some(
      ({ text, lemmas: [lemma = text] }) =>
        ofStates.has(foldToken(text)) || ofStates.has(foldToken(lemma)),
    )
  return isOfStates ? terms : []
}

function isDoubtful({ form, surface }: TermMatch): boolean {
  // With a modifier it is no longer in doubt.
  return !surface.includes(' ') && doubtful.has(foldToken(form))
}
