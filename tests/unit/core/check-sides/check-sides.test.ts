import { checkSides } from '@sahapath/core/check-sides'
import { buildDocument, type DocumentRequest } from '@sahapath/core/pipeline'
import { loadLexicon } from '@sahapath/lexicon'
import { describe, expect, it } from 'vitest'
import { readArticles } from '../../../bench/library.ts'

const lexicon = await loadLexicon()
const check = (request: Omit<DocumentRequest, 'id'>) => {
  const { document } = buildDocument({ id: 'a', ...request }, lexicon)
  return { document, messages: checkSides(document, lexicon) }
}

describe('checkSides', () => {
  it('places messages in the texts of the sides, in pairs of several sentences too', () => {
    const hindi =
      'लावरोव सोमवार को बीजिंग पहुँचे।\n\nवांग यी ने उनका स्वागत किया। दोनों ने 2019 की संधि पर बात की।'
    const english =
      'Lavrov arrived in Beijing on Tuesday.\n\nWang Yi received him and the two discussed the treaty.'
    const { document, messages } = check({
      source: { content: hindi, format: 'text' },
      target: { content: english, format: 'text' },
    })
    expect(document.pairs.map(({ source, target }) => [source, target])).toEqual([
      [['h1'], ['e1']],
      [['h2', 'h3'], ['e2']],
    ])
    expect(messages.map(({ pair, actual }) => `${pair} ${actual}`)).toEqual([
      'p1 सोमवार',
      'p1 Tuesday',
      'p2 2019',
    ])
    for (const { side, start, end, actual } of messages) {
      expect(document[side].text.slice(start, end)).toBe(actual)
    }
  })

  it('is quiet on the five articles, but for a name where the English has “he”', () => {
    const alarms = readArticles().flatMap((request) => check(request).messages)
    expect(alarms.map(({ ruleId, actual }) => `${ruleId} ${actual}`)).toEqual([
      'missing-name लावरोव',
    ])
  })

  it('says so when the sides are swapped', () => {
    for (const { source, target } of readArticles()) {
      if (!target) continue
      const { messages } = check({ source: target, target: source })
      expect(
        messages.filter(({ ruleId }) => ruleId === 'wrong-language').map(({ side }) => side),
      ).toEqual(['source', 'target'])
    }
  })

  it.each([
    [
      'French',
      'Le ministre russe des Affaires étrangères est arrivé lundi à Pékin pour une visite de deux jours. Il a rencontré son homologue chinois, avec lequel il s’est entretenu de la situation sur le continent, de commerce et de sécurité.',
    ],
    ['no language', 'lorem ipsum dolor sit amet consectetur '.repeat(8)],
    [
      'Russian',
      'Министр иностранных дел России прибыл в понедельник в Пекин с двухдневным визитом. Он встретился со своим китайским коллегой, с которым обсудил положение на континенте, торговлю и безопасность в регионе.',
    ],
  ])('says so when the English is %s', (_name, content) => {
    const [{ source } = { source: undefined }] = readArticles()
    const { messages } = check({ source: source as never, target: { content, format: 'text' } })
    expect(messages.filter(({ ruleId }) => ruleId === 'wrong-language')).toMatchObject([
      {
        side: 'target',
        expected: ['English'],
        reason: expect.stringContaining('English') as string,
      },
    ])
  })

  it('does not miss what was never there', () => {
    const [{ source } = { source: undefined }] = readArticles()
    expect(check({ source: source as never }).messages).toEqual([])
  })
})
