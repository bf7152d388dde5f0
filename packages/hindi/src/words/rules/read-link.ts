import { topLevelDomains } from '../data/top-level-domains.ts'
import { findLinkEnd } from '../find-link-end.ts'
import type { WordRule } from '../token.ts'

const domains = new Set(topLevelDomains)
const mail = /[A-Za-z0-9][\w.+-]{0,63}@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}/y
const host =
  /[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63})*\.([a-z]{2,6})(?![\w])(\/[A-Za-z0-9\-._~:/?#@!$&'()*+,;=%]*)?/y
const trailing = /[.,;:!?'()*]+$/

/** Web and mail addresses: https://…, www.…, mea.gov.in, info@example.org. */
export const readLink: WordRule = {
  kind: 'link',
  read(text, start) {
    const unit = text.charCodeAt(start)
    if (
      !((unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57))
    ) {
      return start
    }
    const end = findLinkEnd(text, start)
    if (end > start) return end
    mail.lastIndex = start
    if (mail.test(text)) return mail.lastIndex
    host.lastIndex = start
    const match = host.exec(text)
    if (!match) return start
    const [address, domain = '', path] = match
    if (!domains.has(domain)) return start
    return start + (path ? address.replace(trailing, '') : address).length
  },
}
