import { type CSSResult, css } from 'lit'

/** Buttons and choices. */
export const controlStyles: CSSResult = css`
  .button,
  .save,
  .close,
  .choice {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.35em;
    min-width: 2.5rem;
    min-height: 2.5rem;
    padding: 0 0.55rem;
    border: 1px solid transparent;
    border-radius: 0.55rem;
    background: none;
    color: var(--_soft);
    font: 500 0.95rem / 1.2 var(--_interface);
    cursor: pointer;
  }
  .save,
  .close {
    min-width: 2rem;
    min-height: 2rem;
    padding: 0 0.4rem;
    font-size: 0.85rem;
  }
  .save {
    padding-inline: 0.8rem;
    border-color: var(--_line);
  }
  :is(.button, .save, .close):hover {
    background: var(--_tint);
    color: var(--_ink);
  }
  :is(.button, .save)[aria-pressed='true'],
  .button[aria-expanded='true'] {
    background: color-mix(in oklab, var(--_accent) 14%, var(--_paper));
    color: var(--_ink);
  }
  .select {
    position: relative;
    display: inline-flex;
    align-items: center;
  }
  .select .icon {
    position: absolute;
    inset-inline-end: 0.55rem;
    width: 1rem;
    color: var(--_muted);
    pointer-events: none;
  }
  select.choice {
    appearance: none;
    width: 100%;
    padding-inline: 0.8rem 1.9rem;
    border-color: var(--_line);
    background: none;
    color: var(--_ink);
    text-align: start;
    text-overflow: ellipsis;
  }
  select.choice option {
    background: var(--_raised);
    color: var(--_ink);
  }
  .button.romanization::before {
    content: 'अa' / '';
    font: 1.05rem / 1 'Noto Serif Devanagari', var(--_hindi);
    translate: 0 0.16em;
  }
  .icon {
    flex: none;
    display: block;
  }
  @media (forced-colors: active) {
    .button,
    .save,
    .close {
      border-color: ButtonText;
    }
    .button[aria-pressed='true'],
    .save[aria-pressed='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`
