import {
  type CSSResultGroup,
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit'
import type { i18n } from 'i18next'
import { LanguageController } from '../locale/language-controller.ts'
import { renderLanguageButton } from '../locale/render-language-button.ts'
import { type Translate, type TranslatePart, translatePart } from '../locale/translator.ts'
import { defaultSettings, type Settings } from '../settings/settings.ts'
import { localSettings, type SettingsStore } from '../settings/settings-store.ts'
import { controlStyles } from '../styles/controls.ts'
import { factsStyles } from '../styles/facts.ts'
import { chevronIcon } from '../styles/icons.ts'
import { searchIcon } from '../styles/later-icons.ts'
import { themes } from '../styles/themes.ts'
import { tokens } from '../styles/tokens.ts'
import type { VocabularyStore } from '../vocabulary/vocabulary-store.ts'
import { EaseController } from './ease-controller.ts'
import { findItems, type LibraryOrder, libraryOrders, sortItems } from './find-items.ts'
import type { LibraryItem } from './library-item.ts'
import { libraryStyles } from './library-styles.ts'
import type { LibraryWords } from './library-words.ts'
import { type LibraryKey, libraryText } from './library-text.ts'
import { renderItem } from './render-item.ts'

/**
 * A list of bilingual articles, to search and to sort.
 * @summary Shows a library: both titles, minutes to read, terms, where the English is from.
 * @attr items - The articles as JSON: an array of library items.
 * @attr src - Address of that JSON.
 * @attr words-src - Address of the articles' words as JSON, from which is told how many of them are known.
 * @attr interface-language - Language of the interface, such as `hi`.
 * @attr theme - The theme to begin with; what a person chose in the reader wins.
 * @slot head - Beside the heading.
 * @csspart item - One article.
 * @cssproperty --sahapath-size - Normal text size.
 * @cssproperty --sahapath-paper - Background.
 * @cssproperty --sahapath-ink - Text.
 * @cssproperty --sahapath-accent - Links and focus.
 */
export class SahapathLibrary extends LitElement {
  static override properties: PropertyDeclarations = {
    items: { type: Array },
    src: {},
    words: { attribute: false },
    wordsSrc: { attribute: 'words-src' },
    vocabularyStore: { attribute: false },
    theme: {},
    interfaceLanguage: { attribute: 'interface-language' },
    store: { attribute: false },
    i18n: { attribute: false },
    settings: { state: true },
    query: { state: true },
    order: { state: true },
    failed: { state: true },
  }
  static override styles: CSSResultGroup = [
    tokens,
    themes,
    controlStyles,
    factsStyles,
    libraryStyles,
  ]

  /** The articles. */
  declare items: LibraryItem[]
  /** Address of the articles' JSON. */
  declare src: string | null
  /** The articles' words, from which is told how many of them are known. */
  declare words: LibraryWords | null
  /** Address of the words' JSON; it is loaded once the vocabulary holds known words. */
  declare wordsSrc: string | null
  /** Where the vocabulary is kept; the browser's database by default. */
  declare vocabularyStore: VocabularyStore | undefined
  /** The theme to begin with. */
  declare theme: Settings['theme'] | null
  /** Interface language where the settings leave it open. */
  declare interfaceLanguage: string | null
  /** Where the reader's settings are remembered; null for none. */
  declare store: SettingsStore | null
  /** The page's own i18next instance; without one the element has its own. */
  declare i18n: i18n | undefined
  declare private settings: Partial<Settings>
  declare private query: string
  declare private order: LibraryOrder
  declare private failed: string | null
  readonly #language: LanguageController = new LanguageController(this)
  readonly #ease: EaseController = new EaseController(this)

  constructor() {
    super()
    this.items = []
    this.src = null
    this.words = null
    this.wordsSrc = null
    this.vocabularyStore = undefined
    this.theme = null
    this.interfaceLanguage = null
    this.store = localSettings
    this.i18n = undefined
    this.settings = {}
    this.query = ''
    this.order = 'date'
    this.failed = null
  }

  override connectedCallback(): void {
    super.connectedCallback()
    if (!this.#language.served) this.settings = this.store?.load() ?? {}
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('src') && this.src) void this.#load(this.src)
  }

  protected override updated(): void {
    if (this.#language.settle()) this.settings = this.store?.load() ?? {}
  }

  protected override render(): unknown {
    const { theme = this.theme ?? 'auto', font = 'serif', language = 'auto' } = this.settings
    const t = this.#language.translate(language, this.interfaceLanguage, this.i18n)
    const tell = translatePart(t, 'library', libraryText)
    const easeOf = ({ id, frequent }: LibraryItem): number | undefined =>
      this.#ease.get(id)?.familiar ?? frequent
    const found = sortItems(findItems(this.items, this.query), this.order, t.language, easeOf)
    return html`<div class="frame" lang=${t.language} data-theme=${theme} data-font=${font}
      data-size=${this.settings.size ?? defaultSettings.size}><section class="library">
      <div class="head">
        <h1>${tell('title')}</h1>
        ${renderLanguageButton(t, this.#switchLanguage)}
        ${this.#renderControls(tell)}
        <slot name="head"></slot>
      </div>
      <p class="found" role="status">${this.#status(found.length, t, tell)}</p>
      <ul>${found.map((item) => renderItem(item, t, tell, this.#ease.get(item.id)))}</ul>
    </section></div>`
  }

  #renderControls(tell: TranslatePart<LibraryKey>): TemplateResult {
    return html`<div class="controls">
      <label class="search">${searchIcon}<input type="search" aria-label=${tell('search')}
        placeholder=${tell('searchHint')} autocomplete="off" @input=${this.#typed} /></label>
      <span class="select"><select class="choice" aria-label=${tell('sort')} @change=${this.#sorted}>
        ${libraryOrders.map(
          (order) =>
            html`<option value=${order} ?selected=${order === this.order}>${tell(`sort.${order}`)}</option>`,
        )}
      </select>${chevronIcon}</span>
    </div>`
  }

  #status(count: number, t: Translate, tell: TranslatePart<LibraryKey>): unknown {
    if (this.failed !== null) return t('badDocument', { reason: this.failed })
    if (count === 0 && this.query) return tell('nothing', { query: this.query })
    return this.items.length === 0 ? nothing : tell('found', { count })
  }

  readonly #switchLanguage = (language: string): void => {
    this.settings = { ...this.settings, language }
    this.store?.save(this.settings)
  }

  readonly #typed = (event: Event): void => {
    this.query = (event.target as HTMLInputElement).value
  }

  readonly #sorted = (event: Event): void => {
    this.order = (event.target as HTMLSelectElement).value as LibraryOrder
  }

  async #load(address: string): Promise<void> {
    try {
      const response = await fetch(address)
      if (!response.ok) throw new Error(`${address}: ${response.status}`)
      this.items = (await response.json()) as LibraryItem[]
      this.failed = null
    } catch (error) {
      this.failed = error instanceof Error ? error.message : String(error)
    }
  }
}
