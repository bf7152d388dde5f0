/** Marks of one class may stand for each other on the two sides: a name, a colon, the marks. */
const rows = `
end: । ॥ . ? ! ؟
comma: , ، 、
semicolon: ;
colon: :
quote: " “ ” „ « » ''
single: ‘ ’ ' \`
open: ( [ {
close: ) ] }
dash: - – — ‐
percent: %
money: $ ₹ £ €
slash: /
genitive: 's ’s
`

const classes: ReadonlyMap<string, string> = new Map(
  rows
    .trim()
    .split('\n')
    .flatMap((row) => {
      const [name = '', marks = ''] = row.split(': ')
      return marks.split(' ').map((mark): [string, string] => [mark, name])
    }),
)

/**
 * Names the class of a mark.
 *
 * @param text - a mark or word as it stands
 * @returns the class; empty for words and marks of no class
 */
export function classifyMark(text: string): string {
  return classes.get(text) ?? ''
}
