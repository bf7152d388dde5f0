import { type CSSResultGroup, html, nothing, type PropertyDeclarations } from 'lit'
import { SettingsChangeEvent, ViewChangeEvent } from '../events/events.ts'
import type { SavedWord } from '../events/saved-word.ts'
import type { KeyAction } from '../keyboard/keymap.ts'
import type { Speech } from '../listen/find-voice.ts'
import { ListenController } from '../listen/listen-controller.ts'
import { PlaceController } from '../place/place-controller.ts'
import type { PlaceStore } from '../place/place-store.ts'
import { ReadingElement } from '../reading/reading-element.ts'
import { readSettings } from '../settings/read-settings.ts'
import type { Settings } from '../settings/settings.ts'
import { localSettings, type SettingsStore } from '../settings/settings-store.ts'
import { factsStyles } from '../styles/facts.ts'
import { printStyles } from '../styles/print.ts'
import { type ViewName, viewNames } from '../views/view.ts'
import { VocabularyController } from '../vocabulary/vocabulary-controller.ts'
import type { VocabularyStore } from '../vocabulary/vocabulary-store.ts'
import { describeProvenance } from './describe-provenance.ts'
import { PanelController } from './panel-controller.ts'
import { readerStyles } from './reader-styles.ts'
import { renderFoot } from './render-foot.ts'
import { renderHead } from './render-head.ts'
import { renderToolbar } from './render-toolbar.ts'

/**
 * A bilingual article with everything that reading it takes: views, romanisation, cards, settings, keys.
 * @summary Reads a bilingual document: Hindi beside its English.
 * @attr document - The bilingual document as JSON text.
 * @attr src - Address of the document's JSON.
 * @attr view - The view to begin with; what a person chose before wins.
 * @attr theme - The theme to begin with: `auto`, `light`, `dark`, `sepia` or `contrast`.
 * @attr interface-language - Language of the interface, such as `hi`; by default the page's or the browser's.
 * @slot - May hold the document as a script of type `application/json`.
 * @slot tools - More controls at the end of the toolbar.
 * @slot foot - More under the article.
 * @event sahapath-pair-change - Another pair became the current one.
 * @event sahapath-view-change - Another view was chosen.
 * @event sahapath-settings-change - A setting was changed.
 * @event sahapath-card-open - A card opened.
 * @event sahapath-save-word - Someone asks to save a word or term; cancelable.
 * @event sahapath-document-error - The document cannot be read.
 * @csspart toolbar - The toolbar.
 * @csspart row - One pair.
 * @csspart source - Its Hindi.
 * @csspart target - Its English.
 * @csspart word - A word, where Hindi is split into words.
 * @csspart term - A glossary term in running text.
 * @csspart card - The card of a word or term.
 * @cssproperty --sahapath-size - Normal text size; 1rem.
 * @cssproperty --sahapath-paper - Background.
 * @cssproperty --sahapath-ink - Text.
 * @cssproperty --sahapath-accent - Links, focus, the tint of the current pair.
 * @cssproperty --sahapath-word - Background of the word under the pointer.
 * @cssproperty --sahapath-link - Background of the words it is linked to.
 * @cssproperty --sahapath-font-hindi - Fonts of Hindi text.
 * @cssproperty --sahapath-font-english - Fonts of English text.
 * @cssproperty --sahapath-font-interface - Fonts of the interface.
 */
export class SahapathReader extends ReadingElement {
  static override properties: PropertyDeclarations = {
    view: {},
    theme: {},
    store: { attribute: false },
    speech: { attribute: false },
    vocabularyStore: { attribute: false },
    placeStore: { attribute: false },
  }
  static override styles: CSSResultGroup = [
    ReadingElement.styles,
    factsStyles,
    readerStyles,
    printStyles,
  ]

