import { type CSSResult, css } from 'lit'

/** What is not there yet has its room: sections far away, fonts and documents under way. */
export const sectionStyles: CSSResult = css`
  .rows[data-long] .chapter {
    content-visibility: auto;
    contain-intrinsic-size: auto none auto 680em;
  }
  .section > .cell {
    padding-inline: var(--_inset);
  }
  .frame[data-view='hindi-only'] .section > .cell.target,
  .frame[data-view='english-only'] .section > .cell.source {
    display: none;
  }
  .frame[data-waiting] > * {
    visibility: hidden;
  }
  .message.loading {
    min-height: 100vh;
  }
  @media print {
    .rows[data-long] .chapter {
      content-visibility: visible;
    }
  }
`
