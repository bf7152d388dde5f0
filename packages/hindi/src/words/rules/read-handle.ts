import type { WordRule } from '../token.ts'

const handle = /[@#＃][\p{L}\p{N}_][\p{L}\p{M}\p{N}_\u200C\u200D]*/uy

/** Names and topics of social networks: @ForeignDesk, #शांति_वार्ता. */
export const readHandle: WordRule = {
  kind: 'handle',
  read(text, start) {
    handle.lastIndex = start
    return handle.test(text) ? handle.lastIndex : start
  },
}
