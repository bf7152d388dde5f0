import type { Phoneme } from '../phoneme.ts'

const tilde = '\u0303'

// biome-ignore format: a table
const letters: Readonly<Record<string, string>> = {
  c: 'tʃ', j: 'dʒ', ñ: 'ɲ', ṅ: 'ŋ', ṭ: 'ʈ', ḍ: 'ɖ', ṇ: 'ɳ', t: 't̪', d: 'd̪', y: 'j', r: 'ɾ',
  ḷ: 'ɭ', v: 'ʋ', ś: 'ʃ', ṣ: 'ʂ', h: 'ɦ', k͟h: 'x', g: 'ɡ', ġ: 'ɣ', ž: 'ʒ', ṛ: 'ɽ', ẏ: 'j',
  ṉ: 'n', ṟ: 'r', ḻ: 'ɻ', ḥ: 'ɦ', a: 'ə', ā: 'aː', i: 'ɪ', ī: 'iː', u: 'ʊ', ū: 'uː', r̥: 'ɾɪ',
  r̥̄: 'ɾiː', l̥: 'lɪ', l̥̄: 'liː', ê: 'æ', e: 'e', ē: 'eː', ai: 'ɛː', ô: 'ɒː', o: 'o', ō: 'oː',
  au: 'ɔː', æ: 'æ', om̐: 'oːm', ʼ: '', '\u200c': '', '\u200d': '',
}

const aspirates = /^[kgcjṭḍtdpbṛ]h$/u
const voiced = 'gjḍdbṛ'

/** The two words that are not pronounced as they are spelt. */
const settled: Readonly<Record<string, string>> = { jɛɦ: 'jeː', ʋɛɦ: 'ʋoː' }

/**
 * Write a word in broad IPA for standard Hindi.
 *
 * @param phonemes The sounds of one word.
 * @returns The word in IPA, without brackets or stress.
 */
export function writeIpa(phonemes: readonly Phoneme[]): string {
  const spoken = phonemes.filter(({ silent, sound }) => !silent && sound !== '')
  const text = spoken
    .map(({ kind, letter, sound = letter, nasal }, index) => {
      const before = spoken[index - 1]
      const base = aspirates.test(sound) ? sound.slice(0, -1) : sound
      const isHeld = kind === 'consonant' && before?.kind === 'consonant' && before.letter === base
      const isFronted = letter === 'a' && isNearH(spoken, index)
      const plain = isHeld ? 'ː' : isFronted ? 'ɛ' : (letters[base] ?? base)
      const breath = base === sound ? '' : voiced.includes(base) ? 'ʱ' : 'ʰ'
      return nasal ? plain.replace(/ː?$/u, `${tilde}$&`) : plain + breath
    })
    .join('')
  return (settled[text] ?? text).normalize('NFC')
}

/** In शहर and पहला the short a beside h is fronted: before an h that closes the syllable, and across aha. */
function isNearH(spoken: readonly Phoneme[], index: number): boolean {
  const letterAt = (offset: number): string | undefined => spoken[index + offset]?.letter
  if (letterAt(1) === 'h') return spoken[index + 2]?.kind !== 'vowel' || letterAt(2) === 'a'
  return letterAt(-1) === 'h' && letterAt(-2) === 'a'
}
