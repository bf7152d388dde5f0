import { html, type TemplateResult } from 'lit'
import type { TranslatePart } from '../locale/translator.ts'
import type { KnownStatus, VocabularyEntry } from './vocabulary-entry.ts'
import type { VocabularyKey } from './vocabulary-text.ts'

const statuses: readonly KnownStatus[] = ['learning', 'known', 'ignored']

/** What an entry's controls ask for. */
export interface EntryAsks {
  mark(entry: VocabularyEntry, status: KnownStatus): void
  remove(entry: VocabularyEntry): void
}

/**
 * Shows one saved word with its controls.
 * @param entry The word.
 * @param tell Words of the vocabulary's interface.
 * @param asks What the controls ask for.
 * @returns A list item.
 */
export function renderEntry(
  entry: VocabularyEntry,
  tell: TranslatePart<VocabularyKey>,
  asks: EntryAsks,
): TemplateResult {
  const word = entry.headword
  const chosen = (event: Event): KnownStatus =>
    (event.target as HTMLSelectElement).value as KnownStatus
  return html`<li>
    <p><strong lang="hi">${word}</strong> <span class="soft" lang="hi-Latn">${entry.romanization}</span></p>
    <p lang="en">${entry.glosses.slice(0, 3).join(', ')}</p>
    <div class="entry-tools">
      <select aria-label=${tell('status', { word })}
        @change=${(event: Event) => asks.mark(entry, chosen(event))}>
        ${statuses.map(
          (status) =>
            html`<option value=${status} .selected=${status === entry.status}>${tell(`status.${status}`)}</option>`,
        )}
      </select>
      <button type="button" class="plain" aria-label=${tell('remove', { word })}
        @click=${() => asks.remove(entry)}>×</button>
    </div>
  </li>`
}
