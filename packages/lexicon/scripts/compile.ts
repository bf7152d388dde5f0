// Checks the rows of ../data and writes from them the generated modules of this package and of the analyser.
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { packAffixes, packAffixGlosses, readAffixes } from './affix-rows.ts'
import { checkTogether } from './check-together.ts'
import { readClosed } from './closed-rows.ts'
import { readConcepts } from './concept-rows.ts'
import { packForms, readForms } from './form-rows.ts'
import { readNames } from './name-rows.ts'
import { packClosed, packGroups, packLightVerbs } from './pack-closed.ts'
import { packConcepts } from './pack-concepts.ts'
import { packDictionary, packNames } from './pack-dictionary.ts'
import {
  lemmasOfAuxiliaries,
  lemmasOfNames,
  lemmasOfWords,
  type LemmaRow,
  packLemmas,
} from './pack-lemmas.ts'
import { packParadigms, readParadigms } from './paradigm-rows.ts'
import { readPhrases } from './phrase-rows.ts'
import type { Problem } from './read-table.ts'
import { readWords } from './word-rows.ts'
import { removeOthers, writeLoaders, writeModule } from './write-generated.ts'

const here = dirname(fileURLToPath(import.meta.url))
const data = join(here, '../data')
const problems: Problem[] = []

const closed = readClosed(join(data, 'closed'), problems)
const words = readWords(join(data, 'words'), problems)
const { groups, phrases } = readPhrases(data, problems)
const affixes = readAffixes(data, problems)
const forms = readForms(data, problems)
const names = readNames(join(data, 'names'), problems)
const concepts = readConcepts(join(data, 'terms'), problems)
checkTogether(words, closed, problems)

const hindi = join(here, '../../hindi/src/generated')
writeModule(join(hindi, 'closed.ts'), {
  closedForms: packClosed(closed),
  lightVerbs: packLightVerbs(closed),
  postpositionGroups: packGroups(groups),
  affixes: packAffixes(affixes),
  paradigms: packParadigms(readParadigms(data, problems)),
})
const lemmas = [...lemmasOfWords(words), ...lemmasOfAuxiliaries(closed, words)]
const isRare = ({ level, variant }: LemmaRow): boolean => level > 3 || variant === true
const lemmaSlices = {
  lemmas: packLemmas(lemmas.filter((lemma) => !isRare(lemma))),
  'rare-lemmas': packLemmas([...lemmas.filter(isRare), ...lemmasOfNames(names)]),
}
for (const [name, { packed, plain }] of Object.entries(lemmaSlices)) {
  writeModule(join(hindi, `${name}.ts`), { lemmas: packed })
  writeModule(join(hindi, `plain-${name}.ts`), { lemmas: plain })
}

const own = join(here, '../src/generated')
const slices = packDictionary(words, closed, [...groups, ...phrases])
const glossary = packConcepts(concepts)
const folder = join(own, 'definitions')
const written = [
  writeModule(join(own, 'words-core.ts'), { words: slices.core.columns }),
  writeModule(join(own, 'plain-words-core.ts'), slices.core.plain),
  writeModule(join(own, 'words-rest.ts'), { words: slices.rest.columns }),
  writeModule(join(own, 'plain-words-rest.ts'), slices.rest.plain),
  writeModule(join(own, 'phrases.ts'), { phrases: slices.phrases.columns }),
  writeModule(join(own, 'plain-phrases.ts'), slices.phrases.plain),
  writeModule(join(own, 'forms.ts'), { forms: packForms(forms) }),
  writeModule(join(own, 'affixes.ts'), { affixes: packAffixGlosses(affixes) }),
  writeModule(join(own, 'names.ts'), { names: packNames(names) }),
  writeModule(join(own, 'concepts-core.ts'), { concepts: glossary.core }),
  writeModule(join(own, 'concepts-rest.ts'), { concepts: glossary.rest }),
  ...Array.from(glossary.definitions, ([field, definitions]) =>
    writeModule(join(folder, `${field}.ts`), { definitions }),
  ),
  writeLoaders(folder, 'fields', [...glossary.definitions.keys()].sort(), 'definitions'),
]
removeOthers(own, written)

console.log(
  `${words.length} words, ${closed.length} closed-class rows, ${groups.length + phrases.length} phrases, ` +
    `${names.length} names, ${concepts.length} concepts`,
)
if (problems.length > 0) {
  for (const { file, line, column, text } of problems) {
    console.error(`packages/lexicon/data/${file}:${line}:${column}: ${text}`)
  }
  console.error(`${problems.length} faults in the data; the rows at fault were left out.`)
  process.exitCode = 1
}
