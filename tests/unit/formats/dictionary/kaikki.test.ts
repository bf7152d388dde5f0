import { importKaikki } from '@sahapath/formats/dictionary/kaikki'
import { describe, expect, it } from 'vitest'
import { brief, kaikki, rules } from './packs.ts'

const water = {
  word: 'पानी',
  lang_code: 'hi',
  pos: 'noun',
  forms: [
    { form: 'pānī', tags: ['romanization'] },
    { form: 'पाणी', tags: ['alternative'] },
    { form: 'پانی', tags: ['alternative', 'Urdu'] },
  ],
  senses: [
    { glosses: ['water'], tags: ['masculine'] },
    { glosses: ['liquid', 'sap'] },
    { tags: ['no-gloss'] },
  ],
}

describe('importKaikki', () => {
  it.each([false, true])(
    'reads words, spellings, labels and glosses (packed: %s)',
    async (packed) => {
      const { dictionary } = await importKaikki(kaikki([water], packed))
      expect(brief(dictionary.entries)).toEqual(['पानी NOUN: water | sap'])
      expect(dictionary.entries[0]).toMatchObject({ gender: 'm', variants: ['पाणी'] })
    },
  )

  it('leaves out other languages, forms and broken lines, and counts them', async () => {
    const { dictionary, counts, messages } = await importKaikki(
      kaikki([
        water,
        { word: 'agua', lang_code: 'es', pos: 'noun', senses: [{ glosses: ['water'] }] },
        '{"word": "घर", "lang',
        '',
        { title: 'घर', redirect: 'गृह' },
        {
          word: 'लड़के',
          lang_code: 'hi',
          pos: 'noun',
          senses: [{ glosses: ['oblique of लड़का'], form_of: [{ word: 'लड़का' }] }],
        },
      ]),
    )
    expect(dictionary.entries).toHaveLength(1)
    expect(counts).toEqual({ read: 5, skipped: 4, kept: 1 })
    expect(rules(messages)).toEqual(['other-language', 'bad-record 2', 'form-of', 'no-gloss'])
    expect(messages[1]?.place).toEqual({ line: 3, column: 1 })
  })
})
