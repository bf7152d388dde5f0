import { SahapathVocabulary } from './vocabulary-panel.ts'

if (!customElements.get('sahapath-vocabulary')) {
  customElements.define('sahapath-vocabulary', SahapathVocabulary)
}

declare global {
  interface HTMLElementTagNameMap {
    'sahapath-vocabulary': SahapathVocabulary
  }
}
