import type { NameUse, WordForm } from '@sahapath/core/document'
import { html, nothing, type TemplateResult } from 'lit'
import { foldForSearch } from '../document/fold-for-search.ts'
import { languageOf } from '../document/language-of.ts'
import type { CardContext } from './card-context.ts'
import { type CardModel, type FittedEntry, headEntry } from './card-model.ts'

/**
 * Shows a name with its established English.
 * @param model The card.
 * @param name The name.
 * @param context Words of the interface.
 * @returns The section.
 */
export function renderName(model: CardModel, name: NameUse, context: CardContext): TemplateResult {
  const { tell } = context
  const romanization = model.form?.romanization ?? ''
  return html`<section class="about-name">
    <p class="kind">${tell('name')} · ${tell(`name.${name.type}`)}</p>
    <h3 lang="hi">${name.name}</h3>
    ${
      name.english
        ? html`<p class="glosses" lang="en">${name.english}</p>`
        : html`<p class="remark">${tell('noEnglishName', { romanization })}</p>`
    }
  </section>`
}

/**
 * Shows the unit of several words that a word is read in.
 * @param unit The unit.
 * @param context Words of the interface.
 * @returns The section.
 */
export function renderUnit(
  { group, entry }: NonNullable<CardModel['unit']>,
  { tell }: CardContext,
): TemplateResult {
  return html`<section class="about-unit">
    <p class="kind">${tell('unit')}</p>
    <h3 lang="hi">${group.lemma}</h3>
    ${entry ? html`<p class="glosses" lang="en">${entry.glosses.join(', ')}</p>` : nothing}
  </section>`
}

/**
 * Shows the word itself: headword, romanisation, what the form is, glosses with the fitting one first.
 * @param model The card.
 * @param context Words of the interface.
 * @returns The section; nothing for a name the dictionary does not hold.
 */
export function renderWord(model: CardModel, context: CardContext): unknown {
  const { tell } = context
  const { form, entries, surface, name, linked } = model
  if (name && entries.length === 0) return nothing
  // A word that only one's own dictionary has is headed as that has it.
  const known = form?.entries.length ? form.lemma : entries[0]?.entry.lemma
  const headword = known ?? form?.lemma ?? surface
  // What is only spelt in another way is no other form.
  const isForm = form && foldForSearch(form.surface) !== foldForSearch(form.lemma)
  const explanation = isForm && form.explanation?.[context.language === 'hi' ? 'hi' : 'en']
  // No dictionary has figures.
  const isMissing = entries.length === 0 && languageOf(surface) === 'hi'
  return html`<section class="about-word">
    <h3><span lang="hi">${headword}</span> ${renderRoman(model, context)}</h3>
    ${explanation ? html`<p class="explanation">${explanation}</p>` : nothing}
    ${entries.map((entry) => renderEntry(entry, headword, context))}
    ${isMissing ? html`<p class="remark">${tell('noEntry')}</p>` : nothing}
    ${
      linked.length > 0
        ? html`<p class="linked"
            ><span>${tell('inEnglish')}:</span> <q lang="en">${linked.join(' ')}</q></p
          >`
        : nothing
    }
  </section>`
}

function renderRoman(model: CardModel, context: CardContext): unknown {
  const { form, surface } = model
  const own = form && form.lemma === surface ? form.romanization : undefined
  const ready = context.romanizer
    ? context.romanizer(form?.lemma ?? surface)
    : (headEntry(model)?.entry.romanization ?? own)
  return ready ? html`<span class="roman" lang="hi-Latn">${ready}</span>` : nothing
}

function renderEntry(
  { entry, glosses }: FittedEntry,
  headword: string,
  { tell }: CardContext,
): TemplateResult {
  const kinds = [label(tell, entry.upos), entry.gender && tell(`gender.${entry.gender}`)]
  const { derived, patterns, source } = entry
  return html`<div class="entry">
    <p class="kind">${
      entry.lemma === headword ? nothing : html`<span lang="hi">${entry.lemma}</span> `
    }${kinds.filter(Boolean).join(', ')}</p>
    <p class="glosses" lang="en">${glosses.join(', ')}</p>
    ${derived ? html`<p class="remark">${tell('derived', derived)}</p>` : nothing}
    ${source ? html`<p class="remark">${tell('source', { source })}</p>` : nothing}
    ${(patterns ?? []).map(
      ({ phrase, gloss }) =>
        html`<p class="pattern"><span lang="hi">${phrase}</span> <span lang="en">${gloss}</span></p>`,
    )}
  </div>`
}

// Punctuation, symbols and the like have no name in the interface.
const unnamed = ['PUNCT', 'SYM', 'X'] as const

function label(tell: CardContext['tell'], upos: WordForm['upos']): string | undefined {
  return isNamed(upos) ? tell(`upos.${upos}`) : undefined
}

function isNamed(
  upos: WordForm['upos'],
): upos is Exclude<WordForm['upos'], (typeof unnamed)[number]> {
  return !unnamed.some((each) => each === upos)
}
