import type { EverydayTopic } from './everyday-topics.ts'
import { foldToken } from './fold-token.ts'
import type { MatchSentence, MatchWord } from './types.ts'
import type { PhraseGuard, WordGuard } from './word-guards.ts'

/**
 * Prepares subjects of everyday news in which single words are no terms.
 *
 * @param rows Subjects with their signs and the words in question.
 * @returns Guard of the words in question.
 */
export function guardTopics(rows: readonly EverydayTopic[]): WordGuard {
  const topics = rows.map(({ words, why }) => ({ words: new Set(words.map(foldToken)), why }))
  const doubtful = new Set(topics.flatMap(({ words }) => [...words]))
  const topicsOf = new Map<string, number[]>()
  rows.forEach(({ signs }, topic) => {
    for (const sign of signs.map(foldToken)) {
      topicsOf.set(sign, [...(topicsOf.get(sign) ?? []), topic])
    }
  })
  const findSigns = ({ words }: MatchSentence): Sign[] => {
    const found: Sign[] = []
    words.forEach(({ text, lemmas }, at) => {
      const [lemma] = lemmas
      for (const topic of topicsOf.get(foldToken(text)) ?? none) found.push({ topic, at })
      if (lemma === undefined || lemma === text) return
      for (const topic of topicsOf.get(foldToken(lemma)) ?? none) found.push({ topic, at })
    })
    return found
  }
  // A sentence is asked about word by word; its signs are looked for once.
  let signs: Sign[] = []
  let asked: MatchSentence | undefined
  const guard: PhraseGuard = (sentence, first) => {
    const keys = senseKeys(sentence.words[first] as MatchWord)
    if (!keys.some((key) => doubtful.has(key))) return null
    if (sentence !== asked) signs = findSigns((asked = sentence))
    if (signs.length === 0) return null
    const row = topics.find(
      (topic, index) =>
        signs.some((sign) => sign.topic === index && sign.at !== first) &&
        keys.some((key) => topic.words.has(key)),
    )
    return row?.why ?? null
  }
  return { words: doubtful, guard }
}

const none: readonly number[] = []

/** A word that shows a topic. */
interface Sign {
  topic: number
  at: number
}

/** A word as it stands and its best citation form. */
function senseKeys({ text, lemmas: [lemma] }: MatchWord): string[] {
  return lemma === undefined ? [foldToken(text)] : [foldToken(text), foldToken(lemma)]
}
