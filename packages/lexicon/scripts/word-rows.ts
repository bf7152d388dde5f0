import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fold } from '@sahapath/hindi/fold'
import { faultOfGloss, faultOfHindi, faultOfLemma } from './check-text.ts'
import {
  type Problem,
  type Row,
  readTable,
  reporterOf,
  splitCell,
  splitGlosses,
} from './read-table.ts'

/** A checked row of the dictionary. */
export interface WordRow {
  lemma: string
  pos: string
  gender: string
  glosses: string[]
  variants: string[]
  /** True for words in -ा that keep it in every form. */
  invariable: boolean
  /** Irregular forms by slot: `obl.pl`. */
  forms: [slot: string, form: string][]
  patterns: { phrase: string; gloss: string }[]
  tags: string[]
  level: 1 | 2 | 3 | 4 | 5
  place: Row
}

const columns = [
  'lemma',
  'pos',
  'gender',
  'glosses',
  'variants',
  'forms',
  'patterns',
  'tags',
  'level',
]

/** Parts of speech that a row may have. */
export const wordClasses: ReadonlySet<string> = new Set(
  'NOUN VERB ADJ ADV PRON DET NUM ADP CCONJ SCONJ PART INTJ AUX'.split(' '),
)

/** Endings that settle the gender of a noun. */
const genderOfEnding: readonly (readonly [ending: RegExp, gender: string])[] = [
  [/(?:त्व|पन|ीकरण)$/, 'm'],
  [/(?:ाहट|ावट|ियत)$/, 'f'],
]

const slots = new Set(['dir.pl', 'obl.sg', 'obl.pl', 'voc.sg', 'voc.pl', 'perf', 'imp'])

/**
 * Reads and checks the dictionary.
 *
 * @param folder Folder of the word tables.
 * @param problems Receives what is wrong; faulty rows are left out.
 * @returns Rows in order of file and line.
 */
export function readWords(folder: string, problems: Problem[]): WordRow[] {
  const rows: WordRow[] = []
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith('.tsv')) continue
    for (const row of readTable(join(folder, file), `words/${file}`, columns, problems)) {
      const word = readWord(row, problems)
      if (word) rows.push(word)
    }
  }
  return withoutDuplicates(rows, problems)
}

function readWord(row: Row, problems: Problem[]): WordRow | null {
  const { cells } = row
  const before = problems.length
  const report = reporterOf(row, problems)
  const word: WordRow = {
    lemma: cells.lemma ?? '',
    pos: cells.pos ?? '',
    gender: cells.gender ?? '',
    glosses: splitGlosses(cells.glosses),
    variants: splitCell(cells.variants, ','),
    invariable: false,
    forms: [],
    patterns: [],
    tags: splitCell(cells.tags, ','),
    level: Number(cells.level) as WordRow['level'],
    place: row,
  }
  const lemmaFault = faultOfLemma(word.lemma)
  if (lemmaFault) report('lemma', lemmaFault)
  if (!wordClasses.has(word.pos)) report('pos', `unknown part of speech: ${word.pos}`)
  if (word.pos === 'NOUN' ? !/^(?:m|f|m\/f)$/.test(word.gender) : word.gender !== '') {
    report('gender', `${word.pos} with gender "${word.gender}"`)
  }
  for (const [ending, gender] of genderOfEnding) {
    if (word.pos === 'NOUN' && ending.test(word.lemma) && word.gender !== gender) {
      report('gender', `nouns with this ending are ${gender}: ${word.lemma}`)
    }
  }
  if (word.pos === 'VERB' && !word.lemma.endsWith('ना')) report('lemma', 'a verb ends in -ना')
  if (word.glosses.length === 0) report('glosses', 'no gloss')
  for (const gloss of word.glosses) {
    const fault = faultOfGloss(gloss)
    if (fault) report('glosses', fault)
    if (word.pos === 'NOUN' && /^an? [a-z]/.test(gloss)) {
      report('glosses', `article at the beginning: ${gloss}`)
    }
    if (word.pos === 'VERB' && !/^(?:\([^)]*\) )?(?:to |can$|must$)/.test(gloss)) {
      report('glosses', `a verb's gloss begins with "to": ${gloss}`)
    }
  }
  for (const variant of word.variants) {
    const fault = faultOfHindi(variant)
    if (fault) report('variants', fault)
    else if (fold(variant) === fold(word.lemma)) {
      report('variants', `folding makes it equal to the lemma: ${variant}`)
    }
  }
  for (const item of splitCell(cells.forms, ',')) {
    const [slot, form] = item.split('=')
    if (item === 'inv') word.invariable = true
    else if (slot && form && slots.has(slot) && !faultOfHindi(form)) word.forms.push([slot, form])
    else report('forms', `expected "inv" or slot=form: ${item}`)
  }
  for (const item of splitCell(cells.patterns, '|')) readPattern(item, word, report)
  for (const tag of word.tags) {
    if (!/^[a-z][a-z-]*$/.test(tag)) report('tags', `not a tag: ${tag}`)
  }
  if (!/^[1-5]$/.test(cells.level ?? '')) report('level', `expected 1 to 5: ${cells.level}`)
  return problems.length === before ? word : null
}

function readPattern(
  item: string,
  word: WordRow,
  report: (column: string, text: string) => void,
): void {
  const colon = item.indexOf(':')
  const phrase = item.slice(0, colon).trim()
  const gloss = item.slice(colon + 1).trim()
  if (colon < 0 || !/~|[^ ] [^ ]/.test(phrase) || !gloss) {
    report('patterns', `expected "phrase: gloss" with ~ for the lemma: ${item}`)
    return
  }
  const fault = faultOfHindi(phrase.replaceAll('~', 'क')) ?? glossesFault(gloss)
  if (fault) report('patterns', fault)
  word.patterns.push({ phrase, gloss })
}

function glossesFault(glosses: string): string | null {
  for (const gloss of splitGlosses(glosses)) {
    const fault = faultOfGloss(gloss)
    if (fault) return fault
  }
  return null
}

/** Two rows that fold alike may stand side by side only when they are two words: राज and राज़ share no gloss. */
function withoutDuplicates(rows: readonly WordRow[], problems: Problem[]): WordRow[] {
  const seen = new Map<string, WordRow[]>()
  return rows.filter((row) => {
    const key = `${fold(row.lemma)} ${row.pos} ${row.gender}`
    const others = seen.get(key) ?? []
    const twin = others.find(
      (other) =>
        other.lemma === row.lemma || other.glosses.some((gloss) => row.glosses.includes(gloss)),
    )
    if (twin) {
      reporterOf(row.place, problems)(
        'lemma',
        `${row.lemma} is in ${twin.place.file}:${twin.place.line} already`,
      )
      return false
    }
    others.push(row)
    seen.set(key, others)
    return true
  })
}
