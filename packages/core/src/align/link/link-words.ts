import type { WordLink } from '../../document/types.ts'
import type { Dictionary } from '../../lexicon/types.ts'
import type { AlignOptions, LinkableGroup, LinkableWord } from '../types.ts'
import { chooseLinks } from './choose-links.ts'
import type { LinkTable } from './link-table.ts'
import { fillGaps } from './fill-gaps.ts'
import { linkAuxiliaries, linkCopulas } from './link-auxiliaries.ts'
import { linkClosedWords } from './link-closed-words.ts'
import { linkGenitives } from './link-genitives.ts'
import { linkLightVerbs } from './link-light-verbs.ts'
import { linkMarks } from './link-marks.ts'
import { completePostpositions, linkPostpositions } from './link-postpositions.ts'
import { type LinkSide, readSourceWords, readTargetWords } from './read-words.ts'
import { scoreWords } from './score-words.ts'
import { spreadLinks } from './spread-links.ts'

/** A link with this score is a lexical equivalent; a weaker one helps reading only. */
const sureScore = 0.45

/** Sentences with more words than this on a side get no links: nobody reads them word by word. */
const mostWords = 600

/**
 * Links the words of a Hindi sentence with the words of its English sentence.
 *
 * @param source - Hindi words and marks in order
 * @param target - English words and marks in order
 * @param options - dictionary, names and concepts
 * @param groups - units of the Hindi sentence, from a caller that gives each of its words a part of speech too
 * @returns links with word indices, in the order of the Hindi words
 * @throws when either side is no array of words
 */
export function linkWords(
  source: readonly (LinkableWord | string)[],
  target: readonly (LinkableWord | string)[],
  options: AlignOptions = {},
  groups?: readonly LinkableGroup[],
): WordLink[] {
  const left = readSourceWords(toWords(source), groups)
  const right = readTargetWords(toWords(target))
  if (left.types.length > mostWords || right.types.length > mostWords) return []
  const scores = scoreWords(left, right, options)
  const table = chooseLinks(scores, left)
  spreadLinks(table, scores, left, right)
  linkGrammar(table, left, right, options.dictionary)
  linkClosedWords(table, scores, left, right)
  // What fills a gap has grammar of its own.
  if (fillGaps(table, left, right)) linkGrammar(table, left, right, options.dictionary)
  completePostpositions(table, left)
  linkMarks(table, left, right)
  return listLinks(table, right.owners)
}

/** Links words of grammar by the content words that they belong to. */
function linkGrammar(
  table: LinkTable,
  source: LinkSide,
  target: LinkSide,
  dictionary?: Dictionary,
): void {
  linkCopulas(table, source, target)
  linkLightVerbs(table, source, target)
  linkGenitives(table, source, target)
  linkPostpositions(table, source, target, dictionary)
  linkAuxiliaries(table, source, target)
}

/** The links as the caller's words have them: of parts of a word, the best stands for it. */
function listLinks(table: LinkTable, owners: readonly number[]): WordLink[] {
  const list: WordLink[] = []
  table.bySource.forEach((links, source) => {
    const scores = new Map<number, number>()
    for (const [part, score] of links) {
      const target = owners[part] as number
      scores.set(target, Math.max(score, scores.get(target) ?? 0))
    }
    const targets = Array.from(scores)
    if (targets.length > 1) targets.sort(([a], [b]) => a - b)
    for (const [target, score] of targets) {
      const rounded = Math.round(Math.min(1, score) * 100) / 100
      list.push({ source, target, sure: score >= sureScore, score: rounded })
    }
  })
  return list
}

function toWords(words: readonly (LinkableWord | string)[]): LinkableWord[] {
  const isList = Array.isArray(words)
  if (!isList) throw new TypeError('linkWords expected an array of words')
  return words.map((word) => {
    if (typeof word === 'string') return { text: word }
    if (typeof word?.text !== 'string') throw new TypeError('linkWords expected an array of words')
    return word
  })
}
