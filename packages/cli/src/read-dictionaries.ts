import { openAsBlob } from 'node:fs'
import { basename } from 'node:path'
import type { UserDictionary } from '@sahapath/core'
import { importDictionary } from '@sahapath/formats/dictionary'

/**
 * Reads a dictionary that the user brought along.
 * @param paths Its files: StarDict, dictd, TEI, Yomitan or a Wiktionary extract; one at least.
 * @param warn Gets what was left out, with its place.
 * @returns The dictionary, as the list that the lexicon takes.
 * @throws VFileMessage that names the file and the place that cannot be read.
 */
export async function readDictionaries(
  paths: readonly string[],
  warn: (message: string) => void,
): Promise<UserDictionary[]> {
  const files = await Promise.all(
    paths.map(async (path) => ({ name: basename(path), data: await openAsBlob(path) })),
  )
  const { dictionary, messages } = await importDictionary(files)
  for (const message of messages) warn(String(message))
  return [dictionary]
}
