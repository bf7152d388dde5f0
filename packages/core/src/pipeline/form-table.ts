import { explain } from '@sahapath/hindi/analyze'
import { romanizeOnce } from './romanize-once.ts'
import type { Analysis } from '@sahapath/hindi'
import type { DictionaryEntry, WordForm } from '../document/types.ts'
import type { Dictionary } from '../lexicon/types.ts'

/** More readings than two confuse a learner more than they help. */
const mostReadings = 2

/** Collects word forms and the dictionary entries they use, each once. */
export class FormTable {
  readonly forms: WordForm[] = []
  readonly #entries = new Map<string, DictionaryEntry>()
  readonly #indices = new Map<string, number>()
  readonly #dictionary: Dictionary | undefined

  constructor(dictionary: Dictionary | undefined) {
    this.#dictionary = dictionary
  }

  /** Entries in the order in which they were first used. */
  get entries(): DictionaryEntry[] {
    return [...this.#entries.values()]
  }

  /**
   * Finds or makes the form of a word.
   * @param surface Word as it stands.
   * @param analyses Its readings, best first; at least one.
   * @returns Index into `forms`.
   */
  add(surface: string, analyses: readonly Analysis[]): number {
    const [best] = analyses
    if (!best) throw new Error('FormTable.add expected at least one analysis')
    const key = JSON.stringify([surface, best.lemma, best.upos, best.features])
    const known = this.#indices.get(key)
    if (known !== undefined) return known
    const { lemma, upos, features } = best
    const form: WordForm = {
      surface,
      lemma,
      upos,
      features,
      romanization: romanizeOnce(surface),
      entries: this.#find(analyses),
    }
    if (surface !== lemma) {
      form.explanation = { en: explain(best, surface, 'en'), hi: explain(best, surface, 'hi') }
    }
    this.#indices.set(key, this.forms.length)
    return this.forms.push(form) - 1
  }

  /** Notes that an entry is used and returns its id. */
  use(entry: DictionaryEntry): string {
    this.#entries.set(entry.id, entry)
    return entry.id
  }

  #find(analyses: readonly Analysis[]): string[] {
    const found = new Set<string>()
    for (const { lemma, upos } of analyses.slice(0, mostReadings)) {
      for (const entry of this.#dictionary?.find(lemma, upos) ?? []) {
        found.add(this.use({ romanization: romanizeOnce(entry.lemma), ...entry }))
      }
    }
    return [...found]
  }
}
