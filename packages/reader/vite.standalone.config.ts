import { join } from 'node:path'
import { defineConfig } from 'vite'
import { minifyStyles } from './vite.styles.ts'

// The bundle with its later parts inside, for a page that has nothing to load them from.
export default defineConfig({
  resolve: { conditions: ['source'] },
  plugins: [minifyStyles()],
  build: {
    target: 'es2022',
    outDir: join(import.meta.dirname, 'dist/standalone'),
    modulePreload: false,
    rolldownOptions: {
      input: join(import.meta.dirname, 'src/bundle.ts'),
      preserveEntrySignatures: 'allow-extension',
      output: { entryFileNames: 'sahapath-reader.js', codeSplitting: false },
    },
  },
})
