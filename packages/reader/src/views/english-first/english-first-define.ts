import { SahapathEnglishFirst } from './english-first.ts'

if (!customElements.get('sahapath-english-first'))
  customElements.define('sahapath-english-first', SahapathEnglishFirst)

declare global {
  interface HTMLElementTagNameMap {
    'sahapath-english-first': SahapathEnglishFirst
  }
}
