import type { Concept, NameType } from '../document/types.ts'
import type { AnnotatedSentence } from './annotate-sentences.ts'

/** One line of what annotation found, for tools that want a flat list. */
export interface AnnotationSpan {
  /** Half-open UTF-16 offsets into the annotated text. */
  start: number
  end: number
  type: Concept['type'] | NameType
  lemma: string
  en: string[]
  /** Whether the span is a glossary term. */
  term: boolean
}

/**
 * Flattens terms and names to spans that do not overlap: a term or name inside a longer one is left out.
 *
 * @param annotated Terms and names of one sentence.
 * @param offset Start of the sentence in the text, in UTF-16 units.
 * @returns Spans in text order.
 */
export function flattenSpans(annotated: AnnotatedSentence, offset = 0): AnnotationSpan[] {
  const { terms, names } = annotated
  const spans: AnnotationSpan[] = []
  for (const { start, end, concept, lemma, english, nestedIn } of terms) {
    if (nestedIn !== undefined) continue
    spans.push({ start, end, type: concept.type, lemma, en: [...english], term: true })
  }
  const holders = [...spans]
  for (const { start, end, type, name, english } of names) {
    if (holders.some((span) => span.start <= start && end <= span.end)) continue
    spans.push({ start, end, type, lemma: name, en: english ? [english] : [], term: false })
  }
  return spans
    .map((span) => ({ ...span, start: span.start + offset, end: span.end + offset }))
    .sort((a, b) => a.start - b.start)
}
