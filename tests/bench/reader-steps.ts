import type { BilingualDocument } from '@sahapath/core/document'
import { viewNames } from '@sahapath/reader'
import type { Browser, Page } from 'playwright'
import { median } from './reader-median.ts'
import { servePages } from './reader-pages.ts'
import type { ReaderProbe } from './reader-probe.ts'
import type { Row } from './table.ts'

declare const probe: ReaderProbe

const steps = 60
const rounds = 5
// Each view is switched to, the first at the end.
const views = [...viewNames.slice(1), ...viewNames.slice(0, 1)]

/** Milliseconds to the paint, and of the page's main thread at work for each. */
interface Times {
  paint: number[]
  work: number
}

/**
 * Measures keys, pointer moves and switching of views in the middle of a long document. The time to the
 * paint has the wait for the frame in it; an empty page tells how much that is on this machine.
 * @param browser The browser.
 * @param document The document.
 * @returns Figures: medians.
 */
export async function benchSteps(browser: Browser, document: BilingualDocument): Promise<Row[]> {
  const middle = document.pairs.length >> 1
  const server = await servePages(document, ['reader', 'empty'])
  const empty = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  try {
    await page.goto(`${server.address}/reader`)
    await page.evaluate(() => probe.firstView)
    const range = [middle, steps] as const
    const keys = await watch(page, steps, () =>
      page.evaluate(([from, count]) => probe.stepKeys(from, count), range),
    )
    const words = await watch(page, steps, () =>
      page.evaluate(([from, count]) => probe.stepWords(from, count), range),
    )
    const switches = await timeSwitches(page)
    await empty.goto(`${server.address}/empty`)
    await empty.bringToFront()
    const frames = await empty.evaluate((count) => probe.stepNothing(count), steps)
    const row = (figure: string, { paint, work }: Times, bar: string): Row => ({
      figure: `${document.pairs.length} pairs, ${figure}`,
      ours: `${median(paint).toFixed(1)} ms (work ${work.toFixed(1)} ms)`,
      bar,
      rivals: { 'an empty page': bar === '≤ 16 ms' ? `${median(frames).toFixed(1)} ms` : '' },
    })
    return [
      row('key `j` to paint', keys, '≤ 16 ms'),
      row('light on a word and its links to paint', words, '≤ 16 ms'),
      ...views.map((name) => row(`switch to ${name}`, switches[name] ?? none, '≤ 300 ms')),
    ]
  } finally {
    await page.close()
    await empty.close()
    server.close()
  }
}

const none: Times = { paint: [], work: Number.NaN }

async function timeSwitches(page: Page): Promise<Record<string, Times>> {
  const all: Record<string, Times> = {}
  for (let round = 0; round < rounds; round++) {
    for (const name of views) {
      const { paint, work } = await watch(page, 1, () =>
        page.evaluate(async (view) => [await probe.switchView(view)], name),
      )
      const times = (all[name] ??= { paint: [], work: 0 })
      times.paint.push(...paint)
      times.work += work / rounds
    }
  }
  return all
}

async function watch(page: Page, count: number, run: () => Promise<number[]>): Promise<Times> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const worked = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics')
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000
  }
  const before = await worked()
  const paint = await run()
  return { paint, work: ((await worked()) - before) / count }
}
