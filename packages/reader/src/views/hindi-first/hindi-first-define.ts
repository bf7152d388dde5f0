import { SahapathHindiFirst } from './hindi-first.ts'

if (!customElements.get('sahapath-hindi-first'))
  customElements.define('sahapath-hindi-first', SahapathHindiFirst)

declare global {
  interface HTMLElementTagNameMap {
    'sahapath-hindi-first': SahapathHindiFirst
  }
}
