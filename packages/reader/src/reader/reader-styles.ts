import { type CSSResult, css } from 'lit'

/** What the reader adds to the rows: header, toolbar, footer, panels. */
export const readerStyles: CSSResult = css`
  .frame {
    min-height: 100%;
  }
  .head,
  .foot,
  .toolbar {
    max-width: var(--_text);
    margin-inline: auto;
    padding-inline: calc(var(--_edge) + var(--_inset));
  }
  .head {
    padding-block: clamp(1.5rem, 5cqi, 3.5rem) 0.75rem;
  }
  .head h1 {
    max-width: 24em;
    margin: 0;
    font-size: clamp(1.55em, 4.2cqi, 2.35em);
    font-weight: 600;
    line-height: 1.5;
    text-wrap: balance;
  }
  .head .subtitle {
    max-width: 34em;
    margin: 0.35em 0 0;
    color: var(--_soft);
    font-size: clamp(1.12em, 2.4cqi, 1.42em);
    line-height: 1.4;
    text-wrap: balance;
  }
  .head .facts {
    margin: 0.9em 0 0 -1.2em;
    color: var(--_muted);
    font: 0.86em / 1.7 var(--_interface);
  }
  .facts a {
    display: inline-block;
    min-height: 1.5rem;
    color: var(--_accent);
  }
  .toolbar {
    max-width: var(--_width);
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 1rem;
    padding-block: 0.35rem;
    background: var(--_paper);
    font-family: var(--_interface);
  }
  .toolbar::after {
    content: '';
    position: absolute;
    inset: auto calc(var(--_edge) + var(--_inset)) 0;
    border-block-end: 1px solid var(--_line);
  }
  .provenance {
    margin: 0;
    color: var(--_muted);
    font-size: 0.82rem;
    line-height: 1.5;
  }
  .notice {
    flex-basis: 100%;
    margin: 0;
    color: var(--_soft);
    font-size: 0.86rem;
    line-height: 1.5;
  }
  .notice:not(:empty) {
    padding-block: 0.35rem;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.1rem;
    margin-inline: -0.55rem;
  }
  .tools .select {
    margin-inline: 0.55rem 0.35rem;
  }
  .tools [lang='hi'] + [lang='en'] {
    margin-inline-start: 0.12em;
  }
  .language {
    font-size: 0.9rem;
  }
  @container sahapath (width < 52em) {
    .frame:not([data-view$='only']) > * {
      max-width: none;
    }
  }
  @container sahapath (width < 44em) {
    .provenance {
      flex-basis: 100%;
      order: 2;
      padding-block: 0.2rem 0.15rem;
      font-size: 0.76rem;
    }
    .tools {
      flex: 1;
    }
    .tools .select {
      flex: 1 1 4.5rem;
      min-width: 0;
      margin-inline-start: 0.55rem;
    }
    .tools .choice {
      padding-inline: 0.6rem 1.5rem;
      font-size: 0.9rem;
    }
    .tools .help {
      display: none;
    }
    .button {
      min-width: 2.1rem;
      padding-inline: 0.35rem;
    }
  }
  .message {
    margin: 0;
    padding: 3rem 1.5rem;
    color: var(--_muted);
    font-family: var(--_interface);
    text-align: center;
  }
  .foot {
    padding-block: 0.5rem 3rem;
    color: var(--_muted);
    font-family: var(--_interface);
    line-height: 1.65;
  }
  .foot > * {
    font-size: 0.85em;
  }
  .foot summary {
    width: fit-content;
    min-height: 1.6rem;
    cursor: pointer;
  }
  .foot ul {
    padding-inline-start: 1.2em;
  }
  .foot p {
    margin-block: 0.6em;
  }
`
