import type { SideName } from '@sahapath/core/document'
import type { CSSResult } from 'lit'

/** The views, in the order in which they are offered. */
export const viewNames = [
  'columns',
  'stacked',
  'interlinear',
  'hindi-first',
  'english-first',
  'hindi-only',
  'english-only',
] as const

export type ViewName = (typeof viewNames)[number]

/** A way to show a document: what differs from running text in rows, and the style. */
export interface View {
  name: ViewName
  /** The side whose blocks make the paragraphs and whose sentences take the keyboard focus. */
  lead: SideName
  /** The side that is hidden until asked for. */
  veiled?: SideName
  /** The side that is not shown. */
  hidden?: SideName
  /** Show Hindi word by word, each over its romanisation and gloss. */
  words?: boolean
  styles: CSSResult
}
