import { labelCaptions } from './label-captions.ts'
import { labelEmbeds } from './label-embeds.ts'
import { labelHeadings } from './label-headings.ts'
import { labelNoise } from './label-noise.ts'
import type { Candidate, Label } from './types.ts'

const listMark = /^(?:[•·▪◦*–-]|[\d०-९]{1,2}[.)]|\([\d०-९]{1,2}\))\s+\S/u

/**
 * Gives every block its role; the first rule that knows it decides.
 * @param candidates Blocks in text order.
 * @param lang Language of the article.
 * @returns One label for each block.
 */
export function labelBlocks(candidates: readonly Candidate[], lang: 'hi' | 'en'): Label[] {
  return candidates.map((candidate, index) => {
    const next = candidates[index + 1]
    return (
      labelNoise(candidate) ??
      labelEmbeds(candidate, lang, next) ??
      labelCaptions(candidate) ??
      labelHeadings(candidate, next) ??
      labelByElement(candidate)
    )
  })
}

function labelByElement({ text, path }: Candidate): Label {
  if (path.includes('li')) return { keep: 'list-item' }
  if (path.includes('blockquote')) return { keep: 'quote' }
  return { keep: listMark.test(text) ? 'list-item' : 'paragraph' }
}
