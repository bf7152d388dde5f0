import {
  type CSSResultGroup,
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit'
import type { TranslatePart } from '../locale/translator.ts'
import { dueEntries } from './due-entries.ts'
import { type Answer, answers, scheduleReview } from './schedule-review.ts'
import type { Vocabulary } from './vocabulary.ts'
import type { VocabularyContext, VocabularyEntry } from './vocabulary-entry.ts'
import { vocabularyStyles } from './vocabulary-styles.ts'
import type { VocabularyKey } from './vocabulary-text.ts'

type Mode = 'meaning' | 'cloze'

/**
 * Reviews a vocabulary by spaced repetition, each word in the sentence it was met in.
 * @summary Asks for the meaning of a word, or for the word missing from its sentence.
 */
export class SahapathReview extends LitElement {
  static override properties: PropertyDeclarations = {
    vocabulary: { attribute: false },
    tell: { attribute: false },
    mode: { state: true },
    shown: { state: true },
  }
  static override styles: CSSResultGroup = vocabularyStyles

  /** The vocabulary. */
  declare vocabulary: Vocabulary | undefined
  /** Words of the vocabulary's interface. */
  declare tell: TranslatePart<VocabularyKey> | undefined
  declare private mode: Mode
  declare private shown: boolean

  constructor() {
    super()
    this.vocabulary = undefined
    this.tell = undefined
    this.mode = 'meaning'
    this.shown = false
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    // The button that was pressed is gone; without another, the keyboard would lose its place.
    if (!changed.has('shown') || changed.get('shown') === undefined) return
    this.renderRoot.querySelector<HTMLElement>('.answers button, .primary, [role]')?.focus()
  }

  protected override render(): unknown {
    const { vocabulary, tell } = this
    if (!vocabulary || !tell) return nothing
    const [entry] = dueEntries(vocabulary.entries, new Date())
    if (!entry) return html`<p role="status" tabindex="-1">${tell('reviewDone')}</p>`
    const context = entry.contexts.at(-1)
    return html`<fieldset class="modes">
        <legend class="soft">${tell('mode')}</legend>
        ${(['meaning', 'cloze'] as const).map((mode) => this.#renderMode(mode, tell))}
      </fieldset>
      <div class="question">
        ${context ? this.#renderContext(context, tell) : html`<p lang="hi">${entry.headword}</p>`}
        ${this.shown ? renderAnswer(entry, context) : nothing}
      </div>
      ${
        this.shown
          ? html`<div class="answers">
              ${answers.map(
                (answer) =>
                  html`<button type="button" @click=${() => this.#answer(entry, answer)}>${tell(answer)}</button>`,
              )}
            </div>`
          : html`<button type="button" class="primary" @click=${this.#show}>${tell('show')}</button>`
      }`
  }

  #renderMode(mode: Mode, tell: TranslatePart<VocabularyKey>): TemplateResult {
    return html`<label
      ><input type="radio" name="mode" .checked=${mode === this.mode}
        @change=${() => {
          this.mode = mode
        }} /> ${tell(`mode.${mode}`)}</label
    >`
  }

  #renderContext(
    { source, target, start, end }: VocabularyContext,
    tell: TranslatePart<VocabularyKey>,
  ): TemplateResult {
    const hidden = this.mode === 'cloze' && !this.shown
    const word = hidden
      ? html`<span class="gap" role="img" aria-label=${tell('gap')}></span>`
      : html`<mark>${source.slice(start, end)}</mark>`
    return html`<p class="sentence" lang="hi">${source.slice(0, start)}${word}${source.slice(end)}</p>
      ${this.mode === 'cloze' ? html`<p class="soft" lang="en">${target}</p>` : nothing}`
  }

  readonly #show = (): void => {
    this.shown = true
  }

  async #answer(entry: VocabularyEntry, answer: Answer): Promise<void> {
    await this.vocabulary?.review(entry.id, scheduleReview(entry, answer, new Date()))
    this.shown = false
    this.requestUpdate()
  }
}

function renderAnswer(
  { headword, romanization, glosses }: VocabularyEntry,
  context: VocabularyContext | undefined,
): TemplateResult {
  return html`<p><strong lang="hi">${headword}</strong> <span class="soft" lang="hi-Latn">${romanization}</span></p>
    <p lang="en">${glosses.join(', ')}</p>
    ${context?.target ? html`<p class="soft" lang="en">${context.target}</p>` : nothing}`
}
