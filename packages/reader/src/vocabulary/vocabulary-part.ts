import { html, type TemplateResult } from 'lit'
export function renderPanel(): TemplateResult {
  return html``
}
