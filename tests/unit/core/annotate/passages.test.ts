import { annotateText } from '@sahapath/core/pipeline'
import { loadConcepts, loadNames } from '@sahapath/lexicon'
import { expect, test } from 'vitest'
import { countMarks, sumCounts } from './count-marks.ts'
import { readPassages } from './marked-passage.ts'

const lexicon = { concepts: await loadConcepts(), names: await loadNames() }
const passages = readPassages('tuning').map((passage) => ({
  passage,
  spans: annotateText(passage.text, lexicon),
}))

test('terms in another sense are left alone', () => {
  const { trapped } = sumCounts(
    passages.map(({ passage, spans }) => countMarks(passage, spans, 'terms')),
  )
  expect(trapped).toBe(0)
})

test('what is marked as a term is one', () => {
  const { precision, spurious } = sumCounts(
    passages.map(({ passage, spans }) => countMarks(passage, spans, 'terms')),
  )
  expect(precision, spurious.join('\n')).toBeGreaterThanOrEqual(0.9)
})

test('names are found whole', () => {
  const { f1, missed, spurious } = sumCounts(
    passages.map(({ passage, spans }) => countMarks(passage, spans, 'names')),
  )
  expect(f1, [...missed, ...spurious].join('\n')).toBeGreaterThanOrEqual(0.9)
})
