import { html, type TemplateResult } from 'lit'
import type { Translate } from '../locale/translator.ts'
import type { PanelContext } from '../reader/panel.ts'
import './settings-panel-define.ts'

/**
 * Shows the panel of settings.
 * @param t Words of the interface.
 * @param context The settings that hold.
 * @returns The panel.
 */
export function renderPanel(t: Translate, { settings }: PanelContext): TemplateResult {
  return html`<sahapath-settings .settings=${settings} .t=${t}></sahapath-settings>`
}
