import { SahapathReader } from './reader/reader.ts'
import { SahapathColumns } from './views/columns/columns.ts'
import { SahapathEnglishFirst } from './views/english-first/english-first.ts'
import { SahapathEnglishOnly } from './views/english-only/english-only.ts'
import { SahapathHindiFirst } from './views/hindi-first/hindi-first.ts'
import { SahapathHindiOnly } from './views/hindi-only/hindi-only.ts'
import { SahapathInterlinear } from './views/interlinear/interlinear.ts'
import { SahapathStacked } from './views/stacked/stacked.ts'

/** The elements that show a document, by tag name. */
export const elements: Readonly<Record<string, CustomElementConstructor>> = {
  'sahapath-reader': SahapathReader,
  'sahapath-columns': SahapathColumns,
  'sahapath-stacked': SahapathStacked,
  'sahapath-interlinear': SahapathInterlinear,
  'sahapath-hindi-first': SahapathHindiFirst,
  'sahapath-english-first': SahapathEnglishFirst,
  'sahapath-hindi-only': SahapathHindiOnly,
  'sahapath-english-only': SahapathEnglishOnly,
}
