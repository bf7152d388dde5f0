import {
  type CSSResultGroup,
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit'
import { type Translate, type TranslatePart, translatePart } from '../locale/translator.ts'
import { closeIcon } from '../styles/later-icons.ts'
import { dictionariesStyles } from './dictionaries-styles.ts'
import { type DictionariesKey, dictionariesText } from './dictionaries-text.ts'
import type { OwnDictionary } from './own-dictionary.ts'
import type { Shelf } from './shelf.ts'

const endings = '.ifo,.idx,.gz,.dict,.dz,.syn,.index,.tei,.xml,.zip,.jsonl,.ndjson,.json'

/**
 * The dictionaries someone brought along: to add, to see with their licence, to take away.
 * @summary One's own dictionaries, which cards show after ours.
 */
export class SahapathDictionaries extends LitElement {
  static override properties: PropertyDeclarations = {
    shelf: { attribute: false },
    t: { attribute: false },
    dictionaries: { state: true },
    notice: { state: true },
  }
  static override styles: CSSResultGroup = dictionariesStyles

  /** Where the dictionaries are. */
  declare shelf: Shelf | undefined
  /** Words of the interface. */
  declare t: Translate | undefined
  declare private dictionaries: readonly OwnDictionary[]
  declare private notice: string

  constructor() {
    super()
    this.shelf = undefined
    this.t = undefined
    this.dictionaries = []
    this.notice = ''
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('shelf')) void this.#list()
  }

  protected override render(): unknown {
    const { t, shelf } = this
    if (!t || !shelf) return nothing
    const tell = translatePart<DictionariesKey>(t, 'dictionaries', dictionariesText)
    return html`<section lang=${t.language} aria-labelledby="title">
      <h3 id="title">${tell('title')}</h3>
      <ul>${this.dictionaries.map((each) => this.#renderDictionary(each, tell))}</ul>
      <label><input type="file" multiple accept=${endings}
        @change=${(event: Event) => void this.#add(event, tell)} />${tell('add')}</label>
      <p>${tell('hint')}</p>
      <p role="status">${this.notice}</p>
    </section>`
  }

  #renderDictionary(
    { name, licence, entries }: OwnDictionary,
    tell: TranslatePart<DictionariesKey>,
  ): TemplateResult {
    const label = tell('remove', { name })
    return html`<li>
      <div><strong>${name}</strong>
        <span>${tell('entries', { count: entries })} · ${licence ?? tell('noLicence')}</span></div>
      <button type="button" aria-label=${label} title=${label}
        @click=${() => void this.#remove(name, tell)}>${closeIcon}</button>
    </li>`
  }

  async #add(event: Event, tell: TranslatePart<DictionariesKey>): Promise<void> {
    const input = event.target as HTMLInputElement
    const files = [...(input.files ?? [])].map((data) => ({ name: data.name, data }))
    if (files.length === 0 || !this.shelf) return
    this.notice = tell('reading')
    try {
      const { name } = await this.shelf.add(files)
      this.notice = tell('added', { name })
    } catch (error) {
      this.notice = tell('failed', { reason: (error as Error).message })
    }
    // The same files may be chosen again, once they are mended.
    input.value = ''
    await this.#list()
  }

  async #remove(name: string, tell: TranslatePart<DictionariesKey>): Promise<void> {
    await this.shelf?.remove(name)
    this.notice = tell('removed', { name })
    await this.#list()
    // The button that was pressed is gone; without another, the keyboard would lose its place.
    this.renderRoot.querySelector('input')?.focus()
  }

  async #list(): Promise<void> {
    this.dictionaries = (await this.shelf?.list()) ?? []
    await this.updateComplete
  }
}
