import type { Lexicon } from '@sahapath/core'
import { buildDocument } from '@sahapath/core/pipeline'
import { groupOf } from '../../../packages/reader/src/document/unit-of.ts'

/** A word of a sentence as the card of the reader shows it when there is no English beside it. */
export interface ShownWord {
  surface: string
  /** Citation form of the unit the gloss belongs to, or of the word. */
  lemma: string
  upos: string
  /** The first gloss on the card; empty when the dictionary has no entry. */
  gloss: string
  /** True for a word of a proper name. */
  name: boolean
}

/**
 * Reads a sentence through the pipeline and looks at the cards of its words.
 * @param text One sentence.
 * @param lexicon Dictionary and names.
 * @returns Its words in order.
 */
export function showGlosses(text: string, lexicon: Lexicon): ShownWord[] {
  const { document } = buildDocument(
    { id: 'sample', source: { content: text, format: 'text' } },
    lexicon,
  )
  const entries = new Map(document.entries.map((entry) => [entry.id, entry]))
  return document.sentences.flatMap((sentence) =>
    sentence.words.map(({ start, end, form: number }, at) => {
      const form = number === undefined ? undefined : document.forms[number]
      const unit = groupOf(sentence, at)
      const entry = entries.get(unit?.entry ?? form?.entries[0] ?? '')
      return {
        surface: document.source.text.slice(start, end),
        lemma: (unit?.entry && unit.lemma) || (form?.lemma ?? ''),
        upos: form?.upos ?? 'X',
        gloss: entry?.glosses[0] ?? '',
        name: document.names.some((name) => name.start < end && start < name.end),
      }
    }),
  )
}
