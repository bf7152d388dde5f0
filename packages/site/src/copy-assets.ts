import { cpSync, mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const require = createRequire(import.meta.url)

/** Folder of the reader's built files: the bundle, its later parts, and the fonts' stylesheet. */
export function readerFolder(): string {
  return dirname(require.resolve('@sahapath/reader/bundle'))
}

/**
 * Copies what every page loads: the reader's bundle and fonts, and the site's own stylesheet.
 * @param out Folder of the site; the files go to `assets` in it.
 */
export function copyAssets(out: string): void {
  const assets = join(out, 'assets')
  mkdirSync(assets, { recursive: true })
  cpSync(join(readerFolder(), 'bundle'), assets, { recursive: true })
  cpSync(fileURLToPath(new URL('../assets/', import.meta.url)), assets, { recursive: true })
}
