import { execFileSync } from 'node:child_process'
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
  const output = execFileSync(`${root}node_modules/.bin/size-limit`, ['--json'], {
    cwd: root,
    encoding: 'utf8',
    stdio: 'pipe',
  })
  const sizes = JSON.parse(output) as Size[]
  expect(sizes.length).toBeGreaterThan(0)
  expect(sizes.filter(({ passed }) => !passed)).toEqual([])
}, 60_000)
