import { type CSSResult, css } from 'lit'

/** Hindi word by word, with what belongs to a word under it. */
export const wordStyles: CSSResult = css`
  .sentence.words {
    display: flex;
    flex-wrap: wrap;
    gap: 0.45em 0.55em;
    align-items: flex-start;
  }
  .unit {
    max-width: 100%;
  }
  .unit,
  .word,
  .surface,
  .reading,
  .gloss {
    display: block;
  }
  .unit-words {
    display: flex;
    flex-wrap: wrap;
    column-gap: 0.42em;
  }
  .unit-words + .gloss {
    border-block-start: 1px solid color-mix(in oklab, var(--_accent) 45%, var(--_paper));
  }
  .word {
    border-radius: 0.2em;
    line-height: 1.7;
  }
  .surface {
    white-space: nowrap;
  }
  .reading {
    color: var(--_muted);
    font-size: 0.68em;
    font-weight: 400;
    line-height: 1.45;
  }
  .gloss {
    max-width: 13em;
    color: color-mix(in oklab, var(--_accent) 82%, var(--_ink));
    font-size: 0.7em;
    font-weight: 400;
    line-height: 1.45;
    text-wrap: balance;
  }
`
