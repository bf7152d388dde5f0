import { html, type TemplateResult } from 'lit'
import type { Translate } from '../locale/translator.ts'
import './settings-panel-define.ts'
import type { Settings } from './settings.ts'

/**
 * Shows the panel of settings.
 * @param t Words of the interface.
 * @param settings The settings that hold.
 * @returns The panel.
 */
export function renderPanel(t: Translate, settings: Settings): TemplateResult {
  return html`<sahapath-settings .settings=${settings} .t=${t}></sahapath-settings>`
}
