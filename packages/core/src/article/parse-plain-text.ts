import type { ElementContent, Root } from 'hast'
import type { Processor } from 'unified'

const endMark = /[।॥.?!|:…"'”’)\]]$/u
/** Lines shorter than this are headings or names, not lines that a terminal wrapped. */
const wrappedLine = 45

/**
 * Makes a hast tree of plain text: one paragraph a line, or one for each run of wrapped lines.
 * The text of the tree is the text given, to the character.
 * @param text Plain text.
 * @returns Root with `data.preserve`, paragraphs, and white space between them.
 */
export function parsePlainText(text: string): Root {
  const separator = isWrapped(text) ? /(\r?\n(?:[ \t]*\r?\n)+)/u : /(\r?\n|\r)/u
  const children = text.split(separator).map((piece, index): ElementContent => {
    const value: ElementContent = { type: 'text', value: piece }
    if (index % 2 === 1 || piece.trim() === '') return value
    return { type: 'element', tagName: 'p', properties: {}, children: [value] }
  })
  return { type: 'root', children, data: { preserve: true } as Root['data'] & object }
}

/** Says whether lines were broken for width: then most lines inside a paragraph end mid-sentence. */
function isWrapped(text: string): boolean {
  const inner: string[] = []
  for (const paragraph of text.split(/\r?\n(?:[ \t]*\r?\n)+/u)) {
    inner.push(...paragraph.split(/\r?\n/u).slice(0, -1))
  }
  const broken = inner.filter((line) => line.length >= wrappedLine && !endMark.test(line.trim()))
  return broken.length > 2 && broken.length > inner.length / 2
}

/** Lets unified parse plain text into hast. */
export function rehypePlainText(this: Processor): void {
  // oxlint-disable-next-line oxc/no-this-in-exported-function -- unified hands plugins the processor as `this`
  this.parser = (document) => parsePlainText(document)
}
