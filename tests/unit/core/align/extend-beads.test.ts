import { alignSentences } from '@sahapath/core/align'
import { loadLexicon } from '@sahapath/lexicon'
import { expect, it } from 'vitest'

const lexicon = await loadLexicon()
const sentences = (texts: readonly string[]): { text: string }[] => texts.map((text) => ({ text }))

const before = ['बैठक मंगलवार को बीजिंग में हुई।', 'The meeting was held in Beijing on Tuesday.'] as const
const after = [
  'अगली बैठक सितंबर में कज़ान में होगी।',
  'The next meeting will be in Kazan in September.',
] as const
const long =
  'लावरोव ने मॉस्को में वांग यी से मुलाक़ात की, यूक्रेन के संकट पर चर्चा की, ब्रिक्स के विस्तार की सराहना की, ' +
  'जापान की नई मिसाइलों की निंदा की और भारत के साथ व्यापार बढ़ाने की घोषणा की।'
const short = [
  'Lavrov met Wang Yi in Moscow.',
  'They discussed the crisis in Ukraine.',
  'He praised the expansion of BRICS.',
  "He condemned Japan's new missiles.",
  'He announced an increase in trade with India.',
]

it('lets a bead grow beyond the shapes of the search', () => {
  const beads = alignSentences(
    sentences([before[0], long, after[0]]),
    sentences([before[1], ...short, after[1]]),
    lexicon,
  )
  expect(beads.map(({ source, target }) => [source, target])).toEqual([
    [[0], [0]],
    [[1], [1, 2, 3, 4, 5]],
    [[2], [6]],
  ])
})

it('grows the other way round as well', () => {
  const parts = [
    'लावरोव ने मॉस्को में वांग यी से मुलाक़ात की।',
    'उन्होंने यूक्रेन के संकट पर चर्चा की।',
    'उन्होंने ब्रिक्स के विस्तार की सराहना की।',
    'उन्होंने जापान की नई मिसाइलों की निंदा की।',
  ]
  const whole =
    'Lavrov met Wang Yi in Moscow, discussed the crisis in Ukraine, praised the expansion of BRICS and condemned Japan’s new missiles.'
  const beads = alignSentences(
    sentences([before[0], ...parts, after[0]]),
    sentences([before[1], whole, after[1]]),
    lexicon,
  )
  expect(beads.map(({ source, target }) => [source, target])).toEqual([
    [[0], [0]],
    [[1, 2, 3, 4], [1]],
    [[5], [2]],
  ])
})

it('leaves alone what has no counterpart', () => {
  const beads = alignSentences(
    sentences([before[0], long, after[0]]),
    sentences([before[1], ...short.slice(0, 3), 'Share this story with friends.', after[1]]),
    lexicon,
  )
  expect(beads.map(({ source, target }) => [source, target])).toContainEqual([[], [4]])
})
