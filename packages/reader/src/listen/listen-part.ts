import type { Sentence } from '@sahapath/core/document'
import { languageOf } from '../document/language-of.ts'
import { type Translate, translatePart } from '../locale/translator.ts'
import type { CurrentController } from '../place/current-controller.ts'
import type { ReadingHost } from '../reading/reading-host.ts'
import { rowElement } from '../rows/row-element.ts'
import { sentenceElement, wordRange } from '../words/locate-word.ts'
import { NamedHighlight } from '../words/named-highlight.ts'
import { findVoice, type Speech } from './find-voice.ts'
import { type ListenKey, listenText } from './listen-text.ts'
import { speakPart } from './speak-part.ts'
import { splitSpeech } from './split-speech.ts'

/** What reading aloud needs. */
export interface ListenRequest {
  host: ReadingHost
  current: CurrentController
  t: Translate
  /** Asked before every part, so that a change of speed is heard at once. */
  rate(): number
  signal: AbortSignal
  /** The browser's speech, unless a test brings another. */
  speech?: Speech | undefined
}

/**
 * Reads aloud from the current sentence on: one utterance a sentence, or a part of a long one.
 * @param request What it needs.
 * @returns Why it cannot read aloud, in the interface language; undefined when it did until the end or a stop.
 */
export async function listen(request: ListenRequest): Promise<string | undefined> {
  const { host, current, signal, t } = request
  const tell = translatePart<ListenKey>(t, 'listen', listenText)
  const speech = request.speech ?? globalThis.speechSynthesis
  if (!speech) return tell('noSpeech')
  const voices = new Map<string, SpeechSynthesisVoice | null>()
  const light = new NamedHighlight('sahapath-spoken')
  try {
    for (let number = current.number; number < (host.model?.rows.length ?? 0); number++) {
      const row = host.model?.rows[number]
      const side = host.model?.lead ?? 'source'
      for (const sentence of row?.[side] ?? []) {
        const language = languageOf(sentence.text)
        if (!voices.has(language)) voices.set(language, await findVoice(speech, language))
        const voice = voices.get(language)
        if (signal.aborted) return undefined
        if (!voice) return tell(`noVoice.${language}`)
        current.move(number, false)
        const element =
          row && sentenceElement(rowElement(host.rowsElement, number), row, side, sentence)
        element?.scrollIntoView({ block: 'nearest' })
        const heard = await speakSentence(request, speech, voice, sentence, element, light)
        if (signal.aborted) return undefined
        if (!heard) return tell('silent')
      }
    }
  } finally {
    light.set([])
  }
  return undefined
}

async function speakSentence(
  { rate, signal }: ListenRequest,
  speech: Speech,
  voice: SpeechSynthesisVoice,
  sentence: Sentence,
  element: HTMLElement | null | undefined,
  light: NamedHighlight,
): Promise<boolean> {
  let heard = false
  for (const { start, end } of splitSpeech(sentence.text)) {
    const text = sentence.text.slice(start, end)
    const onWord = (offset: number): void => {
      const at = sentence.start + start + offset
      const word = sentence.words.findIndex((each) => each.start <= at && at < each.end)
      const range = element && word >= 0 ? wordRange(element, sentence, word) : null
      if (range) light.set([range])
    }
    if (await speakPart(speech, { text, voice, rate: rate(), onWord }, signal)) heard = true
    if (signal.aborted) break
  }
  return heard
}
