/** Interface text in English; every other language has the same keys. */
export const en = {
  languageName: 'English',
  loading: 'Loading…',
  noDocument: 'There is no article to show.',
  badDocument: 'This article cannot be shown: {{reason}}',
  reader: 'Bilingual article',
  tools: 'Reading tools',
  view: 'View',
  'view.columns': 'Side by side',
  'view.stacked': 'Stacked',
  'view.interlinear': 'Word by word',
  'view.hindi-first': 'Hindi first',
  'view.english-first': 'English first',
  'view.hindi-only': 'Hindi only',
  'view.english-only': 'English only',
  romanization: 'Romanisation',
  settings: 'Text and colours',
  help: 'Keyboard shortcuts',
  listen: 'Listen',
  vocabulary: 'My words',
  'provenance.published': 'English: the publisher’s own',
  'provenance.project': 'English: translated for this library',
  'provenance.machine': 'English: machine translation by {{engine}}',
  'provenance.none': 'No English; glosses only',
  original: 'Original',
  titleByProject: 'Title given by this library',
  licence: 'Licence: {{licence}}',
  'absent.source': 'Not in the Hindi',
  'absent.target': 'Not in the English',
  unsure: 'Uncertain match: {{percent}}',
  unsureLegend:
    '≈ marks sentences matched with less than {{percent}} confidence. Read them with care.',
  note: 'Translator’s note',
  embed: 'Embedded post',
  'reveal.source': 'Show the Hindi',
  'reveal.target': 'Show the English',
  removed_one: '{{count}} line left out',
  removed_other: '{{count}} lines left out',
  removedLead: 'Lines of the page that are not part of the article:',
  card: 'About this word',
} as const

/** Key of a piece of interface text, without its plural ending. */
export type MessageKey = StripPlural<keyof typeof en>

/** A message key without the plural ending that i18next adds. */
export type StripPlural<Key extends string> = Key extends `${infer Stem}_${'one' | 'other'}`
  ? Stem
  : Key

/** The interface text of one language. */
export type Messages = Record<keyof typeof en, string>
