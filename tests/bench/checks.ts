import { join } from 'node:path'
import type { Lexicon, NameRow } from '@sahapath/core'
import { alignSentences } from '@sahapath/core/align'
import { checkTexts, type SideMessage } from '@sahapath/core/check-sides'
import { readCases } from './alignment-cases.ts'
import { loadBenchLexicon } from './bench-lexicon.ts'
import type { Row } from './table.ts'

interface TextPair {
  source: string
  target: string
}

/** A slip of a translator, made by script: the spoilt pair, or null where there is nothing to spoil. */
type Spoil = (pair: TextPair, names: readonly NameRow[]) => TextPair | null

const months = 'January February March April June July August September October November December'
const weekdays = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'

const slips: readonly (readonly [
  name: string,
  ruleId: SideMessage['ruleId'],
  floor: string,
  spoil: Spoil,
])[] = [
  [
    'a number changed in the English',
    'missing-number',
    '≥ 95 %',
    ({ source, target }) =>
      replaceOnce(source, target, /(?<![\d.,:–-])\d{2,}(?![\d.,:–-]|\p{L})/u, (digits) =>
        String(Number(digits) + 3),
      ),
  ],
  [
    'a number changed in the Hindi',
    'missing-number',
    '≥ 95 %',
    ({ source, target }) =>
      swap(
        replaceOnce(target, source, /(?<![\d.,:–-])\d{2,}(?![\d.,:–-]|\p{L})/u, (digits) =>
          String(Number(digits) + 3),
        ),
      ),
  ],
  [
    'a month or weekday changed',
    'missing-number',
    '≥ 90 %',
    ({ source, target }) =>
      replaceOnce(
        source,
        target,
        new RegExp(`\\b(?:${`${months} ${weekdays}`.replaceAll(' ', '|')})\\b`, 'u'),
        nextName,
      ),
  ],
  [
    'a magnitude changed',
    'missing-number',
    '≥ 90 %',
    ({ source, target }) =>
      replaceOnce(source, target, /(?<=\d )(?:thousand|million|billion)\b/u, (word) =>
        word === 'million' ? 'billion' : 'million',
      ),
  ],
  ['a name changed in the English', 'missing-name', '≥ 90 %', changeEnglishName],
  ['a name changed in the Hindi', 'missing-name', '≥ 90 %', changeHindiName],
  [
    'the marks of a quotation dropped',
    'missing-quote',
    '≥ 90 %',
    ({ source, target }) => {
      if (!/["“][^"”]* [^"”]*["”]/u.test(source)) return null
      const bare = target.replaceAll(/["“”]/gu, '')
      return bare === target ? null : { source, target: bare }
    },
  ],
]

/** What a person who read all alarms on pairs as they are made of them; out of date when their count changes. */
const judged = { alarms: 15, right: 13 } as const

/**
 * Measures the checks between the sides: alarms on translations as they are, and how many slips made by script are
 * found; and the aligner's time on input that is hard to align.
 *
 * @param evalDir - folder of the evaluation data
 * @returns figures
 */
export async function benchChecks(evalDir: string): Promise<Row[]> {
  const lexicon = await loadBenchLexicon()
  const pairs = readPairs(join(evalDir, 'alignment/dev.jsonl'))
  const alarms = pairs.flatMap(({ source, target }) => checkTexts(source, target, lexicon))
  const kinds = (['missing-number', 'missing-name', 'missing-quote'] as const).map(
    (kind) => `${kind} ${alarms.filter(({ ruleId }) => ruleId === kind).length}`,
  )
  return [
    {
      figure: 'alarms on pairs as they are; by kind',
      ours: `${alarms.length} of ${pairs.length} pairs; ${kinds.join(', ')}`,
      bar: '≤ 2 %',
      rivals: {},
    },
    {
      figure: 'of those alarms, a number, name or quotation really on one side only, when read',
      ours:
        alarms.length === judged.alarms
          ? `${judged.right} of ${judged.alarms}`
          : 'to be read again: the alarms have changed',
      bar: '',
      rivals: {},
    },
    ...slips.map(([name, ruleId, bar, spoil]): Row => {
      const { spoilt, found } = countFound(pairs, lexicon, ruleId, spoil)
      return {
        figure: `${name}: found`,
        ours: `${((100 * found) / spoilt).toFixed(1)} % of ${spoilt}`,
        bar,
        rivals: {},
      }
    }),
    ...timeHardInput(),
  ]
}

/** Gold pairs of one sentence a side, each once. */
function readPairs(path: string): TextPair[] {
  const seen = new Map<string, TextPair>()
  for (const { hi, en, gold } of readCases(path)) {
    for (const [[h, ...more], [e, ...others]] of gold) {
      if (h === undefined || e === undefined || more.length + others.length > 0) continue
      const [source, target] = [hi[h] ?? '', en[e] ?? '']
      seen.set(`${source}\n${target}`, { source, target })
    }
  }
  return [...seen.values()]
}

/** Slips that bring a message of their kind which the pair did not have. */
function countFound(
  pairs: readonly TextPair[],
  lexicon: Lexicon,
  ruleId: SideMessage['ruleId'],
  spoil: Spoil,
): { spoilt: number; found: number } {
  const count = ({ source, target }: TextPair): number =>
    checkTexts(source, target, lexicon).filter((message) => message.ruleId === ruleId).length
  let [spoilt, found] = [0, 0]
  for (const pair of pairs) {
    const changed = spoil(pair, lexicon.names ?? [])
    if (!changed) continue
    spoilt++
    if (count(changed) > count(pair)) found++
  }
  return { spoilt, found }
}

/** Changes a thing that stands once in a text, so that it says the same nowhere else. */
function replaceOnce(
  source: string,
  target: string,
  pattern: RegExp,
  change: (found: string) => string,
): TextPair | null {
  const [found] = pattern.exec(target) ?? []
  if (found === undefined || target.split(found).length > 2) return null
  return { source, target: target.replace(pattern, change) }
}

function swap(pair: TextPair | null): TextPair | null {
  return pair && { source: pair.target, target: pair.source }
}

function nextName(name: string): string {
  const list = (months.includes(name) ? months : weekdays).split(' ')
  return list[(list.indexOf(name) + 1) % list.length] as string
}

/** A listed place or person that stands once on both sides. */
function findName({ source, target }: TextPair, names: readonly NameRow[]): NameRow | undefined {
  const words = source.split(/[\s,।"“”'’-]+/u)
  return names.find(
    ({ name, type, english }) =>
      (type === 'place' || type === 'person') &&
      words.filter((word) => word === name).length === 1 &&
      source.split(name).length === 2 &&
      target.split(english).length === 2 &&
      new RegExp(`\\b${english}\\b`, 'u').test(target),
  )
}

function changeEnglishName(pair: TextPair, names: readonly NameRow[]): TextPair | null {
  const own = findName(pair, names)
  const other = own?.english === 'Peru' ? 'Kenya' : 'Peru'
  return own ? { ...pair, target: pair.target.replace(own.english, other) } : null
}

function changeHindiName(pair: TextPair, names: readonly NameRow[]): TextPair | null {
  const own = findName(pair, names)
  const other = own?.name === 'पेरू' ? 'केन्या' : 'पेरू'
  return own ? { ...pair, source: pair.source.replace(own.name, other) } : null
}

/** Time for texts that give the search nothing to hold on to, and its growth when they are twice as long. */
function timeHardInput(): Row[] {
  const hindi = 'सोमवार को रूसी विदेश मंत्री सर्गेई लावरोव बीजिंग पहुँचे।'
  const english = 'On Monday the Russian foreign minister, Sergei Lavrov, arrived in Beijing.'
  const time = (rows: number, columns: number): number => {
    const start = performance.now()
    alignSentences(
      Array.from({ length: rows }, () => ({ text: hindi })),
      Array.from({ length: columns }, () => ({ text: english })),
    )
    return (performance.now() - start) / 1000
  }
  return [
    ['the same sentence 1,000 times; growth to 2,000', 1000, 1000] as const,
    [
      'the same sentence, one side ten times longer: 200 and 2,000; growth to twice',
      200,
      2000,
    ] as const,
  ].map(([figure, rows, columns]): Row => {
    const [once, twice] = [time(rows, columns), time(2 * rows, 2 * columns)]
    return {
      figure,
      ours: `${once.toFixed(1)} s; ${(twice / once).toFixed(1)}×`,
      bar: '< 3×',
      rivals: {},
    }
  })
}
