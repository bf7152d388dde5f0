import { type CSSResultGroup, html, LitElement, nothing, type PropertyDeclarations } from 'lit'
import type { BilingualDocument } from '@sahapath/core/document'
import { type Translate, type TranslatePart, translatePart } from '../locale/translator.ts'
import { SettingsChangeEvent } from '../events/events.ts'
import { foldForSearch } from '../document/fold-for-search.ts'
import { formatPercent } from '../rows/format-percent.ts'
import { measureCoverage } from './measure-coverage.ts'
import { dueEntries } from './due-entries.ts'
import { type EntryAsks, renderEntry } from './render-entry.ts'
import { saveFile } from './save-file.ts'
import type { Vocabulary } from './vocabulary.ts'
import type { VocabularyEntry } from './vocabulary-entry.ts'
import { vocabularyStyles } from './vocabulary-styles.ts'
import { type VocabularyKey, vocabularyText } from './vocabulary-text.ts'

/**
 * The saved words: coverage of the article, list, search, deletion with undo, files, review.
 * @summary Shows a vocabulary and reviews it.
 * @event sahapath-settings-change - Colouring was switched on or off.
 */
export class SahapathVocabulary extends LitElement {
  static override properties: PropertyDeclarations = {
    vocabulary: { attribute: false },
    document: { attribute: false },
    t: { attribute: false },
    colours: { attribute: false },
    query: { state: true },
    removed: { state: true },
    notice: { state: true },
    reviewing: { state: true },
  }
  static override styles: CSSResultGroup = vocabularyStyles

  /** The vocabulary. */
  declare vocabulary: Vocabulary | undefined
  /** The article whose coverage is told, if any. */
  declare document: BilingualDocument | undefined
  /** Words of the interface. */
  declare t: Translate | undefined
  /** Whether words are coloured by how well they are known. */
  declare colours: boolean
  declare private query: string
  declare private removed: VocabularyEntry | null
  declare private notice: string
  declare private reviewing: boolean
  #watched: Vocabulary | undefined
  readonly #asks: EntryAsks = {
    mark: ({ id }, status) => void this.vocabulary?.mark(id, status),
    remove: (entry) => {
      this.removed = entry
      this.notice = ''
      void this.vocabulary?.remove(entry.id)
    },
  }

  constructor() {
    super()
    this.vocabulary = undefined
    this.document = undefined
    this.t = undefined
    this.colours = false
    this.query = ''
    this.removed = null
    this.notice = ''
    this.reviewing = false
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#watch(undefined)
  }

  protected override willUpdate(): void {
    this.#watch(this.vocabulary)
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    // The button that was pressed is gone; without another, the keyboard would lose its place.
    const asked = changed.get('reviewing') !== undefined || changed.get('removed') !== undefined
    if (!asked || this.renderRoot.querySelector(':focus')) return
    const next = this.removed ? '.undo' : '.back, .primary, [type=search]'
    this.renderRoot.querySelector<HTMLElement>(next)?.focus()
  }

  protected override render(): unknown {
    const { t, vocabulary } = this
    if (!t || !vocabulary) return nothing
    const tell = translatePart<VocabularyKey>(t, 'vocabulary', vocabularyText)
    if (this.reviewing) {
      return html`<button type="button" class="plain back" @click=${() => this.#review(false)}>
          ‹ ${tell('back')}
        </button>
        <sahapath-review .vocabulary=${vocabulary} .tell=${tell}></sahapath-review>`
    }
    const { entries } = vocabulary
    const query = foldForSearch(this.query)
    const found = entries.filter(({ headword, romanization, glosses }) =>
      foldForSearch([headword, romanization, ...glosses].join('\n')).includes(query),
    )
    return html`${this.#renderCoverage(t, tell)}${this.#renderReview(entries, tell)}
      ${
        entries.length > 0
          ? html`<input type="search" aria-label=${tell('search')} placeholder=${tell('search')}
              @input=${this.#typed} />`
          : html`<p class="soft">${tell('empty')}</p>`
      }
      <ul>${found.map((entry) => renderEntry(entry, tell, this.#asks))}</ul>
      <p class="soft" role="status">${this.notice}${
        this.removed
          ? html`${tell('removed', { word: this.removed.headword })}
              <button type="button" class="plain undo" @click=${this.#undo}>${tell('undo')}</button>`
          : nothing
      }</p>
      <div class="files">
        <button type="button" @click=${this.#export} ?disabled=${entries.length === 0}>${tell('export')}</button>
        <label class="button"><input type="file" accept=".json,application/json"
          @change=${(event: Event) => void this.#import(event, tell)} />${tell('import')}</label>
      </div>`
  }

  #renderCoverage(t: Translate, tell: TranslatePart<VocabularyKey>): unknown {
    const { document, vocabulary } = this
    if (!document || !vocabulary) return nothing
    const { known, learning } = measureCoverage(document, (id) => vocabulary.get(id))
    const percent = (share: number): string => formatPercent(share, t.language)
    const values = { known: percent(known), learning: percent(learning) }
    return html`<p class="soft coverage">${tell('coverage', values)}</p>
      <label class="soft check"><input type="checkbox" .checked=${this.colours}
        @change=${this.#coloured} /> ${tell('colours')}</label>`
  }

  #renderReview(entries: readonly VocabularyEntry[], tell: TranslatePart<VocabularyKey>): unknown {
    const count = dueEntries(entries, new Date()).length
    if (count === 0) return nothing
    return html`<button type="button" class="primary" @click=${() => this.#review(true)}>
      ${tell('review', { count })}
    </button>`
  }

  #watch(vocabulary: Vocabulary | undefined): void {
    if (vocabulary === this.#watched) return
    this.#watched?.removeEventListener('change', this.#changed)
    this.#watched = vocabulary
    vocabulary?.addEventListener('change', this.#changed)
  }

  readonly #changed = (): void => this.requestUpdate()

  readonly #coloured = (event: Event): void => {
    const { checked } = event.target as HTMLInputElement
    this.dispatchEvent(new SettingsChangeEvent({ colours: checked }))
  }

  readonly #typed = (event: Event): void => {
    this.query = (event.target as HTMLInputElement).value
  }

  readonly #undo = (): void => {
    if (this.removed) void this.vocabulary?.restore(this.removed.id)
    this.removed = null
  }

  readonly #export = (): void => saveFile(this.vocabulary?.export() ?? '')

  async #import(event: Event, tell: TranslatePart<VocabularyKey>): Promise<void> {
    const [file] = (event.target as HTMLInputElement).files ?? []
    if (!file || !this.vocabulary) return
    try {
      const count = await this.vocabulary.import(await file.text())
      this.notice = tell('imported', { count })
    } catch (error) {
      this.notice = tell('importFailed', { reason: (error as Error).message })
    }
  }

  #review(reviewing: boolean): void {
    // The scheduler is most of this part's weight, and not every visit reviews.
    if (reviewing) void import('./review-define.ts')
    this.reviewing = reviewing
    this.removed = null
  }
}
