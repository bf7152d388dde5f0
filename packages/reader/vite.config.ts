import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { defineConfig, minifySync, type Plugin } from 'vite'
import { minifyStyles } from './vite.styles.ts'

const require = createRequire(import.meta.url)
const dist = join(import.meta.dirname, 'dist')

// Normal and semibold are all that the reader uses; browsers fetch only the scripts a page shows.
const families = ['noto-serif-devanagari', 'noto-sans-devanagari']
const weights = [400, 600]

// What stands under a reader must not jump when the script and the document arrive; what a server has
// rendered has its own height already.
const roomForReaders = `sahapath-reader:not([document], [data-served]):not(:defined) {
  display: block;
  min-height: 100vh;
}
`

/** Puts the fonts beside the bundle: a style sheet for the page, as a shadow root registers no fonts. */
function copyFonts(): Plugin {
  return {
    name: 'sahapath-fonts',
    generateBundle() {
      const emit = (fileName: string, source: string | Uint8Array): void => {
        this.emitFile({ type: 'asset', fileName, source })
      }
      const sheets = families.flatMap((family) => {
        const folder = dirname(require.resolve(`@fontsource/${family}/package.json`))
        emit(`fonts/${family}-LICENSE.txt`, readFileSync(join(folder, 'LICENSE')))
        return weights.map((weight) => {
          const sheet = readFileSync(join(folder, `${weight}.css`), 'utf8')
          const kept = sheet.replaceAll(/, url\([^)]+\.woff\) format\('woff'\)/g, '')
          for (const [, file] of kept.matchAll(/url\(\.\/files\/([^)]+)\)/g)) {
            if (file) emit(`fonts/${file}`, readFileSync(join(folder, 'files', file)))
          }
          return kept.replaceAll('./files/', './fonts/')
        })
      })
      emit('fonts.css', `${[roomForReaders, ...sheets].join('\n')}\n`)
    },
  }
}

/** Writes the custom-elements manifest from the elements' docblocks. */
function describeElements(): Plugin {
  const analyzer = require.resolve('@custom-elements-manifest/analyzer/package.json')
  const options = [
    'analyze',
    '--litelement',
    '--globs',
    'src/**/*.ts',
    '--outdir',
    'dist',
    '--quiet',
  ]
  return {
    name: 'sahapath-manifest',
    writeBundle() {
      execFileSync(process.execPath, [join(dirname(analyzer), 'cem.js'), ...options], {
        cwd: import.meta.dirname,
      })
    },
  }
}

/** Takes out the white space, which Vite leaves in libraries; an application would get a loader it has no use for. */
function squeezeChunks(): Plugin {
  return {
    name: 'sahapath-chunks',
    generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue
        file.code = minifySync(file.fileName, file.code, { module: true }).code
      }
    },
  }
}

export default defineConfig({
  resolve: { conditions: ['source'] },
  plugins: [minifyStyles(), squeezeChunks(), copyFonts(), describeElements()],
  build: {
    target: 'es2022',
    outDir: dist,
    // TypeScript's output is in the same folder.
    emptyOutDir: false,
    lib: { entry: join(import.meta.dirname, 'src/bundle.ts'), formats: ['es'] },
    rolldownOptions: {
      // i18next ends with reads of its default instance, which no one uses here.
      treeshake: { propertyReadSideEffects: false },
      // Lazy parts import what they share from the one file a page names.
      preserveEntrySignatures: 'allow-extension',
      output: {
        entryFileNames: 'sahapath-reader.js',
        chunkFileNames: 'sahapath-reader-[name].js',
      },
    },
  },
})
