export { alignSentences } from './align-sentences.ts'
export { alignTexts } from './align-texts.ts'
export type {
  AlignableSentence,
  AlignOptions,
  Bead,
  SignalName,
  SignalShare,
  TextBead,
} from './types.ts'
