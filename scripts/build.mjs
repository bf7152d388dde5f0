// Builds everything, in the order in which the parts need each other.
import { spawnSync } from 'node:child_process'

const fromSource = ['--conditions=source', '--import', 'tsx']
const steps = [
  ['the data', 'node', [...fromSource, 'packages/lexicon/scripts/compile.ts']],
  ['the openings', 'node', [...fromSource, 'packages/cli/scripts/compile-openings.ts']],
  ['the packages', 'tsc', ['-b']],
  ['the bundle', 'vite', ['build', '--logLevel', 'warn'], 'packages/reader'],
  [
    'the standalone bundle',
    'vite',
    ['build', '--logLevel', 'warn', '--config', 'vite.standalone.config.ts'],
    'packages/reader',
  ],
  ['the scripts of the library', 'vite', ['build', '--logLevel', 'warn'], 'packages/site'],
  ['the command', 'vite', ['build', '--logLevel', 'error'], 'packages/cli'],
  [
    'the library',
    'node',
    [
      'packages/cli/bin/sahapath.js',
      'build',
      'examples/library/articles',
      '--out',
      'examples/library/dist',
    ],
  ],
]

for (const [name, command, args, cwd = '.'] of steps) {
  // A shell finds the tools' launchers on every system.
  const shell = command !== 'node' && process.platform === 'win32'
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', cwd, shell })
  if (error || status !== 0) {
    console.error(`Building ${name} failed${error ? `: ${error.message}` : '.'}`)
    process.exit(1)
  }
}
