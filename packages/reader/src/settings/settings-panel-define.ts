import { SahapathSettings } from './settings-panel.ts'

if (!customElements.get('sahapath-settings')) {
  customElements.define('sahapath-settings', SahapathSettings)
}

declare global {
  interface HTMLElementTagNameMap {
    'sahapath-settings': SahapathSettings
  }
}
