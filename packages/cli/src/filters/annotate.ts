import { annotateText } from '@sahapath/core/pipeline'
import { loadConcepts } from '@sahapath/lexicon/glossary'
import { loadNames } from '@sahapath/lexicon/names'
import { readText } from '../fields.ts'

/** Makes the filter `annotate`. */
export async function createAnnotator(): Promise<(line: object) => object> {
  const [concepts, names] = await Promise.all([loadConcepts(), loadNames()])
  return (line) => ({ spans: annotateText(readText(line, 'text'), { concepts, names }) })
}
