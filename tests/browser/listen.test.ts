import type { SahapathReader } from '@sahapath/reader'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { article } from './support/article.ts'
import { FakeSpeech, FakeUtterance, type FakeVoice } from './support/fake-speech.ts'
import {
  expectAccessible,
  find,
  highlighted,
  mountReader,
  press,
  setWidth,
  textOf,
} from './support/mount.ts'

beforeAll(() => setWidth(1280))
beforeEach(() => {
  vi.stubGlobal('SpeechSynthesisUtterance', FakeUtterance)
})
afterEach(() => {
  vi.unstubAllGlobals()
})

async function mountSpeaking(voice: FakeVoice): Promise<[SahapathReader, FakeSpeech]> {
  const reader = await mountReader()
  const speech = new FakeSpeech(voice)
  reader.speech = speech
  return [reader, speech]
}

function button(reader: SahapathReader): HTMLElement {
  return find(reader, '.toolbar [aria-label="Listen"]')
}

describe('listening', () => {
  it('reads the Hindi from the current sentence on, and the sentence follows', async () => {
    const [reader, speech] = await mountSpeaking({ lang: 'hi-IN' })
    const pairs: number[] = []
    reader.addEventListener('sahapath-pair-change', ({ number }) => pairs.push(number))
    find(reader, '#p1 .source').focus()
    press(reader, ' ')
    await vi.waitFor(() => expect(speech.spoken.length).toBeGreaterThan(2))
    expect(speech.spoken[0]).toBe(article.sentences[1]?.text)
    expect(pairs.slice(0, 3)).toEqual([1, 2, 3])
    await reader.updateComplete
    expect(button(reader).ariaPressed).toBe('true')
    await expectAccessible()
    button(reader).click()
    await vi.waitFor(() => expect(button(reader).ariaPressed).toBe('false'))
  })

  it('lights up the words where the voice reports them', async () => {
    const [reader] = await mountSpeaking({ lang: 'hi-IN', words: true, cutAfter: 0 })
    button(reader).click()
    await vi.waitFor(() => expect(highlighted('sahapath-spoken')).toEqual(['पहुंचे']))
    reader.remove()
    await vi.waitFor(() => expect(highlighted('sahapath-spoken')).toEqual([]))
  })

  it('says honestly that there is no Hindi voice', async () => {
    const [reader, speech] = await mountSpeaking({ lang: 'en-GB' })
    button(reader).click()
    await vi.waitFor(() => expect(textOf(find(reader, '.notice'))).toContain('no Hindi voice'))
    expect(speech.spoken).toEqual([])
    expect(button(reader).ariaPressed).toBe('false')
    await expectAccessible()
  })
})
