import { css } from 'lit'
import type { View } from '../view.ts'

/** The English alone, as running text; it shares the style of the Hindi alone. */
export const englishOnly: View = {
  name: 'english-only',
  lead: 'target',
  hidden: 'source',
  styles: css``,
}
