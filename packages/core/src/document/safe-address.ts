/**
 * Lets an address through only when following it can do no harm.
 * @param address Address from untrusted input.
 * @returns The address normalised when it is http, https or mailto; else null.
 */
export function safeAddress(address: string | null | undefined): string | null {
  if (!address) return null
  try {
    const url = new URL(address)
    return ['http:', 'https:', 'mailto:'].includes(url.protocol) ? url.href : null
  } catch {
    return null
  }
}
