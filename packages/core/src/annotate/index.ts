export type * from './types.ts'
export {
  type AnnotatableSentence,
  type AnnotatedSentence,
  type Annotations,
  annotateSentences,
  matchSentences,
} from './annotate-sentences.ts'
export { buildConcordance, type ConcordanceLine } from './build-concordance.ts'
export { checkGlossary, type LocateConcept } from './check-glossary.ts'
export { createGlossaryMatcher, type GlossaryOptions } from './create-glossary-matcher.ts'
export { createNameMatcher, type NameOptions } from './create-name-matcher.ts'
export { type EverydayTopic, everydayTopics } from './everyday-topics.ts'
export { type AnnotationSpan, flattenSpans } from './flatten-spans.ts'
export { writeNameOpenings, writeOpenings } from './openings.ts'
export { retextGlossary, type RetextGlossaryOptions } from './retext-glossary.ts'
export { type StopPhrase, stopPhrases } from './stop-phrases.ts'
