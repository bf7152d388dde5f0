import type { NameRow } from '@sahapath/core'
import { createNameMatcher } from '@sahapath/core/annotate'
import { describe, expect, test } from 'vitest'
import { readSentence } from './read-sentence.ts'

const rows: NameRow[] = [
  { name: 'काकेशस', type: 'place', english: 'Caucasus' },
  { name: 'बोस्फ़ोरस', type: 'place', english: 'Bosporus' },
  { name: 'मेक्सिको', type: 'place', english: 'Mexico' },
  { name: 'मेक्सिको सिटी', type: 'place', english: 'Mexico City' },
  { name: 'काराकास', type: 'place', english: 'Caracas' },
  { name: 'मोरान पोर्ट्स', type: 'org', english: 'Moran Ports' },
  { name: 'अंतरिम बल', type: 'org', english: 'Interim Force' },
  { name: 'मोहसिन नक़वी', type: 'person', english: 'Mohsin Naqvi' },
]
const matcher = createNameMatcher(rows)

function found(...texts: string[]): string[] {
  return matcher
    .match(texts.map(readSentence))
    .flat()
    .map(({ surface, type }) => `${surface} ${type}`)
}

describe('persons', () => {
  test('an Arabic article binds whatever follows it', () => {
    expect(found('मंत्री ग्रेगोर अल-सुदानी ने कहा')).toEqual(['ग्रेगोर अल-सुदानी person'])
  })

  test('who is quoted, and whose doings are told', () => {
    expect(found('तवेल्लुल्लाह कहते हैं')).toEqual(['तवेल्लुल्लाह person'])
    expect(found('मछली बेचने वाले तवेल्लुल्लाह को')).toEqual(['तवेल्लुल्लाह person'])
    expect(found('बनने वाले तवेल्लुल्लाह को')).toEqual([])
  })

  test('a plain word that a listed name ends in closes no other, but before ने', () => {
    const june = createNameMatcher([{ name: 'मारिया जून', type: 'person', english: 'Maria June' }])
    const names = (text: string): string[] =>
      june
        .match([readSentence(text)])
        .flat()
        .map(({ surface }) => surface)
    expect(names('ग्रेगोर स्मिथोव जून में आएँगे')).toEqual(['ग्रेगोर स्मिथोव'])
    expect(names('ग्रेगोर जून ने कहा')).toEqual(['ग्रेगोर जून'])
  })

  test('a verb before ने is the end of a name', () => {
    expect(found('ग्रेगोर पिसे ने कहा')).toEqual(['ग्रेगोर पिसे person'])
  })

  test('the parts of a listed name, and one word that was plain elsewhere', () => {
    expect(found('मोहसिन नक़वी आए', 'नक़वी मंत्री हैं')).toEqual(['मोहसिन नक़वी person', 'नक़वी person'])
    expect(found('तवेल्लुल्लाह कहते हैं', 'वे तवेल्लुल्लाह थे')).toHaveLength(2)
  })
})

describe('persons by what stands before or after', () => {
  test('by age, and by a title before a word that is a verb elsewhere', () => {
    expect(found('71 साल की तवेल्लुल्ला को')).toEqual(['तवेल्लुल्ला person'])
    expect(found('मंत्री सुन तवेइतोंग आए')).toEqual(['सुन तवेइतोंग person'])
  })

  test('what goes on from the stem of a verb is no name', () => {
    expect(found('तवेल्ला ज़्विंगर लिया')).toEqual([])
  })
})

