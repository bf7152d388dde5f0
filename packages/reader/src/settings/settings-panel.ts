import {
  type CSSResultGroup,
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit'
import { SettingsChangeEvent } from '../events/events.ts'
import { listLanguages, type Translate, translatePart } from '../locale/translator.ts'
import { type PanelKey, panelText } from './panel-text.ts'
import { panelStyles } from './panel-styles.ts'
import { choices, type Settings, steps } from './settings.ts'

/**
 * The panel of settings. It only asks: each choice is an event, and whoever listens decides.
 * @summary Text size, line spacing, width, font, colours, romanisation, interface language.
 * @event sahapath-settings-change - A choice was made; `changed` holds it.
 */
export class SahapathSettings extends LitElement {
  static override properties: PropertyDeclarations = {
    settings: { attribute: false },
    t: { attribute: false },
  }
  static override styles: CSSResultGroup = panelStyles

  /** The settings that hold. */
  declare settings: Settings | undefined
  /** Words of the interface. */
  declare t: Translate | undefined

  constructor() {
    super()
    this.settings = undefined
    this.t = undefined
  }

  protected override render(): unknown {
    const { t, settings } = this
    if (!t || !settings) return nothing
    const tell = translatePart(t, 'settings', panelText)
    return html`<form lang=${t.language} @submit=${(event: Event) => event.preventDefault()}>
      ${this.#steps('size', 1, settings, tell)} ${this.#steps('leading', 1, settings, tell)}
      ${this.#choices('theme', settings, tell)} ${this.#choices('font', settings, tell)}
      ${this.#choices('measure', settings, tell)} ${this.#choices('romanization', settings, tell)}
      ${this.#steps('rate', 0.1, settings, tell)} ${this.#languages(settings, t, tell)}
    </form>`
  }

  #steps(
    name: keyof typeof steps,
    step: number,
    settings: Settings,
    tell: (key: PanelKey) => string,
  ): TemplateResult {
    const [least, most] = steps[name]
    const value = settings[name]
    const button = (by: number, sign: string, key: PanelKey): TemplateResult => {
      const next = Math.round((value + by) * 10) / 10
      return html`<button type="button" ?disabled=${next < least || next > most}
        aria-label="${tell(name)}: ${tell(key)}" @click=${() => this.#ask({ [name]: next })}
        >${sign}</button>`
    }
    return html`<div class="row" role="group" aria-label=${tell(name)}>
      <span class="label">${tell(name)}</span>
      ${button(-step, '−', 'less')}<output>${value > 0 && step === 1 ? `+${value}` : value}</output
      >${button(step, '+', 'more')}
    </div>`
  }

  #choices(
    name: keyof typeof choices,
    settings: Settings,
    tell: (key: PanelKey) => string,
  ): TemplateResult {
    return html`<fieldset>
      <legend class="label">${tell(name)}</legend>
      <div class="options">
        ${choices[name].map(
          (value) => html`<label
            ><input type="radio" name=${name} .checked=${settings[name] === value}
              @change=${() => this.#ask({ [name]: value })} /><span
              >${tell(`${name}.${value}` as PanelKey)}</span
            ></label
          >`,
        )}
      </div>
    </fieldset>`
  }

  #languages(
    { language }: Settings,
    t: Translate,
    tell: (key: PanelKey) => string,
  ): TemplateResult {
    const chosen = language === 'auto' ? t.language : language
    return html`<fieldset>
      <legend class="label">${tell('language')}</legend>
      <div class="options">
        ${listLanguages().map(
          ({ code, name }) => html`<label lang=${code}
            ><input type="radio" name="language" .checked=${chosen === code}
              @change=${() => this.#ask({ language: code })} /><span>${name}</span></label
          >`,
        )}
      </div>
    </fieldset>`
  }

  #ask(changed: Partial<Settings>): void {
    this.dispatchEvent(new SettingsChangeEvent(changed))
  }
}
