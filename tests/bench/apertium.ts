import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

const folder = '/usr/share/apertium/apertium-hin'
const unit = /\^((?:[^/$\\]|\\.)+)\/((?:[^$\\]|\\.)*)\$/gu
const verb = /<v(?:blex|aux|bser|bmod)/u

/**
 * Has apertium-hin, with its constraint grammar, analyse sentences.
 *
 * Its verb stems become infinitives; a unit of several words gives each word its part of the lemma.
 *
 * @param sentences Tokens of each sentence.
 * @returns For each token its lemmas, best first, empty when it is unknown; undefined where the tool is not installed.
 */
export function analyzeWithApertium(
  sentences: readonly (readonly string[])[],
): string[][][] | undefined {
  const input = sentences.map((tokens) => `${tokens.map(escape).join(' ')}\n\n`).join('')
  const analyzed = pipe('lt-proc', ['-w', join(folder, 'hin.automorf.bin')], input)
  const chosen = analyzed && pipe('cg-proc', ['-w', join(folder, 'hin.rlx.bin')], analyzed)
  if (!chosen) return undefined
  const lines = chosen.split('\n\n')
  return sentences.map((tokens, index) => readLine(tokens, lines[index] ?? ''))
}

function pipe(command: string, args: string[], input: string): string | undefined {
  if (!existsSync(folder)) return undefined
  const run = spawnSync(command, args, { input, encoding: 'utf8', maxBuffer: 1 << 28 })
  return run.error || run.status !== 0 ? undefined : run.stdout
}

function escape(token: string): string {
  return token.replace(/[\^$/<>{}@\\[\]]/gu, '\\$&')
}

/** Units are matched with tokens by their letters: a token may be cut into units and a unit may hold tokens. */
function readLine(tokens: readonly string[], line: string): string[][] {
  const lemmas = tokens.map((): string[] => [])
  let rest = tokens.map((token, index) => ({ token, index }))
  for (const [, surface = '', readings = ''] of line.matchAll(unit)) {
    const words = surface.replaceAll('\\', '').split(' ')
    const at = rest.findIndex(({ token }) => token === words[0])
    if (at < 0) continue
    const covered = rest.slice(at, at + words.length)
    rest = rest.slice(at + words.length)
    for (const reading of readings.split('/')) {
      if (reading.startsWith('*')) continue
      const parts = (reading.split('<')[0] ?? '').replaceAll('\\', '').split(' ')
      covered.forEach(({ index, token }, part) => {
        const stem = (parts.length === covered.length ? parts[part] : token) ?? token
        for (const lemma of writeLemmas(
          stem,
          token,
          verb.test(reading),
          part + 1 < covered.length,
        )) {
          if (!lemmas[index]?.includes(lemma)) lemmas[index]?.push(lemma)
        }
      })
    }
  }
  return lemmas
}

/** Pronominal adjectives that the analyser lists by their stems. */
const stems: Readonly<Record<string, string>> = {
  अप: 'अपना',
  ऐस: 'ऐसा',
  कैस: 'कैसा',
  जैस: 'जैसा',
  वैस: 'वैसा',
}

/** The citation form of a stem; the first word of a verb of several may be a noun or a verb. */
function writeLemmas(stem: string, token: string, isVerb: boolean, isFirst: boolean): string[] {
  if (!isVerb) return [stems[stem] ?? stem]
  const infinitive = stem.endsWith('ना') ? stem : `${stem}ना`
  if (!isFirst) return [infinitive]
  return stem === token ? [stem, infinitive] : [infinitive]
}
