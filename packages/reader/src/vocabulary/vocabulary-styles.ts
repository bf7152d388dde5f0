import { type CSSResult, css } from 'lit'

/** The vocabulary and its review; colours and fonts come from the reader around them. */
export const vocabularyStyles: CSSResult = css`
  :host {
    display: block;
  }
  p {
    margin: 0;
  }
  [lang='hi'] {
    font-family: var(--_hindi);
  }
  [lang='en'],
  [lang='hi-Latn'] {
    font-family: var(--_english);
  }
  strong {
    font-size: 1.15em;
    font-weight: 600;
  }
  .soft {
    color: var(--_muted);
    font-size: 0.88rem;
  }
  p.soft {
    margin-block: 0.4rem;
  }
  input[type='search'],
  select,
  button,
  .button {
    min-height: 2.25rem;
    padding: 0.25rem 0.7rem;
    border: 1px solid var(--_line);
    border-radius: 0.5rem;
    background: var(--_raised);
    color: var(--_ink);
    font: 0.9rem / 1.4 var(--_interface);
  }
  input[type='search'] {
    width: 100%;
    margin-block: 0.3rem;
  }
  button,
  .button {
    cursor: pointer;
  }
  button:hover,
  .button:hover {
    background: var(--_tint);
  }
  button:disabled {
    opacity: 0.45;
    cursor: default;
  }
  .primary {
    width: 100%;
    margin-block: 0.3rem;
    border-color: var(--_accent);
    font-weight: 600;
  }
  .plain {
    border-color: transparent;
    background: none;
    color: var(--_accent);
  }
  :is(button, input, select):focus-visible,
  .button:focus-within {
    outline: 2px solid var(--_accent);
    outline-offset: 1px;
  }
  ul {
    margin: 0.4rem 0 0;
    padding: 0;
    list-style: none;
  }
  .check {
    display: flex;
    align-items: center;
    gap: 0.45rem;
    min-height: 1.75rem;
    margin-block-end: 0.3rem;
    cursor: pointer;
  }
  li {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0 0.6rem;
    padding-block: 0.5rem;
    border-block-end: 1px solid var(--_line);
  }
  li p {
    min-width: 0;
    line-height: 1.6;
  }
  li p + p {
    grid-column: 1 / -1;
  }
  .entry-tools {
    grid-row: 1;
    grid-column: 2;
    white-space: nowrap;
  }
  .entry-tools select {
    min-height: 2rem;
    padding-inline: 0.4rem;
  }
  .entry-tools button {
    min-width: 2rem;
    min-height: 2rem;
    padding: 0;
    font-size: 1.1rem;
  }
  .files,
  .answers,
  .modes {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem;
    margin: 0.6rem 0 0;
    padding: 0;
    border: 0;
  }
  .modes {
    gap: 0.3rem 1rem;
  }
  .modes legend {
    padding: 0;
  }
  .modes label {
    display: inline-flex;
    align-items: center;
    gap: 0.35rem;
    min-height: 1.75rem;
  }
  .answers button {
    flex: 1;
  }
  .button {
    position: relative;
    display: inline-flex;
    align-items: center;
  }
  input[type='file'] {
    position: absolute;
    inset: 0;
    opacity: 0;
    cursor: pointer;
  }
  .question {
    display: grid;
    gap: 0.4rem;
    margin-block: 0.8rem;
  }
  .sentence {
    font-size: 1.15rem;
    line-height: 1.85;
  }
  mark {
    background: var(--_word);
    color: inherit;
  }
  .gap {
    display: inline-block;
    width: 4em;
    border-block-end: 2px solid var(--_accent);
  }
`
