export { alignSentences } from './align-sentences.ts'
export { alignTexts } from './align-texts.ts'
export { linkWords } from './link/link-words.ts'
export type {
  AlignableSentence,
  AlignOptions,
  Bead,
  LinkableGroup,
  LinkableWord,
  SignalName,
  SignalShare,
  TextBead,
} from './types.ts'
