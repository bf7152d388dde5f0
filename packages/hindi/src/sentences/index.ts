export { segmentSentences } from './segment-sentences.ts'
