import { SahapathInterlinear } from './interlinear.ts'

if (!customElements.get('sahapath-interlinear'))
  customElements.define('sahapath-interlinear', SahapathInterlinear)

declare global {
  interface HTMLElementTagNameMap {
    'sahapath-interlinear': SahapathInterlinear
  }
}
