import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BilingualDocument } from '@sahapath/core/document'
import { h } from 'hastscript'
import { readerFolder } from './copy-assets.ts'
import { renderReader } from './render-element.ts'
import { rawNode, renderPage } from './render-page.ts'

/** The fonts that Hindi needs where none is installed; other scripts have theirs everywhere. */
const fonts = [
  { file: 'noto-serif-devanagari-devanagari-400-normal.woff2', weight: 400 },
  { file: 'noto-serif-devanagari-devanagari-600-normal.woff2', weight: 600 },
]

/**
 * Renders one article as a page that needs nothing else: script, fonts and document are inside.
 * @param document Document.
 * @returns HTML text.
 */
export async function renderStandalonePage(document: BilingualDocument): Promise<string> {
  const { source, target, id } = document
  const script = readFileSync(join(readerFolder, 'standalone/sahapath-reader.js'), 'utf8')
  return renderPage({
    title: [source.title ?? id, target.title].filter(Boolean).join(' · '),
    lang: 'en',
    head: [
      h('style', fonts.map(embedFont).join('\n')),
      // "</script" inside a string of the script would end it.
      h('script', { type: 'module' }, [rawNode(script.replaceAll('</script', '<\\/script'))]),
    ],
    body: [h('main', [rawNode(await renderReader(document))])],
  })
}

function embedFont({ file, weight }: (typeof fonts)[number]): string {
  const data = readFileSync(join(readerFolder, 'fonts', file)).toString('base64')
  return `@font-face {
  font-family: 'Noto Serif Devanagari';
  font-weight: ${weight};
  font-display: swap;
  src: url(data:font/woff2;base64,${data}) format('woff2');
  unicode-range: U+0900-097F, U+1CD0-1CF9, U+200C-200D, U+20A8, U+20B9, U+25CC, U+A830-A839, U+A8E0-A8FF;
}`
}
