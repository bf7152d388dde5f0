import { findFile } from './read/pick-file.ts'
import type { DictionaryFile, ImportOptions, ImportResult } from './types.ts'

type Importer = (files: readonly DictionaryFile[], options: ImportOptions) => Promise<ImportResult>

/** An importer is loaded when a file asks for it. */
const importers: readonly { endings: readonly string[]; load: () => Promise<Importer> }[] = [
  {
    endings: ['.ifo'],
    load: async () => (await import('./stardict/index.ts')).importStarDict,
  },
  {
    endings: ['.index', '.index.gz'],
    load: async () => (await import('./dictd/index.ts')).importDictd,
  },
  single(
    ['.tei', '.tei.gz', '.xml', '.xml.gz'],
    async () => (await import('./tei/index.ts')).importTei,
  ),
  single(['.zip'], async () => (await import('./yomitan/index.ts')).importYomitan),
  single(
    ['.jsonl', '.jsonl.gz', '.ndjson', '.ndjson.gz', '.json', '.json.gz'],
    async () => (await import('./kaikki/index.ts')).importKaikki,
  ),
]

type SingleImporter = (file: DictionaryFile, options: ImportOptions) => Promise<ImportResult>

function single(
  endings: readonly string[],
  load: () => Promise<SingleImporter>,
): (typeof importers)[number] {
  return {
    endings,
    load: async () => {
      const importOne = await load()
      return (files, options) => importOne(findFile(files, ...endings) as DictionaryFile, options)
    },
  }
}

/**
 * Imports a dictionary, whose format the names of its files tell: StarDict (`.ifo` with `.idx` and `.dict`), dictd
 * (`.index` with `.dict`), TEI (`.tei`), Yomitan (`.zip`) or an extract of Wiktionary (`.jsonl`).
 *
 * @param files Files of one dictionary.
 * @param options Name, direction, limits, and the signal that ends the import.
 * @returns The dictionary, its headwords Hindi, and what was left out of it.
 * @throws VFileMessage when a file is damaged or beyond a limit, with the file and the place; TypeError when a file is
 *   missing or none has a name that is known.
 */
export async function importDictionary(
  files: readonly DictionaryFile[],
  options: ImportOptions = {},
): Promise<ImportResult> {
  const found = importers.find(({ endings }) => findFile(files, ...endings))
  if (!found) {
    const endings = importers.flatMap((each) => each.endings).join(', ')
    throw new TypeError(`importDictionary expected a file that ends in one of ${endings}`)
  }
  const run = await found.load()
  return run(files, options)
}
