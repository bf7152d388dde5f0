import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect } from 'vitest'

const root = fileURLToPath(new URL('../fixtures/', import.meta.url))

/**
 * Lists the cases of a fixture folder.
 * @param name Folder under `tests/fixtures`.
 * @returns Name and path of each case, in order.
 */
export function listCases(name: string): { name: string; path: string }[] {
  const folder = join(root, name)
  return readdirSync(folder)
    .filter((item) => !item.startsWith('.'))
    .sort()
    .map((item) => ({ name: item, path: join(folder, item) }))
}

/**
 * Compares a value with the expectation stored beside a case; `UPDATE=1` writes it anew.
 * @param path File of the expectation.
 * @param value Any JSON value.
 */
export function expectStored(path: string, value: unknown): void {
  if (process.env.UPDATE) {
    writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`)
  } else if (!existsSync(path)) {
    throw new Error(`${path} is missing: run with UPDATE=1 and review the difference`)
  }
  expect(value).toEqual(JSON.parse(readFileSync(path, 'utf8')))
}
