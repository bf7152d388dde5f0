import type { DocumentIndex } from '../document/index-document.ts'
import type { Romanizer } from '../document/romanize-sentence.ts'
import type { Translate } from '../locale/translator.ts'
import type { Settings } from '../settings/settings.ts'
import type { View } from '../views/view.ts'

/** What every row needs to be shown; a new object whenever any of it changes. */
export interface RowContext {
  index: DocumentIndex
  view: View
  romanization: Settings['romanization']
  romanizer: Romanizer | undefined
  t: Translate
}

/** Pairs with less confidence than this are marked as uncertain, in every view. */
export const unsureBelow: number = 0.6
