/**
 * Who posted it and when, as embedded posts end: `— Zhang Jun (@ChinaAmbUN) January 9, 2023`.
 * Matches at the start of a line or after white space, up to the end.
 */
export const attribution: RegExp = /(?:^|\s)[—–-]{1,2}\s*[^—–\n]{1,100}\(@\w{1,30}\)[^।?!]{0,40}$/u
