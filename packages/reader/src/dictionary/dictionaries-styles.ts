import { type CSSResult, css } from 'lit'

/** The list of one's own dictionaries; colours and fonts come from the reader around it. */
export const dictionariesStyles: CSSResult = css`
  :host {
    display: block;
    margin-block-start: 1rem;
    padding-block-start: 0.8rem;
    border-block-start: 1px solid var(--_line);
  }
  h3 {
    margin: 0;
    color: var(--_muted);
    font-size: 0.85rem;
    font-weight: 400;
  }
  p {
    margin: 0.4rem 0;
    color: var(--_muted);
    font-size: 0.85rem;
    line-height: 1.5;
    overflow-wrap: anywhere;
  }
  ul {
    margin: 0.3rem 0;
    padding: 0;
    list-style: none;
  }
  li {
    display: grid;
    grid-template-columns: 1fr auto;
    align-items: center;
    gap: 0.5rem;
    padding-block: 0.35rem;
  }
  li strong,
  li span {
    display: block;
    overflow-wrap: anywhere;
  }
  li strong {
    font-weight: 600;
  }
  li span {
    color: var(--_muted);
    font-size: 0.85rem;
  }
  button,
  label {
    min-height: 2.25rem;
    border: 1px solid var(--_line);
    border-radius: 0.5rem;
    background: none;
    color: inherit;
    font: 0.9rem / 1.4 var(--_interface);
    cursor: pointer;
  }
  button {
    display: grid;
    place-items: center;
    width: 2.25rem;
    padding: 0;
  }
  svg {
    width: 1.1rem;
    height: 1.1rem;
  }
  label {
    position: relative;
    display: inline-flex;
    align-items: center;
    padding: 0.25rem 0.8rem;
  }
  input {
    position: absolute;
    inset: 0;
    width: 100%;
    opacity: 0;
    cursor: pointer;
  }
  :is(button, label):hover {
    background: var(--_tint);
  }
  button:focus-visible,
  label:focus-within {
    outline: 2px solid var(--_accent);
    outline-offset: 1px;
  }
`
