import { html, nothing, type TemplateResult } from 'lit'
import { listLanguages, type Translate } from './translator.ts'

/**
 * Shows the button that switches the interface to the other language.
 * @param t Interface text in the language that holds now.
 * @param choose Told the code of the language that is asked for.
 * @returns A button that bears the other language's own name; nothing where there is no other.
 */
export function renderLanguageButton(
  t: Translate,
  choose: (language: string) => void,
): TemplateResult | typeof nothing {
  const other = listLanguages().find(({ code }) => code !== t.language)
  return other
    ? html`<button type="button" class="button language" lang=${other.code}
        @click=${() => choose(other.code)}>${other.name}</button>`
    : nothing
}
