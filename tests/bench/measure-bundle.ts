import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'

/** Compressed sizes of a bundle, in bytes. */
export interface BundleSize {
  /** What is loaded at once. */
  entry: number
  /** What is loaded on demand. */
  rest: number
}

/**
 * Bundles and minifies a module from the sources and compresses the pieces.
 *
 * @param code The module; it may import the project's packages.
 * @returns Gzipped sizes.
 */
export async function measureBundle(code: string): Promise<BundleSize> {
  const id = '\0measured'
  // The bundler's own code for preloading is no part of the package.
  const helper = '\0vite/preload-helper.js'
  const noPreload = 'export const __vitePreload = (load) => load()'
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    root: fileURLToPath(new URL('../..', import.meta.url)),
    resolve: { conditions: ['source'] },
    plugins: [
      {
        name: 'measured',
        resolveId: (source) => (source === 'measured' ? id : null),
        enforce: 'pre',
        load: (source) => (source === id ? code : source === helper ? noPreload : null),
      },
    ],
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      modulePreload: false,
      rolldownOptions: { input: 'measured', preserveEntrySignatures: 'strict' },
    },
  })
  const size: BundleSize = { entry: 0, rest: 0 }
  for (const { output } of [result].flat() as {
    output: { type: string; code?: string; isEntry?: boolean }[]
  }[]) {
    for (const piece of output) {
      if (piece.type !== 'chunk') continue
      const bytes = gzipSync(piece.code ?? '', { level: 9 }).length
      if (piece.isEntry) size.entry += bytes
      else size.rest += bytes
    }
  }
  return size
}
