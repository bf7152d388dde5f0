import type { BilingualDocument } from '@sahapath/core/document'
import type { i18n } from 'i18next'
import {
  adoptStyles,
  type CSSResultGroup,
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
} from 'lit'
import { guard } from 'lit/directives/guard.js'
import type { Elsewhere } from '../card/card-context.ts'
import type { Romanizer } from '../document/romanize-sentence.ts'
import type { SavedWord } from '../events/saved-word.ts'
import type { KeyAction } from '../keyboard/keymap.ts'
import { LanguageController } from '../locale/language-controller.ts'
import type { Translate } from '../locale/translator.ts'
import { CurrentController } from '../place/current-controller.ts'
import { renderSection } from '../rows/render-section.ts'
import type { RowContext } from '../rows/row-context.ts'
import { defaultSettings, type Settings } from '../settings/settings.ts'
import type { View } from '../views/view.ts'
import { views } from '../views/views.ts'
import { DocumentController } from './document-controller.ts'
import { FontController } from './font-controller.ts'
import { InteractionController } from './interaction-controller.ts'
import { NearController } from './near-controller.ts'
import type { ReadingHost } from './reading-host.ts'
import { type ReadingModel, sectionOf } from './reading-model.ts'
import { readingStyles } from './reading-styles.ts'

/**
 * What every element that shows a document has: rows, highlights, cards and keys. The reader adds its
 * toolbar and its memory; a view element fixes the view.
 */
export abstract class ReadingElement extends LitElement implements ReadingHost {
  static override properties: PropertyDeclarations = {
    document: {},
    src: {},
    interfaceLanguage: { attribute: 'interface-language' },
    settings: { attribute: false },
    romanizer: { attribute: false },
    i18n: { attribute: false },
    findElsewhere: { attribute: false },
    savedIds: { attribute: false },
  }
  static override styles: CSSResultGroup = readingStyles

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

  /** Ids of saved words and terms, which cards show as saved. */
  declare savedIds: ReadonlySet<string>

  protected readonly language: LanguageController = new LanguageController(this)
  protected readonly source: DocumentController = new DocumentController(this)
  protected readonly current: CurrentController = new CurrentController(this)
  protected readonly near: NearController = new NearController(this, () => this.splits)
  protected readonly interaction: InteractionController = new InteractionController(
    this,
    this.current,
    {
      romanizer: () => this.romanizer,
      isSaved: (id) => this.savedIds.has(id),
      elsewhere: (concept) => this.findElsewhere?.(concept) ?? [],
      save: (item) => this.save(item),
      perform: (action) => this.perform(action),
    },
  )
  protected readonly fonts: FontController = new FontController(this, () => this.language.served)
  #context: RowContext | undefined

  constructor() {
    super()
    this.document = null
    this.src = null
    this.interfaceLanguage = null
    this.settings = {}
    this.romanizer = undefined
    this.i18n = undefined
    this.findElsewhere = undefined
    this.savedIds = new Set()
  }

  /** The document laid out, or null while there is none. */
  get model(): ReadingModel | null {
    return this.source.model
  }

  /** The element that holds the sections. */
  get rowsElement(): HTMLElement | null {
    return this.renderRoot?.querySelector<HTMLElement>('.rows') ?? null
  }

  /**
   * Makes sure that a pair has its row on the page; far from the viewport it may be text only.
   * @param number Number of the pair.
   */
  bringNear(number: number): void {
    const { model } = this
    if (!model || !this.near.bring(sectionOf(model, number))) return
    this.requestUpdate()
    this.performUpdate()
  }

  /** All settings as they hold now. */
  get chosen(): Settings {
    return { ...defaultSettings, ...this.settings }
  }

  /** The view that is shown. */
  protected get shown(): View {
    return views[this.chosen.view]
  }

  /** Interface text in the language that holds now. */
  get t(): Translate {
    return this.language.translate(this.chosen.language, this.interfaceLanguage, this.i18n)
  }

