import { svg, html, type TemplateResult } from 'lit'

/**
 * Draws an icon of 20 by 20 units.
 * @param shape What is in it, as lines.
 * @returns The icon, hidden from assistive technology: its button has a name.
 */
export const icon = (shape: TemplateResult): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false"
    fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round"
    >${shape}</svg
  >`

export const playIcon: TemplateResult = icon(svg`<path d="M6.5 4.5v11l9-5.5z" />`)
export const pauseIcon: TemplateResult = icon(svg`<path d="M7 4.5v11M13 4.5v11" />`)
export const bookmarkIcon: TemplateResult = icon(svg`<path d="M5.5 3.5h9v13l-4.5-3.5-4.5 3.5z" />`)
export const chevronIcon: TemplateResult = icon(svg`<path d="M6 8l4 4 4-4" />`)
