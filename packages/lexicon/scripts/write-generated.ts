import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const head = '// Generated from packages/lexicon/data; do not edit.\n'

/**
 * Writes a module of texts, a line each.
 *
 * @param path Path of the module.
 * @param strings Texts by name of their export.
 * @returns The path.
 */
export function writeModule(path: string, strings: Record<string, string>): string {
  const lines = Object.entries(strings).map(
    ([name, value]) => `export const ${name}: string = ${JSON.stringify(value)}\n`,
  )
  return writeText(path, lines.join(''))
}

/**
 * Writes the index of a folder of modules: for each a function that loads it, so that a bundler sees every path.
 *
 * @param folder Folder of the modules.
 * @param name Name of the export.
 * @param modules Names of the modules.
 * @param text Name of the text that each of them exports.
 * @returns The path of the index.
 */
export function writeLoaders(
  folder: string,
  name: string,
  modules: readonly string[],
  text: string,
): string {
  const loaders = modules.map((module) => `  '${module}': () => import('./${module}.ts'),\n`)
  const type = `Record<string, () => Promise<{ ${text}: string }>>`
  const index = `export const ${name}: ${type} = {\n${loaders.join('')}}\n`
  return writeText(join(folder, 'index.ts'), index)
}

/**
 * Removes the modules that an earlier layout of the slices left behind.
 *
 * @param folder Folder of generated modules alone.
 * @param written Paths of the modules to keep.
 */
export function removeOthers(folder: string, written: readonly string[]): void {
  const kept = new Set(written)
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, file)
    if (file.endsWith('.ts') && !kept.has(path)) rmSync(path)
  }
}

/** Leaves an unchanged module alone, so that nothing is built again for it. */
function writeText(path: string, text: string): string {
  const whole = head + text
  mkdirSync(dirname(path), { recursive: true })
  try {
    if (readFileSync(path, 'utf8') === whole) return path
  } catch {
    // Not there yet.
  }
  writeFileSync(path, whole)
  return path
}
