import { type CSSResult, css } from 'lit'

/** The box of what opens above the text: the card, the panels. */
export const popoverStyles: CSSResult = css`
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
  .card a,
  .panel a {
    color: var(--_accent);
  }
  .panel h2 {
    margin: 0 0 0.5rem;
    font-size: 1.05rem;
    font-weight: 600;
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
