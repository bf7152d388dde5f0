// Builds everything, in the order in which the parts need each other.
import { spawnSync } from 'node:child_process'

const steps = [
  [
    'generated data',
    'node',
    ['--conditions=source', '--import', 'tsx', 'packages/lexicon/scripts/compile.ts'],
  ],
  ['packages', 'tsc', ['-b']],
]

for (const [name, command, args] of steps) {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit' })
  if (error || status !== 0) {
    console.error(`Building ${name} failed${error ? `: ${error.message}` : '.'}`)
    process.exit(1)
  }
}
