import { LitElement } from 'lit'
import { elements } from './elements.ts'

declare global {
  var litElementHydrateSupport: ((lit: { LitElement: typeof LitElement }) => void) | undefined
}

// Only a page that a server has rendered pays for taking it over; that must happen before definition.
const served = Object.keys(elements).some((name) => document.querySelector(name)?.shadowRoot)
if (served) {
  void import('./hydrate.ts').then(() => {
    globalThis.litElementHydrateSupport?.({ LitElement })
    defineElements()
  })
} else defineElements()

function defineElements(): void {
  for (const [name, element] of Object.entries(elements)) {
    if (!customElements.get(name)) customElements.define(name, element)
  }
}

export * from './index.ts'
