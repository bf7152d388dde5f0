import { readdirSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { BilingualDocument } from '@sahapath/core/document'
import '@sahapath/reader/define'
import { renderArticlePage } from '@sahapath/site'
import type { CSSResultGroup } from 'lit'
import { build } from 'vite'
import { buildFiles } from '../unit/reader/build-bundle.ts'

/** A server of pages to measure. */
export interface PageServer {
  /** Such as `http://127.0.0.1:4711`. */
  address: string
  close(): void
}

/** The same text as plain HTML, in the reader alone, as the page that the site writes; and no text. */
export type PageKind = 'static' | 'reader' | 'served' | 'empty'

/**
 * Serves the built reader with a document, and the same text as static HTML under the same style sheets.
 * @param document The document.
 * @param kinds The pages that are wanted, each at `/KIND`.
 * @param delays Milliseconds that an answer waits, by the end of its path.
 * @returns The server; a page of every kind is ready.
 */
export async function servePages(
  document: BilingualDocument,
  kinds: readonly PageKind[],
  delays: Readonly<Record<string, number>> = {},
): Promise<PageServer> {
  const files = new Map(
    [...(await buildFiles()), ...readSiteAssets()].map(([name, file]) => [basename(name), file]),
  )
  const probe = `<script>${await buildProbe()}</script>`
  const head = `<meta name="viewport" content="width=device-width"><title>Bench</title>${probe}<link rel="stylesheet" href="/fonts.css">`
  const write = (body: string): string =>
    `<!doctype html><html lang="en"><head>${head}</head><body style="margin:0">${body}<footer>Foot of the page</footer></body></html>`
  const pages: Record<PageKind, () => string | Promise<string>> = {
    static: () => write(writeStatic(document)),
    empty: () => write(''),
    reader: () =>
      write(
        '<script type="module" src="/sahapath-reader.js"></script><sahapath-reader src="/document.json" interface-language="en"></sahapath-reader>',
      ),
    served: async () =>
      (await renderArticlePage(document)).replace('<head>', () => `<head>${probe}`),
  }
  for (const kind of kinds) files.set(kind, await pages[kind]())
  files.set('document.json', JSON.stringify(document))
  const server = createServer((request, response) => {
    const path = basename(request.url ?? '')
    const body = files.get(path)
    const wait = Object.entries(delays).find(([end]) => path.endsWith(end))?.[1] ?? 0
    setTimeout(() => {
      response.writeHead(body === undefined ? 404 : 200, { 'content-type': typeOf(path) })
      response.end(body)
    }, wait)
  })
  return { address: await listen(server), close: () => void server.close() }
}

function readSiteAssets(): [name: string, file: Uint8Array][] {
  const folder = dirname(createRequire(import.meta.url).resolve('@sahapath/site/site.css'))
  return readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))])
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

function typeOf(path: string): string {
  if (path.endsWith('.js')) return 'text/javascript; charset=utf-8'
  if (path.endsWith('.css')) return 'text/css'
  if (path.endsWith('.json')) return 'application/json'
  return path.endsWith('.woff2') ? 'font/woff2' : 'text/html; charset=utf-8'
}

async function buildProbe(): Promise<string> {
  const entry = fileURLToPath(new URL('reader-probe.ts', import.meta.url))
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'unused' } },
  })
  const [output] = [result].flat()
  const [chunk] = output && 'output' in output ? output.output : []
  if (chunk?.type !== 'chunk') throw new Error('The probe was not built')
  return chunk.code
}

// What a careful person would write by hand: rows of two columns, in the reader's own style.
function writeStatic(document: BilingualDocument): string {
  const sentences = new Map(document.sentences.map((sentence) => [sentence.id, sentence]))
  const blocks = new Map(document.blocks.map((block) => [block.id, block]))
  const text = (ids: readonly string[]): string =>
    ids.map((id) => escape(sentences.get(id)?.text ?? '')).join(' ')
  let last: string | undefined
  const rows = document.pairs.map(({ source, target }) => {
    const block = blocks.get(sentences.get(source[0] ?? target[0] ?? '')?.block ?? '')
    const open =
      block?.id === last ? '' : `${last ? '</div>' : ''}<div class="group ${block?.role}">`
    last = block?.id
    return `${open}<div class="row"><p class="cell source" lang="hi">${text(source)}</p><p class="cell target" lang="en">${text(target)}</p></div>`
  })
  const { elementStyles } = customElements.get('sahapath-reader') as unknown as {
    elementStyles: CSSResultGroup[]
  }
  return `<style>${elementStyles.join('\n')}</style><div class="frame" data-view="columns" data-theme="auto" data-font="serif"><h1>${escape(document.source.title ?? '')}</h1><div class="rows">${rows.join('\n')}</div></div></div>`
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
