import { SahapathReview } from './review.ts'

if (!customElements.get('sahapath-review')) {
  customElements.define('sahapath-review', SahapathReview)
}

declare global {
  interface HTMLElementTagNameMap {
    'sahapath-review': SahapathReview
  }
}
