/** The words of the explanations, in both languages of the interface. */
export interface Labels {
  singular: string
  plural: string
  direct: string
  oblique: string
  vocative: string
  masculine: string
  feminine: string
  persons: Readonly<Record<'1' | '2' | '3', string>>
  /** Names of verb forms; `of` puts the lemma after or before them. */
  stem: string
  having: string
  infinitive: string
  imperfective: string
  perfective: string
  subjunctive: string
  imperative: string
  politeImperative: string
  future: string
  present: string
  past: string
  ergative: string
  dative: string
  possessive: string
  form: string
  unknown: string
}

export const english: Labels = {
  singular: 'singular',
  plural: 'plural',
  direct: 'direct',
  oblique: 'oblique',
  vocative: 'vocative',
  masculine: 'm.',
  feminine: 'f.',
  persons: { '1': 'first person', '2': 'second person', '3': 'third person' },
  stem: 'stem',
  having: '“having done” form',
  infinitive: 'infinitive',
  imperfective: 'imperfective participle',
  perfective: 'perfective participle',
  subjunctive: 'subjunctive',
  imperative: 'imperative',
  politeImperative: 'polite imperative',
  future: 'future',
  present: 'present',
  past: 'past',
  ergative: 'form with ने',
  dative: 'form with को',
  possessive: 'possessive',
  form: 'form',
  unknown: 'not in the word list',
}

export const hindi: Labels = {
  singular: 'एकवचन',
  plural: 'बहुवचन',
  direct: 'मूल',
  oblique: 'तिर्यक',
  vocative: 'संबोधन',
  masculine: 'पु.',
  feminine: 'स्त्री.',
  persons: { '1': 'उत्तम पुरुष', '2': 'मध्यम पुरुष', '3': 'अन्य पुरुष' },
  stem: 'धातु रूप',
  having: 'पूर्वकालिक रूप',
  infinitive: 'क्रियार्थक रूप',
  imperfective: 'अपूर्ण कृदंत',
  perfective: 'पूर्ण कृदंत',
  subjunctive: 'संभावनार्थ रूप',
  imperative: 'आज्ञार्थ रूप',
  politeImperative: 'आदरसूचक आज्ञार्थ रूप',
  future: 'भविष्यत्काल रूप',
  present: 'वर्तमानकाल रूप',
  past: 'भूतकाल रूप',
  ergative: '“ने” वाला रूप',
  dative: '“को” वाला रूप',
  possessive: 'संबंधवाचक रूप',
  form: 'रूप',
  unknown: 'शब्द-सूची में नहीं',
}

/** Names of the parts of speech, for forms that are the citation form. */
export const partsOfSpeech: Readonly<Record<string, readonly [english: string, hindi: string]>> = {
  ADJ: ['adjective', 'विशेषण'],
  ADP: ['postposition', 'परसर्ग'],
  ADV: ['adverb', 'क्रिया-विशेषण'],
  AUX: ['auxiliary verb', 'सहायक क्रिया'],
  CCONJ: ['conjunction', 'समुच्चयबोधक'],
  DET: ['determiner', 'निर्धारक'],
  INTJ: ['interjection', 'विस्मयादिबोधक'],
  NOUN: ['noun', 'संज्ञा'],
  NUM: ['number', 'संख्यावाचक'],
  PART: ['particle', 'निपात'],
  PRON: ['pronoun', 'सर्वनाम'],
  PROPN: ['name', 'व्यक्तिवाचक संज्ञा'],
  PUNCT: ['punctuation mark', 'विराम चिह्न'],
  SCONJ: ['conjunction', 'समुच्चयबोधक'],
  SYM: ['symbol', 'चिह्न'],
  VERB: ['verb', 'क्रिया'],
  X: ['foreign word', 'विदेशी शब्द'],
}
