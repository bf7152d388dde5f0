import { type CSSResult, css } from 'lit'

/** One side as running text: sentences flow in their paragraphs. */
export const textOnlyStyles: CSSResult = css`
  .frame:is([data-view='hindi-only'], [data-view='english-only']) {
    --_text: calc(var(--_width) * 0.55);
    .group {
      padding-inline: var(--_inset);
    }
    .row {
      padding: 0;
    }
    .group:not(.heading, .caption) :is(.row, .cell) {
      display: inline;
      border-radius: 0;
    }
    .group.list-item {
      padding-inline-start: 2.2em;
    }
    .cell.list-item {
      padding: 0;
    }
    .cell.list-item::before {
      inset-inline-start: -1em;
    }
    .group.embed .label {
      margin-inline: 0;
    }
    .group.caption .row {
      padding-block: 0.3em;
    }
    .group.caption .row::before {
      inset-inline-start: 0;
    }
    .row:has(> .cell:focus-visible) {
      outline: none;
    }
    .cell:focus-visible .sentence {
      outline: 2px solid var(--_accent);
      outline-offset: 1px;
      border-radius: 0.2em;
    }
    .row:is(:hover, :focus-within, .current) {
      background: none;
    }
    .row:is(:hover, :focus-within, .current) .sentence {
      background: var(--_tint);
      box-decoration-break: clone;
      -webkit-box-decoration-break: clone;
    }
    .group .row:has(> .absent),
    .unsure {
      display: none;
    }
  }
  :where(.frame[data-view='english-only']) .cell.target:where(:not(.caption)) {
    color: var(--_ink);
    font-size: 1.15em;
    line-height: calc(1.72 + var(--_leading));
  }
  :where(.frame[data-view^='english']) .cell.heading.target {
    font-size: 1.38em;
  }
`
