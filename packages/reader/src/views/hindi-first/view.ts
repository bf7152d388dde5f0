import type { View } from '../view.ts'
import { veilStyles } from '../veil.ts'

/** Hindi, with the English of each sentence hidden until asked for. */
export const hindiFirst: View = {
  name: 'hindi-first',
  lead: 'source',
  veiled: 'target',
  styles: veilStyles,
}
