/** The part of the browser's speech that listening needs; tests bring their own. */
export type Speech = Pick<
  SpeechSynthesis,
  'speak' | 'cancel' | 'getVoices' | 'addEventListener' | 'removeEventListener'
>

const patience = 2500

/**
 * Finds a voice for a language. Browsers list their voices late, so an empty list is waited for.
 * @param speech The browser's speech.
 * @param language Code of the language, such as `hi`.
 * @returns The voice; a local one before one that needs the network; null when there is none.
 */
export async function findVoice(
  speech: Speech,
  language: string,
): Promise<SpeechSynthesisVoice | null> {
  if (speech.getVoices().length === 0) await waitForVoices(speech)
  const own = speech
    .getVoices()
    .filter(({ lang }) => lang.toLowerCase().split(/[-_]/)[0] === language)
  return own.find(({ localService }) => localService) ?? own[0] ?? null
}

function waitForVoices(speech: Speech): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer)
      speech.removeEventListener('voiceschanged', done)
      resolve()
    }
    const timer = setTimeout(done, patience)
    speech.addEventListener('voiceschanged', done)
  })
}
