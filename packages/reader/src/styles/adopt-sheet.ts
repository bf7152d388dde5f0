import type { CSSResult } from 'lit'

/**
 * Adds a style sheet to a shadow root, once; parts that are loaded later bring theirs.
 * @param root The root; anything but a shadow root is left alone.
 * @param styles The styles.
 */
export function adoptSheet(root: Node, { styleSheet }: CSSResult): void {
  if (!styleSheet || !(root instanceof ShadowRoot)) return
  if (root.adoptedStyleSheets.includes(styleSheet)) return
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet]
}
