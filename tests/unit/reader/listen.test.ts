import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { FakeSpeech, FakeUtterance } from '../../browser/support/fake-speech.ts'
import { findVoice } from '../../../packages/reader/src/listen/find-voice.ts'
import { speakPart } from '../../../packages/reader/src/listen/speak-part.ts'
import { splitSpeech } from '../../../packages/reader/src/listen/split-speech.ts'

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('SpeechSynthesisUtterance', FakeUtterance)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const voice = { lang: 'hi-IN', localService: true } as SpeechSynthesisVoice
const part = (text: string) => ({ text, voice, rate: 1, onWord: vi.fn() })

describe('splitting a sentence for speech', () => {
  const long =
    'रूसी विदेश मंत्रालय के एक बयान में, दोनों नेताओं ने अमेरिका और उसके उपग्रहों की उनके घरेलू मामलों में हस्तक्षेप करने और प्रतिबंधों के माध्यम से दोनों देशों के विकास को बाधित करने की निंदा की।'

  it('leaves a short one whole', () => {
    expect(splitSpeech('रूस ने कहा।')).toEqual([{ start: 0, end: 11 }])
  })

  it('keeps every part short and loses nothing but white space', () => {
    const parts = splitSpeech(long)
    for (const { start, end } of parts) expect(end - start).toBeLessThanOrEqual(110)
    expect(parts.map(({ start, end }) => long.slice(start, end)).join(' ')).toBe(long)
  })

  it('prefers a pause', () => {
    const [first] = splitSpeech(long)
    expect(long.slice(0, first?.end)).toBe('रूसी विदेश मंत्रालय के एक बयान में,')
  })
})

describe('finding a voice', () => {
  it('waits for voices that are listed late', async () => {
    const found = findVoice(new FakeSpeech({ lang: 'hi-IN', late: 400 }), 'hi')
    await vi.advanceTimersByTimeAsync(500)
    expect((await found)?.lang).toBe('hi-IN')
  })

  it('gives up where there is none', async () => {
    const found = findVoice(new FakeSpeech({ lang: 'en-GB' }), 'hi')
    await vi.advanceTimersByTimeAsync(3000)
    expect(await found).toBeNull()
  })
})

describe('speaking a part', () => {
  it('ends with the voice', async () => {
    const spoken = speakPart(
      new FakeSpeech({ lang: 'hi-IN' }),
      part('रूस'),
      new AbortController().signal,
    )
    await vi.advanceTimersByTimeAsync(100)
    expect(await spoken).toBe(true)
  })

  it('tells of words where the voice reports them', async () => {
    const request = part('रूस ने कहा')
    const spoken = speakPart(
      new FakeSpeech({ lang: 'hi-IN', words: true }),
      request,
      new AbortController().signal,
    )
    await vi.advanceTimersByTimeAsync(100)
    await spoken
    expect(request.onWord.mock.calls).toEqual([[0], [4], [7]])
  })

  it('goes on when the voice falls silent', async () => {
    const speech = new FakeSpeech({ lang: 'hi-IN', cutAfter: 3 })
    const spoken = speakPart(speech, part('रूस ने कहा'), new AbortController().signal)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(await spoken).toBe(true)
  })

  it('stops when it is told to', async () => {
    const stop = new AbortController()
    const spoken = speakPart(
      new FakeSpeech({ lang: 'hi-IN', cutAfter: 0 }),
      part('रूस'),
      stop.signal,
    )
    stop.abort()
    expect(await spoken).toBe(false)
  })
})
