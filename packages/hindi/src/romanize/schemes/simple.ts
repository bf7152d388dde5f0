import type { Phoneme } from '../phoneme.ts'

// biome-ignore format: a table
const letters: Readonly<Record<string, string>> = {
  ṅ: 'n', c: 'ch', ch: 'chh', ñ: 'n', ṭ: 't', ṭh: 'th', ḍ: 'd', ḍh: 'dh', ṇ: 'n', ś: 'sh',
  ṣ: 'sh', ḷ: 'l', k͟h: 'kh', ġ: 'gh', ž: 'zh', ṛ: 'd', ṛh: 'dh', ẏ: 'y', ṉ: 'n', ṟ: 'r', ḻ: 'zh',
  ḥ: 'h', ā: 'a', ī: 'i', ū: 'u', r̥: 'ri', r̥̄: 'ri', l̥: 'li', l̥̄: 'li', ê: 'e', ē: 'e',
  ô: 'o', ō: 'o', æ: 'a', om̐: 'om', ʼ: '', '\u200c': '', '\u200d': '',
}

/** Consonants after which newspapers write w for व: Swachh, Dwarka, Gwalior, Ishwar. */
const beforeW = new Set(['s', 'ś', 'd', 'kh', 'k͟h', 'g', 'j', 'h', 'ṭ'])

const doubled: Readonly<Record<string, string>> = { ā: 'aa', ī: 'ee', ū: 'oo' }

/**
 * Write a word as English newspapers of India do, in plain ASCII: `mazboot`, `khabar`, `videsh`.
 *
 * Length is written only where newspapers write it, before a single consonant or nasal that ends the
 * word: ū always (`mazboot`), ā and ī in words of one syllable (`kaam`, `teen`).
 *
 * @param phonemes The sounds of one word.
 * @returns The word in lower-case ASCII letters.
 */
export function writeSimple(phonemes: readonly Phoneme[]): string {
  const spoken = phonemes.filter(({ kind, silent }) => !silent && kind !== 'mark')
  const lastVowel = spoken.findLastIndex(({ kind }) => kind === 'vowel')
  const isMonosyllable = spoken.findIndex(({ kind }) => kind === 'vowel') === lastVowel
  const tail = spoken.slice(lastVowel + 1)
  const isLight = tail.length > 0 && tail.filter(({ sound }) => sound !== '').length < 2
  let text = ''
  spoken.forEach((phoneme, index) => {
    const { kind, letter, sound = letter } = phoneme
    const [before, next] = [spoken[index - 1], spoken[index + 1]]
    const isLong = isLight && index === lastVowel && (isMonosyllable || letter === 'ū')
    if (letter === 'v' && before && beforeW.has(before.letter)) text += 'w'
    // सिंह, singh: the velar nasal before h is heard as ngh.
    else if (letter === 'h' && before?.sound === 'ṅ') text += 'gh'
    // Newspapers write the double consonants of swachh and baccha with one c less.
    else if (letter === 'c' && next?.letter.startsWith('c')) text += next.letter === 'c' ? 'c' : ''
    // में, mein.
    else if (sound === '' && !next && before?.letter === 'ē' && text.endsWith('me')) text += 'in'
    else if (kind === 'nasal') text += writeNasal(sound, next)
    // दुःख, dukh: inside a word the visarga is lost.
    else if (kind !== 'breath' || !next) text += (isLong && doubled[letter]) || write(sound)
  })
  return settled.reduce((word, [spelling, usual]) => word.replace(spelling, usual), text)
}

/** Endings that newspapers settled on against the letters: -wala, and mitra and patra with a last a. */
const settled: readonly (readonly [spelling: RegExp, usual: string])[] = [
  [/val([aei])$/u, 'wal$1'],
  [/tr$/u, 'tra'],
]

const write = (letter: string): string => letters[letter] ?? letter

/** A nasal vowel is written with n, or with m before the lips. */
function writeNasal(sound: string, next: Phoneme | undefined): string {
  const isBeforeLips = next !== undefined && ['p', 'ph', 'b', 'bh'].includes(next.letter)
  return sound === 'm' || (sound === '' && isBeforeLips) ? 'm' : 'n'
}
