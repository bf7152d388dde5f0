import { SahapathColumns } from './columns.ts'

if (!customElements.get('sahapath-columns'))
  customElements.define('sahapath-columns', SahapathColumns)

declare global {
  interface HTMLElementTagNameMap {
    'sahapath-columns': SahapathColumns
  }
}
