import { CommanderError } from 'commander'
import { createProgram } from './program.ts'

/**
 * Runs the command `sahapath`.
 * @param args Arguments after the command's name.
 * @returns Exit code: 0 when all went well, 1 when some input was bad, 2 when the call was.
 */
export async function run(args: readonly string[]): Promise<number> {
  // `sahapath … | head` closes our output early; that is the reader's right, not an error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0)
    throw error
  })
  let code = 0
  const program = createProgram((status) => {
    code = status
  })
  try {
    await program.parseAsync([...args], { from: 'user' })
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    process.stderr.write(`sahapath: ${error instanceof Error ? error.message : String(error)}\n`)
    return 1
  }
  return code
}
