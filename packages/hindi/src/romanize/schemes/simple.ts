import type { Phoneme } from '../phoneme.ts'

// biome-ignore format: a table
const letters: Readonly<Record<string, string>> = {
  ṅ: 'n', c: 'ch', ch: 'chh', ñ: 'n', ṭ: 't', ṭh: 'th', ḍ: 'd', ḍh: 'dh', ṇ: 'n', ś: 'sh',
  ṣ: 'sh', ḷ: 'l', k͟h: 'kh', ġ: 'gh', ž: 'zh', ṛ: 'd', ṛh: 'dh', ẏ: 'y', ṉ: 'n', ṟ: 'r', ḻ: 'zh',
  ḥ: 'h', ā: 'a', ī: 'i', ū: 'u', r̥: 'ri', r̥̄: 'ri', l̥: 'li', l̥̄: 'li', ê: 'e', ē: 'e',
  ô: 'o', ō: 'o', æ: 'a', om̐: 'om', ʼ: '', '\u200c': '', '\u200d': '',
}

/** Spellings that newspapers settled on against the letters. */
const settled: Readonly<Record<string, string>> = { men: 'mein' }

/** Consonants after which newspapers write w for व: Swachh, Dwarka, Gwalior, Ishwar. */
const beforeW = new Set(['s', 'ś', 'd', 'kh', 'k͟h', 'g', 'j', 'h', 'ṭ'])

const doubled: Readonly<Record<string, string>> = { ā: 'aa', ī: 'ee', ū: 'oo' }

/**
 * Write a word as English newspapers of India do, in plain ASCII: `mazboot`, `khabar`, `videsh`.
 *
 * Length is written only where newspapers write it: ā, ī and ū are doubled in a closed word of one
 * syllable (`kaam`, `teen`, `khoon`), ū also in a closed last syllable (`mazboot`).
 *
 * @param phonemes The sounds of one word.
 * @returns The word in lower-case ASCII letters.
 */
export function writeSimple(phonemes: readonly Phoneme[]): string {
  const spoken = phonemes.filter(({ kind, silent }) => !silent && kind !== 'mark')
  const vowelCount = spoken.filter(({ kind }) => kind === 'vowel').length
  const lastVowel = spoken.findLastIndex(({ kind }) => kind === 'vowel')
  const isClosed = lastVowel < spoken.length - 1
  let text = ''
  phonemes.forEach((phoneme, index) => {
    if (phoneme.silent) return
    const { kind, letter, sound = letter } = phoneme
    const before = phonemes[index - 1]
    const isLast = isClosed && phoneme === spoken[lastVowel]
    const isDoubled = isLast && (vowelCount === 1 || letter === 'ū')
    if (letter === 'v' && before && beforeW.has(before.letter)) text += 'w'
    // Newspapers write chh and cch once: Swachh, bachcha as baccha.
    else if (letter === 'c' && phonemes[index + 1]?.letter === 'ch') text += ''
    else if (letter === 'c' && phonemes[index + 1]?.letter === 'c') text += 'c'
    else if (kind === 'nasal') text += writeNasal(sound, phonemes[index + 1])
    else text += (isDoubled ? doubled[letter] : undefined) ?? letters[sound] ?? sound
  })
  // Singh; -wala; and mitra, patra, whose last vowel newspapers keep though speech has lost it.
  const word = text
    .replace(/nh$/u, 'ngh')
    .replace(/val([aei])$/u, 'wal$1')
    .replace(/tr$/u, 'tra')
  return settled[word] ?? word
}

/** A nasal vowel is written with n, or with m before the lips. */
function writeNasal(sound: string, next: Phoneme | undefined): string {
  if (sound === 'm') return 'm'
  return sound === '' && next && ['p', 'ph', 'b', 'bh'].includes(next.letter) ? 'm' : 'n'
}
