import { type CSSResult, css } from 'lit'

/** The hidden side of a reveal view keeps its room, as bars of light where the lines are. */
export const veilStyles: CSSResult = css`
  .frame:is([data-view='hindi-first'], [data-view='english-first']) .rows {
    max-width: calc(var(--_width) * 0.62);
  }
  .cell:has(> .veil) {
    position: relative;
  }
  .veil {
    position: absolute;
    inset: 0;
    z-index: 1;
    margin: 0;
    padding: 0;
    border: 0;
    border-radius: 0.3em;
    font: inherit;
    line-height: inherit;
    cursor: pointer;
    background: repeating-linear-gradient(
      to bottom,
      transparent 0 0.34lh,
      color-mix(in oklab, var(--_muted) 16%, var(--_paper)) 0.34lh 0.78lh,
      transparent 0.78lh 1lh
    );
  }
  .veil + .veiled {
    visibility: hidden;
  }
  .veil:hover {
    background: none;
  }
  .veil:hover + .veiled,
  .row[data-revealed] .veiled {
    visibility: visible;
  }
  .row[data-revealed] .veil {
    inset: 0 auto auto 0;
    width: 1px;
    height: 1px;
    background: none;
  }
  @media print {
    .veil {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .veil {
      border: 1px dashed ButtonText;
    }
  }
`
