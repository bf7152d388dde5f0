import { ReadingElement } from '../reading/reading-element.ts'
import type { View } from './view.ts'
import type { Settings } from '../settings/settings.ts'

/** One view as an element of its own: rows, highlights, cards and keys, without toolbar or memory. */
export abstract class ViewElement extends ReadingElement {
  /** The view that the element shows. */
  protected abstract readonly own: View

  override get chosen(): Settings {
    return { ...super.chosen, view: this.own.name }
  }
}
