import type { ContextRule } from '../slot.ts'

/** A noun called out stands alone before a comma: मित्रो, मेरी बात सुनो. */
export const readCallAsVocative: ContextRule = {
  weigh({ features }, { slot }) {
    return features.Case === 'Voc' && slot.opens && slot.closes ? 18 : 0
  },
}
