import type { PartMessages } from '../locale/translator.ts'

const en = {
  noSpeech: 'This browser cannot read aloud.',
  'noVoice.hi':
    'This browser has no Hindi voice. Install one in the language settings of your system, then reload the page.',
  'noVoice.en':
    'This browser has no English voice. Install one in the language settings of your system, then reload the page.',
  silent: 'The voice does not answer. Another browser may do better.',
}

/** Key of a message of listening. */
export type ListenKey = keyof typeof en

/** Messages of listening. */
export const listenText: PartMessages<ListenKey> = {
  en,
  hi: {
    noSpeech: 'यह ब्राउज़र पढ़कर नहीं सुना सकता।',
    'noVoice.hi':
      'इस ब्राउज़र में हिंदी की आवाज़ नहीं है। अपने सिस्टम की भाषा-सेटिंग में हिंदी आवाज़ जोड़ें और पृष्ठ फिर से खोलें।',
    'noVoice.en':
      'इस ब्राउज़र में अंग्रेज़ी की आवाज़ नहीं है। अपने सिस्टम की भाषा-सेटिंग में अंग्रेज़ी आवाज़ जोड़ें और पृष्ठ फिर से खोलें।',
    silent: 'आवाज़ कोई उत्तर नहीं दे रही है। कोई दूसरा ब्राउज़र आज़माएँ।',
  },
}
