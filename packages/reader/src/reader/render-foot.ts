import type { BilingualDocument } from '@sahapath/core/document'
import { html, nothing, type TemplateResult } from 'lit'
import { languageOf } from '../document/language-of.ts'
import type { Translate } from '../locale/translator.ts'
import { formatPercent } from '../rows/format-percent.ts'
import { unsureBelow } from '../rows/row-context.ts'

/**
 * Shows what stands under the article: what the mark of uncertain pairs means, and the lines left out.
 * @param document The document.
 * @param t Words of the interface.
 * @returns The footer; nothing when there is nothing to say.
 */
export function renderFoot(document: BilingualDocument, t: Translate): unknown {
  const unsure = document.pairs.some(
    ({ source, target, confidence }) =>
      source.length > 0 && target.length > 0 && confidence < unsureBelow,
  )
  const percent = formatPercent(unsureBelow, t.language)
  return html`<footer class="foot">
    ${unsure ? html`<p>${t('unsureLegend', { percent })}</p>` : nothing}
    ${document.removed.length > 0 ? renderRemoved(document, t) : nothing}
    <slot name="foot"></slot>
  </footer>`
}

function renderRemoved({ removed }: BilingualDocument, t: Translate): TemplateResult {
  return html`<details class="removed">
    <summary>${t('removed', { count: removed.length })}</summary>
    <p>${t('removedLead')}</p>
    <ul>
      ${removed.map(
        ({ text, reason }) =>
          html`<li><q lang=${languageOf(text)}>${text}</q> ${reason[t.language === 'hi' ? 'hi' : 'en']}</li>`,
      )}
    </ul>
  </details>`
}
