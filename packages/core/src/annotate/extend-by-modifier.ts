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
) => Modifier | null

/**
 * Prepares modifiers that make longer terms with the terms after them: ऊर्जा सहयोग, वाणिज्य मंत्री.
 *
 * @param rows Modifiers and the heads they join.
 * @returns Function that looks for one of them before a term.
 */
export function prepareModifiers(rows: readonly ModifierRow[]): ModifierFinder {
  const byHead = new Map<string, Map<string, Modifier>>()
  for (const { modifiers, heads } of rows) {
    const words = new Map<string, Modifier>()
    for (const [spellings, english] of modifiers) {
      for (const hindi of spellings) words.set(foldToken(hindi), { hindi, english })
    }
    for (const head of heads) byHead.set(head, words)
  }
  return ({ text, words }, first, head) => {
    const modifiers = byHead.get(head)
    if (!modifiers || first === 0 || !touches(text, words, first)) return null
    return modifiers.get(foldToken((words[first - 1] as MatchWord).text)) ?? null
  }
}
