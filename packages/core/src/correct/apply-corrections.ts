import type { BilingualDocument, Sentence } from '../document/types.ts'
import type { Lexicon } from '../lexicon/types.ts'
import { applyCuts } from './apply-cuts.ts'
import { applyStatements } from './apply-statements.ts'
import { assertCorrections } from './assert-corrections.ts'
import { composePairs } from './compose-pairs.ts'
import { readOwnDictionary } from './read-own-dictionary.ts'
import { relinkWords } from './relink-words.ts'
import type { Correction, CorrectionMessage, CorrectionResult } from './types.ts'

/**
 * Corrects the alignment of a document as people have said.
 *
 * Cuts come first, then what is said of pairs, in order: what is said last of a sentence holds. A corrected pair has
 * confidence 1 and is marked as made by a person; the words of a new pair are linked anew. Sentences are found by what
 * is written, so that the corrections of one build serve the next; one whose place has changed is left out with a
 * message. Applying the same corrections again changes nothing.
 *
 * @param document Document; it is left as it is.
 * @param edits Corrections.
 * @param lexicon Its dictionary helps to link words; without one the entries of the document do.
 * @returns A new document, what became of each correction, and messages in the order of the corrections.
 * @throws TypeError when `edits` is no list of corrections.
 */
export function applyCorrections(
  document: BilingualDocument,
  edits: readonly Correction[],
  lexicon: Lexicon = {},
): CorrectionResult {
  assertCorrections(edits)
  const messages: CorrectionMessage[] = []
  const failed = new Set<number>()
  const warn = (message: CorrectionMessage): void => void messages.push(message)
  const skip = (message: CorrectionMessage): void => {
    failed.add(message.edit)
    warn(message)
  }
  const cut = applyCuts(document, edits, skip, warn)
  const grouping = applyStatements(cut, edits, skip, warn)
  const relink = createRelinker(cut, lexicon)
  const numbers = [...edits.keys()]
  return {
    document: { ...cut, pairs: composePairs(cut, grouping, relink) },
    messages: messages.sort((a, b) => a.edit - b.edit),
    applied: numbers.filter((edit) => !failed.has(edit)),
    skipped: numbers.filter((edit) => failed.has(edit)),
  }
}

function createRelinker(
  document: BilingualDocument,
  lexicon: Lexicon,
): Parameters<typeof composePairs>[2] {
  const sentences = new Map(document.sentences.map((sentence) => [sentence.id, sentence]))
  const look = (ids: readonly string[]): Sentence[] => ids.flatMap((id) => sentences.get(id) ?? [])
  const options = { dictionary: lexicon.dictionary ?? readOwnDictionary(document) }
  return (source, target) => relinkWords(look(source), look(target), document.forms, options)
}
