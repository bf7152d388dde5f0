import type { BilingualDocument, Lexicon } from '@sahapath/core'
import { buildDocument } from '@sahapath/core/pipeline'
import { loadLexicon } from '@sahapath/lexicon'
import { beforeAll, describe, expect, it } from 'vitest'

let lexicon: Lexicon

beforeAll(async () => {
  lexicon = await loadLexicon()
})

const read = (content: string): BilingualDocument =>
  buildDocument({ id: 'units', source: { content, format: 'text' } }, lexicon).document

/** Units that have an entry: their words and its first gloss. */
function glossedUnits(content: string): string[] {
  const { entries, sentences } = read(content)
  return sentences.flatMap(({ words, groups }) =>
    groups.flatMap(({ words: members, entry }) => {
      const found = entries.find(({ id }) => id === entry)
      const text = members.map((at) => content.slice(words[at]?.start, words[at]?.end)).join(' ')
      return found ? [`${text}: ${found.glosses[0]}`] : []
    }),
  )
}

describe('units of several words', () => {
  it.each([
    ['उन्होंने यह माँग खारिज कर दी।', 'खारिज कर दी: to reject'],
    ['बैठक शुरू हो गई है।', 'शुरू हो गई: to start'],
    ['मेहमानों का स्वागत किया गया।', 'स्वागत किया गया: to welcome'],
    ['उसका मज़ाक़ उड़ाया गया।', 'मज़ाक़ उड़ाया गया: to make fun (of)'],
  ])('take in the verb that leans on their own: %s', (sentence, unit) => {
    expect(glossedUnits(sentence)).toContain(unit)
  })

  it('end where another word stands between', () => {
    expect(glossedUnits('उन्होंने स्वागत किया और चला गया।')).toContain('स्वागत किया: to welcome')
  })
})

describe('the entries of a form', () => {
  it('begin with its own where it means what its headword does not tell', () => {
    const { forms, entries } = read('उनकी यात्रा पर समझौता हुआ।')
    const glossOf = (surface: string): string | undefined => {
      const [first] = forms.find((form) => form.surface === surface)?.entries ?? []
      return entries.find(({ id }) => id === first)?.glosses[0]
    }
    expect(glossOf('उनकी')).toBe('their')
    expect(glossOf('हुआ')).toBe('happened')
    expect(glossOf('यात्रा')).toMatch(/^(?:visit|journey|trip)/)
  })
})
