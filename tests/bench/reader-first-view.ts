import type { BilingualDocument } from '@sahapath/core/document'
import type { Browser } from 'playwright'
import { median } from './reader-median.ts'
import { type PageKind, servePages } from './reader-pages.ts'
import type { FirstView, ReaderProbe } from './reader-probe.ts'
import type { Row } from './table.ts'

declare const probe: ReaderProbe

const rounds = 9
const kinds: readonly PageKind[] = ['static', 'served', 'reader']

/**
 * Measures when a page first shows anything and when it first shows rows: static HTML, the reader as a
 * server renders it, and the reader that fetches its document, in turn, each with an empty cache.
 * @param browser The browser.
 * @param document The document.
 * @returns Figures; a ratio is that of the medians.
 */
export async function benchFirstView(
  browser: Browser,
  document: BilingualDocument,
): Promise<Row[]> {
  const server = await servePages(document, kinds)
  const views: Record<PageKind, FirstView[]> = { static: [], served: [], reader: [], empty: [] }
  try {
    // The first round warms the browser up.
    for (let round = 0; round <= rounds; round++) {
      for (const kind of kinds) {
        const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
        const page = await context.newPage()
        await page.goto(`${server.address}/${kind}`)
        const view = await page.evaluate(() => probe.firstView)
        if (round > 0) views[kind].push(view)
        await context.close()
      }
    }
  } finally {
    server.close()
  }
  const row = (figure: string, key: keyof FirstView, kind: PageKind): Row => {
    const time = (of: PageKind): number => median(views[of].map((view) => view[key]))
    return {
      figure: `${document.pairs.length} pairs, ${figure}: of static HTML's time`,
      ours: `× ${(time(kind) / time('static')).toFixed(2)} (${time(kind).toFixed(0)} ms)`,
      bar: '≤ 1.5',
      rivals: { 'static HTML': `${time('static').toFixed(0)} ms` },
    }
  }
  return [
    row('rendered by a server, first paint', 'paint', 'served'),
    row('rendered by a server, first rows painted', 'rows', 'served'),
    row('document fetched, first paint', 'paint', 'reader'),
    row('document fetched, first rows painted', 'rows', 'reader'),
  ]
}
