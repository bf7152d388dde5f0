import type { View } from '../view.ts'
import { ViewElement } from '../view-element.ts'
import { hindiFirst } from './view.ts'

/**
 * Hindi, with the English of each sentence hidden until hover, tap or key.
 * @summary Hindi, with the English of each sentence hidden until hover, tap or key.
 * @attr document - The bilingual document as JSON text.
 * @attr src - Address of the document's JSON.
 * @attr interface-language - Language of the interface, such as `hi`.
 * @slot - May hold the document as a script of type `application/json`.
 * @event sahapath-pair-change - Another pair became the current one.
 * @event sahapath-card-open - A card opened.
 * @event sahapath-save-word - Someone asks to save a word or term.
 * @event sahapath-document-error - The document cannot be read.
 * @csspart row - One pair.
 * @csspart source - Its Hindi.
 * @csspart target - Its English.
 * @csspart word - A word, where Hindi is split into words.
 * @csspart term - A glossary term in running text.
 * @csspart card - The card of a word or term.
 * @cssproperty --sahapath-size - Normal text size; 1rem.
 * @cssproperty --sahapath-paper - Background.
 * @cssproperty --sahapath-ink - Text.
 * @cssproperty --sahapath-accent - Links, focus, the tint of the current pair.
 */
export class SahapathHindiFirst extends ViewElement {
  protected override readonly own: View = hindiFirst
}
