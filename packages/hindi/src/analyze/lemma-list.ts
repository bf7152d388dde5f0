import { fold } from '../fold/index.ts'
import { lemmas } from '../generated/lemmas.ts'
import type { Upos } from '../types.ts'
import { classifyLemma } from './classify-lemma.ts'
import {
  firstLength,
  firstTag,
  hyphen,
  letterShift,
  space,
  tagOfUnit,
  variantTag,
} from './lemma-code.ts'

/** A word of the lemma list. */
export interface LemmaWord {
  /** Citation form as it is printed. */
  lemma: string
  upos: Upos
  gender: '' | 'm' | 'f'
  /** How it is inflected. */
  paradigm: number
  /** True for verbs without an object. */
  intransitive: boolean
  /** 1 (most frequent) to 4 (6,000 others are more frequent). */
  level: number
  /** Light verbs it makes conjunct verbs with, a bit for each place in `conjunctVerbs`. */
  lightVerbs: number
}

/** A form that no paradigm tells. */
export interface IrregularForm {
  word: LemmaWord
  slot: string
}

/** The lemma list, made ready for looking up. */
export interface LemmaList {
  /** Words by folded citation form or variant. */
  words: ReadonlyMap<string, readonly LemmaWord[]>
  /** Irregular forms by folded form. */
  irregular: ReadonlyMap<string, readonly IrregularForm[]>
  /** Verbs that make conjunct verbs, in the order of the bits of `lightVerbs`. */
  conjunctVerbs: readonly string[]
}

let list: LemmaList | undefined

/**
 * Gives the lemma list, unpacking it on the first call.
 *
 * @returns The list.
 */
export function getLemmaList(): LemmaList {
  list ??= unpackLemmas(lemmas)
  return list
}

function unpackLemmas(text: string): LemmaList {
  const [tagLine = '', lightLine = '', irregularLine = '', body = ''] = text.split('\n')
  const tags = tagLine.split(' ').map((tag) => (tag === variantTag ? null : tag.split(':')))
  const words = new Map<string, LemmaWord[]>()
  const add = (spelling: string, word: LemmaWord): void => {
    const key = fold(spelling)
    const others = words.get(key)
    if (others) others.push(word)
    else words.set(key, [word])
  }
  let spelling = ''
  let latest: LemmaWord[] = []
  for (let at = 0; at < body.length; ) {
    spelling = spelling.slice(0, body.charCodeAt(at++) - firstLength)
    let unit = body.charCodeAt(at++)
    while (unit < firstTag) {
      const letter = String.fromCharCode(unit + letterShift)
      spelling += letter === hyphen ? '-' : letter === space ? ' ' : letter
      unit = body.charCodeAt(at++)
    }
    const tag = tags[tagOfUnit(unit)]
    if (tag) latest = makeWords(spelling, tag)
    for (const word of latest) add(spelling, word)
  }
  const irregular = new Map<string, IrregularForm[]>()
  for (const item of irregularLine.split(' ').filter(Boolean)) {
    const [form = '', lemma = '', upos, slot = ''] = item.split(':')
    const word = words.get(fold(lemma))?.find((each) => each.upos === upos)
    if (!word) continue
    const key = fold(form)
    irregular.set(key, [...(irregular.get(key) ?? []), { word, slot }])
  }
  return { words, irregular, conjunctVerbs: lightLine.split(' ') }
}

/** A noun of both genders is two words, which are inflected differently. */
function makeWords(lemma: string, tag: readonly string[]): LemmaWord[] {
  const [upos = 'NOUN', genders = '', behaviour, level, lightVerbs] = tag
  const folded = fold(lemma)
  return genders.split('/').map((gender) => ({
    lemma,
    upos: upos as Upos,
    gender: gender as LemmaWord['gender'],
    paradigm: classifyLemma(folded, upos, gender, behaviour === 'i' && upos !== 'VERB'),
    intransitive: upos === 'VERB' && behaviour === 'i',
    level: Number(level),
    lightVerbs: Number(lightVerbs),
  }))
}
