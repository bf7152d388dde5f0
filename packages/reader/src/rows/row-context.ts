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

/**
 * Keeps the context that rows were shown with, as long as nothing of it has changed.
 * @param old The context they were shown with, if they were.
 * @param next The context that holds now.
 * @returns The old one when both are the same, else the new one.
 */
export function keepContext(old: RowContext | undefined, next: RowContext): RowContext {
  const keys = Object.keys(next) as (keyof RowContext)[]
  return old && keys.every((key) => old[key] === next[key]) ? old : next
}

/** Pairs with less confidence than this are marked as uncertain, in every view. */
export const unsureBelow: number = 0.6
