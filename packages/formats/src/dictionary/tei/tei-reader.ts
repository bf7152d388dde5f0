import type { EntryCollector } from '../entries/collect-entries.ts'
import { readLabels } from '../entries/labels.ts'
import { fail } from '../entries/report.ts'
import type { Budget } from '../read/budget.ts'
import type { Place } from '../types.ts'

/** No dictionary's elements go deeper. */
const deepest = 200

/** Elements whose text is read. */
const texts = new Set('title availability orth pos gen subc quote tr def gloss'.split(' '))

/** Elements whose headwords and labels are not those of the entry. */
const strangers = new Set('cit eg xr re etym note'.split(' '))

const translations = new Set('trans translation translationEquivalent equivalent'.split(' '))

interface Element {
  name: string
  type: string
}

/** The entry that is being read. */
interface OpenEntry {
  depth: number
  place: Place
  headwords: string[]
  labels: string[]
  /** A homograph has labels of its own. */
  groups: { labels: string[]; glosses: string[] }[]
  length: number
}

/** Reads the entries of a TEI dictionary from the events of an XML parser. */
export class TeiReader {
  /** Title of the dictionary. */
  title = ''
  /** What its header says of its licence. */
  licence = ''
  readonly #entries: EntryCollector
  readonly #budget: Budget
  readonly #here: () => Place
  readonly #path: Element[] = []
  #entry: OpenEntry | undefined
  #text: string | undefined

  /**
   * @param entries Takes the entries.
   * @param budget Limits and messages.
   * @param here Gives the place the parser has reached.
   */
  constructor(entries: EntryCollector, budget: Budget, here: () => Place) {
    this.#entries = entries
    this.#budget = budget
    this.#here = here
  }

  /**
   * Takes the start of an element.
   *
   * @param name Name, with or without a prefix.
   * @param type Its attribute `type`.
   */
  open(name: string, type: string): void {
    const local = name.slice(name.indexOf(':') + 1)
    const depth = this.#path.push({ name: local, type })
    if (depth > deepest) fail(this.#here(), `is nested deeper than ${deepest} elements`, 'too-deep')
    if (local === 'entry') {
      this.#entry ??= {
        depth,
        place: this.#here(),
        headwords: [],
        labels: [],
        groups: [],
        length: 0,
      }
    }
    const entry = this.#entry
    if (local === 'hom') entry?.groups.push({ labels: [], glosses: [] })
    if (local === 're' && entry) this.#budget.report.note('related-entry', this.#here())
    if (texts.has(local)) this.#text = ''
  }

  /**
   * Takes text.
   *
   * @param text Piece of text.
   */
  addText(text: string): void {
    if (this.#entry) this.#entry.length += text.length
    if (this.#text !== undefined) this.#text += text
  }

  /** Takes the end of the element that was opened last. */
  close(): void {
    const element = this.#path.at(-1)
    if (element && texts.has(element.name) && this.#text !== undefined) {
      this.#take(element.name, this.#text)
      this.#text = undefined
    }
    if (this.#entry?.depth === this.#path.length) this.#finish(this.#entry)
    this.#path.pop()
  }

  #take(name: string, text: string): void {
    const entry = this.#entry
    if (!entry) {
      if (name === 'title' && this.title === '' && this.#isIn('titleStmt')) this.title = text
      if (name === 'availability' && this.licence === '') this.licence = text
      return
    }
    if (entry.length > this.#budget.limits.recordLength) return
    const within = this.#path.slice(entry.depth)
    const strange = within.some((element) => strangers.has(element.name))
    if (name === 'orth') {
      const inflected = within.some(({ type }) => type.startsWith('infl'))
      if (!strange && !inflected) entry.headwords.push(text)
    } else if (name === 'pos' || name === 'gen' || name === 'subc') {
      const labels = this.#isIn('hom') ? entry.groups.at(-1)?.labels : entry.labels
      if (!strange) labels?.push(text)
    } else if (isGloss(within)) {
      if (entry.groups.length === 0) entry.groups.push({ labels: [], glosses: [] })
      entry.groups.at(-1)?.glosses.push(text)
    }
  }

  #isIn(name: string): boolean {
    return this.#path.some((element) => element.name === name)
  }

  #finish({ headwords, labels, groups, place, length }: OpenEntry): void {
    this.#entry = undefined
    const [headword = '', ...variants] = headwords
    if (length > this.#budget.limits.recordLength) {
      return this.#entries.skip('long-record', place, headword)
    }
    if (groups.length === 0) groups.push({ labels: [], glosses: [] })
    for (const { labels: own, glosses } of groups) {
      const said = readLabels([...own, ...labels])
      this.#entries.add({ headword, variants, glosses, ...said, place })
    }
  }
}

/** A definition, or a translation that is not one of an example, a collocation or a related word. */
function isGloss(within: readonly Element[]): boolean {
  const ofAnother = within.some(({ name, type }) =>
    name === 'cit' ? !translations.has(type) : strangers.has(name),
  )
  if (ofAnother) return false
  const { name } = within.at(-1) as Element
  if (name === 'def' || name === 'gloss' || name === 'tr') return true
  return name === 'quote' && within.some((element) => element.name === 'cit')
}
