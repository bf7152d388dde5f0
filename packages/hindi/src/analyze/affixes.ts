import { fold } from '../fold/index.ts'
import { affixes } from '../generated/closed.ts'
import type { Upos } from '../types.ts'
import { classifyLemma } from './classify-lemma.ts'

/** A prefix; the word keeps the part of speech of its base. */
export interface Prefix {
  /** With a hyphen at its end. */
  affix: string
  /** As it is written in a word, and as `fold` leaves that. */
  written: string
  folded: string
  /** True when a hyphen may stand after it. */
  hyphen: boolean
}

/** A suffix. */
export interface Suffix {
  /** With a hyphen at its beginning. */
  affix: string
  /** As it is written after a consonant, and as `fold` leaves that. */
  written: string
  folded: string
  makes: Upos
  gender: string
  /** How the words it makes are inflected. */
  paradigm: number
  /** Parts of speech of its bases. */
  of: ReadonlySet<string>
}

const signs: Readonly<Record<string, string>> = { आ: 'ा', इ: 'ि', ई: 'ी', उ: 'ु', ऊ: 'ू', ए: 'े' }

let tables: { prefixes: readonly Prefix[]; suffixes: readonly Suffix[] } | undefined

/**
 * Gives the affixes, unpacking them on the first call.
 *
 * @returns Prefixes and suffixes, each longest first.
 */
export function getAffixes(): { prefixes: readonly Prefix[]; suffixes: readonly Suffix[] } {
  if (tables) return tables
  const prefixes: Prefix[] = []
  const suffixes: Suffix[] = []
  for (const line of affixes.split('\n')) {
    const [affix = '', of = '', makes = '', gender = '', hyphen] = line.split('\t')
    if (affix.endsWith('-')) {
      const written = affix.slice(0, -1)
      prefixes.push({ affix, written, folded: fold(written), hyphen: hyphen === '-' })
    } else {
      const letters = affix.slice(1)
      const written = (signs[letters[0] as string] ?? letters[0]) + letters.slice(1)
      const folded = fold(written)
      suffixes.push({
        affix,
        written,
        folded,
        makes: makes as Upos,
        gender,
        paradigm: classifyLemma(folded, makes, gender, false),
        of: new Set(of.split(' ')),
      })
    }
  }
  const longestFirst = (a: { folded: string }, b: { folded: string }): number =>
    b.folded.length - a.folded.length
  tables = { prefixes: prefixes.sort(longestFirst), suffixes: suffixes.sort(longestFirst) }
  return tables
}
