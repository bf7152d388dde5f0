import { doors } from '../browser/support/doors.ts'
import { findDanger } from '../browser/support/find-danger.ts'
import { watchPage } from '../browser/support/watch-page.ts'

/** What came of the attacks through one door. */
export interface DoorReport {
  door: string
  /** Times the door was opened. */
  opened: number
  /** Times a handler, a script or the address of a script was left on the page. */
  left: number
  /** Times the attack stopped the page or file from being made. */
  failed: number
  /** The first thing that was left or failed. */
  first: string
}

/** Markup is parsed as a whole, where one attack may hide the next; elsewhere text is text. */
const alone: ReadonlySet<string> = new Set(['HTML that is imported', 'Markdown that is imported'])
const together = 40

/**
 * Tries attacks through every door; runs in a browser. Whoever starts it counts scripts and requests.
 * @param attacks Text that would run a script.
 * @returns A report for each door.
 */
export async function run(attacks: readonly string[]): Promise<DoorReport[]> {
  const reports: DoorReport[] = []
  for (const [door, open] of Object.entries(doors)) {
    const watch = watchPage()
    const report = { door, opened: 0, left: 0, failed: 0, first: '' }
    const size = alone.has(door) ? 1 : together
    for (let start = 0; start < attacks.length; start += size) {
      const attack = attacks.slice(start, start + size).join('\n')
      report.opened++
      try {
        const danger = findDanger(await open(attack))
        if (danger.length > 0) report.left++
        report.first ||= danger[0] ?? ''
      } catch (error) {
        report.failed++
        report.first ||= `${String(error)}: ${attack}`.slice(0, 500)
      }
      watch.clear()
    }
    await watch.settle()
    watch.end()
    reports.push(report)
  }
  return reports
}
