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
  /** Numbers of the forms that are spelt alike, with their best readings. */
  readonly #spelt = new Map<string, { best: Analysis; index: number }[]>()
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
    let spelt = this.#spelt.get(surface)
    if (!spelt) this.#spelt.set(surface, (spelt = []))
    const known = spelt.find((form) => isSameReading(form.best, best))
    if (known) return known.index
    const { lemma, upos, features } = best
    const form: WordForm = {
      surface,
      lemma,
      upos,
      features,
      romanization: romanizeOnce(surface),
      entries: this.#find(surface, analyses),
    }
    if (surface !== lemma) {
      form.explanation = { en: explain(best, surface, 'en'), hi: explain(best, surface, 'hi') }
    }
    const index = this.forms.push(form) - 1
    spelt.push({ best, index })
    return index
  }

  /** Notes that an entry is used and returns its id. */
  use(entry: DictionaryEntry): string {
    this.#entries.set(entry.id, entry)
    return entry.id
  }

  #find(surface: string, analyses: readonly Analysis[]): string[] {
    const found = new Set<string>()
    const add = (entry: DictionaryEntry): unknown =>
      found.add(this.use({ romanization: romanizeOnce(entry.lemma), ...entry }))
    for (const { lemma, upos } of analyses.slice(0, mostReadings)) {
      const own = this.#dictionary?.findForm?.(surface, lemma, upos)
      if (own) add(own)
      for (const entry of this.#dictionary?.find(lemma, upos) ?? []) add(entry)
    }
    return [...found]
  }
}

function isSameReading(a: Analysis, b: Analysis): boolean {
  if (a === b) return true
  if (a.lemma !== b.lemma || a.upos !== b.upos) return false
  return a.features === b.features || JSON.stringify(a.features) === JSON.stringify(b.features)
}
