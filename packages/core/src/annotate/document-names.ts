import type { NameRow } from '../lexicon/types.ts'
import { findEnglishName } from './find-english-name.ts'
import { foldToken } from './fold-token.ts'
import { isPlainWord } from './is-plain-word.ts'
import type { ListedName } from './name-list.ts'
import type { NamedRun } from './read-named-things.ts'
import type { NameRun } from './read-untitled-name.ts'
import type { MatchSentence, MatchWord, NameContext } from './types.ts'

/** A name as the document gives it. */
export type GivenName = Pick<NameRow, 'name' | 'type'> & { english: string | null }

/** What was read of one sentence. */
export interface NamesRead {
  sentence: MatchSentence
  context: NameContext | undefined
  listed: readonly ListedName[]
  runs: readonly NameRun[]
  bodies: readonly NamedRun[]
}

/** Shorter parts of a name are met by chance. */
const shortestPart = 4

const shortestOf = ({ known }: MatchWord): number =>
  known === false ? shortestPart - 1 : shortestPart

/** Names that the document has given, in full or where it was plain, by which it may give them again. */
export class DocumentNames {
  readonly #rows = new Set<NameRow>()
  readonly #parts = new Map<string, GivenName>()
  /** Names of one word, which may prove to be short for another. */
  readonly #short = new Map<string, GivenName>()

  /** Learns what one sentence shows; of two names with the same part the first is kept. */
  learn({ sentence, context, listed, runs, bodies }: NamesRead): void {
    for (const { first, last, row } of listed) {
      if (last - first < 2) continue
      this.#rows.add(row)
      if (row.type !== 'person') continue
      const name = { ...row, english: row.english || null }
      for (const word of outerWords(sentence, first, last)) keep(this.#parts, word, name)
    }
    for (const { first, last, type } of runs) {
      const name = nameOf(sentence.words.slice(first, last), type, context)
      const outer = outerWords(sentence, first, last)
      if (last - first === 1) this.#keepShort(outer[0], name)
      else if (type === 'person') for (const word of outer) keep(this.#parts, word, name)
    }
    for (const { first, last, type } of bodies) {
      const words = sentence.words.slice(first, last)
      if (words.length === 1) this.#keepShort(words[0] as MatchWord, nameOf(words, type, context))
    }
  }

  /** Whether the document gives a listed name in full. */
  has(row: NameRow): boolean {
    return this.#rows.has(row)
  }

  /** Finds the full name that a word is part of. */
  findFull(word: MatchWord): GivenName | undefined {
    return isPlainWord(word) ? undefined : this.#parts.get(foldToken(word.text))
  }

  /** Finds the name that a word is or is part of. */
  find(word: MatchWord): GivenName | undefined {
    if (isPlainWord(word)) return undefined
    return this.findFull(word) ?? this.#short.get(foldToken(word.text))
  }

  /** One word is a name wherever the document has it only when no dictionary knows it. */
  #keepShort(word: MatchWord, name: GivenName): void {
    if (word.known === false) keep(this.#short, word, name)
  }
}

/** Most go on by the surname; family name first, as in Korean, by the first word. */
function outerWords({ words }: MatchSentence, first: number, last: number): [MatchWord, MatchWord] {
  return [words[first] as MatchWord, words[last - 1] as MatchWord]
}

function keep(names: Map<string, GivenName>, word: MatchWord, name: GivenName): void {
  if (isPlainWord(word) || word.text.length < shortestOf(word)) return
  const key = foldToken(word.text)
  if (!names.has(key)) names.set(key, name)
}

/**
 * Makes a name of its words, with the English that stands beside them.
 *
 * @param words Words of the name.
 * @param type What it names.
 * @param context What else is known of the sentence.
 * @returns The name.
 */
export function nameOf(
  words: readonly MatchWord[],
  type: GivenName['type'],
  context: NameContext | undefined,
): GivenName {
  const texts = words.map(({ text }) => text)
  const english = context?.english ? findEnglishName(texts, context.english) : null
  return { name: texts.join(' '), type, english }
}
