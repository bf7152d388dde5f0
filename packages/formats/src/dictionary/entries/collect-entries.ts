import type { DictionaryEntry } from '@sahapath/core'
import { Inversion } from '../invert/inversion.ts'
import type { Budget } from '../read/budget.ts'
import { clipText, hasDevanagari, isUnreadable } from '../text/clean-text.ts'
import { plainLine } from '../text/plain-line.ts'
import type { ImportOptions, ImportResult, Place } from '../types.ts'
import type { Labels } from './labels.ts'
import { nameEntries } from './name-entries.ts'
import { fail } from './report.ts'

/** An entry as a file has it. */
export interface RawEntry extends Labels {
  headword: string
  /** Other spellings. */
  variants?: readonly string[]
  /** Plain text, or what passes for it in the file. */
  glosses: readonly string[]
  place: Place
}

/** Gathers the entries of a dictionary: cleans them, keeps them within bounds, and counts what cannot be used. */
export class EntryCollector {
  readonly #budget: Budget
  readonly #kept: { entry: DictionaryEntry; place: Place }[] = []
  #read = 0
  #skipped = 0

  /** @param budget Limits and messages of the import. */
  constructor(budget: Budget) {
    this.#budget = budget
  }

  /**
   * Counts an entry that cannot be used.
   *
   * @param reason Why.
   * @param place Where.
   * @param actual What stands there.
   */
  skip(reason: Parameters<Budget['report']['note']>[0], place: Place, actual = ''): void {
    this.#count(place)
    this.#drop(reason, place, actual)
  }

  /**
   * Takes an entry in.
   *
   * @param raw Entry.
   * @throws VFileMessage when there are more entries than there may be.
   */
  add({ headword, variants = [], glosses, upos = 'X', gender, place }: RawEntry): void {
    this.#count(place)
    const lemma = plainLine(headword)
    if (lemma === '') return this.#drop('no-headword', place, headword)
    if (isUnreadable(lemma)) return this.#drop('not-utf8', place, lemma)
    if (lemma.length > this.#budget.limits.headwordLength) {
      return this.#drop('long-headword', place, lemma)
    }
    const clean = this.#cleanGlosses(glosses, place)
    if (clean.length === 0) return this.#drop('no-gloss', place, lemma)
    const others = this.#cleanVariants(variants, lemma)
    this.#kept.push({
      place,
      entry: {
        id: '',
        lemma,
        upos,
        ...(gender && { gender }),
        glosses: clean,
        ...(others.length > 0 && { variants: others }),
        level: rare,
      },
    })
  }

  /**
   * Ends the collection: turns the dictionary round when it goes from English to Hindi.
   *
   * @param title What the dictionary calls itself.
   * @param file Name of its main file.
   * @param options Name and direction.
   * @param licence What the dictionary says of its licence, if anything.
   * @returns The dictionary, its headwords Hindi.
   * @throws VFileMessage when nothing can be used.
   */
  async finish(
    title: string,
    file: string,
    options: ImportOptions,
    licence = '',
  ): Promise<ImportResult> {
    const hindi = this.#kept.filter(({ entry }) => hasDevanagari(entry.lemma))
    const direction =
      options.direction ?? (2 * hindi.length >= this.#kept.length ? 'hi-en' : 'en-hi')
    const entries = direction === 'hi-en' ? this.#keepHindi() : await this.#turnRound(file)
    if (entries.length === 0) {
      fail({ file }, `holds no entry that can be used (${this.#read} read)`, 'no-entries')
    }
    const terms = clipText(plainLine(licence), longestLicence)
    return {
      ...(terms && { licence: terms }),
      dictionary: { name: cleanName(options.name ?? '') || cleanName(title) || file, entries },
      counts: { read: this.#read, skipped: this.#skipped, kept: entries.length },
      messages: this.#budget.report.toMessages(),
    }
  }

  #keepHindi(): DictionaryEntry[] {
    const entries: DictionaryEntry[] = []
    for (const { entry, place } of this.#kept) {
      if (hasDevanagari(entry.lemma)) entries.push(entry)
      else this.#drop('not-hindi', place, entry.lemma)
    }
    return nameEntries(entries)
  }

  async #turnRound(file: string): Promise<DictionaryEntry[]> {
    const { report } = this.#budget
    if (this.#kept.length > 0) report.note('turned-round', { file })
    const inversion = new Inversion()
    for (const { entry, place } of this.#kept) {
      await this.#budget.breathe()
      for (const gloss of inversion.add(entry)) report.note('gloss-not-hindi', place, gloss)
    }
    return inversion.toEntries()
  }

  #count(place: Place): void {
    this.#budget.checkEntries(++this.#read, place)
  }

  #drop(reason: Parameters<Budget['report']['note']>[0], place: Place, actual: string): void {
    this.#skipped++
    this.#budget.report.note(reason, place, actual)
  }

  #cleanGlosses(glosses: readonly string[], place: Place): string[] {
    const { limits, report } = this.#budget
    const clean = new Set<string>()
    let over = 0
    for (const gloss of glosses) {
      const line = plainLine(gloss)
      if (line === '' || clean.has(line)) continue
      if (isUnreadable(line)) report.note('not-utf8', place, line)
      else if (clean.size >= limits.glosses) over++
      else clean.add(clipText(line, limits.glossLength))
      if (line.length > limits.glossLength) report.note('long-gloss', place, line)
    }
    if (over > 0) report.note('many-glosses', place, '', over)
    return [...clean]
  }

  #cleanVariants(variants: readonly string[], lemma: string): string[] {
    const { headwordLength, glosses } = this.#budget.limits
    const clean = new Set(variants.slice(0, glosses).map(plainLine))
    clean.delete(lemma)
    clean.delete('')
    return [...clean].filter((each) => each.length <= headwordLength && !isUnreadable(each))
  }
}

/** No one has said how frequent the words of a stranger's dictionary are. */
const rare = 5

const longestName = 100
const longestLicence = 160

function cleanName(name: string): string {
  return clipText(plainLine(name), longestName)
}
