import { columns } from './columns/view.ts'
import { englishFirst } from './english-first/view.ts'
import { englishOnly } from './english-only/view.ts'
import { hindiFirst } from './hindi-first/view.ts'
import { hindiOnly } from './hindi-only/view.ts'
import { interlinear } from './interlinear/view.ts'
import { stacked } from './stacked/view.ts'
import type { View, ViewName } from './view.ts'

/** The views by name; a new view is a folder, a name in `viewNames` and a line here. */
export const views: Readonly<Record<ViewName, View>> = {
  columns,
  stacked,
  interlinear,
  'hindi-first': hindiFirst,
  'english-first': englishFirst,
  'hindi-only': hindiOnly,
  'english-only': englishOnly,
}
