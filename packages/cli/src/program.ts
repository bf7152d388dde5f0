import { Command, Option } from 'commander'
import { runFilter } from './ndjson.ts'

/**
 * Describes the command: every subcommand, its options and its help.
 * @param setExitCode Called with the exit code when a subcommand has finished.
 * @returns Program to parse arguments with; parts are loaded when their subcommand runs.
 */
export function createProgram(setExitCode: (code: number) => void): Command {
  const program = new Command('sahapath')
    .description('Hindi articles beside their English: sentence by sentence, word by word.')
    .exitOverride()
    .showHelpAfterError('(sahapath --help tells more)')
    .configureHelp({ showGlobalOptions: true })

  program
    .command('build')
    .argument('[DIR]', 'folder with one folder an article (hi.*, en.*, article.json)', 'articles')
    .option('--out <DIR>', 'where the site is written', 'dist')
    .description('Make a static reading site of a folder of articles, and print what is in it.')
    .action(async (directory: string, options: { out: string }) => {
      const { build } = await import('./commands/build.ts')
      setExitCode(await build(directory, options.out))
    })

  program
    .command('read')
    .argument('<FILE>', 'Hindi article: .html, .md or .txt')
    .option('--english <FILE>', 'its English; without it the page is for reading with glosses')
    .option(
      '--out <FILE>',
      'self-contained page (.html) or document (.json); default: JSON to stdout',
    )
    .option('--dictionary <FILE...>', 'a dictionary of your own, consulted after ours')
    .option('--check', 'report numbers, names and quotations that stand on one side only')
    .description('Make one page or document of one article.')
    .action(async (file: string, options: object) => {
      const { read } = await import('./commands/read.ts')
      setExitCode(await read(file, options))
    })

  program
    .command('correct')
    .argument('<DOCUMENT>', 'document (.json)')
    .argument('<EDITS>', 'corrections of its alignment (.json)')
    .option('--out <FILE>', 'where the corrected document is written; default: stdout')
    .option('--gold', 'write the alignment alone, as one line of gold to measure aligners on')
    .description('Correct which sentences stand together, by edits that survive a rebuild.')
    .action(async (file: string, edits: string, options: { out?: string; gold?: boolean }) => {
      const { correct } = await import('./commands/correct.ts')
      setExitCode(await correct(file, edits, options))
    })

  program
    .command('glossary')
    .argument('<FILE>', 'glossary: .tbx, .csv, .tsv or .json')
    .option('--out <FILE>', 'where it is written, in the format that the name ends in')
    .addOption(
      new Option('--tbx <VERSION>', 'version of TBX').choices(['2008', '2019']).default('2019'),
    )
    .description('Check a glossary, and write it in another format without loss.')
    .action(async (file: string, options: { out?: string; tbx: string }) => {
      const { convertGlossary } = await import('./commands/glossary.ts')
      setExitCode(await convertGlossary(file, options))
    })

  const filter = (
    name: string,
    description: string,
    form: string,
    load: (options: Record<string, string>) => Promise<(line: object) => object>,
  ): Command =>
    program
      .command(name)
      .description(`${description}\n\nReads and writes one JSON object a line:\n  ${form}`)
      .action(async (options: Record<string, string>) => {
        setExitCode(await runFilter(await load(options)))
      })

  filter(
    'segment',
    'Cut texts into sentences; ranges are half-open UTF-16 offsets.',
    '{"id","text"} → {"id","sentences":["…"],"ranges":[[start,end]]}',
    async (options) => (await import('./filters/segment.ts')).createSegmenter(options),
  ).addOption(
    new Option('--lang <LANG>', 'language of the text').choices(['hi', 'en']).default('hi'),
  )

  filter(
    'align',
    'Pair the sentences of two sides; an empty side means “no counterpart”.',
    [
      '{"id","hi":["…"],"en":["…"]} → {"id","alignment":[[[0],[0]],[[1],[]]],"confidence":[…]}',
      '{"id","hiText","enText"} → {"id","beads":[["…","…"]],"confidence":[…]}',
    ].join('\n  '),
    async () => (await import('./filters/align.ts')).createAligner(),
  )

  filter(
    'link',
    'Link the words of sentence pairs.',
    '{"id","hi":[tokens],"en":[tokens]} → {"id","links":[[h,e]],"sure":[[h,e]]}',
    async () => (await import('./filters/link.ts')).createLinker(),
  )

  filter(
    'annotate',
    'Find glossary terms and names.',
    '{"id","text"} → {"id","spans":[{"start","end","type","lemma","en":["…"],"term"}]}',
    async () => (await import('./filters/annotate.ts')).createAnnotator(),
  )

  filter(
    'analyze',
    'Say what every word is and what it means.',
    [
      '{"id","text"} or {"id","tokens":["…"]} →',
      '  {"id","words":[{"start","end","text","lemmas":[ranked],"upos","features","glosses":["…"],"romanization"}]}',
    ].join('\n  '),
    async () => (await import('./filters/analyze.ts')).createAnalyzer(),
  )

  filter(
    'romanize',
    'Write Hindi in Latin letters.',
    '{"id","text"} → {"id","text"}',
    async (options) => (await import('./filters/romanize.ts')).createRomanizer(options),
  ).addOption(
    new Option('--scheme <SCHEME>', 'romanisation scheme')
      .choices(['learner', 'iso15919', 'simple', 'ipa'])
      .default('learner'),
  )

  return program
}
