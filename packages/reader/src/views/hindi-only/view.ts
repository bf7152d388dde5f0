import type { View } from '../view.ts'
import { textOnlyStyles } from '../text-only.ts'

/** The Hindi alone, as running text. */
export const hindiOnly: View = {
  name: 'hindi-only',
  lead: 'source',
  hidden: 'target',
  styles: textOnlyStyles,
}
