import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { exportGold, makeMerge } from '@sahapath/core/correct'
import { assertDocument, type BilingualDocument } from '@sahapath/core/document'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const command = join(root, 'packages/cli/bin/sahapath.js')
const article = join(root, 'examples/library/articles/shoigu-wang-beijing')
let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sahapath-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

type Line = Record<string, unknown>

/** Runs a filter on lines and returns its answers and exit code. */
function runFilter(
  args: string[],
  lines: readonly (object | string)[],
): { lines: Line[]; code: number | null } {
  const input = lines
    .map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`)
    .join('')
  const { stdout, status } = spawnSync(process.execPath, [command, ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  const answers = stdout
    .trim()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line)
  return { lines: answers, code: status }
}

const text = 'भारत और जापान ने वार्ता की। दोनों देशों ने सहयोग पर ज़ोर दिया।'
const filters: [name: string, input: Line, keys: string[]][] = [
  ['segment', { text }, ['id', 'sentences', 'ranges']],
  ['align', { hi: ['भारत ने कहा।'], en: ['India said so.'] }, ['id', 'alignment', 'confidence']],
  ['link', { hi: ['भारत', 'ने', 'कहा'], en: ['India', 'said'] }, ['id', 'links', 'sure']],
  ['annotate', { text }, ['id', 'spans']],
  ['analyze', { text }, ['id', 'words']],
  ['romanize', { text }, ['id', 'text']],
]

describe.each(filters)('sahapath %s', (name, input, keys) => {
  it('answers 1,000 lines in order, one each', () => {
    const lines = Array.from({ length: 1000 }, (_, id) => ({ id, ...input }))
    const { lines: answers, code } = runFilter([name], lines)
    expect(code).toBe(0)
    expect(answers.map(({ id }) => id)).toEqual(lines.map(({ id }) => id))
    expect(Object.keys(answers[0] as Line)).toEqual(keys)
  })

  it('answers a bad line with its error and goes on', () => {
    const { lines: answers, code } = runFilter(
      [name],
      [{ id: 'a', ...input }, '{"id":', { id: 'c' }, '[]', { id: 'e', ...input }],
    )
    expect(code).toBe(1)
    expect(answers.map((answer) => [answer.id, 'error' in answer])).toEqual([
      ['a', false],
      [null, true],
      ['c', true],
      [null, true],
      ['e', false],
    ])
  })

  it('stops when the reader of endless output goes away', async () => {
    const child = spawn(
      'sh',
      [
        '-c',
        `yes '${JSON.stringify({ id: 1, ...input })}' | "${process.execPath}" "${command}" ${name} | head -n 5`,
      ],
      { stdio: ['ignore', 'pipe', 'pipe'] },
    )
    let out = ''
    let err = ''
    child.stdout.on('data', (data: Buffer) => (out += data.toString()))
    child.stderr.on('data', (data: Buffer) => (err += data.toString()))
    await new Promise((resolve) => child.on('close', resolve))
    expect(out.trim().split('\n')).toHaveLength(5)
    expect(err).toBe('')
  })
})

describe('the formats of the filters', () => {
  it('segment: sentences are the text at their ranges', () => {
    const { lines } = runFilter(['segment'], [{ id: 1, text }])
    const { sentences, ranges } = lines[0] as { sentences: string[]; ranges: [number, number][] }
    expect(ranges.map(([start, end]) => text.slice(start, end))).toEqual(sentences)
    expect(sentences).toHaveLength(2)
  })

  it('segment --lang en', () => {
    const { lines } = runFilter(
      ['segment', '--lang', 'en'],
      [{ id: 1, text: 'Mr. Wang met Dr. Rao. They talked.' }],
    )
    expect(lines[0]?.sentences).toEqual(['Mr. Wang met Dr. Rao.', 'They talked.'])
  })

  it('align: raw texts give beads of text', () => {
    const enText = 'India and Japan held talks. Both countries stressed cooperation.'
    const { lines } = runFilter(['align'], [{ id: 1, hiText: text, enText }])
    const { beads, confidence } = lines[0] as { beads: [string, string][]; confidence: number[] }
    expect(beads).toHaveLength(2)
    expect(beads[1]).toEqual([
      'दोनों देशों ने सहयोग पर ज़ोर दिया।',
      'Both countries stressed cooperation.',
    ])
    expect(confidence).toHaveLength(2)
  })

  it('annotate: spans of terms and names', () => {
    const { lines } = runFilter(['annotate'], [{ id: 1, text }])
    const { spans } = lines[0] as {
      spans: { start: number; end: number; type: string; term: boolean }[]
    }
    const found = spans.map(({ start, end, type, term }) => [text.slice(start, end), type, term])
    expect(found).toContainEqual(['भारत', 'place', false])
    expect(found).toContainEqual(['जापान', 'place', false])
    expect(found).toContainEqual(['वार्ता', 'process', true])
  })

  it('analyze: one word for each token', () => {
    const tokens = ['भारत', 'ने', 'ज़िम्मेदारियों', 'का', 'स्वागत', 'किया', '।']
    const { lines } = runFilter(['analyze'], [{ id: 1, tokens }])
    const { words } = lines[0] as { words: Line[] }
    expect(words.map((word) => word.text)).toEqual(tokens)
    expect(words[2]).toMatchObject({
      lemmas: expect.arrayContaining(['ज़िम्मेदारी']) as string[],
      upos: 'NOUN',
      glosses: expect.arrayContaining(['responsibility']) as string[],
    })
  })

  it.each([
    ['learner', 'sarkār'],
    ['iso15919', 'sarakāra'],
    ['simple', 'sarkar'],
  ])('romanize --scheme %s', (scheme, expected) => {
    const { lines } = runFilter(['romanize', '--scheme', scheme], [{ id: 1, text: 'सरकार' }])
    expect(lines[0]?.text).toBe(expected)
  })
})

describe('sahapath read', () => {
  const args = [command, 'read', join(article, 'hi.txt'), '--english', join(article, 'en.md')]

  it('writes a document', () => {
    const document: unknown = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }))
    assertDocument(document)
    expect(document.source.text).toBe(readFileSync(join(article, 'hi.txt'), 'utf8'))
  })

  it('writes a self-contained page', () => {
    const out = join(folder, 'page.html')
    execFileSync(process.execPath, [...args, '--out', out])
    const page = readFileSync(out, 'utf8')
    expect(page).toMatch(/^<!doctype html>/iu)
    // Nothing is loaded from elsewhere.
    expect(page).not.toMatch(/<(?:script|link|img)[^>]*\s(?:src|href)="(?!data:)/u)
    expect(page).toContain('शोइगु')
  })

  it('consults a dictionary of the user after ours', () => {
    const dictionary = join(folder, 'own.jsonl')
    const entry = {
      word: 'झिंगूड़ा',
      lang_code: 'hi',
      pos: 'noun',
      senses: [{ glosses: ['a made-up insect'] }],
    }
    writeFileSync(dictionary, `${JSON.stringify(entry)}\n`)
    const text = join(folder, 'own.txt')
    writeFileSync(text, 'बग़ीचे में झिंगूड़ा है।\n')
    const run = [command, 'read', text, '--dictionary', dictionary]
    const out = execFileSync(process.execPath, run, { encoding: 'utf8' })
    expect(out).toContain('a made-up insect')
  })

  it('reports what stands on one side only', () => {
    const [hindi, english] = [join(folder, 'one.txt'), join(folder, 'one-en.txt')]
    writeFileSync(hindi, 'बैठक 2023 में हुई।\n')
    writeFileSync(english, 'The meeting was held in 2021.\n')
    const run = [command, 'read', hindi, '--english', english, '--check']
    const { stderr } = spawnSync(process.execPath, run, { encoding: 'utf8' })
    expect(stderr).toMatch(/one\.txt: .*2023.*\[missing-number\]/u)
    expect(stderr).toMatch(/one-en\.txt: .*2021.*\[missing-number\]/u)
  })

  it('reads without English', () => {
    const out = execFileSync(process.execPath, args.slice(0, 3), { encoding: 'utf8' })
    const document: unknown = JSON.parse(out)
    assertDocument(document)
    expect(document.provenance).toEqual({ kind: 'none' })
    expect(document.pairs.every(({ target }) => target.length === 0)).toBe(true)
  })

  it('corrects an alignment, and says which edits do not fit', () => {
    const [file, edits] = [join(folder, 'document.json'), join(folder, 'edits.json')]
    const text = execFileSync(process.execPath, args, { encoding: 'utf8' })
    const built = JSON.parse(text) as BilingualDocument
    const merge = makeMerge(built, ['p1', 'p2'])
    const lost = { ...merge, target: [{ text: 'gone', before: '0', after: '0', occurrence: 0 }] }
    writeFileSync(file, text)
    writeFileSync(edits, JSON.stringify([merge, lost]))
    const run = (...more: string[]): { status: number | null; stdout: string; stderr: string } =>
      spawnSync(process.execPath, [command, 'correct', file, edits, ...more], { encoding: 'utf8' })
    const { status, stdout, stderr } = run()
    expect(status).toBe(1)
    expect(stderr).toContain('edits[1].target[0], stands there no more [sentence-missing]')
    const document: unknown = JSON.parse(stdout)
    assertDocument(document)
    expect(document.pairs[0]).toMatchObject({ id: 'p1', confidence: 1, madeBy: 'person' })
    expect(JSON.parse(run('--gold').stdout)).toEqual(exportGold(document))
  })

  it.each([
    [
      ['correct', join(article, 'article.json'), 'edits.json'],
      1,
      /article\.json: Not a bilingual/u,
    ],
    [['read', 'missing.txt'], 1, /missing\.txt/u],
    [['read', 'article.pdf'], 1, /article\.pdf: expected a name ending in/u],
    [['read', join(article, 'hi.txt'), '--out', 'x.pdf'], 1, /x\.pdf: expected a name ending/u],
    [['build', 'no-such-folder'], 1, /There is no folder no-such-folder/u],
    [['romanize', '--scheme', 'x'], 2, /Allowed choices are learner/u],
    [['unknown'], 2, /unknown command/u],
  ])('says what is wrong: %j', (wrong, code, message) => {
    const result = spawnSync(process.execPath, [command, ...wrong], { input: '', encoding: 'utf8' })
    expect(result.status).toBe(code)
    expect(result.stderr).toMatch(message)
  })
})

describe('sahapath glossary', () => {
  it('says what is wrong with a glossary and writes it in other formats', () => {
    const file = join(folder, 'words.csv')
    const run = (...args: string[]): { status: number | null; stdout: string; stderr: string } =>
      spawnSync(process.execPath, [command, 'glossary', ...args], { encoding: 'utf8' })
    writeFileSync(file, 'Hindi,English,level\nसंधि,treaty | pact,1\nघोषणा,,1\n')
    for (const name of ['words.json', 'words.tsv', 'words.tbx']) {
      const { status, stdout, stderr } = run(file, '--out', join(folder, name))
      expect(stderr).toContain(`${file}:3:1: concept-2 is left out`)
      expect(stdout).toContain('1 concepts written to')
      expect(status).toBe(0)
      expect(run(join(folder, name)).stdout).toBe('1 concepts read\n')
    }
    expect(readFileSync(join(folder, 'words.tbx'), 'utf8')).toContain('<term>संधि</term>')
    writeFileSync(join(folder, 'bad.tbx'), '<tbx>\n<text></tbx>')
    const bad = run(join(folder, 'bad.tbx'))
    expect(bad.stderr).toContain('bad.tbx: This is no well-formed XML')
    expect(bad.stderr).toContain('line 2, column')
    expect(bad.status).toBe(1)
  })
})
