import { type CSSResult, css } from 'lit'

/** The library: a calm list of titles. */
export const libraryStyles: CSSResult = css`
  .library {
    max-width: 60em;
    margin-inline: auto;
    padding: clamp(1.5rem, 5cqi, 3.5rem) clamp(1rem, 4cqi, 2.5rem) 4rem;
    font-family: var(--_interface);
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    justify-content: space-between;
    gap: 0.75rem 1.5rem;
    padding-block-end: 0.9rem;
    border-block-end: 1px solid var(--_line);
  }
  h1 {
    margin: 0;
    font: 600 1.9em / 1.4 var(--_hindi);
  }
  .controls {
    display: flex;
    flex: 1 1 20rem;
    flex-wrap: wrap;
    align-items: center;
    justify-content: end;
    gap: 0.5rem;
  }
  .language {
    margin-inline-end: -0.55rem;
    font-size: 0.9rem;
  }
  .search {
    position: relative;
    flex: 1 1 10rem;
    max-width: 22rem;
  }
  .search input {
    width: 100%;
    min-height: 2.5rem;
    padding: 0.3rem 0.8rem 0.3rem 2.3rem;
    border: 1px solid var(--_line);
    border-radius: 0.55rem;
    background: var(--_raised);
    color: var(--_ink);
    font: 0.95rem / 1.4 var(--_interface);
    text-overflow: ellipsis;
  }
  .search input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .search .icon {
    position: absolute;
    inset: 0 auto 0 0.7rem;
    width: 1rem;
    height: 100%;
    color: var(--_muted);
  }
  .found {
    margin: 0.9rem 0 0;
    color: var(--_muted);
    font-size: 0.85rem;
  }
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li {
    position: relative;
    padding-block: 1.35em 1.25em;
    border-block-end: 1px solid var(--_line);
  }
  h2 {
    margin: 0;
    font-size: 1.4em;
    font-weight: 600;
    line-height: 1.6;
    text-wrap: balance;
  }
  h2 a {
    color: inherit;
    text-decoration: none;
  }
  h2 a::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: 0.5rem;
  }
  li:hover h2 a {
    color: var(--_accent);
  }
  h2 a:focus-visible {
    outline: none;
  }
  h2 a:focus-visible::after {
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
  }
  .english {
    margin: 0.15em 0 0;
    color: var(--_soft);
    font-size: 1.12em;
    line-height: 1.45;
  }
  .facts {
    margin: 0.65em 0 0 -1.2em;
    color: var(--_muted);
    font: 0.86rem / 1.7 var(--_interface);
  }
`
