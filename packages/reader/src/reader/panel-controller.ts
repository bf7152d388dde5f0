import { html, nothing, type ReactiveController } from 'lit'
import { placePopover } from '../card/place-popover.ts'
import type { SettingsChangeEvent } from '../events/events.ts'
import type { Translate } from '../locale/translator.ts'
import type { ReadingHost } from '../reading/reading-host.ts'
import type { Settings } from '../settings/settings.ts'
import { renderHelp } from './render-help.ts'
import type { PanelName } from './render-toolbar.ts'

/** Opens what the toolbar opens: settings, vocabulary, the sheet of keys; one at a time. */
export class PanelController implements ReactiveController {
  readonly #host: ReadingHost
  readonly #change: (changed: Partial<Settings>) => void
  #pressed: PanelName | null = null
  /** The panel that is open. */
  open: PanelName | null = null

  /**
   * @param host The reader.
   * @param change Changes its settings.
   */
  constructor(host: ReadingHost, change: (changed: Partial<Settings>) => void) {
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
    if (this.open === 'help') return renderHelp(t)
    if (this.open === 'settings') {
      void import('../settings/settings-panel-define.ts')
      return html`<h2>${t('settings')}</h2>
        <sahapath-settings .settings=${settings} .t=${t}></sahapath-settings>`
    }
    return nothing
  }

  // The panel asks; only the reader's own event, after it has acted, leaves the reader.
  readonly #changed = (event: SettingsChangeEvent): void => {
    event.stopPropagation()
    this.#change(event.changed)
  }

  readonly #toggled = (event: ToggleEvent): void => {
    if (event.newState === 'open' || !this.open) return
    this.open = null
    this.#host.requestUpdate()
  }
}