  override connectedCallback(): void {
    super.connectedCallback()
    const script = this.querySelector(':scope > script[type="application/json"]')
    if (!this.document && !this.src && script) this.document = script.textContent
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('document')) this.source.give(this.document)
    if (changed.has('src') && this.src) void this.source.load(this.src)
    this.source.lay(this.shown.lead)
    this.#updateContext()
  }

  protected override performUpdate(): void {
    try {
      super.performUpdate()
    } catch (error) {
      this.source.reject(error)
    }
  }

  protected override updated(_changed: Map<PropertyKey, unknown>): void {
    if (this.language.settle()) this.takeOver()
  }

  /** Called once when the element has taken over what a server has rendered. */
  protected takeOver(): void {
    // The server's style elements may have been refused by the page's policy; adopted sheets never are.
    const { elementStyles } = this.constructor as typeof LitElement
    if (this.renderRoot instanceof ShadowRoot) adoptStyles(this.renderRoot, elementStyles)
    this.requestUpdate()
  }

  protected override render(): unknown {
    const { t } = this
    const { theme, font, size, leading, measure } = this.chosen
    const alone = this.model?.index.document.provenance.kind === 'none'
    return html`<div class="frame" lang=${t.language} data-view=${this.shown.name} data-theme=${theme}
      data-font=${font} data-size=${size} data-leading=${leading} data-measure=${measure}
      ?data-alone=${alone} @keydown=${this.interaction.keydown}
      >${this.renderBefore()}${this.#renderRows()}${this.renderAfter()}${this.#renderCard()}<div
        class="sr said" role="status"></div
    ></div>`
  }

  /** What stands over the rows. */
  protected renderBefore(): unknown {
    return nothing
  }

  /** What stands under the rows. */
  protected renderAfter(): unknown {
    return nothing
  }

  /**
   * Does what a key asks for beyond moving about.
   * @param _action The action; a view alone knows none of them.
   */
  protected perform(_action: KeyAction): void {}

  /**
   * Saves a word someone asked to save, unless the page has done so.
   * @param _item The word; an element without a vocabulary leaves it to the page.
   */
  protected save(_item: SavedWord): void {}

  /** Whether Hindi is split into words, which is done near the viewport only. */
  protected get splits(): boolean {
    return this.shown.words === true || this.chosen.romanization === 'words'
  }

  #renderRows(): unknown {
    const { t, model } = this
    const context = this.#context
    if (!model || !context) {
      const name = this.source.loading ? 'message loading' : 'message'
      return html`<p class=${name} role="status">${this.#message()}</p>`
    }
    const { pointer, focusin } = this.interaction
    // A card or a panel opens without going through ten thousand rows again.
    const sections = guard([model, context, this.near.version], () =>
      model.sections.map((section, number) =>
        renderSection(section, context, {
          isShown: this.near.isShown(number),
          isSplit: this.near.isSplit,
        }),
      ),
    )
    return html`<div class="rows" role="region" aria-label=${t('reader')}
      ?data-long=${this.near.isLong}
      @pointermove=${pointer.move} @pointerleave=${pointer.leave}
      @pointerdown=${pointer.down} @pointercancel=${pointer.leave} @click=${pointer.click}
      @focusin=${focusin}>${sections}</div>`
  }

  #renderCard(): unknown {
    const { t } = this
    const { words } = this.interaction
    return html`<div class="card" part="card" popover role="dialog" tabindex="-1"
      aria-label=${t('card')} @toggle=${(event: ToggleEvent) => words?.cardToggled(event)}
      >${words?.renderCard(t)}</div>`
  }

  #message(): string {
    const { t, source } = this
    if (source.error) return t('badDocument', { reason: source.error.message })
    return source.loading ? t('loading') : t('noDocument')
  }

  #updateContext(): void {
    const { model, shown: view, romanizer, t } = this
    const { romanization } = this.chosen
    const old = this.#context
    const same =
      old?.index === model?.index &&
      old?.view === view &&
      old?.romanization === romanization &&
      old?.romanizer === romanizer &&
      old?.t === t
    if (same) return
    this.#context = model ? { index: model.index, view, romanization, romanizer, t } : undefined
  }
}
