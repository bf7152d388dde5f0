/** A table from Devanagari to the ISO 15919 letter it is named by. */
type Letters = Readonly<Record<string, string>>

/** Consonant letters, nukta letters in the decomposed form that NFC gives them. */
// biome-ignore format: rows of the alphabet
export const consonants: Letters = {
  क: 'k', ख: 'kh', ग: 'g', घ: 'gh', ङ: 'ṅ',
  च: 'c', छ: 'ch', ज: 'j', झ: 'jh', ञ: 'ñ',
  ट: 'ṭ', ठ: 'ṭh', ड: 'ḍ', ढ: 'ḍh', ण: 'ṇ',
  त: 't', थ: 'th', द: 'd', ध: 'dh', न: 'n',
  प: 'p', फ: 'ph', ब: 'b', भ: 'bh', म: 'm',
  य: 'y', र: 'r', ल: 'l', ळ: 'ḷ', व: 'v',
  श: 'ś', ष: 'ṣ', स: 's', ह: 'h',
  'क\u093c': 'q', 'ख\u093c': 'k͟h', 'ग\u093c': 'ġ', 'ज\u093c': 'z', 'झ\u093c': 'ž',
  'ड\u093c': 'ṛ', 'ढ\u093c': 'ṛh', 'फ\u093c': 'f', 'य\u093c': 'ẏ',
  ऩ: 'ṉ', ऱ: 'ṟ', ऴ: 'ḻ',
}

/** Vowel letters. */
// biome-ignore format: rows of the alphabet
export const vowels: Letters = {
  अ: 'a', आ: 'ā', इ: 'i', ई: 'ī', उ: 'u', ऊ: 'ū', ऋ: 'r̥', ॠ: 'r̥̄', ऌ: 'l̥', ॡ: 'l̥̄',
  ऍ: 'ê', ऎ: 'e', ए: 'ē', ऐ: 'ai', ऑ: 'ô', ऒ: 'o', ओ: 'ō', औ: 'au', ॲ: 'æ',
}

/** Vowel signs. */
// biome-ignore format: in the order of the letters
export const vowelSigns: Letters = {
  '\u093e': 'ā', '\u093f': 'i', '\u0940': 'ī', '\u0941': 'u', '\u0942': 'ū', '\u0943': 'r̥',
  '\u0944': 'r̥̄', '\u0962': 'l̥', '\u0963': 'l̥̄', '\u0945': 'ê', '\u0946': 'e', '\u0947': 'ē',
  '\u0948': 'ai', '\u0949': 'ô', '\u094a': 'o', '\u094b': 'ō', '\u094c': 'au',
}

/**
 * Signs that follow a vowel, and ॐ. The avagraha is the letter ʼ (U+02BC), not the quotation mark
 * ’ that ISO 15919 prints, so that quoted text can be read back.
 */
export const signs: Letters = { '\u0902': 'ṁ', '\u0901': 'm̐', '\u0903': 'ḥ', ऽ: 'ʼ', ॐ: 'om̐' }

export const virama = '\u094d'
export const nukta = '\u093c'
