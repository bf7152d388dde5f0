import type { Concept } from '@sahapath/core/document'
import type { VFile } from 'vfile'

/** A piece of a foreign file that a concept has no place for; it is written back where it came from. */
export interface KeptPart {
  /**
   * Where it stood: the head or back matter of a TBX file, its concept entry, a language section of a third language
   * (`languages`), a language section of ours, its definition, a term that our model does not hold (`terms`), data of
   * a term, or a column of a table.
   */
  at:
    | 'header'
    | 'back'
    | 'entry'
    | 'languages'
    | 'language'
    | 'definition'
    | 'terms'
    | 'term'
    | 'column'
  language?: 'hi' | 'en'
  /** The term it belongs to, or the name of the column. */
  of?: string
  /** XML with the names of TBX 2019, or the text of the cell. */
  value: string
}

/** A concept with what a foreign file said of it beyond our model. */
export interface GlossaryConcept extends Concept {
  kept?: KeptPart[]
}

/** A glossary as a file holds it. */
export interface Glossary {
  concepts: readonly GlossaryConcept[]
  title?: string
  /** Where it comes from. */
  source?: string
  /** Language tags that stand for Hindi and English in the file, when they are not `hi` and `en`. */
  languages?: LanguageTags
  kept?: KeptPart[]
}

/** The tags of the two languages: any pair will do, such as `{ hi: 'mr-IN', en: 'en-GB' }`. */
export interface LanguageTags {
  hi: string
  en: string
}

/** A glossary that was read, with what was found wrong in the file. */
export interface ReadGlossary extends Glossary {
  concepts: GlossaryConcept[]
  /** Doubts with their line and column; for tables, the row (the head is row 1) and the column, from 1. */
  messages: VFile['messages']
}

/** How a glossary is read. */
export interface ReadGlossaryOptions {
  /** Languages of the file that stand for Hindi and English; default `hi` and `en`, whatever the region. */
  languages?: LanguageTags
  /** What is taken where the file does not say; default a process of everyday diplomacy, level 2. */
  defaults?: Partial<Pick<Concept, 'type' | 'field' | 'level'>>
}
