import { css } from 'lit'
import type { View } from '../view.ts'

/** English, with the Hindi of each sentence hidden until asked for. */
export const englishFirst: View = {
  name: 'english-first',
  lead: 'target',
  veiled: 'source',
  styles: css`
    :where(.frame[data-view='english-first']) {
      .cell.target:where(:not(.caption)) {
        color: var(--_ink);
        font-size: 1.12em;
        line-height: calc(1.7 + var(--_leading));
      }
      .cell.source {
        margin-block-start: 0.15em;
        font-size: 1.1em;
      }
    }
  `,
}
