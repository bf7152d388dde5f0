import { fileURLToPath } from 'node:url'
import type { DocumentRequest } from '@sahapath/core/pipeline'
import { readLibrary } from '@sahapath/site'

/** The five articles of the example library. */
export function readArticles(): DocumentRequest[] {
  return readLibrary(fileURLToPath(new URL('../../examples/library/articles', import.meta.url)))
}
