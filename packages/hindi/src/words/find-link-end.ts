const scheme = /(?:https?|ftp):\/\/|www\./iy
const linkBody =
  /[A-Za-z0-9\-._~:/?#@!$&'()*+,;=%]|[^\0-\u02FF\u0964\u0965\u2000-\u206F\u3000-\u303F\s]/y
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
  const opening = scheme.exec(text)
  if (!opening) return start
  const bodyStart = start + opening[0].length
  let end = bodyStart
  for (;;) {
    linkBody.lastIndex = end
    if (!linkBody.test(text)) break
    end++
  }
  // Addresses of encyclopaedias end in a bracket that they opened themselves.
  while (end > bodyStart && trailing.test(text.charAt(end - 1))) {
    if (text.charAt(end - 1) === ')' && text.slice(bodyStart, end).includes('(')) break
    end--
  }
  return end > bodyStart ? end : start
}
