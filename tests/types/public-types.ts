// Compiled, not run: what callers may write, and what they may not.
import {
  assertDocument,
  type BilingualDocument,
  type Block,
  type Provenance,
} from '@sahapath/core/document'
import { buildDocument, type DocumentRequest } from '@sahapath/core/pipeline'
import { alignSentences } from '@sahapath/core/align'
import type { Dictionary, Lexicon } from '@sahapath/core'
import { analyzeTokens } from '@sahapath/hindi/analyze'
import { romanize } from '@sahapath/hindi/romanize'
import { segmentSentences } from '@sahapath/hindi/sentences'
import { loadLexicon } from '@sahapath/lexicon'

const value: unknown = JSON.parse('{}')
// @ts-expect-error a value must be asserted first
export const early: BilingualDocument = value
assertDocument(value)
export const late: BilingualDocument = value

export const role: Block['role'] = 'heading'
// @ts-expect-error no such role
export const wrongRole: Block['role'] = 'title'

export const machine: Provenance = { kind: 'machine', engine: 'sample' }
// @ts-expect-error a machine translation names its engine
export const wrongMachine: Provenance = { kind: 'machine' }

const source: DocumentRequest['source'] = { content: 'राम', format: 'text' }
buildDocument({ id: 'a', source })
buildDocument({ id: 'a', source }, await loadLexicon())
// @ts-expect-error an id is needed
buildDocument({ source })
// @ts-expect-error no such format
buildDocument({ id: 'a', source: { content: '', format: 'pdf' } })

// Parts of the lexicon may be left out, and anyone may make a dictionary.
export const dictionary: Dictionary = { find: () => [], findPhrases: () => [] }
export const lexicon: Lexicon = { dictionary }
// @ts-expect-error a dictionary finds phrases too
export const half: Dictionary = { find: () => [] }

export const ranges: readonly (readonly [number, number])[] = segmentSentences('राम आया।')
romanize('राम', { scheme: 'ipa' })
// @ts-expect-error no such scheme
romanize('राम', { scheme: 'hunterian' })
analyzeTokens(['राम']).analyses[0]?.[0]?.lemma.at(0)
// @ts-expect-error one string is no list of tokens
analyzeTokens('राम')
alignSentences([{ text: 'राम आया।' }], [{ text: 'Ram came.' }])
// @ts-expect-error sentences are objects with a text
alignSentences(['राम आया।'], ['Ram came.'])