  /** The view to begin with; setting it later switches the view. */
  declare view: ViewName | null
  /** The theme to begin with; setting it later switches the theme. */
  declare theme: Settings['theme'] | null
  /** Where settings are remembered; null remembers nothing. */
  declare store: SettingsStore | null
  /** Where the vocabulary is kept; the browser's database by default. */
  declare vocabularyStore: VocabularyStore | undefined
  /** Where places are remembered; the browser's storage by default, null for nowhere. */
  declare placeStore: PlaceStore | null | undefined
  /** The browser's speech, or another with the same interface. */
  declare speech: Speech | undefined

  readonly #vocabulary: VocabularyController = new VocabularyController(this)
  readonly #panel: PanelController = new PanelController(this, {
    vocabulary: this.#vocabulary,
    change: (changed) => this.change(changed),
  })
  readonly #listen: ListenController = new ListenController(this, this.current, {
    t: () => this.t,
    rate: () => this.chosen.rate,
    speech: () => this.speech,
  })
  readonly #place: PlaceController = new PlaceController(this, this.current)

  constructor() {
    super()
    this.view = null
    this.theme = null
    this.store = localSettings
    this.speech = undefined
    this.vocabularyStore = undefined
    this.placeStore = undefined
  }

  override get chosen(): Settings {
    const { view, theme } = this
    return { ...super.chosen, ...readSettings({ view, theme }), ...this.settings }
  }

  override connectedCallback(): void {
    super.connectedCallback()
    // What a server rendered is first shown as it was rendered.
    if (!this.language.served) this.#remember()
  }

  /**
   * Changes settings as the person who reads does: they hold at once and are remembered.
   * @param changed The new values.
   */
  change(changed: Partial<Settings>): void {
    this.settings = { ...this.settings, ...changed }
    this.store?.save({ ...this.store.load(), ...changed })
    this.dispatchEvent(new SettingsChangeEvent(changed))
    if (changed.view) this.dispatchEvent(new ViewChangeEvent(changed.view))
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (this.hasUpdated && (changed.has('view') || changed.has('theme'))) {
      this.settings = { ...this.settings, ...readSettings({ view: this.view, theme: this.theme }) }
    }
    if (changed.has('settings')) {
      const number = this.#place.note()
      if (number !== undefined) this.near.expect(number)
    }
    super.willUpdate(changed)
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    super.updated(changed)
    this.#place.restore()
    if (this.model && this.store) this.#place.remember(this.placeStore)
  }

  protected override takeOver(): void {
    super.takeOver()
    this.#remember()
  }

  protected override renderBefore(): unknown {
    const { t, model } = this
    if (!model) return nothing
    const { document } = model.index
    return html`${renderHead(document, t)}${renderToolbar({
      t,
      settings: this.chosen,
      provenance: describeProvenance(document.provenance, t),
      open: this.#panel.open,
      speaking: this.#listen.speaking,
      notice: this.#listen.message,
      set: (changed) => this.change(changed),
      toggleRomanization: () => this.perform('romanization'),
      listen: () => this.perform('listen'),
      panel: this.#panel.toggle,
      note: this.#panel.note,
    })}`
  }

  protected override renderAfter(): unknown {
    const foot = this.model && renderFoot(this.model.index.document, this.t)
    return html`${foot ?? nothing}${this.#panel.render(this.t, this.chosen)}`
  }

  protected override perform(action: KeyAction): void {
    const { view, romanization } = this.chosen
    if (action === 'romanization') {
      this.change({ romanization: romanization === 'off' ? 'line' : 'off' })
    } else if (action === 'view') {
      const next = viewNames[(viewNames.indexOf(view) + 1) % viewNames.length]
      if (next) this.change({ view: next })
    } else if (action === 'help') {
      void this.#panel.toggle('help')
    } else if (action === 'listen') {
      void this.#listen.toggle()
    }
  }

  protected override save(item: SavedWord): void {
    void this.#vocabulary.toggle(item)
  }

  #remember(): void {
    const remembered = this.store?.load() ?? {}
    if (Object.keys(remembered).length > 0) this.settings = { ...this.settings, ...remembered }
  }
}
