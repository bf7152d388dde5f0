import { importStarDict } from '@sahapath/formats/dictionary/stardict'
import { describe, expect, it } from 'vitest'
import { brief, encode, joinBytes, rules, starDict } from './packs.ts'

describe('importStarDict', () => {
  it('reads plain-text articles: labels, glosses a line, pronunciation left out', async () => {
    const { dictionary, counts, messages } = await importStarDict(
      starDict({
        types: 'm',
        articles: [
          ['पानी', '[pɑːniː] n. m.\n1. water\n2. lustre, honour\n   and dignity'],
          ['जाना', 'जाना (v.)\nto go'],
          ['नीला', 'blue'],
        ],
      }),
    )
    expect(dictionary.name).toBe('Little Hindi')
    expect(brief(dictionary.entries)).toEqual([
      'पानी NOUN: water | lustre, honour and dignity',
      'जाना VERB: to go',
      'नीला X: blue',
    ])
    expect(dictionary.entries[0]?.gender).toBe('m')
    expect(counts).toEqual({ read: 3, skipped: 0, kept: 3 })
    expect(messages).toEqual([])
  })

  it('reads packed files, other spellings, and articles that share bytes or stand out of order', async () => {
    const files = starDict({
      types: 'm',
      packed: true,
      articles: [
        ['ख', 'second'],
        ['क', 'first'],
      ],
      synonyms: [
        ['का', 1],
        ['के', 1],
        ['कहीं', 9],
      ],
    })
    const { dictionary, messages } = await importStarDict(files.reverse())
    expect(brief(dictionary.entries)).toEqual(['ख X: second', 'क X: first'])
    expect(dictionary.entries.map(({ variants }) => variants)).toEqual([undefined, ['का', 'के']])
    expect(rules(messages)).toEqual(['no-such-entry'])
  })

  it('turns markup into text, and tells what is no text', async () => {
    const { dictionary, messages } = await importStarDict(
      starDict({
        articles: [
          ['घर', 'h<div>house<br><i>home</i><script>alert(1)</script></div>'],
          ['दूध', 'g<b>milk</b> &amp; cream\0'],
          ['फल', 'x<k>फल</k><def>fruit</def><ex>not this</ex>'],
          [
            'आम',
            joinBytes(encode('mmango\0P'), Uint8Array.of(0, 0, 0, 2, 1, 2), encode('mcommon')),
          ],
          ['रंग', 'm<b>colour</b> <paint>'],
        ],
      }),
    )
    expect(brief(dictionary.entries)).toEqual([
      'घर X: house | home',
      'दूध X: milk & cream',
      'फल X: fruit',
      'आम X: mango | common',
      'रंग X: colour',
    ])
    expect(rules(messages)).toEqual(['not-text'])
  })

  it('reads places of eight bytes', async () => {
    const [ifo, idx, dict] = starDict({
      types: 'm',
      articles: [['कल', 'yesterday']],
      info: 'idxoffsetbits=64',
    })
    const row = (idx as { data: Uint8Array }).data
    const wide = joinBytes(row.slice(0, -8), new Uint8Array(4), row.slice(-8))
    const files = [ifo, { name: 'little.idx', data: wide }, dict].flatMap((file) => file ?? [])
    const { dictionary } = await importStarDict(files)
    expect(brief(dictionary.entries)).toEqual(['कल X: yesterday'])
  })

  it('names the file and the entry that is wrong', async () => {
    const [ifo, idx, dict] = starDict({
      types: 'm',
      articles: [
        ['क', 'a'],
        ['ख', 'b'],
      ],
    })
    if (!ifo || !idx || !dict) throw new Error('three files expected')
    const short = { name: dict.name, data: (dict.data as Uint8Array).slice(0, 1) }
    await expect(importStarDict([ifo, idx, short])).rejects.toMatchObject({
      ruleId: 'no-article',
      reason: 'little.dict, entry 2, is beyond the end of the file.',
    })
    const cut = { name: idx.name, data: (idx.data as Uint8Array).slice(0, -3) }
    await expect(importStarDict([ifo, cut, dict])).rejects.toMatchObject({
      ruleId: 'bad-row',
      reason: 'little.idx, entry 2, is not whole.',
    })
    const other = { name: ifo.name, data: encode('<html>') }
    await expect(importStarDict([other, idx, dict])).rejects.toMatchObject({
      ruleId: 'no-stardict',
      place: { line: 1, column: 1 },
    })
    await expect(importStarDict([ifo, dict])).rejects.toThrow(
      'import expected a file that ends in .idx or .idx.gz, got little.ifo, little.dict',
    )
  })
})
