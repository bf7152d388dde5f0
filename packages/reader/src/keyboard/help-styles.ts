import { type CSSResult, css } from 'lit'

/** The sheet of keys. */
export const helpStyles: CSSResult = css`
  .keys {
    margin: 0;
  }
  .keys div {
    display: flex;
    gap: 0.75rem;
    padding-block: 0.22rem;
  }
  .keys dt {
    flex: 0 0 5.2rem;
  }
  .keys dd {
    margin: 0;
  }
  kbd {
    display: inline-block;
    min-width: 1.7em;
    padding: 0 0.35em;
    border: 1px solid var(--_line);
    border-radius: 0.35em;
    background: var(--_paper);
    font: 0.86em / 1.6 var(--_interface);
    text-align: center;
  }
`
