import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))

interface Size {
  name: string
  passed: boolean
  size: number
  sizeLimit: number
}

it('keeps every part within its ceiling', () => {
  // It exits with 1 when a ceiling is passed; the figures say which.
  const { stdout } = spawnSync(`${root}node_modules/.bin/size-limit`, ['--json'], {
    cwd: root,
    encoding: 'utf8',
  })
  const sizes = JSON.parse(stdout) as Size[]
  expect(sizes.length).toBeGreaterThan(0)
  expect(sizes.filter(({ passed }) => !passed)).toEqual([])
}, 60_000)
