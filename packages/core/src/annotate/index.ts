export type * from './types.ts'
export {
  type AnnotatableSentence,
  type AnnotatedSentence,
  type Annotations,
  annotateSentences,
  matchSentences,
} from './annotate-sentences.ts'
export { createGlossaryMatcher, type GlossaryOptions } from './create-glossary-matcher.ts'
export { createNameMatcher } from './create-name-matcher.ts'
export { type AnnotationSpan, flattenSpans } from './flatten-spans.ts'
export { type StopPhrase, stopPhrases } from './stop-phrases.ts'
