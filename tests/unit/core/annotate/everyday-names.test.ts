import { annotateText } from '@sahapath/core/pipeline'
import { loadDictionary, loadNames } from '@sahapath/lexicon'
import { beforeAll, expect, test } from 'vitest'
import type { NameRow } from '@sahapath/core'

let names: readonly NameRow[]

beforeAll(async () => {
  // The analyser must know the words to give their citation forms.
  await loadDictionary()
  names = await loadNames()
})

const found = (text: string): string[] =>
  annotateText(text, { names }).map(({ start, end }) => text.slice(start, end))

test.each([
  ['चीनी मिल में आग लगी।', 'चीनी'],
  ['चाय में चीनी कम थी।', 'चीनी'],
  ['माली ने बगीचे में पौधे लगाए।', 'माली'],
  ['सारा सामान चेक किया गया।', 'चेक'],
  ['बैंक ने चेक लौटा दिया।', 'चेक'],
  ['कान की बाली खो गई।', 'बाली'],
  ['खातों का मिलान किया गया।', 'मिलान'],
  ['मक्का और गेहूँ की फ़सल अच्छी रही।', 'मक्का'],
  ['उसने कबीर का दोहा सुनाया।', 'दोहा'],
  ['उन्होंने क़िला फ़तह कर लिया।', 'फ़तह'],
])('an everyday word is no name: %s', (sentence, word) => {
  expect(found(sentence)).not.toContain(word)
})

test.each([
  ['चीनी सेना पीछे हटी।', 'चीनी'],
  ['माली में तख़्तापलट हुआ।', 'माली'],
  ['चेक प्रधानमंत्री दिल्ली पहुँचे।', 'चेक'],
  ['चेक केंद्रीय बैंक ने ब्याज दर घटाई।', 'चेक'],
  ['इंडोनेशिया के बाली में सम्मेलन हुआ।', 'बाली'],
  ['मिलान का हवाई अड्डा बंद रहा।', 'मिलान'],
  ['हज यात्री मक्का पहुँचे।', 'मक्का'],
  ['दोहा में वार्ता हुई।', 'दोहा'],
  ['फ़तह के नेता रामल्ला में मिले।', 'फ़तह'],
])('and a name is: %s', (sentence, word) => {
  expect(found(sentence)).toContain(word)
})
