import { adoptStyles, type CSSResultGroup, html, LitElement, nothing } from 'lit'
import type { SavedWord } from '../events/saved-word.ts'
import type { KeyAction } from '../keyboard/keymap.ts'
import { LanguageController } from '../locale/language-controller.ts'
import type { Translate } from '../locale/translator.ts'
import { CurrentController } from '../place/current-controller.ts'
import { renderRows } from '../rows/render-rows.ts'
import { keepContext, type RowContext } from '../rows/row-context.ts'
import { defaultSettings, type Settings } from '../settings/settings.ts'
import type { View } from '../views/view.ts'
import { views } from '../views/views.ts'
import { DocumentController } from './document-controller.ts'
import { FontController } from './font-controller.ts'
import { InteractionController } from './interaction-controller.ts'
import { NearController } from './near-controller.ts'
import type { ReadingHost } from './reading-host.ts'
import { type ReadingModel, sectionOf } from './reading-model.ts'
import { ReadingProperties } from './reading-properties.ts'
import { readingStyles } from './reading-styles.ts'

/**
 * What every element that shows a document has: rows, highlights, cards and keys. The reader adds its
 * toolbar and its memory; a view element fixes the view.
 */
export abstract class ReadingElement extends ReadingProperties implements ReadingHost {
  static override styles: CSSResultGroup = readingStyles

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
    if (model && this.near.bring(sectionOf(model, number))) this.updateNow()
  }

  /** Shows what has changed at once, and not only with the next update. */
  updateNow(): void {
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
    const { model, near, interaction } = this
    const context = this.#context
    if (model && context) return renderRows({ model, context, near, interaction })
    const name = this.source.loading ? 'message loading' : 'message'
    return html`<p class=${name} role="status">${this.#message()}</p>`
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
    const { index } = model ?? {}
    this.#context = index && keepContext(this.#context, { index, view, romanization, romanizer, t })
  }
}
