import { html, nothing, type ReactiveController } from 'lit'
import type { Translate } from '../locale/translator.ts'
import type { ReadingHost } from '../reading/reading-host.ts'
import type { Settings } from '../settings/settings.ts'
import type { Panel, PanelAsks } from './panel.ts'
import type { PanelName } from './render-toolbar.ts'

/** Holds the place of what the toolbar opens; everything else about it is loaded when it is first asked for. */
export class PanelController implements ReactiveController {
  readonly #host: ReadingHost
  readonly #asks: PanelAsks
  #panel: Panel | undefined
  #pressed: PanelName | null = null

  /**
   * @param host The reader.
   * @param asks What panels ask it.
   */
  constructor(host: ReadingHost, asks: PanelAsks) {
    this.#host = host
    this.#asks = asks
    host.addController(this)
  }

  hostDisconnected(): void {
    this.#panel = undefined
  }

  /** The panel that is open. */
  get open(): PanelName | null {
    return this.#panel?.open ?? null
  }

  /** Notes what is open when a press begins: the press itself closes it, and its click must not open it again. */
  readonly note = (): void => {
    this.#pressed = this.open
  }

  /**
   * Opens a panel beside its button, or closes it.
   * @param name The panel.
   * @param button The button; its button in the toolbar by default.
   */
  readonly toggle = async (name: PanelName, button?: Element): Promise<void> => {
    const closing = this.#pressed === name
    this.#pressed = null
    if (closing) return
    const { Panel } = await import('./panel.ts')
    this.#panel ??= new Panel(this.#host, this.#asks)
    await this.#panel.show(name, button)
  }

  /**
   * Shows the open panel.
   * @param t Words of the interface.
   * @param settings The settings that hold.
   * @returns The popover.
   */
  render(t: Translate, settings: Settings): unknown {
    const panel = this.#panel
    return html`<div class="panel" popover role="dialog" tabindex="-1"
      aria-label=${this.open ? t(this.open) : nothing} @toggle=${panel?.toggled}
      @sahapath-settings-change=${panel?.changed}>${panel?.render(t, settings)}</div>`
  }
}
