import type { PartMessages } from '../locale/translator.ts'

const en = {
  size: 'Text size',
  leading: 'Line spacing',
  measure: 'Width',
  'measure.narrow': 'Narrow',
  'measure.normal': 'Normal',
  'measure.wide': 'Wide',
  font: 'Font',
  'font.serif': 'Serif',
  'font.sans': 'Sans',
  theme: 'Colours',
  'theme.auto': 'As the system',
  'theme.light': 'Light',
  'theme.dark': 'Dark',
  'theme.sepia': 'Sepia',
  'theme.contrast': 'High contrast',
  romanization: 'Romanisation',
  'romanization.off': 'Off',
  'romanization.line': 'Under sentences',
  'romanization.words': 'Under words',
  language: 'Interface language',
  rate: 'Reading speed',
  less: 'less',
  more: 'more',
}

/** Key of a message of the settings panel. */
export type PanelKey = keyof typeof en

/** Messages of the settings panel. */
export const panelText: PartMessages<PanelKey> = {
  en,
  hi: {
    size: 'अक्षरों का आकार',
    leading: 'पंक्तियों की दूरी',
    measure: 'चौड़ाई',
    'measure.narrow': 'कम',
    'measure.normal': 'सामान्य',
    'measure.wide': 'अधिक',
    font: 'फ़ॉन्ट',
    'font.serif': 'सेरिफ़',
    'font.sans': 'सैन्स',
    theme: 'रंग',
    'theme.auto': 'सिस्टम जैसा',
    'theme.light': 'उजला',
    'theme.dark': 'गहरा',
    'theme.sepia': 'सीपिया',
    'theme.contrast': 'अधिक कंट्रास्ट',
    romanization: 'रोमन लिप्यंतरण',
    'romanization.off': 'नहीं',
    'romanization.line': 'वाक्य के नीचे',
    'romanization.words': 'शब्दों के नीचे',
    language: 'इंटरफ़ेस की भाषा',
    rate: 'पढ़ने की गति',
    less: 'कम',
    more: 'अधिक',
  },
}
