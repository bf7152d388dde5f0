import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { defineBrowserProvider } from '@vitest/browser'
import type { BrowserProvider, BrowserProviderOption } from 'vitest/node'

/** A browser that tests can be run in by opening a page in it; nothing has to drive it. */
export interface InstalledBrowser {
  id: 'firefox' | 'webkit'
  name: string
  /** What to install when one of the programs is missing. */
  packages: string
  /** Programs that must be there: names to look for on the path, or files, each with its alternatives. */
  programs: readonly (readonly string[])[]
  /** Files of the profile, by name. */
  profile?: Readonly<Record<string, string>>
  /**
   * Writes the command line.
   * @param programs Where the programs are, in the order above.
   * @param profile Folder of the profile.
   * @param url The page to open.
   */
  command(programs: readonly string[], profile: string, url: string): readonly string[]
}

/**
 * Finds the programs of a browser.
 * @param browser The browser.
 * @returns Their paths.
 * @throws Error that names the package to install.
 */
export function findPrograms({ name, packages, programs }: InstalledBrowser): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return programs.map((alternatives) => {
    const paths = alternatives.flatMap((each) =>
      each.includes('/') ? each : folders.map((folder) => join(folder, each)),
    )
    const found = paths.find((path) => existsSync(path))
    if (found) return found
    throw new Error(`${name} needs ${alternatives.join(' or ')}: apt-get install ${packages}`)
  })
}

/**
 * Makes a Vitest provider of an installed browser: each session is a process with a profile of its own.
 * @param browser The browser.
 * @returns The provider.
 * @throws Error that names the package to install.
 */
export function installedBrowser(browser: InstalledBrowser): BrowserProviderOption {
  const programs = findPrograms(browser)
  const open = (url: string): Session => {
    const profile = mkdtempSync(join(tmpdir(), 'sahapath-browser-'))
    for (const [name, text] of Object.entries(browser.profile ?? {})) {
      writeFileSync(join(profile, name), text)
    }
    const [command = '', ...args] = browser.command(programs, profile, url)
    // A group of its own, so that closing ends the display and the helpers of the browser too.
    return { profile, process: spawn(command, args, { stdio: 'ignore', detached: true }) }
  }
  return defineBrowserProvider({
    name: 'installed',
    providerFactory: (): BrowserProvider => {
      const sessions: Session[] = []
      return {
        name: 'installed',
        supportsParallelism: false,
        getCommandsContext: () => ({}),
        openPage: async (_session, url) => void sessions.push(open(url)),
        close: async () => {
          await Promise.all(sessions.splice(0).map(end))
        },
      }
    },
  })
}

interface Session {
  profile: string
  process: ChildProcess
}

async function end({ profile, process: child }: Session): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve))
  if (child.exitCode === null && child.pid) {
    process.kill(-child.pid)
    await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 3000))])
  }
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
}
