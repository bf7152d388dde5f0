import { matchSentences, writeOpenings } from '@sahapath/core/annotate'
import { expect, test } from 'vitest'
import { loadPrepared } from '../../../packages/cli/src/load-prepared.ts'
import { readSentence } from '../core/annotate/read-sentence.ts'

test('the openings are those of the glossary as it is', async () => {
  const { concepts = [], openings } = await loadPrepared()
  expect(openings?.of).toBe(concepts)
  expect(openings?.text, 'build again').toBe(writeOpenings(concepts))
})

test('with and without them the same is found', async () => {
  const { concepts = [], openings } = await loadPrepared()
  const sentence = readSentence('दोनों विदेश मंत्रियों ने युद्ध विराम और सीमा-विवाद पर द्विपक्षीय वार्ता की।')
  const [prepared] = matchSentences([sentence], { concepts, ...(openings && { openings }) })
  const [plain] = matchSentences([sentence], { concepts: [...concepts] })
  expect(prepared?.terms.length).toBeGreaterThan(2)
  expect(prepared).toEqual(plain)
})
