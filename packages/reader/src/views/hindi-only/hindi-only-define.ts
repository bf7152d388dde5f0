import { SahapathHindiOnly } from './hindi-only.ts'

if (!customElements.get('sahapath-hindi-only'))
  customElements.define('sahapath-hindi-only', SahapathHindiOnly)

declare global {
  interface HTMLElementTagNameMap {
    'sahapath-hindi-only': SahapathHindiOnly
  }
}
