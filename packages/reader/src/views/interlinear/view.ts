import { css } from 'lit'
import type { View } from '../view.ts'

/** Each Hindi word over its romanisation and gloss, the English sentence under the line. */
export const interlinear: View = {
  name: 'interlinear',
  lead: 'source',
  words: true,
  styles: css`
    .frame[data-view='interlinear'] {
      --_text: calc(var(--_width) * 0.8);
    }
    .frame[data-view='interlinear'] .cell.target {
      margin-block: 0.35em 0.5em;
      padding-inline-start: 0.8em;
      border-inline-start: 2px solid var(--_line);
    }
  `,
}
