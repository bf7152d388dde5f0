import type { WordGroup } from '../../types.ts'
import { getClosedClasses } from '../closed-class.ts'
import { nextIndexBeyondParticles, type Slot } from '../slot.ts'

/**
 * Finds compound verbs (कर देना, हो जाना, चला जाना) and passives (किया जाना), also with a particle inside.
 *
 * @param slots Words of one sentence after their auxiliaries were named.
 * @returns Groups of a verb and the verb that leans on it.
 */
export function findVerbPairs(slots: readonly Slot[]): WordGroup[] {
  const found: WordGroup[] = []
  const { hosts } = getClosedClasses()
  for (const [at, { best }] of slots.entries()) {
    if (best.upos !== 'VERB' && best.upos !== 'AUX') continue
    const second = nextIndexBeyondParticles(slots, at)
    const light = slots[second]?.best
    if (!light || light.upos !== 'AUX') continue
    if (best.features.VerbForm === 'Conv' && hosts.get(light.lemma)?.has('vector')) {
      const stem = best.lemma.slice(0, -'ना'.length)
      found.push({ kind: 'compound-verb', words: [at, second], lemma: `${stem} ${light.lemma}` })
    }
    if (best.features.Aspect === 'Perf' && light.lemma === 'जाना' && best.upos === 'VERB') {
      const kind = best.word?.intransitive ? 'compound-verb' : 'passive'
      const lemma = `${perfectiveOf(best.lemma)} ${light.lemma}`
      found.push({ kind, words: [at, second], lemma })
    }
  }
  return found
}

const irregular: Readonly<Record<string, string>> = {
  करना: 'किया',
  देना: 'दिया',
  लेना: 'लिया',
  जाना: 'गया',
  होना: 'हुआ',
}

/** The perfective participle that a passive is cited with: किया जाना, बताया जाना, मारा जाना. */
function perfectiveOf(lemma: string): string {
  const stem = lemma.slice(0, -'ना'.length)
  const known = irregular[lemma]
  if (known) return known
  if (stem.endsWith('ी')) return `${stem.slice(0, -1)}िया`
  if (stem.endsWith('ू')) return `${stem.slice(0, -1)}ुआ`
  return /(?:[\u0904-\u0914]|[\u093E-\u094C])$/.test(stem) ? `${stem}या` : `${stem}ा`
}
