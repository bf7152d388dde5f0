import { SahapathDictionaries } from './dictionaries-panel.ts'

if (!customElements.get('sahapath-dictionaries')) {
  customElements.define('sahapath-dictionaries', SahapathDictionaries)
}

declare global {
  interface HTMLElementTagNameMap {
    'sahapath-dictionaries': SahapathDictionaries
  }
}
