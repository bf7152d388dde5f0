import { svg, type TemplateResult } from 'lit'
import { icon } from './icons.ts'

// Icons of what is loaded later; the first view does without.
export const closeIcon: TemplateResult = icon(svg`<path d="M5 5l10 10M15 5L5 15" />`)
export const searchIcon: TemplateResult = icon(
  svg`<circle cx="9" cy="9" r="5" /><path d="M13 13l4 4" />`,
)
