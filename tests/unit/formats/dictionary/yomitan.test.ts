import { importYomitan } from '@sahapath/formats/dictionary/yomitan'
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { brief, encode, rules, term, yomitan } from './packs.ts'

const list = {
  type: 'structured-content',
  content: {
    tag: 'ul',
    content: [
      { tag: 'li', content: ['to ', { tag: 'span', content: 'gather' }] },
      { tag: 'li', content: { tag: 'a', href: 'javascript:alert(1)', content: 'to collect' } },
      { tag: 'img', path: 'a.png' },
    ],
  },
}

describe('importYomitan', () => {
  it('takes the attribution as the licence', async () => {
    const index = { title: 'Little Hindi', format: 3, revision: '1', attribution: 'CC BY-SA 4.0' }
    const pack = yomitan([[term('सोना', ['gold'])]], { 'index.json': JSON.stringify(index) })
    expect((await importYomitan(pack)).licence).toBe('CC BY-SA 4.0')
  })

  it('reads glosses, structured content as text, labels, and the better score first', async () => {
    const { dictionary, messages } = await importYomitan(
      yomitan(
        [
          [
            term('सोना', ['to sleep'], 'v', 1),
            term('सोना', ['gold'], 'n m', 5),
            term('बटोरना', [list, { type: 'text', text: '<b>amass</b>' }], 'vt'),
          ],
          [term('चला', [['चलना', ['past']]])],
        ],
        { 'tag_bank_1.json': '[]', 'img/a.png': Uint8Array.of(1, 2, 3) },
      ),
    )
    expect(dictionary.name).toBe('Little Hindi')
    expect(brief(dictionary.entries)).toEqual([
      'सोना NOUN: gold',
      'सोना VERB: to sleep',
      'बटोरना VERB: to gather | to collect | amass',
    ])
    expect(rules(messages)).toEqual(['unread-file 2', 'not-text 2', 'no-gloss'])
  })

  it('reads the older form, in which the glosses end the row', async () => {
    const { dictionary } = await importYomitan(
      yomitan([[['घर', 'ghar', 'n', '', 0, 'house', 'home']]]),
    )
    expect(brief(dictionary.entries)).toEqual(['घर NOUN: house | home'])
  })

  it('names the file in the archive and the row that is wrong', async () => {
    const { messages } = await importYomitan(yomitan([[term('घर', ['house']), 'row', [1]]]))
    expect(rules(messages)).toEqual(['bad-record 2'])
    expect(messages[0]).toMatchObject({ file: 'little.zip/term_bank_1.json' })
    expect(messages[0]?.reason).toMatch(/\(first: entry 2\)\.$/)
    await expect(importYomitan(yomitan([], { 'term_bank_1.json': '[1' }))).rejects.toMatchObject({
      reason: 'little.zip/term_bank_1.json is no JSON.',
    })
    const bare = { name: 'a.zip', data: zipSync({ 'term_bank_1.json': encode('[]') }) }
    await expect(importYomitan(bare)).rejects.toMatchObject({ ruleId: 'no-index' })
  })

  it('refuses what is no archive, and one that is cut off', async () => {
    const { data } = yomitan([
      Array.from({ length: 500 }, (_, at) => term(`शब्द${at}`, [`${at ** 5}`])),
    ])
    const whole = data as Uint8Array
    const cut = { name: 'a.zip', data: whole.slice(0, whole.length / 2) }
    await expect(importYomitan(cut)).rejects.toMatchObject({ ruleId: 'damaged-zip' })
    const text = { name: 'a.zip', data: encode('no archive at all') }
    await expect(importYomitan(text)).rejects.toMatchObject({ ruleId: 'no-zip' })
  })
})
