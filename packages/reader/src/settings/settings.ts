import type { ViewName } from '../views/view.ts'

/** What a person can set; every value is plain JSON. */
export interface Settings {
  view: ViewName
  /** Romanisation: off, one line under the sentence, or under each word. */
  romanization: 'off' | 'line' | 'words'
  /** Steps from the normal text size, -2 to 4. */
  size: number
  /** Steps from the normal line height, -1 to 2. */
  leading: number
  /** Width of the text: narrow, normal or wide. */
  measure: 'narrow' | 'normal' | 'wide'
  font: 'serif' | 'sans'
  theme: 'auto' | 'light' | 'dark' | 'sepia' | 'contrast'
  /** Interface language by its code, or `auto`: the page's, then the browser's. */
  language: string
  /** Speed of reading aloud, 0.5 to 1.5. */
  rate: number
  /** Colour words by how well they are known. */
  colours: boolean
}

/** What holds until someone chooses otherwise. */
export const defaultSettings: Readonly<Settings> = {
  view: 'columns',
  romanization: 'off',
  size: 0,
  leading: 0,
  measure: 'normal',
  font: 'serif',
  theme: 'auto',
  language: 'auto',
  rate: 0.9,
  colours: false,
}

/** The smallest and the largest step of the settings that are counted. */
export const steps: Readonly<Record<'size' | 'leading' | 'rate', readonly [number, number]>> = {
  size: [-2, 4],
  leading: [-1, 2],
  rate: [0.5, 1.5],
}

/** The values of the settings that are chosen from a list. */
export const choices: Choices = {
  romanization: ['off', 'line', 'words'],
  measure: ['narrow', 'normal', 'wide'],
  font: ['serif', 'sans'],
  theme: ['auto', 'light', 'dark', 'sepia', 'contrast'],
}

type Choices = {
  readonly [K in 'romanization' | 'measure' | 'font' | 'theme']: readonly Settings[K][]
}
