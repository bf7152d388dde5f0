/** One equivalent out of a gloss. */
export interface Equivalent {
  text: string
  /** What stood in brackets: when it fits, or what else it may be. */
  note?: string
}

/** Brackets and what parts one equivalent from the next. */
const signs = /([()[\]{},;|/।،])/

/**
 * Cuts a gloss into its equivalents: at commas and the like, outside brackets; brackets are notes.
 *
 * @param gloss Gloss; `~` and `_` may stand for spaces in it.
 * @returns Equivalents in order; nothing for an empty gloss.
 */
export function splitGloss(gloss: string): Equivalent[] {
  const equivalents: Equivalent[] = []
  let text = ''
  let note = ''
  let depth = 0
  const end = (): void => {
    // A lone question mark is no equivalent, but whoever asked must be told that it was there.
    const [plain, remark] = [tidy(text) || text.trim(), tidy(note)]
    if (plain) equivalents.push({ text: plain, ...(remark && { note: remark }) })
    text = ''
    note = ''
  }
  for (const [index, piece] of gloss.split(signs).entries()) {
    const isSign = index % 2 === 1
    if (isSign && '([{)]}'.includes(piece)) {
      // A closing bracket that nothing opened is noise.
      depth = '([{'.includes(piece) ? depth + 1 : Math.max(0, depth - 1)
      // What stood on either side of a bracket was apart: it must not become one word, or a tag.
      text += ' '
      note += ' '
    } else if (depth > 0) note += piece
    else if (isSign) end()
    else text += piece
  }
  end()
  return equivalents
}

const edges = /^[\s.:!?=*^'"‘’“”]+|[\s.:!=*^'"‘’“”]+$/g

function tidy(text: string): string {
  return text
    .replace(/[~_\s]+/g, ' ')
    .replace(/^\d+[.)]/, '')
    .replace(edges, '')
}
