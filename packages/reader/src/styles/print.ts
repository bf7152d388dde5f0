import { type CSSResult, css } from 'lit'

/** On paper: ink on white, nothing that only a screen can do. */
export const printStyles: CSSResult = css`
  @media print {
    .frame,
    .frame[data-theme] {
      --_paper: #fff;
      --_ink: #000;
      --_soft: #000;
      --_muted: #444;
      color-scheme: light;
      font-size: 10.5pt;
    }
    .toolbar {
      position: static;
    }
    .tools,
    .foot slot,
    .foot details {
      display: none;
    }
    .row {
      padding-inline: 0;
      background: none !important;
      break-inside: avoid;
    }
    .cell.heading {
      break-after: avoid;
    }
    .veiled {
      visibility: visible !important;
    }
  }
`
