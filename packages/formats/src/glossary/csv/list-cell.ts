/** What would be read otherwise than it was written: marks of the list, and space at the ends. */
const special = /[\\|]|^\s|\s$/gu

/**
 * Writes a list into one cell: `treaty | pact`; `|` and `\` within an item, and space at its ends, follow a `\`.
 *
 * @param items Items.
 * @returns Text of the cell.
 */
export function joinList(items: readonly string[]): string {
  return items.map((item) => item.replaceAll(special, String.raw`\$&`)).join(' | ')
}

/**
 * Reads a list from one cell.
 *
 * @param cell Text as `joinList` or a person writes it; spaces around the items do not count.
 * @returns Items, empty ones among them.
 */
export function splitList(cell: string): string[] {
  const items: string[][] = [[]]
  for (const [token] of cell.matchAll(/\\?[\s\S]/gu)) {
    if (token === '|') items.push([])
    else items.at(-1)?.push(token)
  }
  return items.map((tokens) => {
    const isWord = (token: string): boolean => token.trim() !== ''
    const first = tokens.findIndex(isWord)
    const inner = first === -1 ? [] : tokens.slice(first, tokens.findLastIndex(isWord) + 1)
    return inner.map((token) => token.replace(/^\\(?=[\s\S])/u, '')).join('')
  })
}
