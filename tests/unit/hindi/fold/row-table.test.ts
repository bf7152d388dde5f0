import { RowTable } from '@sahapath/hindi/fold'
import fc from 'fast-check'
import { expect, it } from 'vitest'

/** Keys and cells as a table may hold them. */
const rows = fc.array(
  fc.tuple(fc.stringMatching(/^(?:क|ख|ा|0|z| ){0,4}$/), fc.stringMatching(/^(?:क|\t|0){0,5}$/)),
)

it('finds what a scan of the table finds', () => {
  fc.assert(
    fc.property(rows, fc.stringMatching(/^(?:क|ख|ा|0|z| ){0,4}$/), (given, asked) => {
      const sorted = [...given].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      const table = sorted.map(([key, cells]) => `${key}\t${cells}`).join('\n')
      const [halved, indexed] = [new RowTable(table), new RowTable(table)]
      for (let k = 0; k <= 1500; k++) indexed.find('')
      for (const key of [asked, ...given.map(([known]) => known)]) {
        const expected = sorted.filter(([known]) => known === key).map(([, cells]) => cells)
        expect(halved.find(key)).toEqual(expected)
        expect(indexed.find(key)).toEqual(expected)
      }
    }),
  )
})

it('finds nothing in an empty table', () => {
  expect(new RowTable('').find('क')).toEqual([])
  expect(new RowTable('').find('')).toEqual([])
})
