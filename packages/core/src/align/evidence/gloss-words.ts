import type { DictionaryEntry } from '../../document/types.ts'
import { lemmatizeEnglish } from '../../english/lemmatize-english.ts'
import { rememberWords } from '../../remember-words.ts'
import { spellBritish } from './spell-british.ts'

/** An English lemma with how well it stands for a Hindi word, 0–1. */
export type GlossWord = readonly [lemma: string, strength: number]

/** What a gloss is worth: each later one less, a pattern less, a word of several less. */
const worth = { later: 0.9, pattern: 0.7, ofSeveral: 0.5 } as const

/** Words of glosses that say how to use them, not what they mean. */
const helpers: ReadonlySet<string> = new Set(
  'to a an the of in on at by for with from as or and be is one s oneself someone something somebody sb sth etc up out off into over who that which do make have get'.split(
    ' ',
  ),
)

const known = new WeakMap<DictionaryEntry, readonly GlossWord[]>()

/**
 * Reads the words that the glosses of an entry translate it by.
 *
 * @param entry - a dictionary entry
 * @returns English lemmas, each once
 */
export function readGlossWords(entry: DictionaryEntry): readonly GlossWord[] {
  const found = known.get(entry)
  if (found) return found
  const values = new Map<string, number>()
  entry.glosses.forEach((gloss, rank) => addWords(gloss, worth.later ** rank, values))
  for (const { gloss } of entry.patterns ?? []) addWords(gloss, worth.pattern, values)
  const words = Array.from(values)
  known.set(entry, words)
  return words
}

function addWords(gloss: string, value: number, values: Map<string, number>): void {
  // "Start-up" is startup to others.
  for (const word of gloss.match(/\p{L}+-\p{L}+/gu) ?? []) {
    const lemma = lemmatizeEnglish(word.replace('-', '').toLowerCase())
    values.set(lemma, Math.max(values.get(lemma) ?? 0, value))
  }
  const content = splitGloss(gloss)
  const own = content.length > 1 ? value * worth.ofSeveral : value
  for (const word of content) values.set(word, Math.max(values.get(word) ?? 0, own))
}

/**
 * Cuts a gloss or a name into lemmas, remarks in brackets and helping words left out.
 *
 * @param gloss - English as a dictionary writes it
 * @returns lemmas in order; nothing when there are only helping words
 */
export function splitGloss(gloss: string): string[] {
  const text = gloss.includes('(') ? gloss.replaceAll(/\([^)]*\)/gu, ' ') : gloss
  const words: string[] = []
  for (const word of text.match(/\p{L}+/gu) ?? []) {
    const lemma = readWord(word)
    if (lemma !== '') words.push(lemma)
  }
  return words
}

/** The lemma of a word of a gloss; empty for helping words. */
const readWord = rememberWords((word) => {
  const lemma = spellBritish(lemmatizeEnglish(word.toLowerCase()))
  return helpers.has(lemma) ? '' : lemma
})
