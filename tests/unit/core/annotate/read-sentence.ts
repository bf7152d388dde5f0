import type { Concept } from '@sahapath/core'
import type { MatchSentence } from '@sahapath/core/annotate'
import { analyzeTokens } from '@sahapath/hindi/analyze'
import { tokenizeWords } from '@sahapath/hindi/words'

/**
 * Reads a Hindi sentence as the pipeline hands it to the matchers.
 * @param text One sentence.
 * @returns Words with the readings of the analyser.
 */
export function readSentence(text: string): MatchSentence {
  const tokens = tokenizeWords(text)
  const texts = tokens.map(({ start, end }) => text.slice(start, end))
  const { analyses } = analyzeTokens(texts)
  const words = tokens.flatMap(({ start, end, kind }, index) => {
    if (kind === 'punctuation' || kind === 'symbol') return []
    const readings = analyses[index] ?? []
    const [best] = readings
    const word = { start, end, text: texts[index] as string, lemmas: readings.map((r) => r.lemma) }
    return [{ ...word, ...(best && { upos: best.upos, known: best.known }) }]
  })
  return { text, words }
}

/**
 * Makes a concept of what a test says of it.
 * @param id Id; also its English equivalent when none is given.
 * @param hi Preferred Hindi.
 * @param more What else matters.
 * @returns Whole concept.
 */
export function makeConcept(id: string, hi: string, more: Partial<Concept> = {}): Concept {
  const definition = { en: 'Made for a test.', hi: 'परीक्षण के लिए।' }
  return { id, hi, en: [id], type: 'process', field: 'test', definition, level: 1, ...more }
}
