import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
// @ts-expect-error It is plain JavaScript, for it runs before anything is compiled.
import { runScript } from '../../../packages/cli/bin/run-script.js'

let folder: string
let script: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'run-script-'))
  script = join(folder, 'script.cjs')
})
afterEach(() => rmSync(folder, { recursive: true }))

const caches = (): string[] => readdirSync(folder).filter((name) => name.endsWith('.cache'))

test('a script runs the same from source and from kept code', () => {
  writeFileSync(
    script,
    "exports.name = require('node:path').basename(__filename)\nexports.f = (x) => x + 1",
  )
  const first = runScript(script)
  expect(first.exports.f(1)).toBe(2)
  first.keepCode()
  expect(caches()).toHaveLength(1)
  const second = runScript(script)
  expect(second.exports.name).toBe('script.cjs')
  expect(second.exports.f(1)).toBe(2)
  second.keepCode()
  expect(caches()).toHaveLength(1)
})

test('kept code is not run for a script that changed, even to the same length', () => {
  writeFileSync(script, 'exports.value = 1')
  const first = runScript(script)
  first.keepCode()
  writeFileSync(script, 'exports.value = 2')
  utimesSync(script, 1, 1)
  expect(runScript(script).exports.value).toBe(2)
})

test('code that cannot be read or kept is done without', () => {
  writeFileSync(script, 'exports.value = 1')
  const first = runScript(script)
  first.keepCode()
  const [cache = ''] = caches()
  rmSync(join(folder, cache))
  mkdirSync(join(folder, cache))
  const second = runScript(script)
  expect(second.exports.value).toBe(1)
  expect(() => second.keepCode()).not.toThrow()
  rmSync(join(folder, cache), { recursive: true })
  writeFileSync(join(folder, cache), 'no code at all')
  const third = runScript(script)
  expect(third.exports.value).toBe(1)
  third.keepCode()
  expect(runScript(script).exports.value).toBe(1)
})
