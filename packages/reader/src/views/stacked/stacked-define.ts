import { SahapathStacked } from './stacked.ts'

if (!customElements.get('sahapath-stacked'))
  customElements.define('sahapath-stacked', SahapathStacked)

declare global {
  interface HTMLElementTagNameMap {
    'sahapath-stacked': SahapathStacked
  }
}
