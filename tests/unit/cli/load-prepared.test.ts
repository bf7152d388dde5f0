import { matchSentences, writeNameOpenings, writeOpenings } from '@sahapath/core/annotate'
import { expect, test } from 'vitest'
import { loadPrepared } from '../../../packages/cli/src/load-prepared.ts'
import { readSentence } from '../core/annotate/read-sentence.ts'

test('the openings are those of the glossary and the names as they are', async () => {
  const { concepts = [], names = [], openings, nameOpenings } = await loadPrepared()
  expect(openings?.of).toBe(concepts)
  expect(openings?.text, 'build again').toBe(writeOpenings(concepts))
  expect(nameOpenings?.of).toBe(names)
  expect(nameOpenings?.text, 'build again').toBe(writeNameOpenings(names))
})

test('with and without them the same is found', async () => {
  const prepared = await loadPrepared()
  const { concepts = [], names = [] } = prepared
  const sentence = readSentence(
    'रूसी विदेश मंत्री सर्गेई लावरोव और दोनों विदेश मंत्रियों ने दक्षिण-चीन सागर और सीमा-विवाद पर न्यूयार्क में वार्ता की।',
  )
  const [quick] = matchSentences([sentence], prepared)
  const [plain] = matchSentences([sentence], { concepts: [...concepts], names: [...names] })
  expect(quick?.terms.length).toBeGreaterThan(2)
  expect(quick?.names.map(({ english }) => english)).toEqual(
    expect.arrayContaining(['Russian', 'Sergei Lavrov', 'South China Sea', 'New York']),
  )
  expect(quick).toEqual(plain)
})

test('openings of other rows are of no use', async () => {
  const { openings, nameOpenings } = await loadPrepared()
  const sentence = readSentence('ज़ीनोपुर में बैठक हुई।')
  const found = matchSentences([sentence], {
    names: [{ name: 'ज़ीनोपुर', type: 'place', english: 'Zinopur' }],
    ...(openings && { openings }),
    ...(nameOpenings && { nameOpenings }),
  })
  expect(found[0]?.names.map(({ english }) => english)).toEqual(['Zinopur'])
})
