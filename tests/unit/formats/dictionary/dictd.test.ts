import { importDictd } from '@sahapath/formats/dictionary/dictd'
import { describe, expect, it } from 'vitest'
import { brief, dictd, encode, rules } from './packs.ts'

describe('importDictd', () => {
  it.each(['00databaseshort', '00-database-short'])(
    'reads articles of a Hindi dictionary with its title as %s',
    async (short) => {
      const { dictionary } = await importDictd(
        dictd([
          [short, '00-database-short\n     A little dictionary\n'],
          [short.replace('short', 'info'), 'about it\n'],
          [
            'पानी',
            'पानी /paːniː/ <N>\n1. water\n      "पानी दो"\n2. rain (on a day\n   of sowing)\n',
          ],
          ['अच्छा', 'अच्छा (adj.)\n     good\n'],
        ]),
      )
      expect(dictionary.name).toBe('A little dictionary')
      expect(brief(dictionary.entries)).toEqual([
        'पानी NOUN: water | rain (on a day of sowing)',
        'अच्छा ADJ: good',
      ])
    },
  )

  it('turns an English dictionary round, and says so', async () => {
    const { dictionary, counts, messages } = await importDictd(
      dictd([
        ['abandon', 'abandon /x/ <V>\n1. छोड़~देना, त्यागना\n      "Abandon it."\n'],
        ['drop', 'drop <V>\n1. ?\n2. छोड़~देना{काम}\n'],
      ]),
      { name: 'Mine' },
    )
    expect(brief(dictionary.entries)).toEqual([
      'छोड़ देना VERB: to abandon | to drop (काम)',
      'त्यागना VERB: to abandon',
    ])
    expect(dictionary.name).toBe('Mine')
    expect(counts).toEqual({ read: 2, skipped: 0, kept: 2 })
    expect(rules(messages)).toEqual(['turned-round', 'gloss-not-hindi'])
  })

  it('counts rows that are no rows, and goes on', async () => {
    const [index, data] = dictd([['पानी', 'water\n']])
    if (!index || !data) throw new Error('two files expected')
    const text = new TextDecoder().decode(index.data as Uint8Array)
    const rows = `no row\n${text}ख\tA!\tB\nग\tA\tBBBBBBBBBB\n`
    const { counts, messages } = await importDictd([{ name: index.name, data: encode(rows) }, data])
    expect(counts).toEqual({ read: 4, skipped: 3, kept: 1 })
    expect(rules(messages)).toEqual(['bad-record 3'])
    expect(messages[0]?.reason).toBe(
      '3 records that do not have the form of the format were left out (first: “no row”, line 1).',
    )
    expect(messages[0]).toMatchObject({ file: 'little.index', place: { line: 1, column: 1 } })
  })
})
