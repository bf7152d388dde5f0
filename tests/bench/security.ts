import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { runInBrowser } from './in-browser.ts'
import type { Row } from './table.ts'
import type { DoorReport } from './try-attacks.ts'

/** What the pages of the site load of their own; all else was asked for by an attack. */
const own =
  /^\/(?:blank$|[\w.-]+\.js$|assets\/(?:icon\.svg|fonts\.css|site\.css|sahapath-(?:dictionaries|reader|theme)\.js|wait-for-fonts\.js|fonts\/noto-(?:sans|serif)-devanagari-(?:devanagari|latin)-[46]00-normal\.woff2)$)/u

/**
 * Sends attacks through every door in Chromium and counts what they reach.
 * @param evalDir Folder of the evaluation data.
 * @returns Figures: scripts, requests, windows and what is left on a page.
 */
export async function benchSecurity(evalDir: string): Promise<Row[]> {
  const file = join(evalDir, 'security/payloads.dev.jsonl')
  if (!existsSync(file)) return []
  const attacks = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { html: string }).html)
  const seen = { scripts: 0, requests: new Set<string>(), windows: 0, navigations: 0 }
  const reports = await runInBrowser<DoorReport[]>('try-attacks.ts', attacks, (page) =>
    watch(page, seen),
  )
  if (!reports) return []
  const row = (figure: string, ours: number, bar = '0'): Row => ({
    figure,
    ours: String(ours),
    bar,
    rivals: {},
  })
  for (const { door, first } of reports) if (first) console.warn(`${door}: ${first}`)
  if (seen.requests.size > 0) console.warn([...seen.requests].slice(0, 10).join('\n'))
  return [
    row(`attacks, through ${reports.length} doors`, attacks.length, ''),
    row('scripts that ran', seen.scripts),
    row('requests, new windows, navigations', seen.requests.size + seen.windows + seen.navigations),
    ...reports.map(({ door, left, failed }) =>
      row(`left on the page, or failed: ${door}`, left + failed),
    ),
  ]
}

/** Counts what gets out: whatever a script of the attacks would call, and whatever is asked for. */
async function watch(
  page: Page,
  seen: { scripts: number; requests: Set<string>; windows: number; navigations: number },
): Promise<void> {
  await page.exposeFunction('noteScript', () => seen.scripts++)
  await page.addInitScript(() => {
    const note = (): undefined => {
      void (top as unknown as { noteScript(): void }).noteScript()
      return undefined
    }
    Object.assign(window, { alert: note, confirm: note, prompt: note, print: note, open: note })
  })
  page.on('dialog', (dialog) => {
    seen.scripts++
    void dialog.dismiss()
  })
  page.on('popup', () => seen.windows++)
  page.on('framenavigated', (frame) => {
    if (frame === page.mainFrame() && !frame.url().endsWith('/blank')) seen.navigations++
  })
  page.on('request', (request) => {
    const { hostname, pathname, protocol } = new URL(request.url())
    if (!protocol.startsWith('http')) return
    if (hostname !== '127.0.0.1' || !own.test(pathname)) seen.requests.add(request.url())
  })
}
