import { type CSSResult, css } from 'lit'

/** Headings, captions, list items, quotes and embedded posts look like what they are. */
export const roleStyles: CSSResult = css`
  .group.heading {
    padding-block-start: 1.4em;
  }
  .cell.heading {
    font-weight: 600;
    text-wrap: balance;
  }
  .cell.heading.source {
    font-size: 1.38em;
    line-height: 1.7;
  }
  .cell.heading.target {
    color: var(--_ink);
    font-size: 1.18em;
    line-height: 1.4;
  }
  .cell.caption {
    color: var(--_muted);
    font-family: var(--_interface);
    font-size: 0.92em;
    line-height: 1.75;
  }
  .group.caption .row:first-child::before {
    content: '';
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: var(--_inset);
    width: 2.5em;
    border-block-start: 2px solid var(--_line);
  }
  .cell.list-item {
    position: relative;
    padding-inline-start: 1.2em;
  }
  .row:first-child > .cell.list-item::before {
    content: '•' / '';
    position: absolute;
    inset-inline-start: 0.2em;
  }
  .group.list-item + .group.list-item {
    padding-block-start: 0;
  }
  .group.quote {
    border-inline-start: 3px solid color-mix(in oklab, var(--_accent) 45%, var(--_paper));
    margin-inline-start: var(--_inset);
  }
  .group.embed {
    margin: 0.8em var(--_inset);
    padding: 0.5em 0.2em 0.6em;
    border: 1px solid var(--_line);
    border-radius: 0.75rem;
    background: var(--_raised);
  }
  .group.embed .label {
    margin: 0.2em var(--_inset) 0.1em;
    color: var(--_muted);
    font: 0.78em / 1.6 var(--_interface);
  }
  .cell.embed,
  .cell.embed.source[lang] {
    color: var(--_soft);
    font-family: var(--_interface);
    font-size: 0.95em;
    line-height: 1.6;
  }
  .cell.embed.source[lang='hi'] {
    line-height: 1.8;
  }
`
