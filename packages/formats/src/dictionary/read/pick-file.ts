import type { DictionaryFile } from '../types.ts'

/**
 * Picks the file of a dictionary by the ending of its name.
 *
 * @param files Files.
 * @param endings Endings, any of which will do.
 * @returns The first such file, or undefined.
 */
export function findFile(
  files: readonly DictionaryFile[],
  ...endings: readonly string[]
): DictionaryFile | undefined {
  return files.find(({ name }) => endings.some((ending) => name.toLowerCase().endsWith(ending)))
}

/**
 * Picks a file that must be there.
 *
 * @param files Files.
 * @param endings Endings, any of which will do.
 * @returns The file.
 * @throws TypeError that names what is missing.
 */
export function pickFile(
  files: readonly DictionaryFile[],
  ...endings: readonly string[]
): DictionaryFile {
  const file = findFile(files, ...endings)
  if (file) return file
  const given = files.map(({ name }) => name).join(', ') || 'none'
  throw new TypeError(`import expected a file that ends in ${endings.join(' or ')}, got ${given}`)
}
