import { LitElement } from 'lit'
import { elements } from './elements.ts'

declare global {
  var litElementHydrateSupport: ((lit: { LitElement: typeof LitElement }) => void) | undefined
}

// Only a page that a server has rendered pays for taking it over; that must happen before definition.
const library = document.querySelector('sahapath-library')
const shown = Object.keys(elements).map((name) => document.querySelector(name))
if ([library, ...shown].some((element) => element?.shadowRoot)) {
  void import('./hydrate.ts').then(() => {
    globalThis.litElementHydrateSupport?.({ LitElement })
    defineElements()
  })
} else defineElements()

function defineElements(): void {
  for (const [name, element] of Object.entries(elements)) {
    if (!customElements.get(name)) customElements.define(name, element)
  }
  // Pages that read an article have no use for the library.
  if (library) void defineLibrary()
}

/** Defines `<sahapath-library>`; a page that holds one when the script runs need not ask. */
export async function defineLibrary(): Promise<void> {
  await import('./library/library-define.ts')
}

export { addLanguage } from './locale/translator.ts'
