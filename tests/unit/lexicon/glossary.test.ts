import { fileURLToPath } from 'node:url'
import type { Concept } from '@sahapath/core'
import { loadConcepts, loadDefinitions } from '@sahapath/lexicon/glossary'
import { describe, expect, it } from 'vitest'
import { readConcepts } from '../../../packages/lexicon/scripts/concept-rows.ts'
import { packConcepts } from '../../../packages/lexicon/scripts/pack-concepts.ts'
import {
  makeConceptId,
  readConceptColumns,
  readDefinitionColumns,
} from '../../../packages/lexicon/src/glossary/read-columns.ts'

const folder = fileURLToPath(new URL('../../../packages/lexicon/data/terms', import.meta.url))

const rows = readConcepts(folder, [])

const concept: Concept = {
  id: 'envoy',
  hi: 'दूत',
  en: ['envoy'],
  gender: 'm',
  type: 'office',
  field: 'offices',
  definition: { en: 'One who is sent.', hi: 'जो भेजा जाता है।' },
  level: 1,
}

/** Reads back what was packed. */
function unpack({ core, rest, definitions }: ReturnType<typeof packConcepts>): object[] {
  const concepts = [...readConceptColumns(core), ...readConceptColumns(rest)].map(
    (row) => row.concept,
  )
  const texts = new Map(
    Array.from(definitions, ([field, text]) => [field, readDefinitionColumns(text)]),
  )
  return concepts.map((forms) => ({ ...forms, ...texts.get(forms.field)?.get(forms.id) }))
}

describe('packConcepts', () => {
  it('writes columns that read back to exactly the concepts of the rows', () => {
    const expected = [
      ...rows.filter(({ level }) => level < 3),
      ...rows.filter(({ level }) => level > 2),
    ]
    expect(rows.length).toBeGreaterThanOrEqual(2000)
    expect(unpack(packConcepts(rows))).toEqual(expected)
  })

  it('keeps every key a concept can have', () => {
    const whole: Concept = {
      ...concept,
      id: 'an-id-of-its-own',
      variants: ['एलची', 'राजदूत'],
      deprecated: ['संवाहक'],
      abbreviations: ['रा॰', 'Amb.'],
      pos: 'ADJ',
      note: { en: 'A note.', hi: 'टिप्पणी।' },
      notWhen: [
        { before: ['देव', 'यम'], why: 'an angel, "quoted"' },
        { alone: true, why: 'general' },
      ],
      broader: ['office'],
      related: ['ambassador', 'consul'],
      level: 3,
    }
    expect(unpack(packConcepts([concept, whole]))).toEqual([concept, whole])
  })

  it.each([
    ['a line feed', { definition: { en: 'Two\nlines.', hi: 'दो।' } }],
    ['what stands between items', { variants: ['दूत|एलची'] }],
    ['an empty form', { variants: [''] }],
    ['a field that is no file name', { field: '../offices' }],
    ['a field with the name of the index', { field: 'index' }],
  ])('refuses %s', (_, change) => {
    expect(() => packConcepts([{ ...concept, ...change }])).toThrow(RangeError)
  })
})

it.each([
  ['aide-mémoire', 'aide-memoire'],
  ['Line of Actual Control', 'line-of-actual-control'],
  ['G20 (group)', 'g20-group'],
])('makeConceptId makes an id of %s', (english, id) => {
  expect(makeConceptId(english)).toBe(id)
})

describe('loadConcepts', () => {
  it('gives the concepts of the rows in their order, complete and each id once', async () => {
    const concepts = await loadConcepts()
    expect(concepts).toEqual(rows)
    expect(new Set(concepts.map(({ id }) => id)).size).toBe(concepts.length)
    for (const { definition } of concepts) expect(definition.en && definition.hi).toBeTruthy()
  })

  it('gives the everyday concepts alone, in the same order', async () => {
    const all = await loadConcepts()
    const core = await loadConcepts({ slices: 'core' })
    expect(core.length).toBeLessThan(all.length)
    expect(core).toEqual(all.filter(({ level }) => level <= 2))
  })

  it('leaves out what only the card says', async () => {
    const forms = await loadConcepts({ definitions: false })
    const keys = new Set(forms.flatMap((concept) => Object.keys(concept)))
    for (const key of ['definition', 'note', 'broader', 'related']) expect(keys).not.toContain(key)
    expect(forms.map(({ id }) => id)).toEqual((await loadConcepts()).map(({ id }) => id))
  })

  it('gives the same array every time, so that a matcher is compiled once', async () => {
    expect(await loadConcepts()).toBe(await loadConcepts({ slices: 'all' }))
    expect(await loadConcepts({ definitions: false })).toBe(
      await loadConcepts({ definitions: false }),
    )
  })
})

describe('loadDefinitions', () => {
  it('completes some concepts in the order given', async () => {
    const forms = (await loadConcepts({ definitions: false })).filter((_, at) => at % 300 === 7)
    const all = new Map((await loadConcepts()).map((whole) => [whole.id, whole]))
    const given = forms.toReversed()
    expect(await loadDefinitions(given)).toEqual(given.map(({ id }) => all.get(id)))
  })

  it('leaves a concept that has a definition as it is', async () => {
    const own = { ...concept, field: 'of-a-reader' }
    expect((await loadDefinitions([own]))[0]).toBe(own)
  })

  it('names a concept that it does not know', async () => {
    const { definition: _, ...unknown } = { ...concept, id: 'no-such-concept' }
    await expect(loadDefinitions([unknown])).rejects.toThrow('no-such-concept')
  })
})
