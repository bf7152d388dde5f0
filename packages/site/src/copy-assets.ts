import { cpSync, mkdirSync, readdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

// Files are looked up by package, so that this also holds where a bundle has taken the code in.
const require = createRequire(import.meta.url)

/** Folder of the reader's built files: the bundle, its later parts, and the fonts with their stylesheet. */
export const readerFolder: string = dirname(require.resolve('@sahapath/reader/bundle'))

/** Files that a page loads; TypeScript's output lies beside them. */
const ofReader = /^(?:sahapath-reader.*\.js|fonts\.css|fonts)$/u
const ofSite = /^sahapath-.*\.js$/u

/**
 * Copies what the pages load: the reader's bundle and fonts, and the site's own scripts and stylesheet.
 * @param out Folder of the site; the files go to `assets` in it.
 */
export function copyAssets(out: string): void {
  const assets = join(out, 'assets')
  mkdirSync(assets, { recursive: true })
  copyFiles(readerFolder, ofReader, assets)
  copyFiles(dirname(require.resolve('@sahapath/site/dictionaries.js')), ofSite, assets)
  cpSync(dirname(require.resolve('@sahapath/site/site.css')), assets, { recursive: true })
}

function copyFiles(from: string, names: RegExp, to: string): void {
  for (const name of readdirSync(from).filter((item) => names.test(item))) {
    cpSync(join(from, name), join(to, name), { recursive: true })
  }
}
