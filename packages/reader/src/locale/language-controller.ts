import type { i18n } from 'i18next'
import type { ReactiveController, ReactiveElement } from 'lit'
import { chooseLanguage, createTranslator, type Translate } from './translator.ts'

/** Chooses an element's interface language, and knows whether a server has rendered the element. */
export class LanguageController implements ReactiveController {
  readonly #host: ReactiveElement
  #translate: Translate | undefined
  #instance: i18n | undefined
  /** Whether this is the first showing of what a server has rendered, which must come out the same. */
  served = false

  constructor(host: ReactiveElement) {
    this.#host = host
    host.addController(this)
  }

  hostConnected(): void {
    const { hasUpdated, shadowRoot } = this.#host
    // A root of our own making is empty until the first update.
    this.served = !hasUpdated && (shadowRoot?.childElementCount ?? 0) > 0
  }

  /**
   * Ends the first showing; call it after every update.
   * @returns True when it was the first showing of what a server has rendered.
   */
  settle(): boolean {
    const { served } = this
    this.served = false
    return served
  }

  /**
   * Gives the translating function for a language.
   * @param wanted The language of the settings, or `auto`.
   * @param own The language the element was given for `auto`.
   * @param instance The page's own i18next instance, if the element was given one.
   * @returns The function; the same one as long as nothing has changed.
   */
  translate(wanted: string, own: string | null, instance: i18n | undefined): Translate {
    const page = this.served ? [] : this.#pageLanguages()
    const code = chooseLanguage(wanted, [own ?? '', ...page])
    if (this.#translate?.language === code && this.#instance === instance) return this.#translate
    this.#instance = instance
    this.#translate = createTranslator(code, instance)
    return this.#translate
  }

  #pageLanguages(): string[] {
    const page = this.#host.ownerDocument?.documentElement?.lang
    return [page ?? '', ...(globalThis.navigator?.languages ?? [])]
  }
}
