import { listCitations } from '@sahapath/hindi/analyze'
import { expect, it } from 'vitest'

it.each([
  ['लड़कों', 'लडका'],
  ['लड़के', 'लडका'],
  ['नदियाँ', 'नदी'],
  ['करेंगे', 'करना'],
  ['झपूटता', 'झपूटना'],
  ['वधशालाओं', 'वधशाला'],
])('%s may be of %s', (form, citation) => {
  expect(listCitations(form)).toContain(citation)
})

it('neither lists the form itself nor leaves less than a stem', () => {
  expect(listCitations('लड़का')).not.toContain('लडका')
  expect(listCitations('ने').filter((citation) => citation.length < 2)).toEqual([])
  expect(listCitations('')).toEqual([])
})
