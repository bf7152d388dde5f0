import type { Localized } from '@sahapath/core/document'
import { html, nothing, type TemplateResult } from 'lit'
import { safeLink } from '../document/safe-address.ts'
import type { CardContext } from './card-context.ts'
import type { CardModel } from './card-model.ts'
import { renderPlaces } from './render-places.ts'

/**
 * Shows a glossary term: headword, English equivalents, definition and note in the interface language, other uses.
 * @param term One of the card's terms.
 * @param context Words of the interface.
 * @returns The section.
 */
export function renderTerm(
  { concept, others }: CardModel['terms'][number],
  context: CardContext,
): TemplateResult {
  const { tell, language } = context
  const local = (text: Localized): string => text[language === 'hi' ? 'hi' : 'en']
  return html`<section class="about-term">
    <p class="kind">${tell('term')}</p>
    <h3 lang="hi">${concept.hi}</h3>
    <p class="glosses" lang="en">${concept.en.join(' · ')}</p>
    <p class="definition">${local(concept.definition)}</p>
    ${concept.note ? html`<p class="remark">${local(concept.note)}</p>` : nothing}
    ${renderPlaces(others, context)}
    ${context.elsewhere.length > 0 ? renderElsewhere(context) : nothing}
  </section>`
}

function renderElsewhere({ tell, elsewhere }: CardContext): TemplateResult {
  const links = elsewhere.map(
    ({ title, href }) => html`<li><a href=${safeLink(href) ?? nothing} lang="hi">${title}</a></li>`,
  )
  return html`<div class="elsewhere">
    <p class="kind">${tell('elsewhere')}</p>
    <ul>
      ${links}
    </ul>
  </div>`
}
