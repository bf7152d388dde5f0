import type { SahapathReader, ViewName } from '@sahapath/reader'

/** What a page under measurement can be asked; the script is in the head of each. */
export interface ReaderProbe {
  /** Milliseconds since the navigation began. */
  firstView: Promise<FirstView>
  /** Sum of all layout shifts; nothing is left out, as nobody touches the page. */
  readonly shift: number
  /** Elements in the page, shadow roots included. */
  countElements(): number
  /** Goes from row to row with the key `j`: milliseconds from each key to its paint. */
  stepKeys(from: number, steps: number): Promise<number[]>
  /** Moves the pointer from word to word: milliseconds from each move to the paint of the light. */
  stepWords(from: number, steps: number): Promise<number[]>
  /** Colours an element now and then: milliseconds from each change to its paint. */
  stepNothing(steps: number): Promise<number[]>
  /** Switches the view: milliseconds from the choice to the paint of the new view. */
  switchView(view: ViewName): Promise<number>
}

/** When a page first showed something, and when it first showed text of the article. */
export interface FirstView {
  paint: number
  rows: number
}

const firstPaint = new Promise<number>((resolve) => {
  new PerformanceObserver((list) => {
    const [found] = list.getEntriesByName('first-contentful-paint')
    if (found) resolve(found.startTime)
  }).observe({ type: 'paint', buffered: true })
})

const firstView = new Promise<FirstView>((resolve) => {
  const look = (): void => {
    const root = document.querySelector('sahapath-reader')?.shadowRoot ?? document
    const cell = root.querySelector('.row .cell.target')
    if (!cell || getComputedStyle(cell).visibility === 'hidden') requestAnimationFrame(look)
    else void Promise.all([firstPaint, painted()]).then(([paint, rows]) => resolve({ paint, rows }))
  }
  look()
})

// A message sent while a frame is made arrives when the page has been painted.
async function painted(): Promise<number> {
  await new Promise(requestAnimationFrame)
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', () => resolve(performance.now()))
    port1.start()
    port2.postMessage(null)
  })
}

let shift = 0
new PerformanceObserver((list) => {
  for (const entry of list.getEntries())
    shift += (entry as PerformanceEntry & { value: number }).value
}).observe({ type: 'layout-shift', buffered: true })

function reader(): SahapathReader & { shadowRoot: ShadowRoot } {
  const found = document.querySelector('sahapath-reader')
  if (!found?.shadowRoot) throw new Error('No reader on the page')
  return found as SahapathReader & { shadowRoot: ShadowRoot }
}

function rowOf(number: number): HTMLElement {
  const found = reader().shadowRoot.getElementById(`p${number}`)
  if (!found) throw new Error(`No row ${number}`)
  return found
}

async function goTo(number: number): Promise<void> {
  reader().bringNear(number)
  const cell = rowOf(number).querySelector<HTMLElement>('.cell')
  for (let round = 0; round < 3; round++) {
    cell?.scrollIntoView({ block: 'center' })
    await wait(150)
  }
  cell?.focus()
  await wait(300)
}

async function wait(time: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, time))
}

// People press keys and move pointers at any time of a frame.
async function atAnyTime(): Promise<void> {
  await wait(60 + Math.random() * 17)
}

async function stepKeys(from: number, steps: number): Promise<number[]> {
  await goTo(from)
  const times: number[] = []
  for (let step = 0; step < steps; step++) {
    await atAnyTime()
    const start = performance.now()
    const target = reader().shadowRoot.activeElement ?? reader()
    target.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'j', bubbles: true, composed: true, cancelable: true }),
    )
    times.push((await painted()) - start)
  }
  const at = reader().shadowRoot.activeElement?.closest('.row')?.id
  if (at !== `p${from + steps}`)
    throw new Error(`Row p${from + steps} should be focused, not ${at}`)
  return times
}

async function stepWords(from: number, steps: number): Promise<number[]> {
  await goTo(from)
  const near = [...reader().shadowRoot.querySelectorAll('.source .sentence')].filter(isInSight)
  if (near.length === 0) throw new Error(`No sentence is in sight at ${from}`)
  const times: number[] = []
  const seen = new Set<string>()
  for (let step = 0; step <= steps; step++) {
    await atAnyTime()
    const sentence = near[step % near.length]
    const box = sentence?.getClientRects()[0] ?? new DOMRect()
    const clientX = box.left + ((step * 0.37) % 1) * box.width
    const clientY = box.top + box.height / 2
    const start = performance.now()
    sentence?.dispatchEvent(
      new PointerEvent('pointermove', { clientX, clientY, bubbles: true, composed: true }),
    )
    const time = (await painted()) - start
    seen.add([...(CSS.highlights.get('sahapath-word') ?? [])].join())
    // The first move loads what is about words.
    if (step > 0) times.push(time)
  }
  if (seen.size < 5) throw new Error(`Only ${seen.size} words were lit`)
  return times
}

async function stepNothing(steps: number): Promise<number[]> {
  const times: number[] = []
  for (let step = 0; step < steps; step++) {
    await atAnyTime()
    const start = performance.now()
    document.body.style.background = step % 2 ? 'white' : 'silver'
    times.push((await painted()) - start)
  }
  return times
}

function isInSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect()
  return top > 100 && bottom < innerHeight
}

async function switchView(view: ViewName): Promise<number> {
  await wait(400)
  const start = performance.now()
  reader().change({ view })
  await reader().updateComplete
  return (await painted()) - start
}

function countElements(root: ParentNode = document): number {
  const all = [...root.querySelectorAll('*')]
  return all.reduce(
    (sum, { shadowRoot }) => sum + (shadowRoot ? countElements(shadowRoot) : 0),
    all.length,
  )
}

const probe: ReaderProbe = {
  firstView,
  get shift() {
    return shift
  },
  countElements: () => countElements(),
  stepKeys,
  stepWords,
  stepNothing,
  switchView,
}
Object.assign(globalThis, { probe })
