import type { BilingualDocument } from '@sahapath/core/document'
import type { i18n } from 'i18next'
import { LitElement, type PropertyDeclarations } from 'lit'
import type { Elsewhere } from '../card/card-context.ts'
import type { DictionaryStore, ImportDictionary } from '../dictionary/own-dictionary.ts'
import type { Romanizer } from '../document/romanize-sentence.ts'
import type { Settings } from '../settings/settings.ts'

/** What a page can tell every element that shows a document. */
export abstract class ReadingProperties extends LitElement {
  static override properties: PropertyDeclarations = {
    document: {},
    src: {},
    interfaceLanguage: { attribute: 'interface-language' },
    settings: { attribute: false },
    romanizer: { attribute: false },
    i18n: { attribute: false },
    findElsewhere: { attribute: false },
    importDictionary: { attribute: false },
    dictionaryStore: { attribute: false },
    savedIds: { attribute: false },
  }

  /** The bilingual document, or its JSON text as in the attribute. */
  declare document: BilingualDocument | string | null
  /** Address of the document's JSON. */
  declare src: string | null
  /** Interface language where the settings leave it open. */
  declare interfaceLanguage: string | null
  /** Settings that differ from the defaults. */
  declare settings: Partial<Settings>
  /** Romanises in another scheme than the document's. */
  declare romanizer: Romanizer | undefined
  /** The page's own i18next instance; without one the element has its own. */
  declare i18n: i18n | undefined
  /** Finds other articles that use a glossary concept, by its id. */
  declare findElsewhere: ((concept: string) => readonly Elsewhere[]) | undefined

  /** Reads the files of a dictionary someone brings along; without it there is no place to add one. */
  declare importDictionary: ImportDictionary | undefined
  /** Where such dictionaries are kept; the browser's database by default. */
  declare dictionaryStore: DictionaryStore | undefined

  /** Ids of saved words and terms, which cards show as saved. */
  declare savedIds: ReadonlySet<string>

  constructor() {
    super()
    this.document = null
    this.src = null
    this.interfaceLanguage = null
    this.settings = {}
    this.romanizer = undefined
    this.i18n = undefined
    this.findElsewhere = undefined
    this.importDictionary = undefined
    this.dictionaryStore = undefined
    this.savedIds = new Set()
  }
}
