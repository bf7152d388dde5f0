import { css } from 'lit'
import type { View } from '../view.ts'

/** Hindi left, English right, level at every pair; one under the other where the reader is narrow. */
export const columns: View = {
  name: 'columns',
  lead: 'source',
  styles: css`
    @container sahapath (width < 44em) {
      .frame[data-view='columns'] .row {
        padding-block: 0.5em;
      }
    }
    @container sahapath (width >= 44em) {
      .frame[data-view='columns']:not([data-alone]) .rows {
        .row {
          display: grid;
          grid-template-columns: minmax(0, 1.06fr) minmax(0, 1fr);
          column-gap: clamp(1.6rem, 4.5cqi, 4rem);
          align-items: baseline;
        }
        .row.single {
          grid-template-columns: minmax(0, 1fr);
        }
        .cell.target {
          margin: 0;
          color: var(--_ink);
          line-height: calc(1.72 + var(--_leading));
        }
        .cell.heading.target {
          line-height: 1.5;
        }
        .cell.caption.target {
          color: var(--_muted);
        }
        .group.quote {
          border: 0;
          margin: 0;
        }
        .cell.quote {
          padding-inline-start: 0.8em;
          border-inline-start: 3px solid color-mix(in oklab, var(--_accent) 45%, var(--_paper));
        }
        .note {
          grid-column: 2;
        }
      }
    }
  `,
}
