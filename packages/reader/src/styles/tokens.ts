import { type CSSResult, css } from 'lit'

/** Colours, fonts and sizes; everything else refers to them. */
export const tokens: CSSResult = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  .frame {
    --_paper: var(--sahapath-paper, light-dark(#fcfbf8, #191a1c));
    --_raised: light-dark(#fffefb, #232427);
    --_ink: var(--sahapath-ink, light-dark(#22201c, #e4e1da));
    --_soft: light-dark(#4c4842, #c2beb5);
    --_muted: light-dark(#6a655c, #a39e94);
    --_line: light-dark(#e4dfd4, #37383b);
    --_accent: var(--sahapath-accent, light-dark(#17606c, #83c5cf));
    --_tint: color-mix(in oklab, var(--_accent) 8%, var(--_paper));
    --_word: var(--sahapath-word, light-dark(#ffe2a0, #61491a));
    --_link: var(--sahapath-link, light-dark(#c5e7e2, #21504e));
    --_spoken: light-dark(#ffd1bd, #6b3420);
    --_hindi: var(
      --sahapath-font-hindi,
      'Noto Serif Devanagari', 'Kohinoor Devanagari', 'Nirmala UI', serif
    );
    --_english: var(
      --sahapath-font-english,
      'Noto Serif Devanagari', Charter, 'Iowan Old Style', Georgia, serif
    );
    --_interface: var(
      --sahapath-font-interface,
      'Noto Sans Devanagari', system-ui, 'Nirmala UI', sans-serif
    );
    --_size: var(--sahapath-size, 1.0625rem);
    --_leading: 0;
    --_width: 72em;
    --_text: var(--_width);
    --_edge: clamp(0.25rem, 3cqi, 2.5rem);
    --_inset: clamp(0.6rem, 1.5cqi, 1.1rem);
    container: sahapath / inline-size;
    box-sizing: border-box;
    background: var(--_paper);
    color: var(--_ink);
    color-scheme: light dark;
    font-family: var(--_english);
    font-size: var(--_size);
    line-height: 1.6;
    overflow-wrap: break-word;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
  }
  .frame *,
  .frame *::before,
  .frame *::after {
    box-sizing: border-box;
  }
  .frame[data-font='sans'] {
    --_hindi: var(
      --sahapath-font-hindi,
      'Noto Sans Devanagari', 'Kohinoor Devanagari', 'Nirmala UI', sans-serif
    );
    --_english: var(--sahapath-font-english, 'Noto Sans Devanagari', system-ui, sans-serif);
  }
  .frame[data-size='-2'] {
    font-size: calc(var(--_size) * 0.82);
  }
  .frame[data-size='-1'] {
    font-size: calc(var(--_size) * 0.91);
  }
  .frame[data-size='1'] {
    font-size: calc(var(--_size) * 1.12);
  }
  .frame[data-size='2'] {
    font-size: calc(var(--_size) * 1.26);
  }
  .frame[data-size='3'] {
    font-size: calc(var(--_size) * 1.44);
  }
  .frame[data-size='4'] {
    font-size: calc(var(--_size) * 1.68);
  }
  .frame[data-leading='-1'] {
    --_leading: -0.12;
  }
  .frame[data-leading='1'] {
    --_leading: 0.2;
  }
  .frame[data-leading='2'] {
    --_leading: 0.4;
  }
  .frame[data-measure='narrow'] {
    --_width: 60em;
  }
  .frame[data-measure='wide'] {
    --_width: 92em;
  }
  [lang='hi'] {
    font-family: var(--_hindi);
  }
  [lang='en'],
  [lang='hi-Latn'] {
    font-family: var(--_english);
  }
`
