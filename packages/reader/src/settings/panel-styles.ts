import { type CSSResult, css } from 'lit'

/** The settings panel; colours and fonts come from the reader around it. */
export const panelStyles: CSSResult = css`
  :host {
    display: block;
  }
  form {
    display: grid;
    gap: 0.85rem;
  }
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }
  .label {
    padding: 0;
    color: var(--_muted);
    font-size: 0.85rem;
  }
  .row {
    display: grid;
    grid-template-columns: 1fr auto 3rem auto;
    align-items: center;
  }
  output {
    text-align: center;
    font-variant-numeric: tabular-nums;
  }
  button {
    width: 2.5rem;
    height: 2.25rem;
    border: 1px solid var(--_line);
    border-radius: 0.5rem;
    background: none;
    color: inherit;
    font: 1.1rem / 1 var(--_interface);
    cursor: pointer;
  }
  button:disabled {
    opacity: 0.35;
    cursor: default;
  }
  .options {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35rem;
    margin-block-start: 0.3rem;
  }
  label {
    position: relative;
    cursor: pointer;
  }
  input {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  label span {
    display: block;
    padding: 0.3rem 0.7rem;
    border: 1px solid var(--_line);
    border-radius: 0.5rem;
    line-height: 1.5;
  }
  input:checked + span {
    border-color: var(--_accent);
    background: color-mix(in oklab, var(--_accent) 14%, var(--_raised));
  }
  input:focus-visible + span,
  button:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 1px;
  }
  @media (forced-colors: active) {
    input:checked + span {
      border: 2px solid Highlight;
    }
  }
`
