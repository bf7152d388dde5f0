/**
 * A sound is one character: lower-case vowels a e i o u, consonants k g c j t d n p f b m y r l v s z h,
 * S for sh; in English spelling, which is ambiguous, also C for ch, T for th, G for gh, q for soft c,
 * J for soft g.
 */

const hindiSounds: Readonly<Record<string, string>> = {
  क: 'k',
  ख: 'k',
  ग: 'g',
  घ: 'g',
  ङ: 'n',
  च: 'c',
  छ: 'c',
  ज: 'j',
  झ: 'j',
  ञ: 'n',
  ट: 't',
  ठ: 't',
  ड: 'd',
  ढ: 'd',
  ण: 'n',
  त: 't',
  थ: 't',
  द: 'd',
  ध: 'd',
  न: 'n',
  प: 'p',
  फ: 'f',
  ब: 'b',
  भ: 'b',
  म: 'm',
  य: 'y',
  र: 'r',
  ल: 'l',
  ळ: 'l',
  व: 'v',
  श: 'S',
  ष: 'S',
  स: 's',
  ह: 'h',
  अ: 'a',
  आ: 'a',
  इ: 'i',
  ई: 'i',
  उ: 'u',
  ऊ: 'u',
  ए: 'e',
  ऐ: 'e',
  ओ: 'o',
  औ: 'o',
  ऑ: 'o',
  ऍ: 'e',
  ऋ: 'ri',
  'ा': 'a',
  'ि': 'i',
  'ी': 'i',
  'ु': 'u',
  'ू': 'u',
  'े': 'e',
  'ै': 'e',
  'ो': 'o',
  'ौ': 'o',
  'ॉ': 'o',
  'ॅ': 'e',
  'ृ': 'ri',
  'ं': 'n',
  'ँ': 'n',
  'ः': 'h',
}

const isConsonant = (letter: string | undefined): boolean =>
  letter !== undefined && letter >= 'क' && letter <= 'ह'
const isVowelSign = (letter: string | undefined): boolean =>
  letter !== undefined && ((letter >= 'ा' && letter <= 'ौ') || letter === '्')

/**
 * Writes a Devanagari word as sounds, inherent vowels between consonants kept as `a`.
 *
 * @param word - a word in Devanagari, folded or not; nukta may be missing
 * @returns one character a sound; anything that is no Devanagari letter is left out
 */
export function readHindiSounds(word: string): string {
  const letters = Array.from(word.normalize('NFD')).filter((letter) => letter !== '\u093c')
  let sounds = ''
  for (let at = 0; at < letters.length; at++) {
    const letter = letters[at] as string
    const next = letters[at + 1]
    sounds += hindiSounds[letter] ?? ''
    if (isConsonant(letter) && next !== undefined && !isVowelSign(next)) sounds += 'a'
  }
  return sounds.replace(/n(?=[pbm])/gu, 'm').replace(/(.)\1+/gu, '$1')
}

/** Spellings longer than a letter, longest first; tried at each place of the word. */
const englishSpellings: readonly (readonly [spelling: RegExp, sounds: string])[] = [
  [/^kn/uy, 'n'],
  [/^wr/uy, 'r'],
  [/^ps/uy, 's'],
  [/^mc/uy, 'mak'],
  [/tion|sion|cian/uy, 'San'],
  [/ture/uy, 'car'],
  [/tch/uy, 'c'],
  [/sch/uy, 'S'],
  [/sh/uy, 'S'],
  [/ch/uy, 'C'],
  [/ck/uy, 'k'],
  [/ph/uy, 'f'],
  [/th/uy, 'T'],
  [/kh|q(?!u)/uy, 'k'],
  [/qu/uy, 'kv'],
  [/igh/uy, 'i'],
  [/gh/uy, 'G'],
  [/dh/uy, 'd'],
  [/bh/uy, 'b'],
  [/zh/uy, 'j'],
  [/dge?(?=[^aiou]|$)/uy, 'j'],
  [/sc(?=[eiy])/uy, 's'],
  [/c(?=[eiyéè])/uy, 'q'],
  [/g(?=[eiy])/uy, 'J'],
  [/^x/uy, 'S'],
  [/x/uy, 'ks'],
  [/oo|ou/uy, 'u'],
  [/ee|ea/uy, 'i'],
  [/au|aw/uy, 'o'],
  [/ai|ay|ei|ey/uy, 'e'],
  [/ow/uy, 'o'],
  [/e$/uy, ''],
  [/es$/uy, 's'],
  [/w(?=[aeiouh])/uy, 'v'],
  [/w/uy, ''],
  [/y(?=[aeiou])/uy, 'y'],
  [/y/uy, 'i'],
]

/**
 * Writes an English word as sounds as far as its spelling tells them.
 *
 * @param word - an English word in any case; accents are taken off, marks left out
 * @returns one character a sound
 */
export function readEnglishSounds(word: string): string {
  const spelling = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/'s$|’s$/u, '')
    .replace(/[^a-z]/gu, '')
  let sounds = ''
  let at = 0
  while (at < spelling.length) {
    const row = englishSpellings.find(([pattern]) => {
      pattern.lastIndex = at
      return pattern.test(spelling)
    })
    if (row) {
      sounds += row[1]
      at = row[0].lastIndex
    } else {
      const letter = spelling[at++] as string
      sounds += letter === 'c' ? 'k' : letter
    }
  }
  return sounds.replace(/(.)\1+/gu, '$1')
}
