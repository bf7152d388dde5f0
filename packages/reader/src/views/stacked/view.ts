import { css } from 'lit'
import type { View } from '../view.ts'

/** Each Hindi sentence with its English under it. */
export const stacked: View = {
  name: 'stacked',
  lead: 'source',
  styles: css`
    .frame[data-view='stacked'] {
      --_text: calc(var(--_width) * 0.62);
      .row {
        padding-block: 0.55em;
      }
    }
  `,
}
