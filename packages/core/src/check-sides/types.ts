import type { SideName } from '../document/types.ts'

/** Something that one side has and the other has not, or that a side is not what it should be. */
export interface SideMessage {
  ruleId: 'missing-number' | 'missing-name' | 'missing-quote' | 'wrong-language'
  /** The side that has it. */
  side: SideName
  /** Half-open UTF-16 range into the text of that side. */
  start: number
  end: number
  /** The text found. */
  actual: string
  /** What the other side was searched for. */
  expected: string[]
  /** One plain sentence. */
  reason: string
}
