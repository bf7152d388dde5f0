import { expect, it } from 'vitest'
import { orderGlosses } from '../../../packages/reader/src/document/order-glosses.ts'

it.each([
  ['discussed', ['to talk', 'to discuss'], ['discussed'], ['to discuss', 'to talk']],
  [
    'the “to” of a verb',
    ['to set up', 'to establish'],
    ['to', 'establish'],
    ['to establish', 'to set up'],
  ],
  ['the postposition “to”', ['on (a day)', 'to'], ['to'], ['to', 'on (a day)']],
  ['nothing linked', ['field', 'area'], [], ['field', 'area']],
  ['no gloss that fits', ['field', 'area'], ['sphere'], ['field', 'area']],
])('puts what fits first: %s', (_, glosses, linked, ordered) => {
  expect(orderGlosses(glosses, linked)).toEqual(ordered)
})
