import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { Script } from 'node:vm'

/**
 * Runs a CommonJS script with the code that V8 made of it at an earlier run, where there is any: compiling it anew would
 * take a quarter of a short call.
 *
 * @param {string} file Path of the script.
 * @returns {{ exports: Record<string, any>, keepCode: () => void }} What the script exports, and a function that keeps
 *   the code made until now beside the script, once.
 */
export function runScript(file) {
  const { size, mtimeMs } = statSync(file)
  // V8 compares no more than the length of the source and its own version.
  const kept = `${file}.${size}-${Math.trunc(mtimeMs)}.cache`
  const cachedData = readIfThere(kept)
  // Wrapped in one line, as Node does, so that places in stack traces stay right.
  const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, 'utf8')}\n})`
  const script = new Script(source, { filename: file, ...(cachedData && { cachedData }) })
  const module = { exports: {} }
  script.runInThisContext()(module.exports, createRequire(file), module, file, dirname(file))
  const isKept = cachedData && !script.cachedDataRejected
  return { exports: module.exports, keepCode: () => isKept || replace(kept, script) }
}

function readIfThere(file) {
  try {
    return readFileSync(file)
  } catch {
    return undefined
  }
}

/** Whoever may not write there, or comes second, does without. */
function replace(file, script) {
  const unfinished = `${file}.${process.pid}`
  try {
    writeFileSync(unfinished, script.createCachedData())
    renameSync(unfinished, file)
  } catch {
    rmSync(unfinished, { force: true })
  }
}
