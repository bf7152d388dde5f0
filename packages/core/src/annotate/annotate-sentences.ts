import type { Upos } from '@sahapath/hindi'
import type { Concept, NameUse, Sentence, TermUse } from '../document/types.ts'
import type { Lexicon, NameRow, WrittenOpenings } from '../lexicon/types.ts'
import { createGlossaryMatcher } from './create-glossary-matcher.ts'
import { createNameMatcher } from './create-name-matcher.ts'
import { dropDoubtful } from './drop-doubtful.ts'
import type { GlossaryMatcher, MatchSentence, NameMatch, NameMatcher, TermMatch } from './types.ts'

/** A source sentence with what the analyser says of its words. */
export interface AnnotatableSentence {
  sentence: Sentence
  /** For each word of the sentence its citation forms, best first. */
  lemmas: readonly (readonly string[])[]
  /** For each word its best reading, where the analyser gave one. */
  readings?: readonly ({ upos: Upos; known: boolean } | undefined)[]
}

/** What annotation adds to a document. */
export interface Annotations {
  /** In reading order; a nested use follows the use that holds it. */
  terms: TermUse[]
  /** In reading order; none overlaps another. */
  names: NameUse[]
}

/** Terms and names of one sentence, with offsets into its text. */
export interface AnnotatedSentence {
  terms: TermMatch[]
  names: NameMatch[]
}

// A lexicon serves many documents; its matchers are compiled once.
const glossaries = new WeakMap<readonly Concept[], GlossaryMatcher>()
const nameLists = new WeakMap<readonly NameRow[], NameMatcher>()

/**
 * Finds glossary terms and proper names in the sentences of a document.
 *
 * @param sentences Source sentences of one document, in order.
 * @param lexicon Glossary and names; each may be missing.
 * @param english For each sentence the English beside it, as evidence for unlisted names; may be left out.
 * @returns Uses with half-open UTF-16 offsets into the text of the side.
 */
export function annotateSentences(
  sentences: readonly AnnotatableSentence[],
  lexicon: Lexicon,
  english: readonly (string | undefined)[] = [],
): Annotations {
  const annotated = matchSentences(sentences.map(toMatchSentence), lexicon, english)
  const terms: TermUse[] = []
  const names: NameUse[] = []
  annotated.forEach((found, index) => {
    const { id, start } = (sentences[index] as AnnotatableSentence).sentence
    for (const term of found.terms) {
      terms.push({
        id: `t${terms.length + 1}`,
        sentence: id,
        start: start + term.start,
        end: start + term.end,
        surface: term.surface,
        concept: term.concept.id,
      })
    }
    for (const { why: _, ...name } of found.names) {
      names.push({ ...name, sentence: id, start: start + name.start, end: start + name.end })
    }
  })
  return { terms, names }
}

/**
 * Finds terms and names in sentences that belong together.
 *
 * @param sentences Sentences of one document, in order.
 * @param lexicon Glossary and names; each may be missing.
 * @param english For each sentence the English beside it; may be left out.
 * @returns For each sentence its terms and names, with offsets into the text of the sentence.
 */
export function matchSentences(
  sentences: readonly MatchSentence[],
  lexicon: Lexicon,
  english: readonly (string | undefined)[] = [],
): AnnotatedSentence[] {
  const { concepts = [], names = [] } = lexicon
  const glossary = remember(glossaries, concepts, () =>
    createGlossaryMatcher(concepts, openingsOf(concepts, lexicon.openings)),
  )
  const nameList = remember(nameLists, names, () =>
    createNameMatcher(names, openingsOf(names, lexicon.nameOpenings)),
  )
  const terms = sentences.map((sentence) => glossary.match(sentence))
  const contexts = terms.map((found, index) => {
    const beside = english[index]
    return { terms: found, ...(beside === undefined ? {} : { english: beside }) }
  })
  const found = nameList.match(sentences, contexts)
  return terms.map((list, index) =>
    reconcile(sentences[index] as MatchSentence, list, found[index] as NameMatch[]),
  )
}

/** What was written of other rows is of no use. */
function openingsOf<Row>(
  rows: readonly Row[],
  written: WrittenOpenings<Row> | undefined,
): { openings?: string } {
  return written?.of === rows ? { openings: written.text } : {}
}

/** Types of concepts that are proper names. */
const named: ReadonlySet<Concept['type']> = new Set(['org', 'place'])

/** A name keeps its words to itself, and so does a proper name in the glossary. */
function reconcile(
  sentence: MatchSentence,
  terms: TermMatch[],
  names: NameMatch[],
): AnnotatedSentence {
  const keptNames = names.filter(
    (name) =>
      !terms.some((term) => {
        if (!overlaps(term, name)) return false
        if (!contains(term, name)) return !contains(name, term)
        return named.has(term.concept.type) || sameRange(term, name)
      }),
  )
  const kept = terms.filter(
    (term) => !keptNames.some((name) => contains(name, term) && !sameRange(name, term)),
  )
  const places = new Map(kept.map((term, index) => [terms.indexOf(term), index]))
  const renumbered = kept.map(({ nestedIn, ...term }): TermMatch => {
    const holder = nestedIn === undefined ? undefined : places.get(nestedIn)
    return holder === undefined ? term : { ...term, nestedIn: holder }
  })
  return { terms: dropDoubtful(sentence, renumbered, keptNames), names: keptNames }
}

function toMatchSentence({ sentence, lemmas, readings }: AnnotatableSentence): MatchSentence {
  const { text, start, words } = sentence
  return {
    text,
    words: words.map((word, index) => {
      const [from, to] = [word.start - start, word.end - start]
      const reading = readings?.[index]
      return {
        start: from,
        end: to,
        text: text.slice(from, to),
        lemmas: lemmas[index] ?? [],
        ...(reading && { upos: reading.upos, known: reading.known }),
      }
    }),
  }
}

interface Offsets {
  start: number
  end: number
}

function overlaps(a: Offsets, b: Offsets): boolean {
  return a.start < b.end && b.start < a.end
}

function contains(outer: Offsets, inner: Offsets): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

function sameRange(a: Offsets, b: Offsets): boolean {
  return a.start === b.start && a.end === b.end
}

function remember<K extends object, V>(cache: WeakMap<K, V>, key: K, make: () => V): V {
  let value = cache.get(key)
  if (!value) cache.set(key, (value = make()))
  return value
}
