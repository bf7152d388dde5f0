import type { NameRow } from '@sahapath/core'
import { createNameMatcher } from '@sahapath/core/annotate'
import { describe, expect, test } from 'vitest'
import { readSentence } from './read-sentence.ts'

const rows: NameRow[] = [
  { name: 'शी जिनपिंग', type: 'person', english: 'Xi Jinping', variants: ['शी चिनफिंग', 'शी'] },
  { name: 'किन गांग', type: 'person', english: 'Qin Gang', variants: ['किन'] },
  { name: 'सर्गेई लावरोव', type: 'person', english: 'Sergei Lavrov', variants: ['लावरोव'] },
  { name: 'एस. जयशंकर', type: 'person', english: 'S. Jaishankar', variants: ['जयशंकर'] },
  { name: 'रूस', type: 'place', english: 'Russia' },
  { name: 'चीन', type: 'place', english: 'China' },
  { name: 'मॉस्को', type: 'place', english: 'Moscow', variants: ['मास्को'] },
  { name: 'सोची', type: 'place', english: 'Sochi' },
  { name: 'रूसी', type: 'demonym', english: 'Russian' },
  { name: 'अरब', type: 'demonym', english: 'Arab' },
]
const matcher = createNameMatcher(rows)

function found(...texts: string[]): string[] {
  return matcher
    .match(texts.map(readSentence))
    .flat()
    .map(({ surface, type, name, english }) => `${surface} ${type} ${english ?? name}`)
}

describe('listed names', () => {
  test('stand in any spelling, and each of a hyphenated pair by itself', () => {
    expect(found('रूस-चीन संबंध और मास्को')).toEqual([
      'रूस place Russia',
      'चीन place China',
      'मास्को place Moscow',
    ])
    expect(found('एस जयशंकर पहुँचे')).toEqual(['एस जयशंकर person S. Jaishankar'])
  })

  test('demonyms inflect, and a number is no demonym', () => {
    expect(found('रूसियों ने')).toEqual(['रूसियों demonym Russian'])
    expect(found('दस अरब डॉलर', '10 अरब डॉलर')).toEqual([])
    expect(found('अरब देशों ने')).toEqual(['अरब demonym Arab'])
  })

  test('a verb is no place', () => {
    expect(found('उसने यह बात सोची थी')).toEqual([])
  })

  test('one syllable is a name after a title or where the document has the full name', () => {
    expect(found('किन ने कहा')).toEqual([])
    expect(found('किन गांग आए', 'किन ने कहा')).toEqual([
      'किन गांग person Qin Gang',
      'किन person Qin Gang',
    ])
    expect(found('किन गांग आए', 'किन देशों से')).toEqual(['किन गांग person Qin Gang'])
    expect(found('राष्ट्रपति शी ने')).toEqual(['शी person Xi Jinping'])
  })
})

describe('unlisted names', () => {
  test('a title, and no more than the name after it', () => {
    expect(found('रक्षा मंत्री ग्रेगोर स्मिथोव ने कहा')).toEqual(['ग्रेगोर स्मिथोव person ग्रेगोर स्मिथोव'])
    expect(found('श्री ग्रेगोर आए')).toEqual(['ग्रेगोर person ग्रेगोर'])
    expect(found('राष्ट्रपति ने आज कहा')).toEqual([])
  })

  test('two unknown words before ने', () => {
    expect(found('ग्रेगोर स्मिथोव ने कहा')).toEqual(['ग्रेगोर स्मिथोव person ग्रेगोर स्मिथोव'])
  })

  test('the surname alone once the document has the name', () => {
    expect(found('राजदूत ग्रेगोर स्मिथोव ने कहा', 'स्मिथोव का मानना है')).toEqual([
      'ग्रेगोर स्मिथोव person ग्रेगोर स्मिथोव',
      'स्मिथोव person ग्रेगोर स्मिथोव',
    ])
  })

  test('places by what they are called', () => {
    expect(found('ब्रोज़नी शहर में')).toEqual(['ब्रोज़नी place ब्रोज़नी'])
    expect(found('मोरकस्तान में')).toEqual(['मोरकस्तान place मोरकस्तान'])
  })

  test('acronyms spelt out are organisations', () => {
    expect(found('एनक्यूआर के अनुसार')).toEqual(['एनक्यूआर org एनक्यूआर'])
  })

  test('the English beside it gives the spelling', () => {
    const [names] = matcher.match(
      [readSentence('राजदूत ग्रेगोर स्मिथोव ने कहा')],
      [{ english: 'Ambassador Gregor Smithov said so.' }],
    )
    expect(names?.[0]?.english).toBe('Gregor Smithov')
  })
})

test('a list is needed', () => {
  expect(() => createNameMatcher('रूस' as never)).toThrow(
    'createNameMatcher expected an array of names',
  )
})

describe('unlisted organisations', () => {
  test('are read from their first and last word', () => {
    expect(found('एशियाई फ़ुटबॉल परिसंघ ने कहा')).toEqual(['एशियाई फ़ुटबॉल परिसंघ org एशियाई फ़ुटबॉल परिसंघ'])
    expect(found('संयुक्त राष्ट्र लैंगिक समानता कार्यालय की')).toEqual([
      'संयुक्त राष्ट्र लैंगिक समानता कार्यालय org संयुक्त राष्ट्र लैंगिक समानता कार्यालय',
    ])
  })

  test('are no names when several are meant or a postposition parts them', () => {
    expect(found('विश्व खेल संगठनों ने')).toEqual([])
    expect(found('विश्व के सबसे बड़े बैंक ने')).toEqual([])
  })
})
