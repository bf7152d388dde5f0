import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { applyCorrections, type Correction, makeMerge } from '@sahapath/core/correct'
import { assertDocument, type BilingualDocument, type NameUse } from '@sahapath/core/document'
import { describe, expect, it } from 'vitest'
import { expectStored, listCases } from '../../fixture-folders.ts'
import { buildSmall, makeCorrection, type SmallDocument, type Step } from './small-document.ts'

interface Case {
  document: SmallDocument
  /** What a person does, one step after the other, seeing the document as corrected so far. */
  steps: Step[]
  /** The document as it is built later; as at first when left out. */
  rebuilt?: SmallDocument
}

const cases = listCases('correct').map(({ name, path }) => ({
  name,
  path,
  ...(JSON.parse(readFileSync(join(path, 'case.json'), 'utf8')) as Case),
}))

/** Pairs as a person reads them. */
function readPairs({ pairs, sentences }: BilingualDocument): { id: string }[] {
  const texts = new Map(sentences.map(({ id, text }) => [id, text]))
  return pairs.map(({ id, confidence, madeBy, source, target }) => ({
    id,
    confidence,
    ...(madeBy ? { madeBy } : {}),
    source: source.map((id) => `${id} ${texts.get(id)}`),
    target: target.map((id) => `${id} ${texts.get(id)}`),
  }))
}

/** New pairs are numbered after those whose place they take, so ids depend on the way. */
function withoutIds(pairs: readonly { id: string }[]): unknown[] {
  return pairs.map((pair) => ({ ...pair, id: '' }))
}

describe('applyCorrections', () => {
  it.each(cases)('$name', ({ path, document, steps, rebuilt }) => {
    let seen = buildSmall(document)
    const edits: Correction[] = []
    for (const step of steps) {
      const edit = makeCorrection(seen, step)
      edits.push(edit)
      seen = applyCorrections(seen, [edit]).document
    }
    const base = buildSmall(rebuilt ?? document)
    const before = JSON.stringify(base)
    const result = applyCorrections(base, JSON.parse(JSON.stringify(edits)) as Correction[])
    expect(JSON.stringify(base)).toBe(before)
    assertDocument(result.document)
    const { messages, applied, skipped } = result
    const pairs = readPairs(result.document)
    expectStored(join(path, 'expected.json'), { pairs, messages, applied, skipped })
    if (!rebuilt) expect(withoutIds(pairs)).toEqual(withoutIds(readPairs(seen)))
    expect(applyCorrections(result.document, edits).document).toEqual(result.document)
  })

  it('changes nothing without corrections', () => {
    const document = buildSmall({
      hi: ['वे आए। वे गए।'],
      en: ['They came. They left.'],
      pairs: [
        [[], [0]],
        [[0], []],
        [[1], [1]],
      ],
    })
    expect(applyCorrections(document, [])).toEqual({
      document,
      messages: [],
      applied: [],
      skipped: [],
    })
  })

  it('refuses a cut through a name, and moves names and notes after a cut to the second sentence', () => {
    const small = buildSmall({
      hi: ['नई दिल्ली में बैठक हुई जयशंकर आए।'],
      en: ['A meeting was held in New Delhi. Jaishankar came.'],
      pairs: [[[0], [0, 1]]],
    })
    const { text } = small.source
    const name = (surface: string): NameUse => ({
      sentence: 'h1',
      start: text.indexOf(surface),
      end: text.indexOf(surface) + surface.length,
      surface,
      type: 'place',
      name: surface,
      english: null,
    })
    const document = { ...small, names: [name('नई दिल्ली'), name('जयशंकर')] }
    const refused = applyCorrections(document, [makeCorrection(document, ['cut', 'h1', 'दिल्ली'])])
    expect(refused.messages).toEqual([
      {
        ruleId: 'cut-inside-unit',
        reason: 'The cut of edits[0] goes through “नई दिल्ली”',
        side: 'source',
        start: 0,
        end: text.length,
        edit: 0,
      },
    ])
    expect(refused.document).toEqual(document)
    const cut = applyCorrections(document, [makeCorrection(document, ['cut', 'h1', 'जयशंकर'])])
    expect(cut.document.names.map(({ sentence }) => sentence)).toEqual(['h1', 'h1.2'])
    assertDocument(cut.document)
  })

  it('says so when a cut parts a unit of several words', () => {
    const small = buildSmall({ hi: ['वे चले गए थे।'], en: ['They had left.'], pairs: [[[0], [0]]] })
    const [sentence] = small.sentences
    expect(sentence?.groups.length).toBeGreaterThan(0)
    const cut = applyCorrections(small, [makeCorrection(small, ['cut', 'h1', 'गए'])])
    expect(cut.messages.map(({ ruleId }) => ruleId)).toEqual(['unit-dropped'])
    expect(cut.applied).toEqual([0])
    expect(cut.document.sentences.flatMap(({ groups }) => groups)).toEqual([])
    assertDocument(cut.document)
  })

  it('leaves out an edit that names a sentence twice', () => {
    const small = buildSmall({
      hi: ['वे आए। वे गए।'],
      en: ['They came. They left.'],
      pairs: [
        [[0], [0]],
        [[1], [1]],
      ],
    })
    const edit = makeMerge(small, ['p1', 'p2', 'p1'])
    const { skipped, messages } = applyCorrections(small, [edit])
    expect(skipped).toEqual([0])
    expect(messages.map(({ reason }) => reason)).toEqual([
      'edits[0].source[2] names a sentence that is named before it',
      'edits[0].target[2] names a sentence that is named before it',
    ])
  })

  it('refuses what is no list of corrections', () => {
    const small = buildSmall({ hi: [], en: [], pairs: [] })
    expect(() => applyCorrections(small, [{ kind: 'join' }] as never)).toThrow(
      'Not a list of corrections: edits[0].kind should be one of merge, split, move, unlink, cut',
    )
    expect(() => makeMerge(small, ['p1'])).toThrow('The document has no pair p1')
    expect(() => makeCorrection(small, ['cut', 'h1', 'x'])).toThrow(
      'The document has no sentence h1',
    )
  })
})
