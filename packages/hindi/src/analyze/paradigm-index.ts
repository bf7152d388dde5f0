import { paradigms } from '../generated/closed.ts'
import type { Features } from '../types.ts'

/** What a form shows when its word belongs to a paradigm. */
export interface Shown {
  paradigm: number
  features: Readonly<Features>
}

/** An ending with the endings of the citation forms it can stand for. */
export interface EndingEntry {
  citation: string
  shown: readonly Shown[]
}

const words: Readonly<Record<string, Features>> = {
  Masc: { Gender: 'Masc' },
  Fem: { Gender: 'Fem' },
  Sing: { Number: 'Sing' },
  Plur: { Number: 'Plur' },
  Nom: { Case: 'Nom' },
  Acc: { Case: 'Acc' },
  Voc: { Case: 'Voc' },
  '1': { Person: '1' },
  '2': { Person: '2' },
  '3': { Person: '3' },
  Conv: { VerbForm: 'Conv' },
  Inf: { VerbForm: 'Inf' },
  Imp: { Aspect: 'Imp', VerbForm: 'Part' },
  Perf: { Aspect: 'Perf', VerbForm: 'Part' },
  Sub: { Mood: 'Sub', VerbForm: 'Fin' },
  Imper: { Mood: 'Imp', VerbForm: 'Fin' },
  Fut: { Tense: 'Fut', Mood: 'Ind', VerbForm: 'Fin' },
  Later: { Tense: 'Fut' },
  Form: { Polite: 'Form' },
}

/** Each paradigm: its name and its rows. */
const table = paradigms.split('\n').map((line) => line.split('\t'))

const names = table.map(([name]) => name as string)

/** The paradigm of words that have one form. */
export const uninflected: number = names.length

/** The endings that every verb takes, whatever its stem. */
export const everyVerb: number = names.indexOf('v')

/**
 * Gives the number of a paradigm.
 *
 * @param name Name in the paradigm table.
 * @returns Its number; that of words with one form when the table has no such paradigm.
 */
export function numberOfParadigm(name: string): number {
  const index = names.indexOf(name)
  return index < 0 ? uninflected : index
}

/** Entries by the ending of the form, as `fold` leaves it. */
export const endings: ReadonlyMap<string, readonly EndingEntry[]> = indexEndings()

/** Length of the longest ending, in UTF-16 units. */
export const longestEnding: number = Math.max(...[...endings.keys()].map(({ length }) => length))

function indexEndings(): Map<string, EndingEntry[]> {
  const index = new Map<string, Map<string, Shown[]>>()
  const add = (ending: string, citation: string, shown: Shown): void => {
    const entries = index.get(ending) ?? new Map<string, Shown[]>()
    index.set(ending, entries)
    const list = entries.get(citation) ?? []
    entries.set(citation, list)
    list.push(shown)
  }
  for (const [paradigm, [, ...rows]] of table.entries()) {
    for (const row of rows) {
      const [citation = '', ending = '', shows = ''] = row.split(',')
      const features: Features = {}
      for (const word of shows.split(' ')) Object.assign(features, words[word])
      const shown = { paradigm, features }
      add(ending, citation, shown)
      // A stem in य loses it to the folding of ये and यी: रुपये is रुपए, गायें is गाएं.
      if (ending.startsWith('े')) add(`ए${ending.slice(1)}`, `य${citation}`, shown)
      if (ending.startsWith('ी')) add(`ई${ending.slice(1)}`, `य${citation}`, shown)
    }
  }
  add('', '', { paradigm: uninflected, features: {} })
  return new Map(
    [...index].map(([ending, entries]) => [
      ending,
      [...entries].map(([citation, shown]) => ({ citation, shown })),
    ]),
  )
}
