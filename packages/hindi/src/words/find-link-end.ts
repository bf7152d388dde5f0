const scheme = /(?:https?|ftp):\/\/|www\./iy
const body =
  /(?:[A-Za-z0-9\-._~:/?#@!$&'()*+,;=%]|[^\0-\u02FF\u0964\u0965\u2000-\u206F\u3000-\u303F\s])*/y
const trailing = /[.,;:!?'()*]/

/**
 * Finds the end of a web address written with its scheme or with `www.`.
 *
 * @param text Text around the address.
 * @param start UTF-16 offset where it may begin.
 * @returns Half-open UTF-16 end, punctuation that closes the sentence left out; `start` when no address begins there.
 */
export function findLinkEnd(text: string, start: number): number {
  scheme.lastIndex = start
  if (!scheme.test(text)) return start
  const bodyStart = scheme.lastIndex
  const end = findAddressEnd(text, bodyStart)
  return end > bodyStart ? end : start
}

/**
 * Finds the end of what may stand in a web address.
 *
 * @param text Text around the address.
 * @param start UTF-16 offset inside the address.
 * @returns Half-open UTF-16 end, punctuation that closes the sentence left out.
 */
export function findAddressEnd(text: string, start: number): number {
  body.lastIndex = start
  body.test(text)
  let end = body.lastIndex
  const opensBracket = text.slice(start, end).includes('(')
  while (end > start && trailing.test(text.charAt(end - 1))) {
    // Addresses of encyclopaedias end in a bracket that they opened themselves.
    if (opensBracket && text.charAt(end - 1) === ')') break
    end--
  }
  return end
}
