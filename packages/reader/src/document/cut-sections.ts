import type { SideName } from '@sahapath/core/document'
import type { Row, RowGroup } from './group-pairs.ts'

/** Neighbouring groups that come near the viewport, and leave it, together. */
export interface Section {
  groups: readonly RowGroup[]
  /** Number of the first pair. */
  from: number
  /** One past the number of the last pair. */
  to: number
}

// About a screen each: enough to be few, and few enough to be laid out between two frames.
const usual = 8
const longest = 32

/**
 * Cuts a document into sections. Where it can, it cuts between paragraphs of both sides, so that the
 * sections are the same whichever side leads, and far ones stay as they are when a view is switched.
 * @param groups The groups, in reading order.
 * @returns The sections; every group is in exactly one.
 */
export function cutSections(groups: readonly RowGroup[]): Section[] {
  const sections: Section[] = []
  const seen: Record<SideName, string | undefined> = { source: undefined, target: undefined }
  let open: RowGroup[] = []
  let rows = 0
  const close = (): void => {
    const from = open[0]?.rows[0]?.number ?? 0
    if (open.length > 0) sections.push({ groups: open, from, to: from + rows })
    open = []
    rows = 0
  }
  for (const group of groups) {
    const [first] = group.rows
    const apart = first && opens(first, 'source', seen) && opens(first, 'target', seen)
    if (rows >= longest || (rows >= usual && apart)) close()
    open.push(group)
    rows += group.rows.length
    for (const row of group.rows) {
      seen.source = row.source.at(-1)?.block ?? seen.source
      seen.target = row.target.at(-1)?.block ?? seen.target
    }
  }
  close()
  return sections
}

function opens(
  row: Row,
  side: SideName,
  seen: Readonly<Record<SideName, string | undefined>>,
): boolean {
  const block = row[side][0]?.block
  return block !== undefined && block !== seen[side]
}
