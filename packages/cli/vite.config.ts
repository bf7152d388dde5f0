import { join } from 'node:path'
import { defineConfig, type Plugin } from 'vite'

/** A generated module: one line a text, each a string literal. */
const generated = /\/dist\/generated\/((?:[\w-]+\/)?[\w-]+)\.js$/
const line = /^export const (\w+) = (".*");?$/

/**
 * Puts generated texts beside the bundle: a file is read much sooner than a module of its size is compiled, and soonest in
 * the encoding that strings have in memory.
 */
const textsAsFiles: Plugin = {
  name: 'texts-as-files',
  transform(code, id) {
    const module = generated.exec(id)?.[1]?.replace('/', '-')
    if (module === undefined) return undefined
    const rows = code.split('\n').filter((row) => row.startsWith('export '))
    const texts = rows.map((row) => line.exec(row))
    if (texts.some((text) => text === null)) return undefined
    const reads = texts.map((text) => {
      const [, name = '', literal = ''] = text as RegExpExecArray
      const fileName = `data/${module}-${name}.txt`
      const source = Buffer.from(JSON.parse(literal) as string, 'utf16le')
      this.emitFile({ type: 'asset', fileName, source })
      return `export const ${name} = readFileSync(new URL(${JSON.stringify(fileName)}, import.meta.url), 'utf16le')`
    })
    return `import { readFileSync } from 'node:fs'\n${reads.join('\n')}\n`
  },
}

// Half of a cold start went into opening hundreds of small modules, a quarter into compiling them: the command ships as
// one script, so that V8's code for it can be kept (bin/run-script.js).
export default defineConfig({
  plugins: [textsAsFiles],
  ssr: { noExternal: true, target: 'node' },
  build: {
    target: 'node20',
    ssr: join(import.meta.dirname, 'src/index.ts'),
    ssrEmitAssets: true,
    outDir: join(import.meta.dirname, 'dist/bundle'),
    minify: false,
    rolldownOptions: {
      output: {
        format: 'cjs',
        entryFileNames: 'sahapath.cjs',
        codeSplitting: false,
        minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
      },
    },
  },
})
