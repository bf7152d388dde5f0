const protocols = new Set(['http:', 'https:', 'mailto:'])

/**
 * Lets an address through that may be linked to. The reader has its own, as core's stands beside the
 * document check, which is loaded later.
 * @param address Text from a document.
 * @returns The address, or undefined unless it is an absolute http, https or mailto URL.
 */
export function safeAddress(address: string | null): string | undefined {
  if (!address || !URL.canParse(address)) return undefined
  const url = new URL(address)
  return protocols.has(url.protocol) ? url.href : undefined
}

/**
 * Lets a link through that may lead to another page: a relative one, or an absolute one that is safe.
 * @param href Text from a list of articles.
 * @returns The link as it was given, or undefined when following it could run something.
 */
export function safeLink(href: string): string | undefined {
  const base = 'https://page.invalid/'
  return URL.canParse(href, base) && protocols.has(new URL(href, base).protocol) ? href : undefined
}
