import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { describe, expect, it } from 'vitest'
import { expectStored } from '../unit/fixture-folders.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const names = readdirSync(join(root, 'packages')).sort()

type Target = { source?: string } | string

interface Manifest {
  name: string
  exports: Record<string, Target>
}

/** Schemas, stylesheets and bundles are files to load, not modules to import. */
function isModule(target: Target): boolean {
  return typeof target !== 'string' && target.source !== undefined
}

function readManifest(name: string): Manifest {
  return JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8')) as Manifest
}

describe.each(names)('@sahapath/%s', (name) => {
  const folder = join(root, 'packages', name)

  it('is packaged as publint wants it', async () => {
    const { messages, pkg } = await publint({ pkgDir: folder, strict: true, pack: false })
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([])
  })

  it('has types that resolve wherever it is imported', () => {
    const assets = Object.entries(readManifest(name).exports)
      .filter(([, target]) => !isModule(target))
      .map(([path]) => path)
    const { status, stdout } = spawnSync(
      join(root, 'node_modules/.bin/attw'),
      [
        '--pack',
        folder,
        '--profile',
        'esm-only',
        ...(assets.length > 0 ? ['--exclude-entrypoints', ...assets] : []),
      ],
      { encoding: 'utf8' },
    )
    expect(status === 0 ? '' : stdout).toBe('')
  }, 60_000)

  it('exports what its list says, no more and no less', async () => {
    const { name: specifier, exports } = readManifest(name)
    const lists: Record<string, string[]> = {}
    for (const [path, target] of Object.entries(exports)) {
      if (!isModule(target)) continue
      const module = (await import(specifier + path.slice(1))) as object
      lists[path] = Object.keys(module).sort()
    }
    expectStored(join(root, 'tests/gates/exports', `${name}.json`), lists)
  })
})
