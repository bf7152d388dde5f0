import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { BilingualDocument } from '@sahapath/core/document'
import { assertDocument } from '@sahapath/core/document'
import { buildDocument } from '@sahapath/core/pipeline'
import { loadLexicon } from '@sahapath/lexicon'
import { beforeAll, describe, expect, it } from 'vitest'
import { readArticles } from '../../bench/library.ts'

interface Gold {
  hi: string[]
  en: string[]
  gold: [number[], number[]][]
}

const requests = readArticles()
const gold = new Map(
  requests.map(({ id }) => {
    const path = fileURLToPath(new URL(`../../fixtures/gold/${id}.json`, import.meta.url))
    return [id, JSON.parse(readFileSync(path, 'utf8')) as Gold]
  }),
)
const documents = new Map<string, BilingualDocument>()

beforeAll(async () => {
  const lexicon = await loadLexicon()
  for (const request of requests) {
    const { document, messages } = buildDocument(request, lexicon)
    expect(messages).toEqual([])
    documents.set(request.id, document)
  }
}, 60_000)

function documentOf(id: string): BilingualDocument {
  const document = documents.get(id)
  if (!document) throw new Error(`no document ${id}`)
  return document
}

function blocksOf(id: string, role: string): string[] {
  const { blocks, source } = documentOf(id)
  return blocks
    .filter((block) => block.side === 'source' && block.role === role)
    .map(({ start, end }) => source.text.slice(start, end))
}

describe.each(requests.map(({ id }) => id))('%s', (id) => {
  it('is a document', () => {
    const document: unknown = JSON.parse(JSON.stringify(documentOf(id)))
    assertDocument(document)
    expect(document).toEqual(documentOf(id))
  })

  it('has every character of the Hindi in one sentence, one removed run, or white space', () => {
    const { source, sentences, removed } = documentOf(id)
    const owners = Array.from({ length: source.text.length }, () => 0)
    for (const run of [...sentences, ...removed].filter(({ side }) => side === 'source')) {
      for (let at = run.start; at < run.end; at++) owners[at] = (owners[at] ?? 0) + 1
    }
    const wrong = owners.flatMap((count, at) =>
      count === 1 || (count === 0 && /\s/u.test(source.text[at] ?? '')) ? [] : [at],
    )
    expect(wrong).toEqual([])
  })

  it('is cut where its gold is cut, on both sides', () => {
    const { sentences } = documentOf(id)
    for (const [side, expected] of [
      ['source', gold.get(id)?.hi],
      ['target', gold.get(id)?.en],
    ] as const) {
      expect(sentences.filter((item) => item.side === side).map(({ text }) => text)).toEqual(
        expected,
      )
    }
  })

  it('marks terms and names at the words they name', () => {
    const { terms, names, notes, source } = documentOf(id)
    for (const { start, end, surface } of [...terms, ...names]) {
      expect(source.text.slice(start, end)).toBe(surface)
    }
    expect(terms.length).toBeGreaterThan(10)
    expect(names.length).toBeGreaterThan(10)
    expect(notes.length).toBeGreaterThan(0)
  })

  it('has a dictionary entry for every Hindi word that is no name', () => {
    const { sentences, forms, names, terms, concepts } = documentOf(id)
    // The glossary has the proper names of organisations and instruments; English writes them with a capital.
    const proper = new Set(
      concepts.filter(({ en }) => /^\p{Lu}/u.test(en[0] ?? '')).map(({ id }) => id),
    )
    const named = [...names, ...terms.filter(({ concept }) => proper.has(concept))]
    const inName = (start: number): boolean =>
      named.some((name) => name.start <= start && start < name.end)
    const missing = sentences.flatMap(({ words, groups }) =>
      words.flatMap(({ form, start }, index) => {
        const known = form === undefined ? undefined : forms[form]
        if (!known || known.entries.length > 0 || inName(start)) return []
        if (
          known.upos === 'NUM' ||
          groups.some((group) => group.entry && group.words.includes(index))
        ) {
          return []
        }
        return [known.surface]
      }),
    )
    expect(missing).toEqual([])
  })
})

describe('the alignment', () => {
  it('agrees with the alignment made by hand: strict F1 ≥ 0.95', () => {
    let hits = 0
    let predicted = 0
    let wanted = 0
    for (const [id, { gold: beads }] of gold) {
      const { pairs, sentences } = documentOf(id)
      const numbers = new Map<string, number>()
      for (const side of ['source', 'target']) {
        sentences
          .filter((item) => item.side === side)
          .forEach((item, index) => numbers.set(item.id, index))
      }
      const key = (source: readonly unknown[], target: readonly unknown[]): string =>
        `${source.join()}|${target.join()}`
      const keys = new Set(beads.map(([source, target]) => key(source, target)))
      const found = pairs.map(({ source, target }) =>
        key(
          source.map((name) => numbers.get(name)),
          target.map((name) => numbers.get(name)),
        ),
      )
      hits += found.filter((item) => keys.has(item)).length
      predicted += found.length
      wanted += beads.length
    }
    expect((2 * hits) / (predicted + wanted)).toBeGreaterThanOrEqual(0.95)
  })
})

describe('noise and roles', () => {
  it('takes out what is no article, with its reason', () => {
    const removed = requests.flatMap(({ id }) => documentOf(id).removed)
    expect(removed.map(({ role, text }) => [role, text.slice(0, 12)])).toEqual([
      ['ad-marker', '[विज्ञापन_2]'],
      ['source-line', 'स्रोत: https'],
      ['comment-count', 'टिप्पणी (0)'],
      ['comment-count', 'टिप्पणी (0)'],
    ])
    for (const { reason } of removed) {
      expect(reason.en).not.toBe('')
      expect(reason.hi).not.toBe('')
    }
  })

  it('knows posts, captions and subheadings', () => {
    expect(blocksOf('ma-zhaoxu-moscow', 'embed')).toHaveLength(2)
    expect(blocksOf('qin-lavrov-call', 'embed')).toHaveLength(2)
    expect(blocksOf('wang-lavrov-vientiane', 'caption')).toHaveLength(1)
    expect(blocksOf('shoigu-wang-beijing', 'caption')).toHaveLength(1)
    expect(blocksOf('wang-lavrov-moscow', 'heading')).toEqual([
      'चीन की टिप्पणियाँ',
      'रूस की टिप्पणियाँ',
      'बढ़ती नजदीकियां',
      'चीन-अमेरिका वार्ता',
    ])
  })
})
