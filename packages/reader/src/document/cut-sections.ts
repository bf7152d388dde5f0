import type { SideName } from '@sahapath/core/document'
import type { RowGroup } from './group-pairs.ts'

/** Neighbouring groups that come near the viewport, and leave it, together. */
export interface Section {
  groups: readonly RowGroup[]
  /** Number of the first pair. */
  from: number
  /** One past the number of the last pair. */
  to: number
}

const sides: readonly SideName[] = ['source', 'target']

// A few screens each: enough to be few, and few enough to be laid out between two frames.
const usual = 16
const longest = 48

/**
 * Cuts a document into sections. Where it can, it cuts between paragraphs of both sides, so that the
 * sections are the same whichever side leads, and far ones stay as they are when a view is switched.
 * @param groups The groups, in reading order.
 * @returns The sections; every group is in exactly one.
 */
export function cutSections(groups: readonly RowGroup[]): Section[] {
  const sections: Section[] = []
  const seen: { [side in SideName]?: string | undefined } = {}
  let open: { groups: RowGroup[]; from: number; to: number } | undefined
  for (const group of groups) {
    const { rows } = group
    const from = rows[0]?.number ?? 0
    const size = open ? open.to - open.from : 0
    const apart = sides.every((side) => {
      const block = rows[0]?.[side][0]?.block
      return block !== undefined && block !== seen[side]
    })
    if (!open || size >= longest || (size >= usual && apart)) {
      open = { groups: [], from, to: from }
      sections.push(open)
    }
    open.groups.push(group)
    open.to += rows.length
    for (const row of rows) {
      for (const side of sides) seen[side] = row[side].at(-1)?.block ?? seen[side]
    }
  }
  return sections
}
