import type { Correction } from '@sahapath/core/correct'
import { makeCut, makeMerge, makeMove, makeSplit, makeUnlink } from '@sahapath/core/correct'
import type { BilingualDocument, Pair, SideName } from '@sahapath/core/document'
import { buildDocument } from '@sahapath/core/pipeline'

/** A document in few words: a paragraph a line, and which sentences stand together, by number from 0. */
export interface SmallDocument {
  hi: string[]
  en: string[]
  pairs: [hi: number[], en: number[]][]
}

/** A correction in terms of the ids of a document. */
export type Step =
  | ['merge', pairs: string[]]
  | ['split', pairs: Pick<Pair, SideName>[]]
  | ['move', sentence: string, pair: string]
  | ['unlink', pair: string]
  | ['cut', sentence: string, before: string]

/** Builds a document with the pairs that a test wants, so that it does not hang on the aligner. */
export function buildSmall({ hi, en, pairs }: SmallDocument): BilingualDocument {
  const { document } = buildDocument({
    id: 'small',
    source: { content: hi.join('\n\n'), format: 'text' },
    target: { content: en.join('\n\n'), format: 'text' },
  })
  return {
    ...document,
    pairs: pairs.map(([source, target], index) => ({
      id: `p${index + 1}`,
      source: source.map((number) => `h${number + 1}`),
      target: target.map((number) => `e${number + 1}`),
      confidence: 0.8,
      links: [],
    })),
  }
}

/** Makes the correction that a step means in a document. */
export function makeCorrection(document: BilingualDocument, step: Step): Correction {
  switch (step[0]) {
    case 'merge':
      return makeMerge(document, step[1])
    case 'split':
      return makeSplit(document, step[1])
    case 'move':
      return makeMove(document, step[1], step[2])
    case 'unlink':
      return makeUnlink(document, step[1])
    case 'cut': {
      const text = document.sentences.find(({ id }) => id === step[1])?.text ?? ''
      return makeCut(document, step[1], text.indexOf(step[2]))
    }
  }
}
