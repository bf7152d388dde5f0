import { chromium } from 'playwright'
import { chromiumFlags, findBrowser } from '../browser/find-browser.ts'
import { makeLongDocument } from './reader-document.ts'
import { benchFirstView } from './reader-first-view.ts'
import { benchMemory } from './reader-memory.ts'
import { benchShift } from './reader-shift.ts'
import { benchSteps } from './reader-steps.ts'
import type { Row } from './table.ts'

/**
 * Measures the built reader in Chromium beside static HTML of the same text: the first view of 1,000 pairs,
 * steps, switches and memory at 10,000, layout shifts while the document and the font are late.
 * @returns Figures: medians.
 */
export async function benchReader(): Promise<Row[]> {
  const executablePath = findBrowser()
  if (!executablePath) {
    return [{ figure: 'all figures', ours: 'no browser here', bar: '', rivals: {} }]
  }
  const options = { executablePath, args: chromiumFlags }
  const long = await makeLongDocument(10_000)
  const browser = await chromium.launch(options)
  const rows: Row[] = []
  try {
    rows.push(...(await benchFirstView(browser, await makeLongDocument(1_000))))
    rows.push(...(await benchSteps(browser, long)))
    rows.push(...(await benchShift(browser, await makeLongDocument(60))))
  } finally {
    await browser.close()
  }
  rows.push(...(await benchMemory(options, long)))
  return rows
}
