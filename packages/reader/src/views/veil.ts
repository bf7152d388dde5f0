import { type CSSResult, css } from 'lit'

/** The hidden side of a reveal view keeps its room, as bars of light where the lines are. */
export const veilStyles: CSSResult = css`
  .frame:is([data-view='hindi-first'], [data-view='english-first']) {
    --_text: calc(var(--_width) * 0.62);
    .row {
      padding-block: 0.45em;
    }
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
    background: none;
  }
  @media screen {
    /* Far from the viewport the text is bare, and has no bars to hide it. */
    .frame[data-view='hindi-first'] .section > .target,
    .frame[data-view='english-first'] .section > .source {
      visibility: hidden;
    }
    .row:not([data-revealed]) .veil:not(:hover) + .veiled :is(.sentence, .roman) {
      --_bar: color-mix(in oklab, var(--_muted) 17%, var(--_paper));
      background: linear-gradient(var(--_bar) 0 0) 0 54% / 100% 0.72em no-repeat;
      -webkit-box-decoration-break: clone;
      box-decoration-break: clone;
      color: transparent;
      user-select: none;
      * {
        color: transparent;
        text-decoration-color: transparent;
      }
    }
  }
  .row[data-revealed] .veil {
    inset: 0 auto auto 0;
    width: 1px;
    height: 1px;
    overflow: hidden;
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
    .row:not([data-revealed]) .veil:not(:hover) + .veiled {
      visibility: hidden;
    }
  }
`
