export { annotateText } from './annotate-text.ts'
export { buildDocument } from './build-document.ts'
export type {
  BuildMessage,
  BuildResult,
  DocumentRequest,
  NoteInput,
  SideMetadata,
} from './types.ts'
