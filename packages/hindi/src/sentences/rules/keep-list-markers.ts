import { Mark } from '../characters.ts'
import type { CutRule } from '../cut.ts'

const marker =
  /^[\s"'“‘(•●▪◦‣*·-]*(?:[0-9]{1,3}|[०-९]{1,3}|[A-Za-z]|[ivxIVX]{2,5}|[क-हअ-औ]|[0-9०-९]{1,2}(?:\.[0-9०-९]{1,2})+)$/
const numberAtEnd = /(?:^|[\s:–—-])([0-9]{1,2}|[०-९]{1,2})$/
const longestMarker = 24
const longestItem = 400

/** The number or letter before a list item belongs to it: 1. व्यापार, क. विदेश नीति, लक्ष्य: 1. … 2. … */
export const keepListMarkers: CutRule = ({ text, start, at, mark, next, breaks }) => {
  if (mark !== Mark.stop || breaks || next === at + 1) return undefined
  if (at - start <= longestMarker && marker.test(text.slice(start, at))) return false
  const number = numberAtEnd.exec(text.slice(Math.max(start, at - 6), at))?.[1]
  if (number === undefined) return undefined
  const before = text.slice(Math.max(start, at - longestItem), at - number.length)
  const value = readNumber(number)
  if (value === 1 && /[:–—-]\s*$/.test(before)) return false
  return value > 1 &&
    new RegExp(`(?:^|\\s)(?:${value - 1}|${toDevanagari(value - 1)})[.)]\\s`).test(before)
    ? false
    : undefined
}

function readNumber(digits: string): number {
  return Number(digits.replace(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - 0x966)))
}

function toDevanagari(value: number): string {
  return String(value).replace(/\d/g, (digit) => String.fromCharCode(0x966 + Number(digit)))
}
