// Looks Hindi words up in a dictionary of one's own beside the project's:
//   node own-dictionary.mjs my.ifo my.idx my.dict.dz -- शब्दकोश पुस्तकें
// Files: StarDict (.ifo .idx .dict), dictd (.index .dict), TEI (.tei), Yomitan (.zip), Wiktionary extract (.jsonl).
import { openAsBlob } from 'node:fs'
import { basename } from 'node:path'
import { importDictionary } from '@sahapath/formats/dictionary'
import { JoinedDictionary, loadDictionary } from '@sahapath/lexicon'

const end = process.argv.indexOf('--')
const [paths, words] = [process.argv.slice(2, end), process.argv.slice(end + 1)]
const files = await Promise.all(
  paths.map(async (path) => ({ name: basename(path), data: await openAsBlob(path) })),
)
const signal = AbortSignal.timeout(60_000)
const { dictionary, counts, messages } = await importDictionary(files, { signal })
console.log(`${dictionary.name}: ${counts.kept} entries of ${counts.read} in the files`)
for (const message of messages) console.warn(String(message))

const joined = new JoinedDictionary(await loadDictionary(), [dictionary])
for (const word of words) {
  for (const { lemma, glosses, source = 'Sahapath' } of joined.lookup(word).entries) {
    console.log(`${word} → ${lemma}: ${glosses.join(', ')} (${source})`)
  }
}
