import { cpSync, mkdirSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

// Files are looked up by package, so that this also holds where a bundle has taken the code in.
const require = createRequire(import.meta.url)

/** Folder of the reader's built files: the bundle, its later parts, and the fonts with their stylesheet. */
export const readerFolder: string = dirname(require.resolve('@sahapath/reader/bundle'))

/** Files of that folder that a page loads; TypeScript's output lies beside them. */
const loaded = /^(?:sahapath-reader.*\.js|fonts\.css|fonts)$/u

/**
 * Copies what the pages load: the reader's bundle and fonts, and the site's own stylesheet.
 * @param out Folder of the site; the files go to `assets` in it.
 */
export function copyAssets(out: string): void {
  const assets = join(out, 'assets')
  mkdirSync(assets, { recursive: true })
  for (const name of readdirSync(readerFolder).filter((item) => loaded.test(item))) {
    cpSync(join(readerFolder, name), join(assets, name), { recursive: true })
  }
  cpSync(dirname(require.resolve('@sahapath/site/site.css')), assets, { recursive: true })
}
