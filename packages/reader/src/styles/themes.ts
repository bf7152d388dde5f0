import { type CSSResult, css } from 'lit'

/** Light, dark, sepia and high contrast; without a choice the system decides. */
export const themes: CSSResult = css`
  .frame[data-theme='light'],
  .frame[data-theme='sepia'] {
    color-scheme: light;
  }
  .frame[data-theme='dark'] {
    color-scheme: dark;
  }
  .frame[data-theme='sepia'] {
    --_paper: #f5ecd9;
    --_raised: #fbf4e4;
    --_ink: #3a2f22;
    --_soft: #55483a;
    --_muted: #6b5d4a;
    --_line: #dfd0b4;
    --_accent: #75461b;
    --_word: #f3cf86;
    --_link: #d5d7a6;
  }
  .frame[data-theme='contrast'] {
    --_paper: light-dark(#fff, #000);
    --_raised: light-dark(#fff, #000);
    --_ink: light-dark(#000, #fff);
    --_soft: light-dark(#000, #fff);
    --_muted: light-dark(#222, #e8e8e8);
    --_line: light-dark(#000, #fff);
    --_accent: light-dark(#002f8e, #ffe14d);
    --_word: light-dark(#ffd84a, #5a3d00);
    --_link: light-dark(#a8e6ff, #00435e);
  }
  @media (prefers-contrast: more) {
    .frame[data-theme='auto'] {
      --_paper: light-dark(#fff, #000);
      --_ink: light-dark(#000, #fff);
      --_soft: light-dark(#000, #fff);
      --_muted: light-dark(#222, #e8e8e8);
      --_line: light-dark(#000, #fff);
    }
  }
`
