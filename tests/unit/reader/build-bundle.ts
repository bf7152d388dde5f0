import { fileURLToPath } from 'node:url'
import { build } from 'vite'

/**
 * Builds the reader's bundle in memory, exactly as it is shipped.
 * @returns Code by file name, such as `sahapath-reader.js`.
 */
export async function buildBundle(): Promise<Map<string, string>> {
  const files = [...(await buildFiles())]
  return new Map(files.flatMap(([name, file]) => (typeof file === 'string' ? [[name, file]] : [])))
}

/**
 * Builds what a page loads of the reader in memory: the bundle, the fonts and their style sheet.
 * @returns Text of scripts, bytes of everything else, by file name.
 */
export async function buildFiles(): Promise<Map<string, string | Uint8Array>> {
  const root = fileURLToPath(new URL('../../../packages/reader/', import.meta.url))
  const configFile = `${root}vite.config.ts`
  const result = await build({ root, configFile, logLevel: 'silent', build: { write: false } })
  const [output] = [result].flat()
  if (!output || !('output' in output)) throw new Error('The bundle was not built')
  return new Map(
    output.output.map((file) => [
      file.fileName,
      file.type === 'chunk' ? file.code : Buffer.from(file.source),
    ]),
  )
}
