import { html, type TemplateResult } from 'lit'
import type { PanelContext } from '../reader/panel.ts'
import type { Translate } from '../locale/translator.ts'
import './vocabulary-panel-define.ts'

/**
 * Shows the vocabulary.
 * @param t Words of the interface.
 * @param context The vocabulary and the article.
 * @returns The panel.
 */
export function renderPanel(
  t: Translate,
  { vocabulary, document, settings }: PanelContext,
): TemplateResult {
  return html`<sahapath-vocabulary .vocabulary=${vocabulary} .document=${document} .t=${t} .colours=${settings.colours}></sahapath-vocabulary>`
}
