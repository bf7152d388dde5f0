import { Parser } from 'htmlparser2'

/** Names of elements that say how their content is to be read. */
export interface Vocabulary {
  /** Their content is no text of the gloss. */
  hidden: ReadonlySet<string>
  /** They stand on lines of their own. */
  blocks: ReadonlySet<string>
}

function names(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}

/** HTML and the markup of Pango. */
export const html: Vocabulary = {
  hidden: names(
    'script style template noscript noembed noframes iframe object embed applet title textarea select svg math audio video canvas rp rt',
  ),
  blocks: names(
    'address article aside blockquote body br caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hr html legend li main nav ol p pre section summary table tbody tfoot thead tr ul',
  ),
}

/** XDXF, in which `tr` is a transcription and `k` repeats the headword. */
export const xdxf: Vocabulary = {
  hidden: names('k tr ex etm rref gr pos su sr'),
  blocks: names('ar def deftext blockquote br'),
}

/** PowerWord XML. */
export const powerWord: Vocabulary = {
  hidden: names('单词原型 单词音标 例句'),
  blocks: names('基本词义 单词项 单词词性 解释项'),
}

/** Cells stand apart but on one line. */
const cells = names('td th')

/**
 * Turns markup into plain text. The cost grows with the length alone, however the tags are nested, and nothing is built
 * that could be taken for markup.
 *
 * @param markup HTML, or markup like it.
 * @param vocabulary What its elements are.
 * @returns Text, with line feeds between blocks.
 */
export function htmlToText(markup: string, { hidden, blocks }: Vocabulary = html): string {
  let text = ''
  let depth = 0
  const pass = (name: string): void => {
    if (blocks.has(name)) text += '\n'
    else if (cells.has(name)) text += ' '
  }
  const parser = new Parser({
    onopentagname(name) {
      if (hidden.has(name)) depth++
      else pass(name)
    },
    onclosetag(name) {
      if (hidden.has(name)) depth--
      else pass(name)
    },
    ontext(piece) {
      if (depth === 0) text += piece
    },
  })
  parser.end(markup)
  return text
}
