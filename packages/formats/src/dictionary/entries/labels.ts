import type { Upos } from '@sahapath/hindi'

/** Names of parts of speech in dictionaries, in lower case and without full stops. */
const rows: readonly (readonly [Upos, string])[] = [
  ['NOUN', 'n, noun, nouns, sb, subst, substantive, nm, nf, common noun, s, sm, sf, संज्ञा, संज्ञ'],
  ['PROPN', 'propn, name, proper noun, proper name, pn, नाम, व्यक्तिवाचक संज्ञा'],
  [
    'VERB',
    'v, verb, vt, vi, vti, vb, vtr, vitr, vp, phrv, phrvt, phrvi, phrasal verb, verb phrase, transitive verb, intransitive verb, क्रिया, क्रि, सकर्मक क्रिया, अकर्मक क्रिया',
  ],
  ['AUX', 'aux, auxv, auxiliary, auxiliary verb, mv, modal, modal verb, सहायक क्रिया'],
  ['ADJ', 'adj, adjective, a, adj phrase, adj_phrase, विशेषण, वि'],
  ['ADV', 'adv, adverb, adv phrase, adv_phrase, adverbial, क्रिया-विशेषण, क्रिया विशेषण, अव्यय'],
  [
    'ADP',
    'adp, prep, preposition, postp, postposition, prep phrase, prep_phrase, circumfix, परसर्ग, संबंधबोधक',
  ],
  ['PRON', 'pron, pronoun, rel pron, refl pron, interro, सर्वनाम, सर्व'],
  ['DET', 'det, determiner, art, article'],
  ['NUM', 'num, numeral, number, संख्या'],
  ['CCONJ', 'conj, conjunction, cconj, समुच्चयबोधक'],
  ['SCONJ', 'sconj'],
  ['PART', 'part, particle, निपात'],
  ['INTJ', 'intj, interj, interjection, int, exclamation, विस्मयादिबोधक'],
]

const genders: readonly (readonly ['m' | 'f', string])[] = [
  ['m', 'm, masc, masculine, nm, sm, पुं, पु, पुल्लिंग, पुंल्लिंग'],
  ['f', 'f, fem, feminine, nf, sf, स्त्री, स्त्रीलिंग'],
]

const uposOf = index(rows)
const genderOf = index(genders)

function index<T>(table: readonly (readonly [T, string])[]): Map<string, T> {
  return new Map(table.flatMap(([value, labels]) => labels.split(', ').map((l) => [l, value])))
}

/** What labels say of a word. */
export interface Labels {
  upos?: Upos
  gender?: 'm' | 'f' | 'm/f'
}

/**
 * Reads what a dictionary calls the part of speech and the gender of a word.
 *
 * @param labels Labels, as they stand in the dictionary; those without a meaning here are passed over.
 * @returns What the labels say; empty when they say nothing.
 */
export function readLabels(labels: readonly string[]): Labels {
  const plain = labels.map((label) =>
    label.toLowerCase().replaceAll('.', '').replace(/\s+/g, ' ').trim(),
  )
  const [upos] = plain.flatMap((label) => uposOf.get(label) ?? [])
  const found = new Set(plain.flatMap((label) => genderOf.get(label) ?? []))
  const gender = found.size > 1 ? 'm/f' : [...found][0]
  return { ...(upos && { upos }), ...(gender && { gender }) }
}
