import { html, nothing, type TemplateResult } from 'lit'
import { closeIcon } from '../styles/later-icons.ts'
import type { CardContext } from './card-context.ts'
import type { CardModel } from './card-model.ts'
import { renderPlaces } from './render-places.ts'
import { renderTerm } from './render-term.ts'
import { renderName, renderUnit, renderWord } from './render-word.ts'

/**
 * Shows the card of a word: the term or name it is part of, the unit it is read in, the word itself.
 * @param model What the document knows of the word.
 * @param context Words of the interface and what the buttons do.
 * @returns The content of the card.
 */
export function renderCard(model: CardModel, context: CardContext): TemplateResult {
  const { tell } = context
  return html`
    <div class="card-tools">
      <button type="button" class="save" aria-pressed=${context.saved ? 'true' : 'false'}
        @click=${() => context.save(model)}>${tell(context.saved ? 'saved' : 'save')}</button>
      <button type="button" class="close" aria-label=${tell('close')} title=${tell('close')}
        @click=${() => context.close()}>${closeIcon}</button>
    </div>
    ${model.terms.map((term) => renderTerm(term, context))}
    ${model.name ? renderName(model, model.name, context) : nothing}
    ${model.unit ? renderUnit(model.unit, context) : nothing}
    ${renderWord(model, context)}
    ${renderPlaces(model.others, context)}
  `
}
