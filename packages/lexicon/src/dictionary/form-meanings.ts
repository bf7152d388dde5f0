import type { DictionaryEntry } from '@sahapath/core'
import type { Upos } from '@sahapath/hindi'
import { fold } from '@sahapath/hindi/fold'
import { makeEntry } from './slices/slice.ts'

/** The forms that mean what their citation form does not tell: उनके is "their", not "he, she". */
export class FormMeanings {
  /** Entries by folded form, citation form and part of speech. */
  readonly #entries = new Map<string, DictionaryEntry>()

  /** @param text Rows with line feeds between them: citation form, part of speech, level, glosses, forms; tab-separated. */
  constructor(text: string) {
    for (const line of text.split('\n')) {
      const [lemma = '', upos = '', level = '', glosses = '', ...forms] = line.split('\t')
      const [first = ''] = forms
      const entry = makeEntry([first, upos, level, glosses])
      for (const form of forms) this.#entries.set(keyOf(form, lemma, upos), entry)
    }
  }

  /**
   * Finds the entry of a form.
   *
   * @param form The word as it stands.
   * @param lemma Citation form of its reading.
   * @param upos Part of speech of its reading.
   * @returns The entry; undefined for a form that means what its citation form says.
   */
  find(form: string, lemma: string, upos: Upos): DictionaryEntry | undefined {
    return this.#entries.get(keyOf(form, lemma, upos))
  }
}

function keyOf(form: string, lemma: string, upos: string): string {
  return `${fold(form)} ${lemma} ${upos}`
}
