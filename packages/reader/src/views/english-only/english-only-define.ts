import { SahapathEnglishOnly } from './english-only.ts'

if (!customElements.get('sahapath-english-only'))
  customElements.define('sahapath-english-only', SahapathEnglishOnly)

declare global {
  interface HTMLElementTagNameMap {
    'sahapath-english-only': SahapathEnglishOnly
  }
}
