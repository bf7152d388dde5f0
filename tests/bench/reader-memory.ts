import { readFileSync } from 'node:fs'
import type { BilingualDocument } from '@sahapath/core/document'
import { type CDPSession, chromium, type LaunchOptions } from 'playwright'
import { median } from './reader-median.ts'
import { type PageKind, servePages } from './reader-pages.ts'
import type { ReaderProbe } from './reader-probe.ts'
import type { Row } from './table.ts'

declare const probe: ReaderProbe

const rounds = 3
const kinds: readonly PageKind[] = ['static', 'reader']

/** Megabytes, but for the elements. */
interface Memory {
  /** What the renderer process has to itself and has written to. */
  process: number
  heap: number
  elements: number
}

/**
 * Measures the memory of the page's whole process after its garbage is collected, a fresh browser each time.
 * @param options How to launch the browser.
 * @param document The document.
 * @returns Figures: medians.
 */
export async function benchMemory(
  options: LaunchOptions,
  document: BilingualDocument,
): Promise<Row[]> {
  const server = await servePages(document, kinds)
  const found: Record<PageKind, Memory[]> = { static: [], reader: [], served: [], empty: [] }
  try {
    for (let round = 0; round < rounds; round++) {
      for (const kind of kinds) {
        found[kind].push(await measurePage(options, `${server.address}/${kind}`))
      }
    }
  } finally {
    server.close()
  }
  const row = (figure: string, key: keyof Memory, unit: string, bar = ''): Row => {
    const value = (of: PageKind): number => median(found[of].map((memory) => memory[key]))
    return {
      figure: `${document.pairs.length} pairs, ${figure}`,
      ours: `× ${(value('reader') / value('static')).toFixed(2)} (${value('reader').toFixed(0)}${unit})`,
      bar,
      rivals: { 'static HTML': `${value('static').toFixed(0)}${unit}` },
    }
  }
  return [
    row("memory of the page's process (private, dirty) of static HTML's", 'process', ' MB', '≤ 2'),
    row('of it JavaScript heap', 'heap', ' MB'),
    row('elements in the page', 'elements', ''),
  ]
}

async function measurePage(options: LaunchOptions, address: string): Promise<Memory> {
  const browser = await chromium.launch({
    ...options,
    // A renderer kept in reserve would be taken for the page's.
    args: [...(options.args ?? []), '--disable-features=SpareRendererForSitePerProcess'],
  })
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
    await page.goto(address)
    await page.evaluate(() => probe.firstView)
    const session = await page.context().newCDPSession(page)
    for (let round = 0; round < 3; round++) {
      await session.send('HeapProfiler.collectGarbage')
      await page.waitForTimeout(1500)
    }
    const { usedSize } = await session.send('Runtime.getHeapUsage')
    return {
      process: Math.max(
        ...(await listRenderers(await browser.newBrowserCDPSession())).map(readPrivate),
      ),
      heap: usedSize / 1e6,
      elements: await page.evaluate(() => probe.countElements()),
    }
  } finally {
    await browser.close()
  }
}

async function listRenderers(session: CDPSession): Promise<number[]> {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id)
}

function readPrivate(process: number): number {
  const rollup = readFileSync(`/proc/${process}/smaps_rollup`, 'utf8')
  return (Number(/^Private_Dirty:\s+(\d+) kB$/m.exec(rollup)?.[1]) * 1024) / 1e6
}
