import { type CSSResult, css } from 'lit'

/** The card, and what else opens above the text. */
export const cardStyles: CSSResult = css`
  .card,
  .panel {
    position: absolute;
    inset: auto;
    width: min(23rem, calc(100vw - 1.5rem));
    max-height: min(70dvh, 34rem);
    margin: 0;
    padding: 1rem 1.15rem 1.15rem;
    overflow: auto;
    overscroll-behavior: contain;
    border: 1px solid var(--_line);
    border-radius: 0.85rem;
    background: var(--_raised);
    color: var(--_ink);
    box-shadow:
      0 1px 2px rgb(0 0 0 / 8%),
      0 12px 32px -8px rgb(0 0 0 / 22%);
    font-family: var(--_interface);
    font-size: 0.95rem;
    line-height: 1.55;
  }
  .card:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: -3px;
    border-radius: 0.85rem;
  }
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
  .card a,
  .panel a {
    color: var(--_accent);
  }
  @media (width < 30rem) {
    .card,
    .panel {
      position: fixed;
      inset: auto 0 0 !important;
      width: 100%;
      max-width: none;
      max-height: 62dvh;
      border-width: 1px 0 0;
      border-radius: 1rem 1rem 0 0;
    }
  }
  @media print {
    .card,
    .panel {
      display: none;
    }
  }
`
