import { type CSSResult, css } from 'lit'

/** Facts in a line, with dots between them; what would be the dot before the first of a line is cut off. */
export const factsStyles: CSSResult = css`
  .facts {
    clip-path: inset(-0.5em -1em -0.5em calc(1.2em - 4px));
  }
  .facts > * {
    font-family: var(--_interface);
  }
  .facts > *::before {
    content: '·' / '';
    display: inline-block;
    width: 1.2em;
    color: var(--_muted);
    text-align: center;
  }
`
