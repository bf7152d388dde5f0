import type { BilingualDocument } from '@sahapath/core/document'
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit'
import { giveBackFocus } from '../popover/give-back-focus.ts'
import type { SettingsChangeEvent } from '../events/events.ts'
import type { Translate } from '../locale/translator.ts'
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
}

/** What a panel's lazily loaded part offers. */
export interface PanelPart {
  renderPanel(t: Translate, context: PanelContext): TemplateResult
}

const loaders: Record<PanelName, () => Promise<PanelPart>> = {
  help: () => import('../keyboard/help-part.ts'),
  settings: () => import('../settings/settings-part.ts'),
  vocabulary: () => import('../vocabulary/vocabulary-part.ts'),
}

/** Opens what the toolbar opens: settings, vocabulary, the sheet of keys; one at a time. */
export class PanelController implements ReactiveController {
  readonly #host: ReadingHost
  readonly #vocabulary: VocabularyController
  #part: PanelPart | undefined
  #words: Vocabulary | undefined
  readonly #change: (changed: Partial<Settings>) => void
  #pressed: PanelName | null = null
  /** The panel that is open. */
  open: PanelName | null = null

  /**
   * @param host The reader.
   * @param vocabulary Opens the vocabulary.
   * @param change Changes its settings.
   */
  constructor(
    host: ReadingHost,
    vocabulary: VocabularyController,
    change: (changed: Partial<Settings>) => void,
  ) {
    this.#vocabulary = vocabulary
    this.#host = host
    this.#change = change
    host.addController(this)
  }

  hostDisconnected(): void {
    this.open = null
  }

  /** Notes what is open when a press begins: the press itself closes it, and its click must not open it again. */
  readonly note = (): void => {
    this.#pressed = this.open
  }

  /**
   * Opens a panel beside its button, or closes it.
   * @param name The panel.
   * @param button The button.
   */
  readonly toggle = (name: PanelName, button: HTMLElement): void => {
    const closing = this.#pressed === name
    this.#pressed = null
    if (!closing) void this.show(name, button)
  }

  /**
   * Opens a panel.
   * @param name The panel.
   * @param button What to open it beside; its button in the toolbar by default.
   */
  async show(name: PanelName, button?: Element | null): Promise<void> {
    const [part, { placePopover }] = await Promise.all([
      loaders[name](),
      import('../popover/place-popover.ts'),
    ])
    if (name === 'vocabulary') this.#words = await this.#vocabulary.open()
    this.#part = part
    this.open = name
    this.#host.requestUpdate()
    await this.#host.updateComplete
    const panel = this.#host.renderRoot.querySelector<HTMLElement>('.panel')
    const beside = button ?? this.#host.renderRoot.querySelector(`.toolbar .${name}`)
    if (!panel || !beside) return
    placePopover(panel, beside.getBoundingClientRect())
    panel.focus({ preventScroll: true })
  }

  /**
   * Shows the open panel.
   * @param t Words of the interface.
   * @param settings The settings that hold.
   * @returns The popover.
   */
  render(t: Translate, settings: Settings): unknown {
    const label = this.open ? t(this.open) : nothing
    return html`<div class="panel" popover role="dialog" tabindex="-1" aria-label=${label}
      @toggle=${this.#toggled}
      @sahapath-settings-change=${this.#changed}>${this.#content(t, settings)}</div>`
  }

  #content(t: Translate, settings: Settings): unknown {
    if (!this.open || !this.#part) return nothing
    return html`<h2>${t(this.open)}</h2>
      ${this.#part.renderPanel(t, {
        root: this.#host.renderRoot,
        settings,
        vocabulary: this.#words,
        document: this.#host.model?.index.document,
      })}`
  }

  // The panel asks; only the reader's own event, after it has acted, leaves the reader.
  readonly #changed = (event: SettingsChangeEvent): void => {
    event.stopPropagation()
    this.#change(event.changed)
  }

  readonly #toggled = (event: ToggleEvent): void => {
    if (event.newState === 'open' || !this.open) return
    const { renderRoot } = this.#host
    const button = renderRoot.querySelector<HTMLElement>(`.toolbar .${this.open}`)
    giveBackFocus(renderRoot, () => button?.focus({ preventScroll: true }))
    this.open = null
    this.#host.requestUpdate()
  }
}
