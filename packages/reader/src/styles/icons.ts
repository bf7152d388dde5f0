import { svg, html, type TemplateResult } from 'lit'

const icon = (shape: TemplateResult): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false"
    fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round"
    >${shape}</svg
  >`

export const closeIcon: TemplateResult = icon(svg`<path d="M5 5l10 10M15 5L5 15" />`)
export const playIcon: TemplateResult = icon(svg`<path d="M6.5 4.5v11l9-5.5z" />`)
export const pauseIcon: TemplateResult = icon(svg`<path d="M7 4.5v11M13 4.5v11" />`)
export const bookmarkIcon: TemplateResult = icon(svg`<path d="M5.5 3.5h9v13l-4.5-3.5-4.5 3.5z" />`)
export const chevronIcon: TemplateResult = icon(svg`<path d="M6 8l4 4 4-4" />`)
export const searchIcon: TemplateResult = icon(
  svg`<circle cx="9" cy="9" r="5" /><path d="M13 13l4 4" />`,
)
