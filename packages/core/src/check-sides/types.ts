import type { PairMessage } from '../align/index.ts'

/** Something that one side has and the other has not, or that a side is not what it should be. */
export interface SideMessage extends Omit<PairMessage, 'ruleId'> {
  ruleId: PairMessage['ruleId'] | 'wrong-language'
}
