import type { BilingualDocument, Concept, Sentence } from '../document/types.ts'
import { createGlossaryMatcher } from './create-glossary-matcher.ts'

/** One use of a concept with its sentence pair. */
export interface ConcordanceLine {
  concept: string
  document: string
  /** The Hindi sentence and the half-open UTF-16 range of the use in it. */
  source: string
  start: number
  end: number
  surface: string
  /** The English of the pair; empty when there is none. */
  target: string
  /** How the English renders the concept; null when it does so by no listed equivalent, or by nothing. */
  rendering: string | null
}

/**
 * Lists every use of every concept in a set of documents, with its sentence pair and its English rendering.
 *
 * @param documents Documents; each brings its own concepts.
 * @param conceptId Only this concept; all by default.
 * @returns Lines in order of document and text.
 */
export function buildConcordance(
  documents: readonly BilingualDocument[],
  conceptId?: string,
): ConcordanceLine[] {
  return documents.flatMap((document) => {
    const concepts = new Map(document.concepts.map((concept) => [concept.id, concept]))
    const sentences = new Map(document.sentences.map((sentence) => [sentence.id, sentence]))
    const beside = joinTargets(document, sentences)
    return document.terms
      .filter(({ concept }) => conceptId === undefined || concept === conceptId)
      .flatMap((use): ConcordanceLine[] => {
        const concept = concepts.get(use.concept)
        const sentence = sentences.get(use.sentence)
        if (!concept || !sentence) return []
        const target = beside.get(sentence.id) ?? ''
        return [
          {
            concept: concept.id,
            document: document.id,
            source: sentence.text,
            start: use.start - sentence.start,
            end: use.end - sentence.start,
            surface: use.surface,
            target,
            rendering: findRendering(concept, target),
          },
        ]
      })
  })
}

/** For each source sentence the English of its pair. */
function joinTargets(
  { pairs }: BilingualDocument,
  sentences: ReadonlyMap<string, Sentence>,
): Map<string, string> {
  const beside = new Map<string, string>()
  for (const { source, target } of pairs) {
    const text = target.map((id) => sentences.get(id)?.text ?? '').join(' ')
    for (const id of source) beside.set(id, text)
  }
  return beside
}

const matchers = new WeakMap<Concept, ReturnType<typeof createGlossaryMatcher>>()

function findRendering(concept: Concept, target: string): string | null {
  let matcher = matchers.get(concept)
  if (!matcher) {
    // The Hindi use shows that it is meant, however general the word is.
    const { notWhen: _, ...meant } = concept
    matchers.set(concept, (matcher = createGlossaryMatcher([meant])))
  }
  return matcher.matchEnglish(target)[0]?.surface ?? null
}
