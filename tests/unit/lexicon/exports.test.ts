import * as dictionary from '@sahapath/lexicon/dictionary'
import * as glossary from '@sahapath/lexicon/glossary'
import * as lexicon from '@sahapath/lexicon'
import * as names from '@sahapath/lexicon/names'
import { expect, it } from 'vitest'

it.each([
  [
    '@sahapath/lexicon',
    lexicon,
    [
      'JoinedDictionary',
      'LoadedDictionary',
      'loadConcepts',
      'loadDefinitions',
      'loadDictionary',
      'loadLexicon',
      'loadNames',
    ],
  ],
  [
    '@sahapath/lexicon/dictionary',
    dictionary,
    ['JoinedDictionary', 'LoadedDictionary', 'loadDictionary'],
  ],
  ['@sahapath/lexicon/glossary', glossary, ['loadConcepts', 'loadDefinitions']],
  ['@sahapath/lexicon/names', names, ['loadNames']],
])('%s exports these and nothing else', (_, module, list) => {
  expect(Object.keys(module).sort()).toEqual(list)
})

it('loads every name and concept with what it must have', async () => {
  const [loadedNames, concepts] = await Promise.all([lexicon.loadNames(), lexicon.loadConcepts()])
  for (const { name, english, type } of loadedNames) expect(name && english && type).toBeTruthy()
  for (const { id, definition } of concepts)
    expect(id && definition.en && definition.hi).toBeTruthy()
})
