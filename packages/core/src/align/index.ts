export { alignSentences } from './align-sentences.ts'
export type {
  AlignableSentence,
  AlignOptions,
  Bead,
  SignalName,
  SignalShare,
} from './types.ts'
