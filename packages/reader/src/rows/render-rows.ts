import { html, type TemplateResult } from 'lit'
import { guard } from 'lit/directives/guard.js'
import type { InteractionController } from '../reading/interaction-controller.ts'
import type { NearController } from '../reading/near-controller.ts'
import type { ReadingModel } from '../reading/reading-model.ts'
import { renderSection } from './render-section.ts'
import type { RowContext } from './row-context.ts'

/** What showing all rows takes. */
export interface RowsParts {
  model: ReadingModel
  context: RowContext
  /** Tells what is near the viewport. */
  near: NearController
  /** Listens to pointers and the focus. */
  interaction: InteractionController
}

// Browsers look in every frame at what they may skip: that is fewer chapters than sections.
const perChapter = 4

/**
 * Shows all rows, section by section, and the sections chapter by chapter.
 * @param parts What it takes.
 * @returns The element of class `rows`.
 */
export function renderRows({ model, context, near, interaction }: RowsParts): TemplateResult {
  const { pointer, focusin } = interaction
  // A card or a panel opens without going through ten thousand rows again.
  const chapters = guard([model, context, near.version], () => {
    const sections = model.sections.map((section, number) =>
      renderSection(section, context, { isShown: near.isShown(number), isSplit: near.isSplit }),
    )
    const shown: TemplateResult[] = []
    while (sections.length > 0) {
      shown.push(html`<div class="chapter">${sections.splice(0, perChapter)}</div>`)
    }
    return shown
  })
  return html`<div class="rows" role="region" aria-label=${context.t('reader')}
    ?data-long=${near.isLong}
    @pointermove=${pointer.move} @pointerleave=${pointer.leave}
    @pointerdown=${pointer.down} @pointercancel=${pointer.leave} @click=${pointer.click}
    @focusin=${focusin}>${chapters}</div>`
}
