import { annotateText } from '@sahapath/core/pipeline'
import { loadNames } from '@sahapath/lexicon/names'
import { readText } from '../fields.ts'
import { loadForms } from './load-forms.ts'

/** Makes the filter `annotate`. */
export async function createAnnotator(): Promise<(line: object) => object> {
  const [concepts, names] = await Promise.all([loadForms(), loadNames()])
  return (line) => ({ spans: annotateText(readText(line, 'text'), { concepts, names }) })
}
