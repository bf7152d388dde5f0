import { join } from 'node:path'
import { defineConfig } from 'vite'

// Half of a cold start went into opening hundreds of small modules: the command ships as a few files.
export default defineConfig({
  ssr: { noExternal: true, target: 'node' },
  build: {
    target: 'node20',
    ssr: join(import.meta.dirname, 'src/index.ts'),
    outDir: join(import.meta.dirname, 'dist/bundle'),
    minify: false,
    rolldownOptions: {
      output: { entryFileNames: 'sahapath.js', chunkFileNames: '[name].js' },
    },
  },
})
