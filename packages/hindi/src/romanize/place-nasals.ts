import { consonantStems, nasalStems } from './nasal-stems.ts'
import type { Phoneme } from './phoneme.ts'

const startsWithOneOf = (stems: readonly string[]): string => stems.join('|').normalize('NFC')
const nasalStem = new RegExp(
  `^(?!${startsWithOneOf(consonantStems)})(?:${startsWithOneOf(nasalStems)})`,
  'u',
)

const places = [
  { sound: 'ṅ', letters: ['k', 'kh', 'g', 'gh', 'ṅ', 'q', 'k͟h', 'ġ'] },
  { sound: 'ñ', letters: ['c', 'ch', 'j', 'jh', 'ñ', 'ž'] },
  { sound: 'ṇ', letters: ['ṭ', 'ṭh', 'ḍ', 'ḍh', 'ṇ', 'ṛ', 'ṛh'] },
  { sound: 'n', letters: ['t', 'th', 'd', 'dh', 'n'] },
  { sound: 'm', letters: ['p', 'ph', 'b', 'bh', 'm', 'f'] },
] as const

/**
 * Decide for every nasal sign whether a consonant is heard, and which, or only a nasal vowel.
 *
 * @param phonemes The sounds of `word`; their nasal signs and the vowels before them are completed.
 * @param word The word in NFC, looked up among the stems that no letter rule can tell.
 */
export function placeNasals(phonemes: Phoneme[], word: string): void {
  let isFirst = true
  phonemes.forEach((sign, index) => {
    if (sign.kind !== 'nasal') return
    const vowel = phonemes[index - 1]
    const isMark = phonemes[index + 1]?.kind === 'mark'
    const next = phonemes[isMark ? index + 2 : index + 1]
    const isStem = isFirst && nasalStem.test(word)
    isFirst = false
    sign.sound = sign.letter === 'm̐' || isStem ? '' : hearAnusvara(vowel, next, index === 2)
    if (sign.sound === '' && vowel?.kind === 'vowel') vowel.nasal = true
  })
}

function hearAnusvara(
  vowel: Phoneme | undefined,
  next: Phoneme | undefined,
  isInPrefix: boolean,
): string {
  const after = vowel?.letter ?? ''
  // स्वयं, एवं: Sanskrit -am; every other final anusvara is a nasal vowel.
  if (!next) return vowel?.inherent ? 'm' : ''
  if (next.kind !== 'consonant') return ''
  const place = places.find(({ letters }) => (letters as readonly string[]).includes(next.letter))
  const isShort = ['a', 'i', 'u', 'r̥'].includes(after)
  if (!place) {
    if (!isShort) return ''
    if (next.letter === 'v') return 'm'
    // सिंह and सिंहासन have the velar of speech, संहार the n of its prefix.
    return next.letter === 'h' && !(isInPrefix && after === 'a') ? 'ṅ' : 'n'
  }
  // ईंट, बूंद, चौंक, गोंद are old Hindi words; केंद्र, शांति and English बैंक, बैंड are not.
  if (['ī', 'ū', 'ō', 'au'].includes(after)) return ''
  if (after === 'ai' && !['k', 'ṭ', 'ḍ', 'p'].includes(next.letter)) return ''
  return place.sound
}
