import type { BilingualDocument } from '@sahapath/core/document'
import { html, nothing, type TemplateResult } from 'lit'
import type { Shelf } from '../dictionary/shelf.ts'
import type { SettingsChangeEvent } from '../events/events.ts'
import type { Translate } from '../locale/translator.ts'
import { giveBackFocus } from '../popover/give-back-focus.ts'
import { placePopover } from '../popover/place-popover.ts'
import type { ReadingHost } from '../reading/reading-host.ts'
import type { Settings } from '../settings/settings.ts'
import type { Vocabulary } from '../vocabulary/vocabulary.ts'
import type { VocabularyController } from '../vocabulary/vocabulary-controller.ts'
import type { PanelName } from './render-toolbar.ts'

/** What panels show. */
export interface PanelContext {
  /** The root the panel is shown in. */
  root: Node
  settings: Settings
  vocabulary: Vocabulary | undefined
  document: BilingualDocument | undefined
  /** One's own dictionaries, where the page reads such. */
  shelf: Shelf | undefined
}

/** What a panel's lazily loaded part offers. */
export interface PanelPart {
  renderPanel(t: Translate, context: PanelContext): TemplateResult
}

/** What panels ask their reader. */
export interface PanelAsks {
  /** Opens the vocabulary. */
  vocabulary: VocabularyController
  /** Changes the reader's settings. */
  change(changed: Partial<Settings>): void
}

const loaders: Record<PanelName, () => Promise<PanelPart>> = {
  help: () => import('../keyboard/help-part.ts'),
  settings: () => import('../settings/settings-part.ts'),
  vocabulary: () => import('../vocabulary/vocabulary-part.ts'),
}

/** What the toolbar opens: settings, vocabulary, the sheet of keys; one at a time. */
export class Panel {
  readonly #host: ReadingHost
  readonly #asks: PanelAsks
  #part: PanelPart | undefined
  #words: Vocabulary | undefined
  #shelf: Shelf | undefined
  /** The panel that is open. */
  open: PanelName | null = null

  /**
   * @param host The reader.
   * @param asks What panels ask it.
   */
  constructor(host: ReadingHost, asks: PanelAsks) {
    this.#host = host
    this.#asks = asks
  }

  /**
   * Opens a panel.
   * @param name The panel.
   * @param button What to open it beside; its button in the toolbar by default.
   */
  async show(name: PanelName, button?: Element): Promise<void> {
    const part = await loaders[name]()
    if (name === 'settings') this.#shelf = await this.#openShelf()
    if (name === 'vocabulary') this.#words = await this.#asks.vocabulary.open()
    this.#part = part
    this.open = name
    this.#host.requestUpdate()
    await this.#host.updateComplete
    const panel = this.#host.renderRoot.querySelector<HTMLElement>('.panel')
    const beside = button ?? this.#button
    if (!panel || !beside) return
    placePopover(panel, beside.getBoundingClientRect())
    panel.focus({ preventScroll: true })
  }

  /**
   * Shows what is in the panel.
   * @param t Words of the interface.
   * @param settings The settings that hold.
   * @returns The content; nothing while no panel is open.
   */
  render(t: Translate, settings: Settings): unknown {
    if (!this.open || !this.#part) return nothing
    return html`<h2>${t(this.open)}</h2>
      ${this.#part.renderPanel(t, {
        root: this.#host.renderRoot,
        settings,
        vocabulary: this.#words,
        document: this.#host.model?.index.document,
        shelf: this.#shelf,
      })}`
  }

  /** Listen to a change of settings in the panel with it: the reader acts, and only its own event leaves it. */
  readonly changed = (event: SettingsChangeEvent): void => {
    event.stopPropagation()
    this.#asks.change(event.changed)
  }

  /** Listen to `toggle` on the panel with it. */
  readonly toggled = (event: ToggleEvent): void => {
    if (event.newState === 'open' || !this.open) return
    const button = this.#button
    giveBackFocus(this.#host.renderRoot, () => button?.focus({ preventScroll: true }))
    this.open = null
    this.#host.requestUpdate()
  }

  async #openShelf(): Promise<Shelf | undefined> {
    if (!this.#host.importDictionary) return undefined
    const [{ openShelf }] = await Promise.all([
      import('../dictionary/open-shelf.ts'),
      import('../dictionary/dictionaries-panel-define.ts'),
    ])
    return openShelf(this.#host)
  }

  get #button(): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(`.toolbar .${this.open}`)
  }
}
