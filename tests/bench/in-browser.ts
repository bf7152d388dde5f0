import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium, type Page } from 'playwright'
import sirv from 'sirv'
import { build } from 'vite'
import { chromiumFlags, findBrowser } from '../browser/find-browser.ts'

/**
 * Bundles a module, imports it in Chromium and calls its `run`.
 * @param entry Module beside this file.
 * @param argument JSON value handed to `run`.
 * @param prepare Called with the page before it is opened.
 * @returns What `run` returns, or undefined when there is no browser.
 */
export async function runInBrowser<T>(
  entry: string,
  argument: unknown,
  prepare?: (page: Page) => Promise<void>,
): Promise<T | undefined> {
  const executablePath = findBrowser()
  if (!executablePath) return undefined
  const folder = mkdtempSync(join(tmpdir(), 'sahapath-'))
  await build({
    configFile: false,
    logLevel: 'error',
    resolve: { conditions: ['source'] },
    build: {
      outDir: folder,
      target: 'es2022',
      lib: {
        entry: fileURLToPath(new URL(entry, import.meta.url)),
        formats: ['es'],
        fileName: 'entry',
      },
    },
  })
  const server = createServer(
    sirv(folder, {
      dev: true,
      setHeaders: (response) => response.setHeader('cache-control', 'no-store'),
    }),
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const browser = await chromium.launch({ executablePath, args: chromiumFlags })
  try {
    const { port } = server.address() as AddressInfo
    const page = await browser.newPage()
    await page.route('**/blank', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>bench</title>' }),
    )
    await prepare?.(page)
    await page.goto(`http://127.0.0.1:${port}/blank`)
    return (await page.evaluate(
      async ([name, value]) => {
        const module = (await import(`/${name}`)) as { run: (value: unknown) => Promise<unknown> }
        return module.run(value)
      },
      ['entry.js', argument] as const,
    )) as T
  } finally {
    await browser.close()
    server.close()
    rmSync(folder, { recursive: true })
  }
}
