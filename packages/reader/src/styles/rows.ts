import { type CSSResult, css } from 'lit'

/** Rows as they are in every view; a view's own styles come after. Without more, Hindi stands over English. */
export const rowStyles: CSSResult = css`
  .rows {
    max-width: var(--_text);
    margin-inline: auto;
    padding: 0.5em var(--_edge) 3em;
  }
  .group {
    padding-block: 0.55em;
  }
  .row {
    position: relative;
    padding: 0.3em var(--_inset);
    border-radius: 0.5rem;
  }
  .row:is(:hover, :focus-within, .current) {
    background: var(--_tint);
  }
  .row:has(> .cell:focus-visible) {
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
  }
  .row,
  .cell {
    scroll-margin-block: 7rem 2rem;
  }
  .cell {
    margin: 0;
    outline: none;
    text-wrap: pretty;
  }
  .cell.source {
    font-size: 1.2em;
    line-height: calc(1.8 + var(--_leading));
  }
  .cell.target {
    margin-block-start: 0.15em;
    color: var(--_soft);
    font-size: 1.05em;
    line-height: calc(1.6 + var(--_leading));
  }
  .cell.source[lang='en'] {
    font-size: 1.02em;
    line-height: calc(1.6 + var(--_leading));
  }
  .cell.absent:is(.source, .target) {
    color: var(--_muted);
    font: 0.82em / 1.6 var(--_interface);
  }
  .roman {
    display: block;
    color: var(--_muted);
    font-size: 0.8em;
    font-weight: 400;
    line-height: calc(1.6 + var(--_leading));
  }
  .term {
    text-decoration: underline dotted from-font;
    text-decoration-color: color-mix(in oklab, var(--_accent) 55%, transparent);
    text-decoration-thickness: 0.09em;
    text-underline-offset: 0.28em;
    text-decoration-skip-ink: none;
  }
  .unsure {
    position: absolute;
    inset-block-start: 0.35em;
    inset-inline-end: 0.35em;
    color: var(--_muted);
    font: 0.9em / 1 var(--_interface);
    cursor: help;
  }
  .note {
    margin-block: 0.35em 0.2em;
    color: var(--_muted);
    font: 0.82em / 1.6 var(--_interface);
  }
  .note summary {
    width: fit-content;
    min-height: 1.5rem;
    cursor: pointer;
  }
  .note p {
    margin: 0.2em 0 0.3em;
    padding-inline-start: 0.9em;
    border-inline-start: 2px solid var(--_line);
  }
  :focus-visible:not(.cell) {
    outline: 2px solid var(--_accent);
    outline-offset: 1px;
    border-radius: 0.25rem;
  }
  .sr {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  ::highlight(sahapath-word) {
    background-color: var(--_word);
    color: inherit;
  }
  ::highlight(sahapath-link) {
    background-color: var(--_link);
    color: inherit;
  }
  ::highlight(sahapath-spoken) {
    background-color: var(--_spoken);
    color: inherit;
  }
  @media (forced-colors: active) {
    .row:is(:hover, :focus-within, .current) {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
    ::highlight(sahapath-word),
    ::highlight(sahapath-link),
    ::highlight(sahapath-spoken) {
      background-color: Highlight;
      color: HighlightText;
    }
  }
`
