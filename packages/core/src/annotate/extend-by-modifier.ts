import type { Concept } from '../document/types.ts'
import { foldToken } from './fold-token.ts'
import type { ModifierRow } from './modifier-rows.ts'
import type { MatchSentence, MatchWord } from './types.ts'
import { touches } from './word-gaps.ts'

/** A modifier that stands before a term. */
export interface Modifier {
  hindi: string
  english: string
}

/**
 * Puts a modifier's English before that of what it modifies.
 *
 * @param modifier English of the modifier; empty when the Hindi is a name, a prefix when it ends with a hyphen.
 * @param head English of the term.
 * @returns The English of both: joint statement, co-chair.
 */
export function modifyEnglish(modifier: string, head: string): string {
  return modifier === '' || modifier.endsWith('-') ? modifier + head : `${modifier} ${head}`.trim()
}

/** A modifier with the words it takes. */
export interface FoundModifier extends Modifier {
  /** Index of its first word. */
  first: number
}

/** Finds the modifier just before a term, or null; the term is named by its preferred Hindi. */
export type ModifierFinder = (
  sentence: MatchSentence,
  first: number,
  head: string,
  type: Concept['type'],
) => FoundModifier | null

interface PreparedModifier extends Modifier {
  /** Folded words, the last one left out, since it is the key. */
  before: readonly string[]
  /** Heads of a type that it does not join. */
  unjoined: ReadonlySet<string>
}

/**
 * Prepares modifiers that make longer terms with the terms after them: ऊर्जा सहयोग, वाणिज्य मंत्री.
 *
 * @param rows Modifiers and the heads they join, by form or by type.
 * @returns Function that looks for one of them before a term.
 */
export function prepareModifiers(rows: readonly ModifierRow[]): ModifierFinder {
  const byHead = new Map<string, Map<string, PreparedModifier[]>>()
  const lastWords = new Set<string>()
  for (const { modifiers, heads = [], types = [], except = [] } of rows) {
    const unjoined = new Set(except)
    const prepared = modifiers.flatMap(([spellings, english]) =>
      spellings.map((hindi) => {
        const before = hindi.split(' ').map(foldToken)
        const last = before.pop() as string
        lastWords.add(last)
        return { last, modifier: { hindi, english, before, unjoined } }
      }),
    )
    for (const key of [...heads, ...types]) {
      const words = byHead.get(key) ?? new Map<string, PreparedModifier[]>()
      byHead.set(key, words)
      for (const { last, modifier } of prepared) {
        // Of several that end alike the longest goes first.
        const longer = [...(words.get(last) ?? []), modifier]
        words.set(
          last,
          longer.sort((a, b) => b.before.length - a.before.length),
        )
      }
    }
  }
  return (sentence, first, head, type) => {
    if (first === 0) return null
    const { text, words } = sentence
    const word = foldToken((words[first - 1] as MatchWord).text)
    // Most words modify nothing, and that is told soonest.
    if (!lastWords.has(word) || !touches(text, words, first)) return null
    for (const key of [head, type]) {
      for (const { hindi, english, before, unjoined } of byHead.get(key)?.get(word) ?? []) {
        if (!unjoined.has(head) && standsBefore(sentence, first - 1, before)) {
          return { hindi, english, first: first - 1 - before.length }
        }
      }
    }
    return null
  }
}

function standsBefore(
  { text, words }: MatchSentence,
  at: number,
  before: readonly string[],
): boolean {
  const from = at - before.length
  return (
    from >= 0 &&
    before.every(
      (folded, index) =>
        foldToken((words[from + index] as MatchWord).text) === folded &&
        touches(text, words, from + index + 1),
    )
  )
}
