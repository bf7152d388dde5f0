import { SahapathLibrary } from './library.ts'

if (!customElements.get('sahapath-library')) {
  customElements.define('sahapath-library', SahapathLibrary)
}

declare global {
  interface HTMLElementTagNameMap {
    'sahapath-library': SahapathLibrary
  }
}
