import { attribution } from './attribution.ts'
import type { Candidate, Label } from './types.ts'

const twitter = /(?:pic\.twitter\.com|https?:\/\/t\.co)\/\w+/u
/** Share of Latin among the letters above which a block in a Hindi article is foreign. */
const foreignShare = 0.8
/** Shorter blocks are names or headings in Latin letters, not quoted posts. */
const shortestForeign = 40

/**
 * Recognises a post quoted from elsewhere: its attribution, a link that only posts have, or a whole
 * block in English inside a Hindi article.
 * @param candidate Block to look at.
 * @param lang Language of the article.
 * @param next Block after it: an attribution makes the block before it part of the post.
 */
export function labelEmbeds(
  { text, path }: Candidate,
  lang: 'hi' | 'en',
  next: Candidate | undefined,
): Label | undefined {
  if (isAttribution(text)) return { keep: 'embed', joinPrevious: true }
  const quoted =
    attribution.test(text) ||
    path.includes('twitter-tweet') ||
    twitter.test(text) ||
    (next !== undefined && isAttribution(next.text)) ||
    (lang === 'hi' && text.length >= shortestForeign && latinShare(text) >= foreignShare)
  return quoted ? { keep: 'embed' } : undefined
}

/** The whole block is an attribution, so it belongs to the post before it. */
function isAttribution(text: string): boolean {
  return attribution.exec(text)?.index === 0
}

function latinShare(text: string): number {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0
  return letters === 0 ? 0 : latin / letters
}
