import type { Concept } from '../document/types.ts'
import { foldToken } from './fold-token.ts'
import type { ModifierRow } from './modifier-rows.ts'
import type { MatchSentence, MatchWord } from './types.ts'
import { touches } from './walk-words.ts'

/** A modifier that stands before a term. */
export interface Modifier {
  hindi: string
  english: string
}

/** Finds the modifier just before a term, or null; the term is named by its preferred Hindi. */
export type ModifierFinder = (
  sentence: MatchSentence,
  first: number,
  head: string,
  type: Concept['type'],
) => Modifier | null

/**
 * Prepares modifiers that make longer terms with the terms after them: ऊर्जा सहयोग, वाणिज्य मंत्री.
 *
 * @param rows Modifiers and the heads they join, by form or by type.
 * @returns Function that looks for one of them before a term.
 */
export function prepareModifiers(rows: readonly ModifierRow[]): ModifierFinder {
  const byHead = new Map<string, Map<string, Modifier>>()
  for (const { modifiers, heads = [], types = [] } of rows) {
    for (const key of [...heads, ...types]) {
      const words = byHead.get(key) ?? new Map<string, Modifier>()
      byHead.set(key, words)
      for (const [spellings, english] of modifiers) {
        for (const hindi of spellings) words.set(foldToken(hindi), { hindi, english })
      }
    }
  }
  const modifiers = new Set([...byHead.values()].flatMap((words) => [...words.keys()]))
  return ({ text, words }, first, head, type) => {
    if (first === 0) return null
    const word = foldToken((words[first - 1] as MatchWord).text)
    // Most words modify nothing, and that is told soonest.
    if (!modifiers.has(word) || !touches(text, words, first)) return null
    return byHead.get(head)?.get(word) ?? byHead.get(type)?.get(word) ?? null
  }
}
