import { html, type TemplateResult } from 'lit'
import { type Translate, translatePart } from '../locale/translator.ts'
import type { PanelContext } from '../reader/panel.ts'
import { adoptSheet } from '../styles/adopt-sheet.ts'
import { helpStyles } from './help-styles.ts'
import { helpText } from './help-text.ts'
import { keymap } from './keymap.ts'

/**
 * Shows the keys as a sheet, made from the key map itself.
 * @param t Words of the interface.
 * @param context The root it is shown in.
 * @returns The sheet.
 */
export function renderPanel(t: Translate, { root }: PanelContext): TemplateResult {
  adoptSheet(root, helpStyles)
  const tell = translatePart(t, 'help', helpText)
  return html`<dl class="keys">
    ${keymap.map(
      ({ keys, shown = keys, action }) =>
        html`<div><dt>${shown.map((key) => html`<kbd>${key}</kbd> `)}</dt><dd>${tell(action)}</dd></div>`,
    )}
    <div><dt><kbd>Esc</kbd></dt><dd>${tell('close')}</dd></div>
  </dl>`
}
