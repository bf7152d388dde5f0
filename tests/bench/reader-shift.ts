import type { BilingualDocument } from '@sahapath/core/document'
import type { Browser } from 'playwright'
import { type PageKind, servePages } from './reader-pages.ts'
import type { ReaderProbe } from './reader-probe.ts'
import type { Row } from './table.ts'

declare const probe: ReaderProbe

const cases: readonly { figure: string; kind: PageKind; delays: Record<string, number> }[] = [
  { figure: 'nothing late', kind: 'reader', delays: {} },
  { figure: 'font 1.5 s late', kind: 'reader', delays: { '.woff2': 1500 } },
  {
    figure: 'script 0.5 s, document 0.8 s, font 1.5 s late',
    kind: 'reader',
    delays: { '.js': 500, '.json': 800, '.woff2': 1500 },
  },
  {
    figure: 'rendered by a server, script 0.5 s late',
    kind: 'served',
    delays: { '.js': 500 },
  },
  {
    figure: 'rendered by a server, script 0.5 s, font 1.5 s late',
    kind: 'served',
    delays: { '.js': 500, '.woff2': 1500 },
  },
]

// By then the latest of the late has come.
const settled = 3000

/**
 * Adds up layout shifts while what a page needs arrives late, one thing after another.
 * @param browser The browser.
 * @param document The document.
 * @returns Figures.
 */
export async function benchShift(browser: Browser, document: BilingualDocument): Promise<Row[]> {
  const rows: Row[] = []
  for (const { figure, kind, delays } of cases) {
    const server = await servePages(document, [kind, 'static'], delays)
    try {
      rows.push({
        figure: `layout shift, 1280 and 360 px wide: ${figure}`,
        ours: await measureShifts(browser, `${server.address}/${kind}`),
        bar: '≤ 0.02',
        rivals: { 'static HTML': await measureShifts(browser, `${server.address}/static`) },
      })
    } finally {
      server.close()
    }
  }
  return rows
}

async function measureShifts(browser: Browser, address: string): Promise<string> {
  const shifts: string[] = []
  for (const width of [1280, 360]) {
    const context = await browser.newContext({ viewport: { width, height: 800 } })
    const page = await context.newPage()
    await page.goto(address)
    await page.evaluate(() => probe.firstView)
    await page.waitForTimeout(settled)
    shifts.push((await page.evaluate(() => probe.shift)).toFixed(3))
    await context.close()
  }
  return shifts.join(' and ')
}
