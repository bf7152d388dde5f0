import { html, nothing, type TemplateResult } from 'lit'
import type { Translate } from '../locale/translator.ts'
import type { PanelContext } from '../reader/panel.ts'
import './settings-panel-define.ts'

/**
 * Shows the panel of settings, and one's own dictionaries where the page reads such.
 * @param t Words of the interface.
 * @param context The settings that hold, and the dictionaries.
 * @returns The panel.
 */
export function renderPanel(t: Translate, { settings, shelf }: PanelContext): TemplateResult {
  return html`<sahapath-settings .settings=${settings} .t=${t}></sahapath-settings>
    ${shelf ? html`<sahapath-dictionaries .shelf=${shelf} .t=${t}></sahapath-dictionaries>` : nothing}`
}
