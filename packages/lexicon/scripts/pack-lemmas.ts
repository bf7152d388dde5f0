import { fold } from '@sahapath/hindi/fold'
import {
  firstLength,
  hyphen,
  letterShift,
  space,
  unitOfTag,
  variantTag,
} from '../../hindi/src/analyze/lemma-code.ts'
import type { WordRow } from './word-rows.ts'

/** Light verbs whose constructions the analyser knows by the noun, in the order of the bits of the mask. */
const lightVerbs = ['करना', 'होना', 'देना', 'लेना', 'रखना', 'लगाना', 'लगना', 'जाना', 'आना']

/**
 * Writes what the analyser needs to know of each word, without its meaning.
 *
 * @param words Rows of the dictionary.
 * @returns The table of tags on the first line, the light verbs on the second, irregular forms on the third, the rows
 *   on the fourth.
 */
export function packLemmas(words: readonly WordRow[]): string {
  const rows = words.map((word) => ({ word, tag: tagOf(word) }))
  rows.sort((a, b) => compare(a.word.lemma, b.word.lemma) || compare(a.tag, b.tag))
  const counts = new Map<string, number>([[variantTag, 0]])
  for (const { word, tag } of rows) {
    counts.set(tag, (counts.get(tag) ?? 0) + 1)
    counts.set(variantTag, (counts.get(variantTag) ?? 0) + word.variants.length)
  }
  const tags = [...counts.keys()].sort(
    (a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || compare(a, b),
  )
  const numbers = new Map(tags.map((tag, index) => [tag, index]))
  let last = ''
  let body = ''
  const write = (spelling: string, tag: string): void => {
    let shared = 0
    while (shared < last.length && last[shared] === spelling[shared]) shared++
    body += String.fromCharCode(firstLength + shared)
    body += encodeLetters(spelling.slice(shared))
    body += String.fromCharCode(unitOfTag(numbers.get(tag) ?? 0))
    last = spelling
  }
  for (const { word, tag } of rows) {
    write(word.lemma, tag)
    for (const variant of word.variants) write(variant, variantTag)
  }
  return [tags.join(' '), lightVerbs.join(' '), irregularForms(words), body].join('\n')
}

/** Part of speech, gender, behaviour, level, and the mask of its light verbs, as in `NOUN:m:i:2:3`. */
function tagOf(word: WordRow): string {
  const kind = word.pos === 'VERB' ? (word.tags.includes('intr') ? 'i' : 't') : ''
  let mask = 0
  if (word.pos === 'NOUN' || word.pos === 'ADJ' || word.pos === 'ADV') {
    for (const { phrase } of word.patterns) {
      const [, light = ''] = /(?:^| )~ (\S+)$/.exec(phrase) ?? []
      const bit = lightVerbs.indexOf(light)
      if (bit >= 0) mask |= 1 << bit
    }
  }
  const behaviour = word.invariable ? 'i' : kind
  return [word.pos, word.gender, behaviour, Math.min(word.level, 4), mask || ''].join(':')
}

function irregularForms(words: readonly WordRow[]): string {
  const forms: string[] = []
  for (const { lemma, pos, forms: given } of words) {
    for (const [slot, form] of given) {
      if (fold(form) !== fold(lemma)) forms.push(`${form}:${lemma}:${pos}:${slot}`)
    }
  }
  return forms.sort(compare).join(' ')
}

function encodeLetters(text: string): string {
  let code = ''
  for (const letter of text) {
    const plain = letter === '-' ? hyphen : letter === ' ' ? space : letter
    code += String.fromCharCode(plain.charCodeAt(0) - letterShift)
  }
  return code
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
