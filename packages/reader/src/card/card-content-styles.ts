import { type CSSResult, css } from 'lit'

/** What is on the card. */
export const cardContentStyles: CSSResult = css`
  .card section + section {
    margin-block-start: 0.8rem;
    padding-block-start: 0.7rem;
    border-block-start: 1px solid var(--_line);
  }
  .card p {
    margin: 0.2rem 0 0;
  }
  .card h3 {
    margin: 0;
    font-size: 1.4rem;
    font-weight: 600;
    line-height: 1.6;
  }
  .card h3 .roman {
    display: inline;
    margin-inline-start: 0.35em;
    font-size: 0.68em;
    font-weight: 400;
  }
  .card .kind {
    color: var(--_muted);
    font-family: var(--_interface);
    font-size: 0.82rem;
  }
  .card .glosses {
    font-size: 1.06rem;
    line-height: 1.45;
  }
  .card .definition,
  .card .explanation {
    color: var(--_soft);
    font-family: var(--_interface);
  }
  .card .remark,
  .card .linked,
  .card .pattern {
    color: var(--_muted);
    font-family: var(--_interface);
    font-size: 0.88rem;
  }
  .card .linked q {
    color: var(--_ink);
    font-style: normal;
  }
  .card .entry + .entry {
    margin-block-start: 0.5rem;
  }
  .card-tools {
    display: flex;
    float: inline-end;
    gap: 0.35rem;
    margin: -0.3rem -0.4rem 0 0.6rem;
  }
  .card ul {
    margin: 0.3rem 0 0;
    padding: 0;
    list-style: none;
  }
  .card summary {
    width: fit-content;
    font-family: var(--_interface);
    min-height: 1.6rem;
    margin-block-start: 0.4rem;
    color: var(--_muted);
    font-size: 0.88rem;
    cursor: pointer;
  }
  .card .place {
    display: block;
    width: 100%;
    padding: 0.2rem 0.4rem;
    overflow: hidden;
    border: 0;
    border-radius: 0.4rem;
    background: none;
    color: inherit;
    font-family: var(--_hindi);
    font-size: 0.95rem;
    line-height: 1.7;
    text-align: start;
    text-overflow: ellipsis;
    white-space: nowrap;
    cursor: pointer;
  }
  .card .place:hover {
    background: var(--_tint);
  }
`
