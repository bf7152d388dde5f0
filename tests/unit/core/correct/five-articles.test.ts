import {
  applyCorrections,
  type Correction,
  exportGold,
  makeCut,
  makeMerge,
  makeMove,
  makeSplit,
  makeUnlink,
} from '@sahapath/core/correct'
import { assertDocument, type BilingualDocument } from '@sahapath/core/document'
import { buildDocument } from '@sahapath/core/pipeline'
import { loadLexicon } from '@sahapath/lexicon'
import * as fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { readArticles } from '../../../bench/library.ts'

const lexicon = await loadLexicon()
const documents: BilingualDocument[] = []

beforeAll(() => {
  for (const request of readArticles()) documents.push(buildDocument(request, lexicon).document)
}, 60_000)

/** Numbers that choose what is corrected and how. */
const choices = fc.array(
  fc.record({ kind: fc.nat(4), a: fc.nat(9999), b: fc.nat(9999), sizes: fc.array(fc.nat(3)) }),
  { minLength: 1, maxLength: 6 },
)
type Choice = typeof choices extends fc.Arbitrary<(infer T)[]> ? T : never

function pick<T>(items: readonly T[], number: number): T {
  return items[number % items.length] as T
}

function choose(document: BilingualDocument, { kind, a, b, sizes }: Choice): Correction {
  const { pairs, sentences } = document
  const [one, other] = [pick(pairs, a), pick(pairs, b)]
  if (kind === 0) return makeMerge(document, [...new Set([one.id, other.id])])
  if (kind === 1) return makeMove(document, pick(sentences, a).id, other.id)
  if (kind === 2) return makeUnlink(document, one.id)
  if (kind === 3) {
    const sentence = pick(sentences, a)
    return makeCut(document, sentence.id, 1 + (b % Math.max(1, sentence.text.length - 1)))
  }
  // Both sides dealt out at random to up to four pairs.
  const parts = [0, 1, 2, 3].map((part) => {
    const dealt = (id: string): boolean => (sizes[id.length % (sizes.length || 1)] ?? 0) === part
    return { source: one.source.filter(dealt), target: one.target.filter((id) => !dealt(id)) }
  })
  const seen = new Set<string>()
  const once = (id: string): boolean => !seen.has(id) && Boolean(seen.add(id))
  const distinct = parts
    .map(({ source, target }) => ({ source: source.filter(once), target: target.filter(once) }))
    .filter(({ source, target }) => source.length + target.length > 0)
  return makeSplit(document, distinct)
}

/** Everything but the alignment and the places where sentences end. */
function readRest(document: BilingualDocument): unknown {
  const bare = ({
    start,
    end,
    surface,
  }: {
    start: number
    end: number
    surface: string
  }): object => ({
    start,
    end,
    surface,
  })
  return {
    ...document,
    pairs: [],
    sentences: document.sentences.flatMap(({ words }) => words),
    terms: document.terms.map(bare),
    names: document.names.map(bare),
    notes: document.notes.map(({ start, end, text }) => ({ start, end, text })),
  }
}

/** The pairs in an order that does not depend on the way to them. */
function sortGold(document: BilingualDocument): string[] {
  return exportGold(document)
    .gold.map((pair) => JSON.stringify(pair))
    .sort()
}

describe('random corrections of the five articles', () => {
  it('leave a sound document, say nothing twice, and are found again', () => {
    fc.assert(
      fc.property(fc.nat(4), choices, (number, chosen) => {
        const built = documents[number] as BilingualDocument
        let seen = built
        const edits: Correction[] = []
        for (const choice of chosen) {
          const edit = choose(seen, choice)
          const { document, skipped, messages } = applyCorrections(seen, [edit], lexicon)
          expect(skipped.length > 0 && edit.kind !== 'cut').toBe(false)
          expect(messages.every(({ ruleId }) => /^(cut|unit)-/u.test(ruleId))).toBe(true)
          if (skipped.length > 0) continue
          edits.push(edit)
          seen = document
        }
        assertDocument(seen)
        expect(readRest(seen)).toEqual(readRest(built))
        const again = applyCorrections(built, edits, lexicon)
        expect(again.skipped).toEqual([])
        assertDocument(again.document)
        const ids = again.document.pairs.map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
        expect(sortGold(again.document)).toEqual(sortGold(seen))
        const twice = applyCorrections(again.document, edits, lexicon)
        expect(twice.document).toEqual(again.document)
        expect(twice.skipped).toEqual([])
      }),
      { numRuns: 60 },
    )
  }, 60_000)
})

describe('links of corrected pairs', () => {
  it('are those of the build, with the entries of the document alone', () => {
    for (const built of documents) {
      const apart = applyCorrections(
        built,
        built.pairs.map(({ id }) => makeUnlink(built, id)),
      ).document
      const together = applyCorrections(
        apart,
        built.pairs.map(({ id }) => makeMerge(built, [id])),
      ).document
      expect(together.pairs.map(({ links }) => links)).toEqual(
        built.pairs.map(({ links }) => links),
      )
    }
  })
})
