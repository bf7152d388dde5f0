import { readEnglishSounds, readHindiSounds } from './sounds.ts'

/** Cost of writing one sound as another; pairs not named cost 1, equal sounds nothing. */
const near: readonly (readonly [sounds: string, others: string, cost: number])[] = [
  ['a', 'eiou', 0.25],
  ['e', 'i', 0.15],
  ['o', 'u', 0.15],
  ['e', 'ou', 0.3],
  ['i', 'ou', 0.3],
  ['c', 'CT', 0.1],
  ['k', 'C', 0.15],
  ['S', 'C', 0.2],
  ['s', 'q', 0],
  ['c', 'q', 0.3],
  ['S', 'qsc', 0.3],
  ['k', 'qg', 0.45],
  ['j', 'JGgz', 0.15],
  ['g', 'JG', 0.1],
  ['j', 'yhS', 0.4],
  ['t', 'T', 0],
  ['d', 'T', 0.3],
  ['z', 'sj', 0.2],
  ['s', 'T', 0.4],
  ['f', 'pGv', 0.25],
  ['b', 'vp', 0.4],
  ['v', 'wuo', 0.25],
  ['t', 'd', 0.35],
  ['n', 'm', 0.3],
  ['y', 'ie', 0.15],
  ['h', 'G', 0.2],
  ['k', 'hG', 0.4],
  ['r', 'l', 0.8],
  ['c', 'tjk', 0.5],
]

/** Cost of a sound that the other side lacks; sounds not named cost 1. */
const lack: Readonly<Record<string, number>> = {
  a: 0.15,
  e: 0.25,
  i: 0.25,
  o: 0.25,
  u: 0.25,
  h: 0.25,
  y: 0.3,
  v: 0.45,
  G: 0.2,
  r: 0.6,
  n: 0.7,
  t: 0.8,
  d: 0.8,
}

const codes = new Float64Array(128 * 128).fill(1)
const lackCosts = new Float64Array(128).fill(1)
for (let code = 0; code < 128; code++) codes[code * 129] = 0
for (const [sounds, others, cost] of near) {
  for (const a of sounds) {
    for (const b of others) {
      const [x, y] = [a.charCodeAt(0), b.charCodeAt(0)]
      codes[x * 128 + y] = Math.min(codes[x * 128 + y] as number, cost)
      codes[y * 128 + x] = codes[x * 128 + y] as number
    }
  }
}
for (const sound in lack) lackCosts[sound.charCodeAt(0)] = lack[sound] as number

const maxSounds = 40
const rows = [new Float64Array(maxSounds + 1), new Float64Array(maxSounds + 1)]

/**
 * Compares two words by their sounds.
 *
 * @param hindi - sounds of a Hindi word, from `readHindiSounds`
 * @param english - sounds of an English word, from `readEnglishSounds`
 * @param least - likeness that is asked for
 * @returns 1 for words that sound alike down to 0 for words that share nothing, or are less alike than is asked
 */
export function compareSounds(hindi: string, english: string, least = 0): number {
  const n = Math.min(hindi.length, maxSounds)
  const m = Math.min(english.length, maxSounds)
  if (n === 0 || m === 0) return 0
  let [before, now] = rows as [Float64Array, Float64Array]
  before[0] = 0
  let total = 0
  for (let j = 1; j <= m; j++) {
    const cost = lackCosts[english.charCodeAt(j - 1) & 127] as number
    before[j] = (before[j - 1] as number) + cost
    total += cost
  }
  for (let i = 0; i < n; i++) total += lackCosts[hindi.charCodeAt(i) & 127] as number
  const most = ((1 - least) * total) / 2
  for (let i = 1; i <= n; i++) {
    const sound = hindi.charCodeAt(i - 1) & 127
    const missing = lackCosts[sound] as number
    let cheapest = (before[0] as number) + missing
    now[0] = cheapest
    for (let j = 1; j <= m; j++) {
      const other = english.charCodeAt(j - 1) & 127
      const change = (before[j - 1] as number) + (codes[sound * 128 + other] as number)
      const drop = (before[j] as number) + missing
      const add = (now[j - 1] as number) + (lackCosts[other] as number)
      const cost = Math.min(change, drop, add)
      now[j] = cost
      if (cost < cheapest) cheapest = cost
    }
    if (cheapest > most) return 0
    ;[before, now] = [now, before]
  }
  return Math.max(0, 1 - (2 * (before[m] as number)) / total)
}

/**
 * Compares a Hindi word with an English word as a name or loan word would be written.
 *
 * @param hindi - a word in Devanagari
 * @param english - a word in Latin letters
 * @returns 1 for a plain transliteration (`लावरोव`, `Lavrov`) down to 0
 */
export function compareTransliteration(hindi: string, english: string): number {
  return compareSounds(readHindiSounds(hindi), readEnglishSounds(english))
}

const classes: Readonly<Record<string, string>> = {
  k: 'K',
  g: 'K',
  c: 'K',
  j: 'K',
  s: 'K',
  z: 'K',
  S: 'K',
  C: 'K',
  q: 'K',
  J: 'K',
  G: '',
  t: 'T',
  d: 'T',
  T: 'T',
  p: 'P',
  f: 'P',
  b: 'P',
  m: 'N',
  n: 'N',
  r: 'R',
  l: 'L',
}

/**
 * Gives the bones of a word: classes of consonants that one script may write for the other.
 *
 * @param sounds - sounds of a word of either language
 * @returns letters of six classes, repeated ones once; words that sound alike share it or nearly
 */
export function findSkeleton(sounds: string): string {
  let skeleton = ''
  for (const sound of sounds) skeleton += classes[sound] ?? ''
  return skeleton.replace(/(.)\1+/gu, '$1')
}
