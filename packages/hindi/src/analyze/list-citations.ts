import { fold } from '../fold/index.ts'
import { endings, longestEnding } from './paradigm-index.ts'

/** What is left of का, ने or में is no stem. */
const shortestStem = 2

/**
 * Lists the citation forms that a word form may belong to by its ending alone, whether or not there are such words: for
 * word lists that the analyser does not know.
 *
 * @param form A word form in any spelling.
 * @returns Citation forms, folded, those of the longest ending first, without the form itself.
 */
export function listCitations(form: string): string[] {
  const folded = fold(form)
  const citations = new Set<string>()
  for (let length = Math.min(longestEnding, folded.length - shortestStem); length >= 0; length--) {
    const cut = folded.length - length
    for (const { citation } of endings.get(folded.slice(cut)) ?? []) {
      citations.add(folded.slice(0, cut) + citation)
    }
  }
  citations.delete(folded)
  return [...citations]
}
