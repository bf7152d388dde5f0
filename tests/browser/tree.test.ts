import { type ViewName, viewNames } from '@sahapath/reader'
import { describe, expect, it } from 'vitest'
import { cdp } from 'vitest/browser'
import { makeDocument } from './support/make-document.ts'
import { expectAccessible, mountReader } from './support/mount.ts'

// Every kind of block; those that may hold several pairs do.
const kinds = makeDocument([
  { role: 'heading', hi: ['चीन और रूस'], en: ['China and Russia'] },
  { role: 'caption', hi: ['बीजिंग में मंत्री।'], en: ['The minister in Beijing.'] },
  { role: 'caption', hi: ['चर्चा जारी।'], en: ['Talks go on.'] },
  { hi: ['दोनों देशों ने चर्चा की।'], en: ['The two countries talked.'], confidence: 0.4 },
  { role: 'heading', hi: ['संबंधों पर चर्चा'], en: ['Talks on relations'] },
  { role: 'list-item', hi: ['सुरक्षा।'], en: ['Security.'] },
  { role: 'list-item', hi: ['क्षेत्रीय सुरक्षा।'], en: ['Regional security.'] },
  { role: 'list-item', open: true, hi: ['संबंध।'], en: ['Relations.'] },
  { role: 'quote', hi: ['“दोनों देशों ने चर्चा की।'], en: ['“Both have talked.'] },
  { role: 'quote', hi: ['चर्चा जारी।”'], en: ['Talks go on.”'] },
  { role: 'heading', hi: ['सुरक्षा'], en: ['Security'] },
  { role: 'list-item', hi: ['बयान।'], en: ['A statement.'] },
  { role: 'heading', hi: ['बयान'], en: ['The statement'] },
  { role: 'embed', hi: ['Talks were held.'], en: ['Talks were held.'] },
  { hi: ['चर्चा जारी।'] },
])
const levels = [2, 3, 4, 5]
for (const side of ['source', 'target'] as const) {
  kinds.blocks
    .filter((block) => block.side === side && block.role === 'heading')
    .forEach((block, number) => {
      block.level = levels[number] ?? 2
    })
}

interface TreeNode {
  nodeId: string
  parentId?: string
  ignored: boolean
  role?: { value: string }
  name?: { value: string }
  properties?: { name: string; value: { value: unknown } }[]
  childIds?: string[]
}

/** What the browser tells assistive technology of the article, one line a node, indented. */
async function outline(): Promise<string[]> {
  const session = cdp() as unknown as {
    send(method: string, params?: object): Promise<Record<string, unknown>>
  }
  await session.send('Accessibility.enable')
  const { frameTree } = (await session.send('Page.getFrameTree')) as {
    frameTree: { frame: { id: string }; childFrames?: { frame: { id: string } }[] }
  }
  const frameId = frameTree.childFrames?.at(-1)?.frame.id ?? frameTree.frame.id
  const { nodes } = (await session.send('Accessibility.getFullAXTree', { frameId })) as {
    nodes: TreeNode[]
  }
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const told = new Set('figure list listitem blockquote heading paragraph button'.split(' '))
  const list = (node: TreeNode | undefined, depth: number): string[] => {
    if (!node) return []
    const role = node.role?.value ?? ''
    const own = !node.ignored && told.has(role)
    const level = node.properties?.find(({ name }) => name === 'level')?.value.value
    const line = `${'  '.repeat(depth)}${role}${role === 'heading' ? ` ${level}` : ''}`
    const inner = (node.childIds ?? []).flatMap((id) => list(byId.get(id), depth + (own ? 1 : 0)))
    return own ? [line, ...inner] : inner
  }
  const region = nodes.find(
    ({ role, name }) => role?.value === 'region' && name?.value === 'Bilingual article',
  )
  return list(region, 0)
}

/** The outline of the document when every row tells its sides in a certain way. */
function expected(view: ViewName): string[] {
  const alone = view.endsWith('only')
  const veiled = view.endsWith('first')
  const sides = (line: string, level = 0): string[] => {
    const at = '  '.repeat(level)
    if (alone) return [at + line]
    return veiled ? [at + line, `${at}paragraph`, `${at}  button`] : [at + line, at + line]
  }
  const item = (pairs: number): string[] => [
    '  listitem',
    ...Array.from({ length: pairs }, () => sides('paragraph', 2)).flat(),
  ]
  // The last sentence has no English: a line says so, where there is room for one.
  const last = view === 'english-only' ? [] : ['paragraph', ...(alone ? [] : ['paragraph'])]
  if (view === 'english-first') last.push('  button')
  return [
    ...sides('heading 2'),
    'figure',
    ...sides('paragraph', 1),
    ...sides('paragraph', 1),
    ...sides('paragraph'),
    ...sides('heading 3'),
    'list',
    ...item(2),
    ...item(1),
    'blockquote',
    ...sides('paragraph', 1),
    ...sides('paragraph', 1),
    ...sides('heading 4'),
    'list',
    ...item(1),
    ...sides('heading 5'),
    'blockquote',
    '  paragraph',
    '  paragraph',
    ...last,
  ]
}

describe.each(viewNames)('the accessibility tree in %s', (view) => {
  it('tells headings, figures, lists and quotes as what they are', async () => {
    await mountReader({ view }, kinds)
    expect(await outline()).toEqual(expected(view))
    await expectAccessible(view)
  })
})
