import { html, type TemplateResult } from 'lit'
import { keymap } from '../keyboard/keymap.ts'
import type { Translate } from '../locale/translator.ts'

/**
 * Shows the keys as a sheet, made from the key map itself.
 * @param t Words of the interface.
 * @returns The sheet.
 */
export function renderHelp(t: Translate): TemplateResult {
  return html`<h2>${t('help')}</h2>
    <dl class="keys">
      ${keymap.map(
        ({ shown, label }) =>
          html`<div><dt>${shown.map((key) => html`<kbd>${key}</kbd> `)}</dt><dd>${t(label)}</dd></div>`,
      )}
      <div><dt><kbd>Esc</kbd></dt><dd>${t('key.close')}</dd></div>
    </dl>`
}
