import { loadConcepts } from '@sahapath/lexicon'
import { loadNames } from '@sahapath/lexicon'
import { expect, test } from 'vitest'
import {
  listBeginnings,
  splitPattern,
} from '../../../../packages/core/src/annotate/split-pattern.ts'
import { WaitingForms } from '../../../../packages/core/src/annotate/waiting-forms.ts'

const unusual = [
  'आदान-प्रदान समझौता',
  '2+2 वार्ता',
  'सन् तीन',
  'न्यू/नया स्टार्ट',
  'G20 समूह',
  'युद्ध विराम',
  'आई ई यी',
]

/** Whether a word of a text brings a form out, however the form is written there. */
function missedWays(form: string): string[] {
  return splitPattern(form)
    .map(([first = '']) => first)
    .filter((first) => {
      const waiting = new WaitingForms()
      waiting.add(0, listBeginnings(form))
      return !waiting.take(first, false).includes(0)
    })
}

test('every form of glossary and names is met in every way to write it', async () => {
  const concepts = await loadConcepts({ definitions: false })
  const names = await loadNames()
  const forms = [
    ...unusual,
    ...concepts.flatMap(({ hi, variants = [], deprecated = [], abbreviations = [] }) => [
      hi,
      ...variants,
      ...deprecated,
      ...abbreviations,
    ]),
    ...names.flatMap(({ name, variants = [] }) => [name, ...variants]),
  ]
  expect(forms.length).toBeGreaterThan(10_000)
  expect(forms.filter((form) => missedWays(form).length > 0)).toEqual([])
})

test('a form is taken out once, by its first word or by a longer one', () => {
  const waiting = new WaitingForms()
  waiting.add(0, listBeginnings('युद्ध विराम'))
  waiting.add(1, listBeginnings('हवाई अड्डा'))
  waiting.add(2, listBeginnings('युद्धपोत'))
  expect(waiting.take('समझौता', true)).toEqual([])
  expect(waiting.take('युद्धविराम', true)).toEqual([0])
  expect(waiting.take('युद्ध', false)).toEqual([])
  expect(waiting.take('युद्ध', true)).toEqual([2])
  expect(waiting.take('हवाई', false)).toEqual([1])
})
