import { foldAt } from './fold-at.ts'
import { foldToken } from './fold-token.ts'
import { isPlainWord } from './is-plain-word.ts'
import { endOfNames, isJoined, isNameLike, type RunEvidence, stretchEnd } from './name-stretch.ts'
import { titleWords } from './name-words.ts'
import { isQuoted } from './person-clues.ts'
import { type NameRun, readUntitledName } from './read-untitled-name.ts'
import type { MatchSentence, MatchWord } from './types.ts'

const agent = foldToken('ने')

/**
 * Tells whether a word is a title or honorific by itself.
 *
 * @param word Word in any spelling.
 * @returns True for श्री, डॉ., जनरल.
 */
export function isTitleWord(word: string): boolean {
  return titleWords.has(foldToken(word))
}

/**
 * Reads names that stand in no list from what stands around them.
 *
 * A title before the words, the agent's ने after two unknown ones, a known surname at the end; for places the word for
 * town, province or island, or an ending such as -स्तान.
 *
 * @param sentence Sentence with its words.
 * @param evidence What is known of its words.
 * @returns Runs in text order, none overlapping another.
 */
export function readNameRuns(sentence: MatchSentence, evidence: RunEvidence): NameRun[] {
  const { words } = sentence
  const runs: NameRun[] = []
  for (let at = 0; at < words.length; at++) {
    // What is listed needs no guess, and the second half of a compound begins no name.
    if (evidence.isShortName(at) && !goesOn(sentence, at)) continue
    if (sentence.text[(words[at] as MatchWord).start - 1] === '-') continue
    const run = evidence.followsTitle(at)
      ? readTitledName(sentence, at, evidence)
      : readUntitledName(sentence, at, evidence)
    if (!run) continue
    runs.push(run)
    at = run.last - 1
  }
  return runs
}

function readTitledName(
  sentence: MatchSentence,
  at: number,
  evidence: RunEvidence,
): NameRun | null {
  const { words } = sentence
  const end = stretchEnd(sentence, at, evidence)
  let last = endOfNames(sentence, at, end, evidence)
  // One plain word between two names is a name: विक्रम among विदेश सचिव … मिसरी.
  const next = words[last + 1]
  if (last > at && last + 1 < end && next && isNameLike(next, evidence)) {
    last = endOfNames(sentence, last + 1, end, evidence)
  }
  if (last > at) {
    const closes = last + 1 === end && (foldAt(words, end) === agent || isQuoted(words, end))
    return { first: at, last: closes ? end : last, type: 'person', reason: 'it follows a title' }
  }
  // A given name that is also a plain word: पूजा among श्रीमती … कपूर.
  const second = words[at + 1]
  if (end - at > 1 && second && isNameLike(second, evidence) && !isPlainWord(second)) {
    return {
      first: at,
      last: endOfNames(sentence, at + 1, end, evidence),
      type: 'person',
      reason: 'it follows a title',
    }
  }
  const agentive = foldAt(words, end) === agent
  if (!agentive || end - at < 2 || end - at > 3) return null
  return { first: at, last: end, type: 'person', reason: 'it stands between a title and ने' }
}

/** Whether the word after a short name is one that no dictionary knows: ली छ्यांग. */
function goesOn(sentence: MatchSentence, at: number): boolean {
  return sentence.words[at + 1]?.known === false && isJoined(sentence, at + 1)
}
