/** What an attack did. */
export interface Watch {
  /** Numbers of the attacks whose script ran. */
  hits: number[]
  /** Addresses that were asked for. */
  calls: string[]
  /** Waits for what comes late: pictures that do not load, frames. */
  settle(): Promise<void>
  /** Empties the page, when what it called has been noted. */
  clear(): void
  /** Ends the watch. */
  end(): void
}

/**
 * Watches the page and its frames for scripts of attacks that run and servers that are called.
 * @returns The watch; scripts call `top.hit`.
 */
export function watchPage(): Watch {
  const hits: number[] = []
  const calls: string[] = []
  const host = top as Window & { hit?: ((attack: number) => void) | undefined }
  host.hit = (attack) => hits.push(attack)
  const note = (view: Window | null): void => {
    for (const { name } of view?.performance.getEntriesByType('resource') ?? []) {
      if (name.includes('called-out')) calls.push(name)
    }
    view?.performance.clearResourceTimings()
  }
  return {
    hits,
    calls,
    settle: () => new Promise((resolve) => setTimeout(resolve, 500)),
    clear() {
      note(window)
      for (const frame of document.querySelectorAll('iframe')) note(frame.contentWindow)
      document.body.replaceChildren()
    },
    end() {
      host.hit = undefined
      document.body.replaceChildren()
    },
  }
}
