import { html, type TemplateResult } from 'lit'
import { renderLanguageButton } from '../locale/render-language-button.ts'
import type { Translate } from '../locale/translator.ts'
import type { Settings } from '../settings/settings.ts'
import { bookmarkIcon, chevronIcon, pauseIcon, playIcon } from '../styles/icons.ts'
import { type ViewName, viewNames } from '../views/view.ts'

/** Panels that open from the toolbar. */
export type PanelName = 'settings' | 'help' | 'vocabulary'

/** What the toolbar shows and what its controls ask for. */
export interface ToolbarContext {
  t: Translate
  settings: Settings
  provenance: string
  open: PanelName | null
  speaking: boolean
  /** What there is to say about listening. */
  notice: string | undefined
  /** Changes settings. */
  set(changed: Partial<Settings>): void
  toggleRomanization(): void
  listen(): void
  panel(name: PanelName, button: HTMLElement): void
  /** Told of every press on the toolbar, before the press closes what is open. */
  note(): void
}

/**
 * Shows the toolbar: where the English is from, and the controls.
 * @param context What it shows and asks for.
 * @returns An element that stays in sight, with the part `toolbar`.
 */
export function renderToolbar(context: ToolbarContext): TemplateResult {
  const { t, settings, set } = context
  const roman = settings.romanization !== 'off'
  return html`<div class="toolbar" part="toolbar" @pointerdown=${context.note}>
    <p class="provenance">${context.provenance}</p>
    <div class="tools" role="toolbar" aria-label=${t('tools')}>
      <span class="select"><select class="choice" aria-label=${t('view')}
        @change=${(event: Event) => set({ view: (event.target as HTMLSelectElement).value as ViewName })}>
        ${viewNames.map(
          (name) =>
            html`<option value=${name} ?selected=${name === settings.view}>${t(`view.${name}`)}</option>`,
        )}
      </select>${chevronIcon}</span>
      <button type="button" class="button romanization" aria-pressed=${roman ? 'true' : 'false'}
        aria-label=${t('romanization')} title=${t('romanization')}
        @click=${context.toggleRomanization}
        ></button>
      <button type="button" class="button" aria-pressed=${context.speaking ? 'true' : 'false'}
        aria-label=${t('listen')} title=${t('listen')}
        @click=${context.listen}>${context.speaking ? pauseIcon : playIcon}</button>
      ${renderPanelButton('vocabulary', bookmarkIcon, context)}
      ${renderPanelButton('settings', html`<span aria-hidden="true">Aa</span>`, context)}
      ${renderPanelButton('help', html`<span aria-hidden="true">?</span>`, context)}
      ${renderLanguageButton(t, (language) => set({ language }))}
      <slot name="tools"></slot>
    </div>
    <p class="notice" role="status">${context.notice}</p>
  </div>`
}

function renderPanelButton(
  name: PanelName,
  content: TemplateResult,
  { t, open, panel }: ToolbarContext,
): TemplateResult {
  return html`<button type="button" class="button ${name}" aria-expanded=${open === name ? 'true' : 'false'}
    aria-haspopup="dialog" aria-label=${t(name)} title=${t(name)}
    @click=${(event: Event) => panel(name, event.currentTarget as HTMLElement)}>${content}</button>`
}
