import { type CSSResult, css } from 'lit'

/** Sections of a long document are laid out when they come near; until then they are text and an estimate. */
export const sectionStyles: CSSResult = css`
  .rows[data-long] .section {
    content-visibility: auto;
    contain-intrinsic-size: auto none auto 90em;
  }
  .section > .cell {
    padding-inline: clamp(0.6rem, 1.5cqi, 1.1rem);
  }
  .frame[data-view='hindi-only'] .section > .cell.target,
  .frame[data-view='english-only'] .section > .cell.source {
    display: none;
  }
  @media print {
    .rows[data-long] .section {
      content-visibility: visible;
    }
  }
`
