import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Runs a scorer of the evaluation data on predictions.
 * @param scorer Path of the scorer.
 * @param gold Path of the gold data.
 * @param predictions One JSON object a line.
 * @param options Further arguments.
 * @returns What the scorer prints, parsed.
 */
export function runScorer<T>(
  scorer: string,
  gold: string,
  predictions: readonly object[],
  options: readonly string[] = [],
): T {
  const folder = mkdtempSync(join(tmpdir(), 'sahapath-'))
  const path = join(folder, 'predictions.jsonl')
  try {
    writeFileSync(path, predictions.map((line) => `${JSON.stringify(line)}\n`).join(''))
    const output = execFileSync(process.execPath, [scorer, gold, path, ...options], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    })
    return JSON.parse(output) as T
  } finally {
    rmSync(folder, { recursive: true })
  }
}
