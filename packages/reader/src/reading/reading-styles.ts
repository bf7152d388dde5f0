import type { CSSResultGroup } from 'lit'
import { controlStyles } from '../styles/controls.ts'
import { printStyles } from '../styles/print.ts'
import { roleStyles } from '../styles/roles.ts'
import { rowStyles } from '../styles/rows.ts'
import { sectionStyles } from '../styles/sections.ts'
import { themes } from '../styles/themes.ts'
import { tokens } from '../styles/tokens.ts'
import { wordStyles } from '../styles/words.ts'
import { viewNames } from '../views/view.ts'
import { views } from '../views/views.ts'

/** Styles of every element that shows a document; those of the views come last. */
export const readingStyles: CSSResultGroup = [
  tokens,
  themes,
  rowStyles,
  sectionStyles,
  roleStyles,
  wordStyles,
  controlStyles,
  ...viewNames.map((name) => views[name].styles),
  printStyles,
]
