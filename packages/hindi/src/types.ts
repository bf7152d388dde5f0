/** Half-open range in UTF-16 code units of the text it was read from. */
export type Range = readonly [start: number, end: number]

/** Universal part of speech (UD v2). */
export type Upos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'

/** Morphological features by their Universal Dependencies names; oblique case is `Acc`, as in UD Hindi. */
export interface Features {
  Gender?: 'Masc' | 'Fem'
  Number?: 'Sing' | 'Plur'
  Case?: 'Nom' | 'Acc' | 'Voc' | 'Gen' | 'Erg' | 'Dat'
  Person?: '1' | '2' | '3'
  Tense?: 'Past' | 'Pres' | 'Fut'
  Aspect?: 'Imp' | 'Perf' | 'Prog'
  Mood?: 'Ind' | 'Imp' | 'Sub' | 'Cnd'
  VerbForm?: 'Fin' | 'Inf' | 'Part' | 'Conv'
  Voice?: 'Act' | 'Pass' | 'Cau'
  Polite?: 'Infm' | 'Form'
  NumType?: 'Card' | 'Ord' | 'Mult' | 'Frac'
  Poss?: 'Yes'
  Polarity?: 'Neg'
}

/** How a word missing from the lemma list was built: `गैर-` + `लक्ष्यीकरण`. */
export interface Derivation {
  /** Citation form the word was built from. */
  base: string
  /** The affix with a hyphen on its open side: `गैर-`, `-वाद`. */
  affix: string
}

/** One reading of a word form; frozen, for the same word gives the same object wherever it is read so. */
export interface Analysis {
  /** Citation form: direct singular, masculine for adjectives, infinitive in -ना for verbs. */
  readonly lemma: string
  readonly upos: Upos
  readonly features: Readonly<Features>
  /** False when the lemma is in no list and the reading rests on the ending or on nothing. */
  readonly known: boolean
  readonly derivation?: Readonly<Derivation>
}

/** A word with its readings, best first; at least one. */
export interface AnalyzedWord {
  /** Half-open UTF-16 offsets into the analysed text. */
  start: number
  end: number
  text: string
  analyses: Analysis[]
}

/** Words of one sentence that are one unit of meaning. */
export interface WordGroup {
  kind: 'compound-verb' | 'conjunct-verb' | 'passive' | 'postposition' | 'number'
  /** Indices of the words, ascending; they need not be adjacent. */
  words: number[]
  /** Citation form of the whole: `स्वागत करना`, `के बारे में`. */
  lemma: string
}

/** A sentence after analysis in context. */
export interface AnalyzedSentence {
  words: AnalyzedWord[]
  groups: WordGroup[]
}
