import type { Speech } from '../../../packages/reader/src/listen/find-voice.ts'

/** How a fake voice behaves. */
export interface FakeVoice {
  /** Language, such as `hi-IN`. */
  lang: string
  /** Milliseconds until the voices are listed. */
  late?: number
  /** Reports the words it speaks. */
  words?: boolean
  /** Falls silent in the middle of texts longer than this, without an event. */
  cutAfter?: number
}

/** A speech that notes what it was asked to say, and misbehaves as real ones do. */
export class FakeSpeech extends EventTarget implements Speech {
  readonly spoken: string[] = []
  readonly #voice: FakeVoice
  #listed: boolean
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(voice: FakeVoice) {
    super()
    this.#voice = voice
    this.#listed = !voice.late
    if (voice.late) {
      setTimeout(() => {
        this.#listed = true
        this.dispatchEvent(new Event('voiceschanged'))
      }, voice.late)
    }
  }

  getVoices(): SpeechSynthesisVoice[] {
    if (!this.#listed) return []
    // Only a voice the browser lists can be given to an utterance; tests get by with its language.
    return [{ lang: this.#voice.lang, localService: true } as SpeechSynthesisVoice]
  }

  speak(utterance: SpeechSynthesisUtterance): void {
    this.spoken.push(utterance.text)
    const fire = (type: string, charIndex = 0): void => {
      const event = Object.assign(new Event(type), { charIndex, name: 'word' })
      utterance.dispatchEvent(event)
    }
    this.#timer = setTimeout(() => {
      fire('start')
      if (this.#voice.words) {
        for (const { index } of utterance.text.matchAll(/\S+/g)) fire('boundary', index)
      }
      if (utterance.text.length <= (this.#voice.cutAfter ?? Infinity)) {
        this.#timer = setTimeout(() => fire('end'), 15)
      }
    }, 5)
  }

  cancel(): void {
    clearTimeout(this.#timer)
  }
}

/** Stands in for the browser's utterance, which takes no voice but the browser's own. */
export class FakeUtterance extends EventTarget {
  readonly text: string
  voice: unknown
  lang = ''
  rate = 1

  constructor(text: string) {
    super()
    this.text = text
  }
}
