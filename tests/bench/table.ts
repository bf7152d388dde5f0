/** One figure of the project beside its bar and its rivals. */
export interface Row {
  /** What is measured, and on what. */
  figure: string
  ours: string
  /** What it should reach; empty when it is shown for interest. */
  bar: string
  /** The same figure of other tools, by name. */
  rivals: Record<string, string>
}

/**
 * Lays out figures as a Markdown table.
 * @param title Heading of the table.
 * @param rows Figures.
 * @returns Markdown.
 */
export function formatRows(title: string, rows: readonly Row[]): string {
  const rivals = [...new Set(rows.flatMap((row) => Object.keys(row.rivals)))]
  const lines = [
    ['figure', 'ours', 'bar', ...rivals],
    ['---', '---', '---', ...rivals.map(() => '---')],
    ...rows.map((row) => [
      row.figure,
      row.ours,
      row.bar,
      ...rivals.map((rival) => row.rivals[rival] ?? ''),
    ]),
  ]
  return `## ${title}\n\n${lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`
}
