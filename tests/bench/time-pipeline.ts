import { buildDocument, type DocumentRequest } from '@sahapath/core/pipeline'
import { loadLexicon } from '@sahapath/lexicon'

const rounds = 30

/**
 * Times the whole pipeline, warm; runs in Node and in a browser.
 * @param articles Requests to build again and again.
 * @returns Milliseconds an article, of the second half of the rounds: the first warms the compiler up.
 */
export async function run(articles: readonly DocumentRequest[]): Promise<number[]> {
  const lexicon = await loadLexicon()
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    for (const article of articles) {
      const start = performance.now()
      buildDocument(article, lexicon)
      times.push(performance.now() - start)
    }
  }
  return times.slice((rounds / 2) * articles.length)
}
