export { applyCorrections } from './apply-corrections.ts'
export { assertCorrections } from './assert-corrections.ts'
export { exportGold, type GoldAlignment } from './export-gold.ts'
export { makeCut, makeMerge, makeMove, makeSplit, makeUnlink } from './make-corrections.ts'
export { correctionsSchema } from './schema.ts'
export type {
  Correction,
  CorrectionMessage,
  CorrectionResult,
  CutCorrection,
  MergeCorrection,
  MoveCorrection,
  PairMembers,
  SentenceAnchor,
  SplitCorrection,
  UnlinkCorrection,
} from './types.ts'
