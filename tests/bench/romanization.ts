import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { romanizeWord } from '@sahapath/hindi/romanize'
import { measureBundle } from './measure-bundle.ts'
import type { Row } from './table.ts'

interface Scores {
  perSchwa: number
  perWord: number
  tokenWeightedPerWord: number
}

interface Scorer {
  readData(path: string): string[][]
  score(
    gold: string[][],
    predict: (word: string) => string,
    counts: ReadonlyMap<string, number>,
  ): Scores
}

// Its types describe another default export than the one Node sees.
const sanscript = createRequire(import.meta.url)('@indic-transliteration/sanscript') as {
  t(text: string, from: string, to: string): string
}

// Figures of Wiktionary's module hi-translit on the same data and scorer; it runs inside MediaWiki alone.
const wiktionary: Scores = { perSchwa: 94.3, perWord: 92.9, tokenWeightedPerWord: 97.6 }

/**
 * Measures which inherent vowels the learner's romanisation drops, its size and its speed.
 *
 * The words are those the shipped network was trained on; `packages/hindi/scripts/train-schwa.ts
 * WORDS.tsv --folds` measures stems it has not seen.
 *
 * @param evalDir Folder of the evaluation data.
 * @returns Figures.
 */
export async function benchRomanization(evalDir: string): Promise<Row[]> {
  const folder = join(evalDir, 'transliteration')
  const scorer = (await import(pathToFileURL(join(folder, 'score.mjs')).href)) as Scorer
  const gold = scorer.readData(join(folder, 'schwa.dev.tsv'))
  const counts = new Map(
    scorer
      .readData(join(folder, 'word-counts.tsv'))
      .map(([word, count]) => [word ?? '', Number(count)]),
  )
  const words = gold.map(([word]) => word ?? '')
  const measure = (predict: (word: string) => string): Scores => scorer.score(gold, predict, counts)
  const ours = measure((word) => romanizeWord(word))
  const espeak = speakWithEspeak(words)
  const rivals: Record<string, Scores> = {
    "Wiktionary's module": wiktionary,
    sanscript: measure((word) => sanscript.t(word, 'devanagari', 'iso')),
    ...(espeak ? { 'espeak-ng': measure((word) => espeak.get(word) ?? '') } : {}),
  }
  const row = (figure: string, key: keyof Scores, bar: string): Row => ({
    figure,
    ours: `${ours[key]} %`,
    bar,
    rivals: {
      ...Object.fromEntries(Object.entries(rivals).map(([name, own]) => [name, `${own[key]} %`])),
      ...(espeak ? {} : { 'espeak-ng': 'not installed' }),
    },
  })
  return [
    row('inherent vowels', 'perSchwa', '≥ 97.0 %'),
    row('words', 'perWord', '≥ 95.8 %'),
    row('running words', 'tokenWeightedPerWord', '≥ 98.8 %'),
    await measureSize(),
    measureSpeed(words),
  ]
}

/** Has eSpeak NG pronounce words, one to a paragraph, and writes its phonemes in Latin letters. */
function speakWithEspeak(words: readonly string[]): Map<string, string> | undefined {
  const run = spawnSync('espeak-ng', ['-v', 'hi', '-q', '--ipa', '--stdin'], {
    input: words.join('\n\n'),
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })
  if (run.error) return undefined
  const spoken = run.stdout.trim().split('\n')
  return new Map(words.map((word, index) => [word, writeLatin(spoken[index] ?? '')]))
}

// biome-ignore format: a table
const latinOf: Readonly<Record<string, string>> = {
  ə: 'a', ʌ: 'a', ɪ: 'i', ʊ: 'u', ɛ: 'ai', ɔ: 'au', j: 'y', ɟ: 'j', ʃ: 's', ʂ: 's', ɳ: 'n', ɲ: 'n', ŋ: 'n',
  ɖ: 'd', ʈ: 't', ɽ: 'r', ɾ: 'r', ɡ: 'g', ɣ: 'g', ʋ: 'v', ʰ: 'h', ʱ: 'h', ɦ: 'h',
}

/** Undoes what is said and not spelt: a as ɛ before h and y, a consonant doubled before y, aspirates doubled. */
function writeLatin(ipa: string): string {
  return ipa
    .normalize('NFD')
    .replace(/[ˈˌ]/gu, '')
    .replace(/ɛ(?=[jh])/gu, 'ə')
    .replace(/ː(?=j)/gu, '')
    .replace(/([ʰʱ])ː/gu, 'ː$1')
    .replace(/([kgcjtdnpbmrlsʃʂɳɲŋɖʈɡʋv])ː/gu, '$1$1')
    .replace(/(.)ʰ\1ʰ/gu, '$1$1ʰ')
    .replace(/[jəʌɪʊɛɔɟʃʂɳɲŋɖʈɽɾɡɣʋʰʱɦ]/gu, (sound) => latinOf[sound] ?? '')
    .replace(/[^a-z]/gu, '')
}

async function measureSize(): Promise<Row> {
  const { entry } = await measureBundle(`export * from '@sahapath/hindi/romanize'`)
  const size = `${(entry / 1000).toFixed(1)} kB`
  return { figure: 'size, all schemes, gzipped', ours: size, bar: '≤ 10 kB', rivals: {} }
}

function measureSpeed(words: readonly string[]): Row {
  const speed = (write: (word: string) => string): string => {
    for (const word of words) write(word)
    const start = performance.now()
    for (const word of words) write(word)
    return `${Math.round(words.length / (performance.now() - start))},000 words/s`
  }
  return {
    figure: 'speed, distinct words',
    ours: speed((word) => romanizeWord(word)),
    bar: '',
    rivals: { sanscript: speed((word) => sanscript.t(word, 'devanagari', 'iso')) },
  }
}
