import { expect, it } from 'vitest'
import { measureBundle } from '../../bench/measure-bundle.ts'

it('loads at most 10 kB for all schemes', async () => {
  const { entry, rest } = await measureBundle(`export * from '@sahapath/hindi/romanize'`)
  expect(entry).toBeLessThanOrEqual(10_000)
  expect(entry).toBeGreaterThan(5_000)
  expect(rest).toBe(0)
})
