import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Lexicon } from '@sahapath/core'
import type { BilingualDocument } from '@sahapath/core/document'
import { type BuildMessage, buildDocument } from '@sahapath/core/pipeline'
import { collectWords, createLibraryItem } from '@sahapath/reader'
import { copyAssets } from './copy-assets.ts'
import { readLibrary } from './read-library.ts'
import { renderArticlePage } from './render-article-page.ts'
import { renderIndexPage } from './render-index-page.ts'
import { type DocumentCounts, summarizeDocument } from './summarize-document.ts'

/** What a build made of one article. */
export interface BuiltArticle {
  id: string
  counts: DocumentCounts
  /** Doubts about the input. */
  messages: BuildMessage[]
}

/**
 * Makes a static reading site of a folder of articles: a page and a document each, and an index.
 * @param directory Folder with one folder an article.
 * @param out Folder to write; what an earlier build left there is replaced.
 * @param lexicon Dictionary, glossary and names.
 * @returns What was made, in the order of the library.
 * @throws Error that names the folder or file which is wrong; nothing is written then.
 */
export async function buildLibrary(
  directory: string,
  out: string,
  lexicon: Lexicon,
): Promise<BuiltArticle[]> {
  const built = readLibrary(directory).map((request) => buildDocument(request, lexicon))
  const documents = built.map(({ document }) => document)
  for (const part of ['articles', 'assets'])
    rmSync(join(out, part), { recursive: true, force: true })
  mkdirSync(join(out, 'articles'), { recursive: true })
  copyAssets(out)
  for (const document of documents) await writeArticle(document, out)
  const items = documents.map((document) =>
    createLibraryItem(document, `articles/${document.id}.html`),
  )
  writeFileSync(join(out, 'library.json'), `${JSON.stringify(items)}\n`)
  writeFileSync(join(out, 'words.json'), `${JSON.stringify(collectWords(documents))}\n`)
  writeFileSync(join(out, 'index.html'), await renderIndexPage(items))
  return built.map(({ document, messages }) => ({
    id: document.id,
    counts: summarizeDocument(document),
    messages,
  }))
}

async function writeArticle(document: BilingualDocument, out: string): Promise<void> {
  const path = join(out, 'articles', document.id)
  writeFileSync(`${path}.json`, `${JSON.stringify(document)}\n`)
  writeFileSync(`${path}.html`, await renderArticlePage(document))
}
