import type { BilingualDocument, Concept } from '@sahapath/core'
import {
  type TermMatch,
  buildConcordance,
  checkGlossary,
  retextGlossary,
} from '@sahapath/core/annotate'
import { retextHindi } from '@sahapath/hindi/retext'
import { loadConcepts } from '@sahapath/lexicon'
import retextStringify from 'retext-stringify'
import type { Nodes, Root } from 'nlcst'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { makeConcept } from './read-sentence.ts'

describe('checkGlossary', () => {
  const rules = (...concepts: Concept[]): string[] =>
    checkGlossary(concepts).map(({ ruleId, actual }) => `${ruleId} ${actual}`)

  test.each<[string, Concept[], string[]]>([
    ['nothing wrong', [makeConcept('treaty', 'संधि', { variants: ['ट्रीटी'] })], []],
    [
      'an id twice',
      [makeConcept('treaty', 'संधि'), makeConcept('treaty', 'ट्रीटी')],
      ['duplicate-id treaty'],
    ],
    [
      'a form twice, spelling aside',
      [makeConcept('meeting', 'मुलाक़ात', { variants: ['मुलाकात'] })],
      ['duplicate-form मुलाकात'],
    ],
    [
      'a form of an earlier concept',
      [makeConcept('treaty', 'संधि'), makeConcept('joint', 'संधि')],
      ['clashing-form संधि'],
    ],
    [
      'a form of an earlier concept that steps aside',
      [
        makeConcept('treaty', 'संधि', { notWhen: [{ before: 'अस्थि', why: 'x' }] }),
        makeConcept('joint', 'संधि'),
      ],
      [],
    ],
    ['no English', [makeConcept('treaty', 'संधि', { en: [] })], ['missing-language ']],
    [
      'no word in a form',
      [makeConcept('treaty', 'संधि', { variants: ['—-'] })],
      ['unreachable-form —-'],
    ],
    [
      'an unknown relation',
      [makeConcept('treaty', 'संधि', { related: ['pact'] })],
      ['missing-relation pact'],
    ],
  ])('%s', (_, concepts, expected) => {
    expect(rules(...concepts)).toEqual(expected)
  })

  test('says where, when it is told', () => {
    const [message] = checkGlossary([makeConcept('treaty', 'संधि', { en: [] })], (index, key) => ({
      line: index + 2,
      column: key === 'en' ? 3 : 1,
    }))
    expect([message?.line, message?.column]).toEqual([2, 3])
  })

  test('finds no missing part in the glossary of the lexicon', async () => {
    // Forms that differ by a hyphen alone are listed for exporting; they do no harm here.
    const harmless = new Set<string | undefined>(['clashing-form', 'duplicate-form'])
    const serious = checkGlossary(await loadConcepts()).filter(
      ({ ruleId }) => !harmless.has(ruleId),
    )
    expect(serious.map(({ reason }) => reason)).toEqual([])
  })
})

function collectTerms(node: Nodes): TermMatch[] {
  if (node.type === 'SentenceNode') return node.data?.terms ?? []
  return 'children' in node ? node.children.flatMap(collectTerms) : []
}

test('retextGlossary notes terms on the sentences of a tree', async () => {
  const processor = unified()
    .use(retextHindi)
    .use(retextGlossary, { concepts: [makeConcept('foreign-minister', 'विदेश मंत्री')] })
    .use(retextStringify)
  const text = 'वे आए। दोनों विदेश मंत्रियों ने बात की।'
  const tree = await processor.run(processor.parse(text), text)
  const notes = collectTerms(tree as Root)
  expect(notes.map(({ start, end }) => text.slice(start, end))).toEqual(['विदेश मंत्रियों'])
})

test('a concordance shows each use with its pair and how the English renders it', () => {
  const concept = makeConcept('talks', 'वार्ता', { en: ['talks', 'negotiation'] })
  const hindi = ['वार्ता हुई।', 'वार्ता टूटी।']
  const english = ['Negotiations were held.', 'They broke down.']
  const sentence = (side: 'source' | 'target', texts: readonly string[], index: number) => ({
    id: `${side}${index}`,
    side,
    block: 'b',
    start: index * 20,
    end: index * 20 + (texts[index]?.length ?? 0),
    text: texts[index] ?? '',
    words: [],
    groups: [],
  })
  const document = {
    id: 'd',
    concepts: [concept],
    sentences: [0, 1].flatMap((index) => [
      sentence('source', hindi, index),
      sentence('target', english, index),
    ]),
    pairs: [0, 1].map((index) => ({ source: [`source${index}`], target: [`target${index}`] })),
    terms: [0, 1].map((index) => ({
      id: `t${index}`,
      sentence: `source${index}`,
      start: index * 20,
      end: index * 20 + 6,
      surface: 'वार्ता',
      concept: 'talks',
    })),
  } as unknown as BilingualDocument
  expect(
    buildConcordance([document], 'talks').map(({ target, start, end, rendering }) => [
      target,
      start,
      end,
      rendering,
    ]),
  ).toEqual([
    ['Negotiations were held.', 0, 6, 'Negotiations'],
    ['They broke down.', 0, 6, null],
  ])
  expect(buildConcordance([document], 'other')).toEqual([])
})
