export {
  CardOpenEvent,
  DocumentErrorEvent,
  PairChangeEvent,
  SaveWordEvent,
  SettingsChangeEvent,
  ViewChangeEvent,
} from './events/events.ts'
export type { SavedWord } from './events/saved-word.ts'
export type { Elsewhere } from './card/card-context.ts'
export type {
  ChosenFile,
  DictionaryStore,
  ImportDictionary,
  OwnDictionary,
  OwnEntry,
} from './dictionary/own-dictionary.ts'
export type { Romanizer } from './document/romanize-sentence.ts'
export type { Messages } from './locale/en.ts'
export { addLanguage, type Language } from './locale/translator.ts'
export type { PlaceStore } from './place/place-store.ts'
export { SahapathReader } from './reader/reader.ts'
export { ReadingElement } from './reading/reading-element.ts'
export { unsureBelow } from './rows/row-context.ts'
export { defaultSettings, type Settings } from './settings/settings.ts'
export { localSettings, type SettingsStore } from './settings/settings-store.ts'
export type { VocabularyStore } from './vocabulary/vocabulary-store.ts'
export type { VocabularyEntry, VocabularyFile } from './vocabulary/vocabulary-entry.ts'
export { SahapathColumns } from './views/columns/columns.ts'
export { SahapathEnglishFirst } from './views/english-first/english-first.ts'
export { SahapathEnglishOnly } from './views/english-only/english-only.ts'
export { SahapathHindiFirst } from './views/hindi-first/hindi-first.ts'
export { SahapathHindiOnly } from './views/hindi-only/hindi-only.ts'
export { SahapathInterlinear } from './views/interlinear/interlinear.ts'
export { SahapathStacked } from './views/stacked/stacked.ts'
export { type ViewName, viewNames } from './views/view.ts'
