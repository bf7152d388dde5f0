import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dueEntries } from '../../../packages/reader/src/vocabulary/due-entries.ts'
import { measureCoverage } from '../../../packages/reader/src/vocabulary/measure-coverage.ts'
import {
  mergeEntries,
  readVocabularyFile,
} from '../../../packages/reader/src/vocabulary/merge-entries.ts'
import { scheduleReview } from '../../../packages/reader/src/vocabulary/schedule-review.ts'
import { Vocabulary } from '../../../packages/reader/src/vocabulary/vocabulary.ts'
import type { VocabularyEntry } from '../../../packages/reader/src/vocabulary/vocabulary-entry.ts'
import {
  memoryVocabulary,
  openVocabularyStore,
} from '../../../packages/reader/src/vocabulary/vocabulary-store.ts'
import { article } from '../../browser/support/article.ts'

const day = 86_400_000
const start = new Date('2026-01-01T08:00:00Z')
const item = {
  id: 'word:देश:NOUN',
  kind: 'word' as const,
  headword: 'देश',
  romanization: 'desh',
  glosses: ['country'],
  surface: 'देशों',
  context: { document: 'a', title: 'क', source: 'दोनों देशों ने', target: 'Both', start: 6, end: 11 },
}

async function openAt(time: { now: Date }, store = memoryVocabulary()): Promise<Vocabulary> {
  return Vocabulary.open(store, () => time.now)
}

const entries = fc.record({
  id: fc.constant('x'),
  kind: fc.constant('word' as const),
  headword: fc.constant('देश'),
  romanization: fc.constant('desh'),
  glosses: fc.constant(['country']),
  status: fc.constantFrom('learning' as const, 'known' as const, 'ignored' as const),
  contexts: fc.array(
    fc.record({
      document: fc.constantFrom('a', 'b'),
      title: fc.constant(''),
      source: fc.constantFrom('s', 't'),
      target: fc.constant(''),
      start: fc.integer({ min: 0, max: 2 }),
      end: fc.constant(3),
      surface: fc.constant('देश'),
    }),
    { maxLength: 3 },
  ),
  added: fc.constantFrom('2026-01-01', '2026-01-02'),
  changed: fc.constantFrom('2026-01-03', '2026-01-04'),
  removed: fc.boolean(),
}) as fc.Arbitrary<VocabularyEntry>

describe('merging', () => {
  it('gives the same whichever copy comes first', () => {
    fc.assert(
      fc.property(entries, entries, (a, b) => {
        expect(mergeEntries(a, b)).toEqual(mergeEntries(b, a))
      }),
    )
  })

  it('loses no context and keeps the earliest date', () => {
    fc.assert(
      fc.property(entries, entries, (a, b) => {
        const merged = mergeEntries(a, b)
        const places = (entry: VocabularyEntry): string[] =>
          entry.contexts.map((each) => `${each.document} ${each.source} ${each.start}`)
        expect(new Set(places(merged))).toEqual(new Set([...places(a), ...places(b)]))
        expect(merged.added).toBe(a.added < b.added ? a.added : b.added)
      }),
    )
  })

  it('does not bring back what was deleted later', async () => {
    const time = { now: start }
    const vocabulary = await openAt(time)
    await vocabulary.toggle(item)
    const file = vocabulary.export()
    time.now = new Date(start.getTime() + day)
    await vocabulary.remove(item.id)
    await vocabulary.import(file)
    expect(vocabulary.get(item.id)).toBeUndefined()
    await vocabulary.restore(item.id)
    expect(vocabulary.get(item.id)?.contexts).toHaveLength(1)
  })

  it('refuses what is no vocabulary', () => {
    expect(() => readVocabularyFile('{}')).toThrow('Not a vocabulary file')
    expect(() =>
      readVocabularyFile('{"type":"sahapath-vocabulary","version":2,"entries":[]}'),
    ).toThrow('version 1')
  })
})

describe('the vocabulary', () => {
  it('is found again in the database', async () => {
    const first = await Vocabulary.open(await openVocabularyStore('found-again'))
    await first.toggle(item)
    await first.mark(item.id, 'known')
    const second = await Vocabulary.open(await openVocabularyStore('found-again'))
    expect(second.get(item.id)).toMatchObject({ headword: 'देश', status: 'known' })
    expect(second.entries).toHaveLength(1)
  })

  it('takes a saved word out when it is saved again', async () => {
    const vocabulary = await openAt({ now: start })
    await vocabulary.toggle(item)
    await vocabulary.toggle(item)
    expect(vocabulary.entries).toEqual([])
  })

  it('fires change', async () => {
    const vocabulary = await openAt({ now: start })
    let changes = 0
    vocabulary.addEventListener('change', () => changes++)
    await vocabulary.toggle(item)
    await vocabulary.mark(item.id, 'ignored')
    expect(changes).toBe(2)
  })
})

describe('spaced repetition', () => {
  it('asks again soon for what was forgotten, later for what was easy', async () => {
    const vocabulary = await openAt({ now: start })
    await vocabulary.toggle(item)
    const entry = vocabulary.get(item.id) as VocabularyEntry
    const due = (answer: 'again' | 'good' | 'easy'): number =>
      Date.parse(scheduleReview(entry, answer, start).due) - start.getTime()
    expect(due('again')).toBeLessThan(day)
    expect(due('again')).toBeLessThan(due('good'))
    expect(due('good')).toBeLessThan(due('easy'))
    expect(due('easy')).toBeGreaterThan(day)
  })

  it('goes on from where it was, through JSON', async () => {
    const vocabulary = await openAt({ now: start })
    await vocabulary.toggle(item)
    let now = start
    const waits: number[] = []
    for (let round = 0; round < 5; round++) {
      const entry = structuredClone(vocabulary.get(item.id)) as VocabularyEntry
      const next = scheduleReview(entry, 'good', now)
      waits.push(Date.parse(next.due) - now.getTime())
      await vocabulary.review(item.id, next)
      now = new Date(next.due)
    }
    expect(waits).toEqual([...waits].sort((a, b) => a - b))
    expect(waits.at(-1)).toBeGreaterThan(10 * day)
  })

  it('lists what is due, and nothing that is known', async () => {
    const time = { now: start }
    const vocabulary = await openAt(time)
    await vocabulary.toggle(item)
    expect(dueEntries(vocabulary.entries, start)).toHaveLength(1)
    await vocabulary.mark(item.id, 'known')
    expect(dueEntries(vocabulary.entries, start)).toHaveLength(0)
  })
})

describe('coverage', () => {
  it('counts running words, names and numbers apart', () => {
    const none = measureCoverage(article, () => undefined)
    expect(none).toEqual({ known: 0, learning: 0 })
    const known = { status: 'known' } as VocabularyEntry
    expect(measureCoverage(article, () => known)).toEqual({ known: 1, learning: 0 })
    const some = measureCoverage(article, (id) => (id === 'word:चर्चा:NOUN' ? known : undefined))
    expect(some.known).toBeGreaterThan(0.02)
    expect(some.known).toBeLessThan(0.2)
  })
})
