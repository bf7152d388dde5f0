import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { ArticleInput } from '@sahapath/core/article'
import type { DocumentRequest } from '@sahapath/core/pipeline'
import { readArticleFile } from './article-file.ts'

const formats: Readonly<Record<string, ArticleInput['format']>> = {
  '.html': 'html',
  '.htm': 'html',
  '.md': 'markdown',
  '.txt': 'text',
}

/**
 * Reads a folder of articles: one folder each, with `hi.txt|md|html`, perhaps `en.…`, and `article.json`.
 * @param directory Folder of the library.
 * @returns One request a folder, in the order of their names.
 * @throws Error that names the folder or file which is wrong.
 */
export function readLibrary(directory: string): DocumentRequest[] {
  if (!existsSync(directory)) throw new Error(`There is no folder ${directory}`)
  const names = readdirSync(directory)
    .filter((name) => !name.startsWith('.') && statSync(join(directory, name)).isDirectory())
    .sort()
  if (names.length === 0) throw new Error(`The folder ${directory} holds no articles`)
  return names.map((name) => readFolder(join(directory, name), name))
}

function readFolder(folder: string, name: string): DocumentRequest {
  const source = readText(folder, 'hi')
  if (!source) throw new Error(`${folder} has no hi.txt, hi.md or hi.html`)
  const target = readText(folder, 'en')
  const path = join(folder, 'article.json')
  const known = existsSync(path) ? readArticleFile(path) : {}
  return { id: name, ...known, source, ...(target ? { target } : {}) }
}

function readText(folder: string, name: string): Omit<ArticleInput, 'lang'> | undefined {
  const file = readdirSync(folder).find(
    (item) => item.startsWith(`${name}.`) && formats[extname(item)],
  )
  return file ? readInput(join(folder, file)) : undefined
}

/**
 * Reads one file of an article.
 * @param path File; the ending says what it is.
 * @returns Content and format.
 * @throws Error when the ending says nothing or the file cannot be read.
 */
export function readInput(path: string): Omit<ArticleInput, 'lang'> {
  const format = formats[extname(path).toLowerCase()]
  if (!format) {
    throw new Error(`${path}: expected a name ending in ${Object.keys(formats).join(', ')}`)
  }
  return { content: readFileSync(path, 'utf8'), format }
}
