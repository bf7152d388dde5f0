import type { DictionaryEntry, PhraseMatch, PhraseWord } from '@sahapath/core'
import { fold } from '@sahapath/hindi/fold'
import { parseEntry } from './parse-entry.ts'

interface Phrase {
  /** Folded words; `…` where other words may stand. */
  words: readonly string[]
  /** True when the last word is a verb, which is inflected and may stand apart. */
  verbal: boolean
  line: string
}

/** What may stand inside any phrase without being part of it. */
const particles = new Set(['ही', 'भी', 'तो', 'नहीं', 'न', 'तक'])

/** What shows that the noun before it is not the verb's: चर्चा के बाद हुई is no चर्चा होना. */
const postpositions = new Set(['का', 'के', 'की', 'में', 'ने', 'को', 'से', 'पर', 'तक'].map(fold))

/** How many words may stand between a noun and its verb, or at an ellipsis. */
const widestGap = 4

const ellipsis = '…'

const government = /^(?:का|के|की|को|से|में|पर|ने|तक) /

/** Multiword entries by their first word. */
export class PhraseIndex {
  #byFirst = new Map<string, Phrase[]>()
  #byLemma = new Map<string, string[]>()
  #entries = new Map<string, DictionaryEntry>()

  /**
   * Adds phrases.
   *
   * @param slice Entries, one a line.
   */
  addPhrases(slice: string): void {
    for (const line of slice.split('\n')) if (line !== '') this.#add(line)
    this.#sort()
  }

  /**
   * Adds the spellings of words that a text may write as several: आदान-प्रदान, जीवन बीमा.
   *
   * @param lines Entries of words.
   */
  addJoined(lines: Iterable<string>): void {
    for (const line of lines) {
      const [lemma = '', kind = '', , , variants] = line.split('\t', 5)
      for (const spelling of [lemma, ...(variants ? variants.split(', ') : [])]) {
        if (/[ -]/u.test(spelling)) this.#index(fold(spelling).split(/[ -]/u), kind, line)
      }
    }
    this.#sort()
  }

  /**
   * Adds the constructions that the entries of single words name: `का ~ करना` of स्वागत.
   *
   * @param lines Entries of single words.
   */
  addPatterns(lines: Iterable<string>): void {
    for (const line of lines) {
      const [lemma = '', kind = '', level, , , patterns] = line.split('\t', 6)
      if (!patterns || kind === 'VERB') continue
      for (const item of patterns.split(' | ')) {
        const colon = item.indexOf(': ')
        const pattern = item.slice(0, colon).replace(government, '')
        const phrase = pattern.replaceAll('~', lemma)
        // Without ~ an inflected form stands in the pattern: आँखें मूँदना; after a postposition it may be anything.
        if (!phrase.includes(' ') || (!item.includes('~') && government.test(item))) continue
        const upos = phrase.endsWith('ना') ? 'VERB' : kind.split(':')[0]
        if (!this.#byLemma.has(fold(phrase))) {
          this.#add([phrase, upos, level, item.slice(colon + 2)].join('\t'))
        }
      }
    }
    this.#sort()
  }

  #add(line: string): void {
    const [lemma = '', kind = ''] = line.split('\t', 2)
    const folded = fold(lemma)
    this.#index(folded.split(' '), kind, line)
    this.#byLemma.set(folded, [...(this.#byLemma.get(folded) ?? []), line])
  }

  #index(words: readonly string[], kind: string, line: string): void {
    const first = words[0] as string
    const phrases = this.#byFirst.get(first) ?? []
    phrases.push({ words, verbal: kind === 'VERB', line })
    this.#byFirst.set(first, phrases)
  }

  #sort(): void {
    for (const phrases of this.#byFirst.values()) {
      phrases.sort((a, b) => b.words.length - a.words.length)
    }
  }

  #entry(line: string): DictionaryEntry {
    let entry = this.#entries.get(line)
    if (!entry) this.#entries.set(line, (entry = parseEntry(line)))
    return entry
  }

  /**
   * Finds the entries of a phrase by its citation form.
   *
   * @param folded Citation form, folded.
   * @returns Entries.
   */
  get(folded: string): DictionaryEntry[] {
    return (this.#byLemma.get(folded) ?? []).map((line) => this.#entry(line))
  }

  /**
   * Finds phrases among the words of a sentence, inflected and split.
   *
   * @param words Words in order.
   * @returns Matches in order of their first word, the longest at each place, none sharing a word with another.
   */
  find(words: readonly PhraseWord[]): PhraseMatch[] {
    const texts = words.map(({ text }) => fold(text))
    const lemmas = words.map(({ lemma }) => fold(lemma))
    const taken = new Set<number>()
    const matches: PhraseMatch[] = []
    for (const [start, text] of texts.entries()) {
      if (taken.has(start)) continue
      const phrases = this.#candidates(text, lemmas[start] as string)
      let best: number[] | null = null
      let line = ''
      for (const phrase of phrases) {
        if (best && phrase.words.length <= best.length) break
        const found = matchAt(phrase, start, texts, lemmas)
        if (!found || found.some((at) => taken.has(at))) continue
        best = found
        line = phrase.line
      }
      if (!best) continue
      for (const at of best) taken.add(at)
      matches.push({ entry: this.#entry(line), words: best })
    }
    return matches
  }

  #candidates(text: string, lemma: string): readonly Phrase[] {
    const byText = this.#byFirst.get(text)
    const byLemma = lemma === text ? undefined : this.#byFirst.get(lemma)
    if (!byText || !byLemma) return byText ?? byLemma ?? []
    return [...byText, ...byLemma].sort((a, b) => b.words.length - a.words.length)
  }
}

function matchAt(
  { words, verbal }: Phrase,
  start: number,
  texts: readonly string[],
  lemmas: readonly string[],
): number[] | null {
  const found: number[] = []
  let at = start
  for (const [index, word] of words.entries()) {
    if (word === ellipsis) continue
    const last = index === words.length - 1
    const gap =
      index === 0 ? 0 : words[index - 1] === ellipsis ? widestGap : last && verbal ? -1 : 0
    const place = seek(word, at, gap, texts, lemmas)
    if (place < 0) return null
    found.push(place)
    at = place + 1
  }
  return found
}

/**
 * Seeks a word of a phrase from a place on.
 *
 * @param gap How many words may be passed over; -1 for the verb of a phrase, which may stand apart unless a
 *   postposition follows its noun or another verb comes first.
 * @returns Index of the word, or -1.
 */
function seek(
  word: string,
  from: number,
  gap: number,
  texts: readonly string[],
  lemmas: readonly string[],
): number {
  let passed = 0
  const widest = gap < 0 ? widestGap : gap
  for (let at = from; at < texts.length; at++) {
    const text = texts[at] as string
    const lemma = lemmas[at] as string
    if (text === word || lemma === word) return at
    if (particles.has(text)) continue
    if (gap < 0 && (at === from ? postpositions.has(text) : false)) return -1
    if (gap < 0 && lemma.endsWith('ना') && lemma !== text) return -1
    if (++passed > widest) return -1
  }
  return -1
}
