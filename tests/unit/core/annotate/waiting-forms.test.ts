import type { Concept } from '@sahapath/core'
import { loadConcepts, loadNames } from '@sahapath/lexicon'
import { expect, test } from 'vitest'
import {
  listBeginnings,
  openingOf,
  splitPattern,
} from '../../../../packages/core/src/annotate/split-pattern.ts'
import {
  awaitForms,
  WrittenForms,
  writeOpenings,
} from '../../../../packages/core/src/annotate/openings.ts'
import { TermForms } from '../../../../packages/core/src/annotate/term-forms.ts'
import { GroupedForms } from '../../../../packages/core/src/annotate/waiting-forms.ts'

const unusual = [
  'आदान-प्रदान समझौता',
  '2+2 वार्ता',
  'सन् तीन',
  'न्यू/नया स्टार्ट',
  'G20 समूह',
  'युद्ध विराम',
  'आई ई यी',
]

function wait(forms: readonly string[]): GroupedForms {
  const waiting = new GroupedForms()
  forms.forEach((form, index) => waiting.add(index, openingOf(form), () => [listBeginnings(form)]))
  return waiting
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
  // Forms that begin alike wait together: each must be met by its own ways, whichever form was added first.
  const together = new Map<string, string[]>()
  for (const form of forms) {
    const opening = openingOf(form)
    together.set(opening, [...(together.get(opening) ?? []), form])
  }
  expect(together.size).toBeLessThan(forms.length)
  const missed = [...together.values()].flatMap((alike) =>
    alike.filter((form, index) =>
      splitPattern(form).some(([first = '']) => !wait(alike).take(first, false).includes(index)),
    ),
  )
  expect(missed).toEqual([])
})

test('a form is taken out once, by its first word or by a longer one', () => {
  const waiting = wait(['युद्ध विराम', 'हवाई अड्डा', 'युद्धपोत'])
  expect(waiting.take('समझौता', true)).toEqual([])
  expect(waiting.take('युद्धविराम', true)).toEqual([0])
  expect(waiting.take('युद्ध', false)).toEqual([])
  // युद्धपोत may be written apart, once both its parts were met.
  expect(waiting.take('युद्ध', true)).toEqual([])
  expect(waiting.take('पोत', true)).toEqual([2])
  expect(waiting.take('हवाई', false)).toEqual([1])
})

test('what was written of the openings serves as well as what is worked out', async () => {
  const concepts = await loadConcepts()
  const [written, worked] = [
    new WrittenForms(writeOpenings(concepts)),
    awaitForms(new TermForms(concepts)),
  ]
  const sorted = (forms: readonly number[]): number[] => [...forms].sort((a, b) => a - b)
  for (const word of ['युद्ध', 'युद्धविराम', 'विदेश', 'राजनयिक', 'संयुक्त', 'अ', 'क्ष', 'nato', 'विदेश']) {
    for (const mayGoOn of [false, true]) {
      expect(sorted(written.take(word, mayGoOn)), word).toEqual(sorted(worked.take(word, mayGoOn)))
    }
  }
})

test('forms are numbered concept by concept, and only listed common terms are reworded', () => {
  const concept = (hi: string, en: string, rest: Partial<Concept> = {}): Concept =>
    ({ id: en, hi, en: [en], type: 'body', field: 'f', level: 1, ...rest }) as Concept
  const forms = new TermForms([
    concept('क', 'a', { variants: ['ख', 'ग'], deprecated: ['घ'], abbreviations: ['ङ'] }),
    concept('च', 'B'),
    concept('छ', 'c', { abbreviations: ['ज'] }),
  ])
  const all = Array.from({ length: forms.length }, (_, number) => forms.at(number))
  expect(all.map(({ form, isReworded }) => `${form} ${isReworded}`)).toEqual([
    'क true',
    'ख true',
    'ग true',
    'घ false',
    'ङ false',
    'च false',
    'छ true',
    'ज false',
  ])
})
