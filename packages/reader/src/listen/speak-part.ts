import type { Speech } from './find-voice.ts'

/** One utterance and whom to tell of its words. */
export interface PartToSpeak {
  text: string
  voice: SpeechSynthesisVoice
  /** 0.5 to 1.5, 1 being the voice's own speed. */
  rate: number
  /** Told of each word, by UTF-16 offset into the text, where the voice reports words. */
  onWord(offset: number): void
}

// A slow voice speaks some 9 letters a second; one that takes twice as long has fallen silent.
const lettersPerSecond = 9
const grace = 4000

/**
 * Speaks one short text and waits for its end. A voice that falls silent without saying so is given up.
 * @param speech The browser's speech.
 * @param part What to speak.
 * @param signal Ends the speaking.
 * @returns False when nothing was heard of the voice at all, else true.
 */
export function speakPart(
  speech: Speech,
  part: PartToSpeak,
  signal: AbortSignal,
): Promise<boolean> {
  return new Promise((resolve) => {
    const utterance = new SpeechSynthesisUtterance(part.text)
    utterance.voice = part.voice
    utterance.lang = part.voice.lang
    utterance.rate = part.rate
    let heard = false
    const over = new AbortController()
    const expected = (part.text.length / lettersPerSecond / part.rate) * 2000 + grace
    const done = (): void => {
      clearTimeout(timer)
      over.abort()
      resolve(heard)
    }
    const stop = (): void => {
      speech.cancel()
      done()
    }
    const timer = setTimeout(stop, expected)
    const on = { signal: over.signal }
    signal.addEventListener('abort', stop, on)
    const hear = (): void => {
      heard = true
    }
    utterance.addEventListener('start', hear, on)
    utterance.addEventListener('boundary', hear, on)
    utterance.addEventListener('end', hear, on)
    utterance.addEventListener(
      'boundary',
      ({ name, charIndex }) => {
        if (name !== 'sentence') part.onWord(charIndex)
      },
      on,
    )
    utterance.addEventListener('end', done, on)
    utterance.addEventListener('error', done, on)
    speech.speak(utterance)
  })
}
