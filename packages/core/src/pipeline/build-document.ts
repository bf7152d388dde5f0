import type { AlignOptions } from '../align/index.ts'
import { annotateSentences } from '../annotate/index.ts'
import type { Concept, Pair, Provenance, Sentence } from '../document/types.ts'
import type { Dictionary, Lexicon } from '../lexicon/types.ts'
import { FormTable } from './form-table.ts'
import { pairSentences } from './pair-sentences.ts'
import { placeNotes } from './place-notes.ts'
import { readSide } from './read-side.ts'
import { readEnglishWords, readHindiWords } from './read-words.ts'
import type { BuildResult, DocumentRequest } from './types.ts'

/**
 * Makes a bilingual document of an article and, where there is one, its English.
 * @param request The two sides and what is known of them.
 * @param lexicon Dictionary, glossary and names; each may be missing.
 * @returns The document, which is self-contained, and doubts about the input.
 * @throws Error when a side cannot be read (nested too deep).
 */
export function buildDocument(request: DocumentRequest, lexicon: Lexicon = {}): BuildResult {
  const { id, notes = [], sourceMetadata, targetMetadata } = request
  const hindi = readSide('source', request.source, sourceMetadata)
  const english = readSide('target', request.target, targetMetadata)
  const table = new FormTable(lexicon.dictionary)
  const source = hindi.sentences.map((bare) => readHindiWords(bare, table, lexicon.dictionary))
  const target = english.sentences.map(readEnglishWords)
  const blocks = [...hindi.blocks, ...english.blocks]
  const pairs = pairSentences(source, target, blocks, readEvidence(lexicon.dictionary))
  const { terms, names } = annotateSentences(source, lexicon, textBeside(pairs, target))
  const used = new Set(terms.map(({ concept }) => concept))
  const sentences = source.map(({ sentence }) => sentence)
  const placed = placeNotes(notes, hindi.side.text, sentences)
  return {
    document: {
      type: 'sahapath-bilingual-document',
      version: 1,
      id,
      source: hindi.side,
      target: english.side,
      provenance: request.target ? (request.provenance ?? published) : { kind: 'none' },
      blocks,
      sentences: [...sentences, ...target],
      pairs,
      terms,
      names,
      forms: table.forms,
      entries: table.entries,
      concepts: (lexicon.concepts ?? []).filter((concept: Concept) => used.has(concept.id)),
      removed: [...hindi.removed, ...english.removed],
      notes: placed.notes,
    },
    messages: placed.messages,
  }
}

/** The same object for the same dictionary, with which the aligner keeps what it worked out of words. */
const evidence = new WeakMap<Dictionary, AlignOptions>()

/** Sounds pair names, and the dictionary knows the words of terms: their lists would only cost time. */
function readEvidence(dictionary: Dictionary | undefined): AlignOptions {
  if (!dictionary) return {}
  let options = evidence.get(dictionary)
  if (!options) evidence.set(dictionary, (options = { dictionary }))
  return options
}

/** For each Hindi sentence, in order, the English of its pair. */
function textBeside(pairs: readonly Pair[], target: readonly Sentence[]): string[] {
  const texts = new Map(target.map(({ id, text }) => [id, text]))
  return pairs.flatMap((pair) => {
    const english = pair.target.map((id) => texts.get(id) ?? '').join(' ')
    return pair.source.map(() => english)
  })
}

const published: Provenance = { kind: 'published' }
