import { annotateText } from '@sahapath/core/pipeline'
import { loadRareLemmas } from '@sahapath/hindi/analyze'
import { loadNames } from '@sahapath/lexicon/names'
import { readText } from '../fields.ts'
import { loadForms } from './load-forms.ts'

/** Makes the filter `annotate`. */
export async function createAnnotator(): Promise<(line: object) => object> {
  const [concepts, names] = await Promise.all([
    loadForms(),
    loadNames(),
    // A word that the analyser does not know is sooner taken for a name.
    loadRareLemmas(),
  ])
  return (line) => ({ spans: annotateText(readText(line, 'text'), { concepts, names }) })
}
