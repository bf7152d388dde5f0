import { join } from 'node:path'
import { defineConfig } from 'vite'

// What the pages of a library run beside the reader: a few lines, and the importers they load when asked.
export default defineConfig({
  resolve: { conditions: ['source'] },
  build: {
    target: 'es2022',
    outDir: join(import.meta.dirname, 'dist/browser'),
    // TypeScript's output is in the same folder.
    emptyOutDir: false,
    lib: { entry: join(import.meta.dirname, 'src/browser/offer-dictionaries.ts'), formats: ['es'] },
    rolldownOptions: {
      output: {
        entryFileNames: 'sahapath-dictionaries.js',
        chunkFileNames: 'sahapath-dictionaries-[name].js',
      },
    },
  },
})
