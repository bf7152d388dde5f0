import { SahapathReader } from './reader.ts'

if (!customElements.get('sahapath-reader')) {
  customElements.define('sahapath-reader', SahapathReader)
}

declare global {
  interface HTMLElementTagNameMap {
    'sahapath-reader': SahapathReader
  }
}
