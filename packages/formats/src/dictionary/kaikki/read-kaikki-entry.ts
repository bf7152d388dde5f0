import type { RawEntry } from '../entries/collect-entries.ts'
import { readLabels } from '../entries/labels.ts'
import { hasDevanagari } from '../text/clean-text.ts'
import { isRecord, listRecords, listStrings } from '../text/read-json.ts'

/** A line of an extract: one part of speech of one word. */
export interface KaikkiLine {
  word: string
  lang_code: string
  pos?: unknown
  senses?: unknown
  forms?: unknown
}

/**
 * Tells whether a value is an entry of an extract.
 *
 * @param value Any value.
 * @returns True when it has a word and a language; lines that only redirect have neither.
 */
export function isKaikkiLine(value: unknown): value is KaikkiLine {
  return isRecord(value) && typeof value.word === 'string' && typeof value.lang_code === 'string'
}

/**
 * Reads an entry of an extract.
 *
 * @param line The entry.
 * @returns Headword, spellings, labels and glosses, and how many senses were only forms of other words.
 */
export function readKaikkiEntry(line: KaikkiLine): Omit<RawEntry, 'place'> & { forms: number } {
  const senses = listRecords(line.senses)
  const own = senses.filter((sense) => !('form_of' in sense))
  const pos = typeof line.pos === 'string' ? [line.pos] : []
  // Only a noun has a gender of its own; the tags of a verb or an adjective are those of its forms.
  const tags = line.pos === 'noun' || line.pos === 'name' ? readGenders(senses) : []
  return {
    headword: line.word,
    variants: listRecords(line.forms).flatMap(({ form, tags }) =>
      typeof form === 'string' && hasDevanagari(form) && listStrings(tags).includes('alternative')
        ? [form]
        : [],
    ),
    ...readLabels([...pos, ...tags]),
    // The last gloss is the sense itself; those before it are the headings it stands under.
    glosses: own.flatMap(({ glosses }) => listStrings(glosses).slice(-1)),
    forms: senses.length - own.length,
  }
}

function readGenders(senses: readonly Record<string, unknown>[]): string[] {
  const tags = senses.flatMap(({ tags }) => listStrings(tags))
  return tags.filter((tag) => tag === 'masculine' || tag === 'feminine')
}
