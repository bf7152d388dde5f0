export { describeProvenance } from './describe-provenance.ts'
export { type RehypeBilingualOptions, rehypeBilingual } from './rehype-bilingual.ts'
export { toHast } from './to-hast.ts'
export { toHtml } from './to-html.ts'
