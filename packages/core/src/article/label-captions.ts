import type { Candidate, Label } from './types.ts'

/** A credit in brackets at the end: (स्रोत: एएफपी), (फोटो – रॉयटर्स), [Photo: AP]. */
const credit =
  /[([](?:स्रोत|सोर्स|साभार|फोटो|फ़ोटो|तस्वीर|चित्र|छवि|photo|image|picture|source|credit|file)\s*[:：–-]?[^()[\]]*[)\]]\s*[|।.]?$/iu
const opening = /^(?:फोटो|फ़ोटो|तस्वीर|चित्र|छवि|photo|image|picture)\s*[:：–-]\s*\S/iu
const barred = /^[|｜].+[|｜]$/u
const endMark = /[।.|]["'”’]?$/u

/** Hindi closes a statement with its verb; a line closed after one of these has none. */
const verblessEnd =
  /(?:में|पर|के साथ|के दौरान|के बाद|से पहले|के सामने|के बीच|(?:ते|ती|ता) (?:हुए|हुई|हुआ))\s*[।.|]$/u
const finiteVerb =
  /(?:^|\s)(?:है|हैं|हूँ|हूं|हो|था|थे|थी|थीं|होगा|होगी|होंगे|गया|गई|गए|गयी|गये|दिया|दी|दिए|किया|की(?=[।,])|किए|कहा|बताया|रहा|रहे|रही|चाहिए)(?=[\s।,.|]|$)/u
/** A caption is one short statement. */
const longestVerbless = 200

/** Recognises the text under a picture: in a figcaption, between bars, with a credit, or without a verb. */
export function labelCaptions({ text, path }: Candidate): Label | undefined {
  const caption =
    path.includes('figcaption') ||
    path.includes('caption') ||
    // Markdown has no caption; a paragraph in italics is how it is written.
    path.at(-1) === 'em' ||
    barred.test(text) ||
    (text.length <= 2 * longestVerbless && (credit.test(text) || opening.test(text))) ||
    isVerbless(text)
  return caption ? { keep: 'caption' } : undefined
}

function isVerbless(text: string): boolean {
  if (text.length > longestVerbless || !verblessEnd.test(text) || finiteVerb.test(text))
    return false
  // An inner end mark means several sentences, so the last one is a fragment and no caption.
  return !/[।?!]/u.test(text.replace(endMark, ''))
}
