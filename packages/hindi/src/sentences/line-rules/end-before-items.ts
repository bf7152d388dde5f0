import type { LineRule } from '../cut.ts'

const item =
  /^(?:[•●▪◦‣*·|—–-]|[(]?(?:[0-9]{1,3}|[०-९]{1,3}|[A-Za-z]|[ivxIVX]{2,5}|[क-हअ-औ])[.)]\s)/

/** A list item, a signature or a caption between bars begins on a line of its own. */
export const endBeforeItems: LineRule = ({ text, next }) =>
  item.test(text.slice(next, next + 8)) ? true : undefined
