import { topLevelDomains } from '../data/top-level-domains.ts'
import { findAddressEnd, findLinkEnd } from '../find-link-end.ts'
import type { WordRule } from '../token.ts'

const domains = new Set(topLevelDomains)
const first = /[A-Za-z0-9]/
// No name has more labels; the bound keeps dotted runs from being read again and again.
const mail =
  /[A-Za-z0-9][\w.+-]{0,63}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){0,7}\.[A-Za-z]{2,24}/y
const host = /[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){0,7}\.([a-z]{2,6})(?!\w)/y

/** Web and mail addresses: https://…, www.…, mea.gov.in, info@example.org. */
export const readLink: WordRule = {
  kind: 'link',
  read(text, start) {
    if (!first.test(text.charAt(start))) return start
    const end = findLinkEnd(text, start)
    if (end > start) return end
    mail.lastIndex = start
    if (mail.test(text)) return mail.lastIndex
    host.lastIndex = start
    const domain = host.exec(text)?.[1]
    if (domain === undefined || !domains.has(domain)) return start
    const path = host.lastIndex
    return text.charAt(path) === '/' ? findAddressEnd(text, path) : path
  },
}
