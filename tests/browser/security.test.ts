import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { attacks } from './support/attacks.ts'
import { doors } from './support/doors.ts'
import { findDanger } from './support/find-danger.ts'
import { type Watch, watchPage } from './support/watch-page.ts'

let watch: Watch

beforeEach(() => {
  watch = watchPage()
})
afterEach(() => watch.end())

describe('nothing runs', () => {
  for (const [name, open] of Object.entries(doors)) {
    it(`through ${name}`, async () => {
      const found: string[] = []
      for (const attack of attacks) {
        for (const danger of findDanger(await open(attack))) found.push(`${attack} → ${danger}`)
        watch.clear()
      }
      await watch.settle()
      expect(found).toEqual([])
      expect(watch.hits.map((number) => attacks[number])).toEqual([])
      expect(watch.calls).toEqual([])
    }, 120_000)
  }
})

describe('the watch', () => {
  it('sees what gets through where no one looks', async () => {
    const page = document.createElement('iframe')
    page.srcdoc = attacks.map((attack) => `<section>${attack}</section>`).join('')
    const loaded = new Promise((resolve) => page.addEventListener('load', resolve, { once: true }))
    document.body.append(page)
    await loaded
    await vi.waitFor(() => expect(new Set(watch.hits).size).toBeGreaterThan(5), 20_000)
    const danger = findDanger(page.contentDocument as Document)
    await watch.settle()
    watch.clear()
    expect(watch.calls.length).toBeGreaterThan(1)
    expect(danger.filter((found) => found.includes(' on')).length).toBeGreaterThan(10)
    expect(danger.filter((found) => found.includes('javascript:')).length).toBeGreaterThan(5)
  })
})
