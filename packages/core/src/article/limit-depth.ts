import type { Root, RootContent } from 'hast'

/** Deeper trees overflow the stack of the tools that walk them. */
export const deepestTree = 500

/**
 * Refuses a tree that is nested too deep to be walked safely.
 * @param tree Tree to measure, without recursion.
 * @throws Error that names the limit and the line where it is passed.
 */
export function limitDepth(tree: Root): void {
  let level: (Root | RootContent)[] = [tree]
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepestTree) {
      const line = level[0]?.position?.start.line
      throw new Error(
        `The HTML is nested deeper than ${deepestTree} elements${line ? ` (line ${line})` : ''}`,
      )
    }
    level = level.flatMap((node) => ('children' in node ? node.children : []))
  }
}
