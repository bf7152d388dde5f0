import type { Concept, DictionaryEntry, WordForm } from '@sahapath/core/document'

type FormRow = [
  surface: string,
  lemma: string,
  upos: WordForm['upos'],
  romanization: string,
  glosses: string[],
  explanation?: { en: string; hi: string },
]

const rows: FormRow[] = [
  ['रूसी', 'रूसी', 'ADJ', 'rūsī', ['Russian']],
  ['रूस', 'रूस', 'PROPN', 'rūs', ['Russia']],
  ['चीन', 'चीन', 'PROPN', 'chīn', ['China']],
  ['चीनी', 'चीनी', 'ADJ', 'chīnī', ['Chinese', 'sugar']],
  ['विदेश', 'विदेश', 'NOUN', 'videsh', ['foreign country', 'abroad']],
  ['मंत्री', 'मंत्री', 'NOUN', 'mantrī', ['minister']],
  ['सर्गेई', 'सर्गेई', 'PROPN', 'sargeī', []],
  ['लावरोव', 'लावरोव', 'PROPN', 'lāvrov', []],
  ['सोमवार', 'सोमवार', 'NOUN', 'somvār', ['Monday']],
  ['को', 'को', 'ADP', 'ko', ['to', 'on']],
  ['बीजिंग', 'बीजिंग', 'PROPN', 'bījiṅg', []],
  [
    'पहुंचे',
    'पहुंचना',
    'VERB',
    'pahunche',
    ['arrive', 'reach'],
    {
      en: 'masculine plural perfective of पहुंचना “arrive”',
      hi: '“पहुंचना” का पुल्लिंग बहुवचन पूर्णकालिक रूप',
    },
  ],
  ['दोनों', 'दोनों', 'NUM', 'donõ', ['both']],
  [
    'देशों',
    'देश',
    'NOUN',
    'deshõ',
    ['country', 'nation'],
    {
      en: 'oblique plural of देश “country”',
      hi: '“देश” का तिर्यक बहुवचन रूप',
    },
  ],
  ['ने', 'ने', 'ADP', 'ne', ['(ergative marker)']],
  ['द्विपक्षीय', 'द्विपक्षीय', 'ADJ', 'dvipakshīya', ['bilateral']],
  [
    'संबंधों',
    'संबंध',
    'NOUN',
    'sambandhõ',
    ['relation', 'relationship', 'connection'],
    {
      en: 'oblique plural of संबंध “relation”',
      hi: '“संबंध” का तिर्यक बहुवचन रूप',
    },
  ],
  ['पर', 'पर', 'ADP', 'par', ['on', 'at', 'but']],
  ['चर्चा', 'चर्चा', 'NOUN', 'charchā', ['discussion', 'mention']],
  ['की', 'करना', 'VERB', 'kī', ['do', 'make']],
  ['के', 'का', 'ADP', 'ke', ['of']],
  ['बारे', 'बारे', 'NOUN', 'bāre', ['about']],
  ['में', 'में', 'ADP', 'mẽ', ['in']],
  [
    'उन्होंने',
    'वह',
    'PRON',
    'unhõne',
    ['he', 'she', 'they'],
    {
      en: 'ergative plural (polite) of वह “he”',
      hi: '“वह” का कर्ता (ने) बहुवचन रूप',
    },
  ],
  [
    'कहा',
    'कहना',
    'VERB',
    'kahā',
    ['say', 'tell'],
    {
      en: 'masculine singular perfective of कहना “say”',
      hi: '“कहना” का पुल्लिंग एकवचन पूर्णकालिक रूप',
    },
  ],
  ['कि', 'कि', 'SCONJ', 'ki', ['that']],
  ['संयुक्त', 'संयुक्त', 'ADJ', 'sanyukt', ['joint', 'united']],
  ['बयान', 'बयान', 'NOUN', 'bayān', ['statement']],
  ['जारी', 'जारी', 'ADJ', 'jārī', ['issued', 'ongoing']],
  ['किया', 'करना', 'VERB', 'kiyā', ['do', 'make']],
  ['गया', 'जाना', 'AUX', 'gayā', ['(passive)']],
  ['और', 'और', 'CCONJ', 'aur', ['and', 'more']],
  ['क्षेत्रीय', 'क्षेत्रीय', 'ADJ', 'kshetrīya', ['regional']],
  ['सुरक्षा', 'सुरक्षा', 'NOUN', 'surakshā', ['security', 'safety']],
  ['आदान-प्रदान', 'आदान-प्रदान', 'NOUN', 'ādān-pradān', ['exchange']],
  [
    'विचारों',
    'विचार',
    'NOUN',
    'vichārõ',
    ['view', 'thought', 'idea'],
    {
      en: 'oblique plural of विचार “view”',
      hi: '“विचार” का तिर्यक बहुवचन रूप',
    },
  ],
  ['का', 'का', 'ADP', 'kā', ['of']],
]

const entryId = (lemma: string, upos: string): string => `${lemma}-${upos}`

/** Word forms of the fixtures. */
export const forms: WordForm[] = rows.map(
  ([surface, lemma, upos, romanization, glosses, explanation]) => ({
    surface,
    lemma,
    upos,
    features: {},
    romanization,
    entries: glosses.length > 0 ? [entryId(lemma, upos)] : [],
    ...(explanation ? { explanation } : {}),
  }),
)

/** Dictionary entries of the fixtures, once each. */
export const entries: DictionaryEntry[] = [
  ...new Map(
    rows
      .filter(([, , , , glosses]) => glosses.length > 0)
      .map(([, lemma, upos, , glosses]): [string, DictionaryEntry] => [
        entryId(lemma, upos),
        { id: entryId(lemma, upos), lemma, upos, glosses, level: 1 },
      ]),
  ).values(),
  {
    id: 'चर्चा करना-VERB',
    lemma: 'चर्चा करना',
    upos: 'VERB',
    glosses: ['discuss', 'hold talks on'],
    level: 1,
  },
  { id: 'के बारे में-ADP', lemma: 'के बारे में', upos: 'ADP', glosses: ['about', 'concerning'], level: 1 },
]

/** Glossary concepts of the fixtures. */
export const concepts: Concept[] = [
  {
    id: 'foreign-minister',
    hi: 'विदेश मंत्री',
    en: ['foreign minister', 'minister of foreign affairs'],
    type: 'office',
    field: 'diplomacy',
    definition: {
      en: 'The minister who directs a country’s relations with other countries.',
      hi: 'वह मंत्री जो अन्य देशों के साथ किसी देश के संबंधों का संचालन करता है।',
    },
    note: {
      en: 'India’s own is called the external affairs minister in English.',
      hi: 'भारत के विदेश मंत्री को अंग्रेज़ी में external affairs minister कहते हैं।',
    },
    level: 1,
  },
  {
    id: 'bilateral-relations',
    hi: 'द्विपक्षीय संबंध',
    en: ['bilateral relations', 'bilateral ties'],
    type: 'status',
    field: 'diplomacy',
    definition: {
      en: 'The relations between two states, seen by themselves.',
      hi: 'दो देशों के आपसी संबंध।',
    },
    level: 1,
  },
  {
    id: 'joint-statement',
    hi: 'संयुक्त बयान',
    en: ['joint statement'],
    type: 'instrument',
    field: 'diplomacy',
    definition: {
      en: 'A text that two or more sides publish together after talks.',
      hi: 'वार्ता के बाद दो या अधिक पक्षों द्वारा मिलकर जारी किया गया पाठ।',
    },
    level: 1,
  },
]
