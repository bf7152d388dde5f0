import type { BilingualDocument } from '@sahapath/core/document'
import { collectWords, createLibraryItem } from '@sahapath/reader'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { measureEase, rateDifficulty } from '../../../packages/reader/src/library/measure-ease.ts'
import { measureCoverage } from '../../../packages/reader/src/vocabulary/measure-coverage.ts'
import type { FindEntry } from '../../../packages/reader/src/vocabulary/status-of-words.ts'
import type {
  KnownStatus,
  VocabularyEntry,
} from '../../../packages/reader/src/vocabulary/vocabulary-entry.ts'
import { article as common, longDocument } from '../../browser/support/article.ts'

const rareId = common.forms.find(({ lemma }) => lemma === 'संबंध')?.entries[0]
const article: BilingualDocument = {
  ...common,
  entries: common.entries.map((entry) => (entry.id === rareId ? { ...entry, level: 4 } : entry)),
}
const long = longDocument(30)
const words = collectWords([article, long])

function find(statuses: Readonly<Record<string, KnownStatus>>): FindEntry {
  return (id) =>
    Object.hasOwn(statuses, id) ? ({ status: statuses[id] } as VocabularyEntry) : undefined
}

function easeFor(statuses: Readonly<Record<string, KnownStatus>>, id = article.id) {
  return measureEase(words.articles[id] ?? [], words.ids, find(statuses))
}

const vocabularies = fc.dictionary(
  fc.constantFrom(...words.ids),
  fc.constantFrom<KnownStatus>('known', 'learning', 'ignored'),
)

describe('the words of a library', () => {
  it('hold every running word once, of names and numbers apart', () => {
    const counted = words.articles[article.id]?.reduce((sum, [count]) => sum + count, 0)
    const forms = article.sentences
      .flatMap((sentence) => sentence.words)
      .flatMap(({ form }) => article.forms[form ?? -1] ?? [])
    expect(counted).toBe(forms.filter(({ upos }) => !['PROPN', 'NUM'].includes(upos)).length)
    expect(new Set(words.ids).size).toBe(words.ids.length)
    expect(words.ids).toContain('word:देश:NOUN')
    expect(words.ids).toContain('term:foreign-minister')
  })

  it('tell what the documents themselves tell', () => {
    fc.assert(
      fc.property(vocabularies, (statuses) => {
        for (const document of [article, long]) {
          const { known } = measureCoverage(document, find(statuses))
          expect(easeFor(statuses, document.id).known).toBeCloseTo(known, 12)
        }
      }),
    )
  })
})

describe('the ease of an article', () => {
  it('is the share of frequent words for someone who knows none', () => {
    const { known, familiar } = easeFor({ 'word:देश:NOUN': 'learning' })
    expect(known).toBe(0)
    expect(familiar).toBeCloseTo(createLibraryItem(article, '').frequent ?? Number.NaN, 2)
    expect(familiar).toBeLessThan(1)
  })

  it('never falls as someone learns more, and ends with everything', () => {
    fc.assert(
      fc.property(vocabularies, fc.constantFrom(...words.ids), (statuses, id) => {
        const before = easeFor(statuses)
        const after = easeFor({ ...statuses, [id]: 'known' })
        expect(after.known).toBeGreaterThanOrEqual(before.known)
        expect(after.familiar).toBeGreaterThanOrEqual(before.familiar)
      }),
    )
    const all = Object.fromEntries(words.ids.map((id) => [id, 'known' as const]))
    expect(easeFor(all)).toEqual({ known: 1, familiar: 1 })
  })

  it('grows by a rare word and by a term', () => {
    const none = easeFor({})
    const one = easeFor({ 'word:संबंध:NOUN': 'known' })
    expect(one.familiar).toBeGreaterThan(none.familiar)
    expect(easeFor({ 'term:foreign-minister': 'known' }).known).toBeGreaterThan(0)
  })

  it('is told in words by the share as it is shown', () => {
    expect([1, 0.975, 0.974, 0.945, 0.944].map(rateDifficulty)).toEqual([
      'easy',
      'easy',
      'medium',
      'medium',
      'hard',
    ])
  })
})
