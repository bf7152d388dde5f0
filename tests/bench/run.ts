// Prints the project's figures, each beside its bar and the rivals that can run here.
// `npx -y pnpm@12 bench [NAME…]` runs all benches or those named; the evaluation data is looked for in
// SAHAPATH_EVAL, then beside the checkout. What needs it is left out with a word when it is not there.
import { existsSync } from 'node:fs'
import { availableParallelism, cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import { formatRows, type Row } from './table.ts'

interface Bench {
  name: string
  title: string
  needsData: boolean
  load: () => Promise<(evalDir: string) => Promise<Row[]>>
}

const benches: readonly Bench[] = [
  {
    name: 'segmentation',
    title: 'Sentences',
    needsData: true,
    load: async () => (await import('./segmentation.ts')).benchSegmentation,
  },
  {
    name: 'romanization',
    title: 'Romanisation',
    needsData: true,
    load: async () => (await import('./romanization.ts')).benchRomanization,
  },
  {
    name: 'lemmas',
    title: 'Word forms',
    needsData: true,
    load: async () => (await import('./lemmas.ts')).benchLemmas,
  },
  {
    name: 'lexicon',
    title: 'Lexicon',
    needsData: true,
    load: async () => (await import('./lexicon.ts')).benchLexicon,
  },
  {
    name: 'samples',
    title: 'Samples judged by eye',
    needsData: true,
    load: async () => (await import('./samples.ts')).benchSamples,
  },
  {
    name: 'alignment',
    title: 'Alignment',
    needsData: true,
    load: async () => (await import('./alignment.ts')).benchAlignment,
  },
  {
    name: 'checks',
    title: 'Checks between the sides',
    needsData: true,
    load: async () => (await import('./checks.ts')).benchChecks,
  },
  {
    name: 'words',
    title: 'Word links',
    needsData: false,
    load: async () => (await import('./words.ts')).benchWords,
  },
  {
    name: 'terms',
    title: 'Terms and names',
    needsData: true,
    load: async () => (await import('./terms.ts')).benchTerms,
  },
  {
    name: 'articles',
    title: 'The five articles',
    needsData: true,
    load: async () => (await import('./articles.ts')).benchArticles,
  },
  {
    name: 'pipeline',
    title: 'Speed of the whole',
    needsData: false,
    load: async () => (await import('./pipeline.ts')).benchPipeline,
  },
  {
    name: 'reader',
    title: 'The reader',
    needsData: false,
    load: async () => (await import('./reader.ts')).benchReader,
  },
  {
    name: 'security',
    title: 'Attacks',
    needsData: true,
    load: async () => (await import('./security.ts')).benchSecurity,
  },
]

const wanted = process.argv.slice(2).filter((name) => name !== '--')
const unknown = wanted.filter((name) => !benches.some((bench) => bench.name === name))
if (unknown.length > 0) {
  console.error(
    `There is no bench ${unknown.join(', ')}; there are ${benches.map(({ name }) => name).join(', ')}`,
  )
  process.exit(2)
}
const evalDir =
  process.env.SAHAPATH_EVAL ?? fileURLToPath(new URL('../../../shared/eval', import.meta.url))
const hasData = existsSync(evalDir)

console.log(`# Figures\n`)
console.log(
  `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${availableParallelism()} × ${cpus()[0]?.model ?? 'unknown processor'}\n`,
)
for (const { name, title, needsData, load } of benches) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  if (needsData && !hasData) {
    console.log(`## ${title}\n\nLeft out: no evaluation data (set SAHAPATH_EVAL).\n`)
    continue
  }
  const bench = await load()
  console.log(formatRows(title, await bench(evalDir)))
}
