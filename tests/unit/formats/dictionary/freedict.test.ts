import { existsSync, openAsBlob } from 'node:fs'
import { importDictionary } from '@sahapath/formats/dictionary'
import { JoinedDictionary, loadDictionary } from '@sahapath/lexicon'
import { expect, it } from 'vitest'

const folder = '/usr/share/dictd/'
const names = ['freedict-eng-hin.index', 'freedict-eng-hin.dict.dz']
const installed = names.every((name) => existsSync(folder + name))
if (!installed) {
  console.warn('No FreeDict English–Hindi here (apt-get install dict-freedict-eng-hin): left out.')
}

it.skipIf(!installed)(
  'turns FreeDict’s English–Hindi dictionary round',
  async () => {
    const files = await Promise.all(
      names.map(async (name) => ({ name, data: await openAsBlob(folder + name) })),
    )
    const { dictionary, counts, messages } = await importDictionary(files)
    expect(counts.read).toBeGreaterThan(25_000)
    expect(counts.skipped).toBeLessThan(counts.read / 1000)
    expect(counts.kept).toBeGreaterThan(20_000)
    expect(dictionary.name).toMatch(/^English-Hindi FreeDict Dictionary/)
    expect(messages.map(({ ruleId }) => ruleId)).toContain('turned-round')
    const glosses = (word: string): string[] | undefined =>
      dictionary.entries.find(({ lemma }) => lemma === word)?.glosses
    expect(glosses('पानी')?.[0]).toBe('water')
    expect(glosses('सरकार')?.[0]).toBe('government')
    expect(glosses('छोड़ देना')).toContain('to abandon')
    expect(glosses('अवचक्र')).toEqual(['undercarriage (हवाई जहाज का)'])
    expect(dictionary.entries.every(({ lemma }) => !/[~{}[\]]/.test(lemma))).toBe(true)

    const own = await loadDictionary()
    const joined = new JoinedDictionary(own, [dictionary])
    // An inflected form of a word that only FreeDict has.
    const theirOwn = dictionary.entries.find(
      ({ lemma, upos }) =>
        upos === 'NOUN' && /^\p{L}[\p{L}\p{M}]{4,}ा$/u.test(lemma) && own.find(lemma).length === 0,
    )
    const { lemma = '', glosses: meaning } = theirOwn ?? {}
    const { entries } = joined.lookup(`${lemma.slice(0, -1)}ों`)
    expect(entries).toContainEqual(expect.objectContaining({ lemma, source: dictionary.name }))
    expect(entries.find((each) => each.lemma === lemma)?.glosses).toEqual(meaning)
    const [ours, theirs] = [undefined, dictionary.name].map((source) =>
      joined.find('सरकार', 'NOUN').findIndex((each) => each.source === source),
    )
    expect(ours).toBe(0)
    expect(theirs).toBeGreaterThan(0)
  },
  60_000,
)
