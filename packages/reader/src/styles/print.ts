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
      --_width: none !important;
      --_edge: 0px;
      --_inset: 0px;
      color-scheme: light;
      font-size: 10.5pt;
    }
    .toolbar {
      position: static;
    }
    .tools,
    .toolbar::after,
    .foot slot,
    .foot details {
      display: none;
    }
    .note::details-content {
      content-visibility: visible;
    }
    .row {
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