describe('places', () => {
  test('hold the word for what they are, and the direction before them', () => {
    expect(found('बोस्फ़ोरस जलडमरूमध्य बंद है')).toEqual(['बोस्फ़ोरस जलडमरूमध्य place'])
    expect(found('तवेल्ला नगर बसा')).toEqual(['तवेल्ला नगर place'])
    const [[name] = []] = matcher.match([readSentence('दक्षिण काकेशस शांत है')])
    expect(name).toMatchObject({ surface: 'दक्षिण काकेशस', english: 'South Caucasus' })
  })

  test('that are listed with that word have their own English', () => {
    const [[name] = []] = matcher.match([readSentence('मेक्सिको सिटी में बैठक हुई')])
    expect(name).toMatchObject({ surface: 'मेक्सिको सिटी', english: 'Mexico City' })
  })

  test('by where a thing goes, but not by who speaks', () => {
    expect(found('नाव तवेल्ला की ओर बह गई')).toEqual(['तवेल्ला place'])
    expect(found('तवेल्ला की ओर से बधाई')).toEqual([])
  })

  test('by what armies do there', () => {
    expect(found('सेना ने तवेल्ला पर क़ब्ज़ा किया')).toEqual(['तवेल्ला place'])
    expect(found('सेना ने तवेल्ला पर चर्चा की')).toEqual([])
  })

  test('by what they have', () => {
    expect(found('तवेल्ला के किसान खुश हैं')).toEqual(['तवेल्ला place'])
  })

  test('in a spelling that differs by the length of a vowel', () => {
    const [[name] = []] = matcher.match([readSentence('कराकस शांत है')])
    expect(name).toMatchObject({ surface: 'कराकस', english: 'Caracas' })
    expect(found('कराकस ज़्विंगर आए')).toEqual(['कराकस ज़्विंगर person'])
  })

  test('in such a spelling, whatever other documents have asked for', () => {
    const near = createNameMatcher([{ name: 'टरकोमान', type: 'place', english: 'Tarkoman' }])
    const read = (text: string): number => near.match([readSentence(text)]).flat().length
    expect(read('तारकोमान शांत है')).toBe(0)
    expect(read('टारकोमान शांत है')).toBe(1)
    expect(read('तारकोमान शांत है')).toBe(0)
  })

  test('do not take a word from the body that follows', () => {
    expect(found('मेक्सिको नगर निगम ने कहा')).toEqual(['मेक्सिको place'])
  })
})

describe('organisations', () => {
  test('the legal form belongs to a company', () => {
    expect(found('मोरान पोर्ट्स लिमिटेड ने कहा')).toEqual(['मोरान पोर्ट्स लिमिटेड org'])
  })

  test('the short form in brackets, there and elsewhere', () => {
    expect(found('अंतरिम बल (तविफिल) ने कहा', 'तविफिल लौटा')).toEqual([
      'अंतरिम बल org',
      'तविफिल org',
      'तविफिल org',
    ])
    expect(found('यह नियम (तविफिल) है')).toEqual([])
  })

  test('what follows the word for an agency', () => {
    expect(found('समाचार एजेंसी तवादोलु ने बताया')).toEqual(['तवादोलु org'])
  })

  test('what countries have together', () => {
    expect(found('काकेशस-बोस्फ़ोरस सहयोग मंच बना')).toEqual(['काकेशस-बोस्फ़ोरस सहयोग मंच org'])
    expect(found('काकेशस–बोस्फ़ोरस सहयोग मंच बना')).toEqual(['काकेशस–बोस्फ़ोरस सहयोग मंच org'])
    expect(found('काकेशस-बोस्फ़ोरस सीमा बनी')).toEqual(['काकेशस place', 'बोस्फ़ोरस place'])
  })

  test('ships and operations, but no operating theatre', () => {
    expect(found('आईएनएस तवेल्ला ने')).toEqual(['आईएनएस तवेल्ला product'])
    expect(found('ऑपरेशन तवेल्ला शुरू हुआ')).toEqual(['ऑपरेशन तवेल्ला event'])
    expect(found('ऑपरेशन थिएटर में')).not.toContain('ऑपरेशन थिएटर event')
  })

  test('an agency in the dateline, which is a plain word elsewhere', () => {
    expect(found('दुबई, 3 मई (भाषा) उसने कहा')).toContain('भाषा org')
    expect(found('उसकी मातृ (भाषा) हिंदी है', 'हिंदी हमारी भाषा है')).not.toContain('भाषा org')
  })
})
