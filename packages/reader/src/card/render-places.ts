import { html, nothing } from 'lit'
import type { CardContext } from './card-context.ts'
import type { Place } from './card-model.ts'

// A common word stands in nearly every sentence; a few places show enough.
const mostPlaces = 6

/**
 * Lists places in the article as buttons that lead there.
 * @param places The places.
 * @param context Words of the interface and what the buttons do.
 * @returns A list, or nothing without places.
 */
export function renderPlaces(places: readonly Place[], context: CardContext): unknown {
  if (places.length === 0) return nothing
  const shown = places.slice(0, mostPlaces).flatMap(({ sentence, number }) => {
    const text = context.sentenceText(sentence)
    return text ? [{ text, number }] : []
  })
  return html`<details class="places">
    <summary>${context.tell('alsoHere', { count: places.length })}</summary>
    <ul>
      ${shown.map(
        ({ text, number }) =>
          html`<li><button type="button" class="place" lang="hi" title=${context.tell('goTo')}
            @click=${() => context.goTo(number)}>${text}</button></li>`,
      )}
    </ul>
  </details>`
}
