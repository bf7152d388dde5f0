import { join } from 'node:path'
import { defineConfig } from 'vite'

// What the pages of a library run beside the reader: a few lines each, and the importers that are loaded when
// someone brings a dictionary along.
export default defineConfig({
  resolve: { conditions: ['source'] },
  build: {
    target: 'es2022',
    outDir: join(import.meta.dirname, 'dist/browser'),
    // TypeScript's output is in the same folder.
    emptyOutDir: false,
    lib: {
      entry: {
        dictionaries: join(import.meta.dirname, 'src/browser/offer-dictionaries.ts'),
        theme: join(import.meta.dirname, 'src/browser/follow-theme.ts'),
      },
      formats: ['es'],
    },
    rolldownOptions: {
      output: {
        entryFileNames: 'sahapath-[name].js',
        chunkFileNames: 'sahapath-dictionaries-[name].js',
      },
    },
  },
})
