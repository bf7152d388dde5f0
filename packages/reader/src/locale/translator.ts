import { createInstance, type i18n } from 'i18next'
import { en, type MessageKey, type Messages, type StripPlural } from './en.ts'
import { hi } from './hi.ts'

/** Values to put into a message. */
export type MessageValues = Record<string, string | number>

/** Gives a piece of interface text in the language it was made for. */
export interface Translate {
  (key: MessageKey, values?: MessageValues): string
  /** Code of that language, for `lang` attributes and `Intl`. */
  readonly language: string
  /** The i18next instance behind it. */
  readonly instance: i18n
}

/** Gives a piece of text of a part. */
export type TranslatePart<Key extends string> = (
  key: StripPlural<Key>,
  values?: MessageValues,
) => string

/** An interface language: one file makes one. */
export interface Language {
  messages: Messages
  /** Messages of the parts that are loaded later, by name of the part; a missing part is in English. */
  parts?: Record<string, Record<string, string>>
}

/** Messages of a part that is loaded when it is needed, by language; English has all keys. */
export type PartMessages<Key extends string> = { en: Record<Key, string> } & Record<
  string,
  Record<Key, string>
>

const namespace = 'sahapath'
const languages = new Map<string, Language>([
  ['en', { messages: en }],
  ['hi', { messages: hi }],
])
let own: i18n | undefined

/**
 * Adds an interface language, or replaces one.
 * @param code Its code, such as `ur`.
 * @param language All messages in it.
 */
export function addLanguage(code: string, language: Language): void {
  languages.set(code, language)
  own?.addResourceBundle(code, namespace, language.messages, true, true)
}

/**
 * Lists the interface languages.
 * @returns Code and own name of each.
 */
export function listLanguages(): { code: string; name: string }[] {
  return [...languages].map(([code, { messages }]) => ({
    code,
    name: messages.languageName,
  }))
}

/**
 * Chooses the interface language.
 * @param wanted A code, or `auto`.
 * @param hints Codes to try in turn for `auto`, such as the page's and the browser's.
 * @returns The first that there is, regional variants apart; English when there is none.
 */
export function chooseLanguage(wanted: string, hints: readonly string[]): string {
  for (const code of wanted === 'auto' ? hints : [wanted]) {
    const plain = code.toLowerCase().split('-')[0] ?? ''
    if (languages.has(plain)) return plain
  }
  return 'en'
}

/**
 * Makes the translating function of a language.
 * @param language Code of an interface language.
 * @param host The page's own i18next instance; its texts win over ours in the namespace `sahapath`.
 * @returns The function.
 */
export function createTranslator(language: string, host?: i18n): Translate {
  const instance = host ?? (own ??= createOwn())
  if (host) {
    for (const [code, { messages }] of languages) {
      host.addResourceBundle(code, namespace, messages, true, false)
    }
  }
  const t = fix<MessageKey>(instance, language, namespace)
  return Object.assign(t, { language, instance })
}

/**
 * Makes the translating function of a part that brings its own messages.
 * @param t The translating function of the interface.
 * @param name Name of the part.
 * @param messages Its messages.
 * @returns The function; a language the part does not know falls back to English.
 */
export function translatePart<Key extends string>(
  t: Translate,
  name: string,
  messages: PartMessages<Key>,
): TranslatePart<Key> {
  const part = `${namespace}-${name}`
  const { language, instance } = t
  const texts = languages.get(language)?.parts?.[name] ?? messages[language] ?? messages.en
  instance.addResourceBundle(language, part, texts, true, false)
  return fix<StripPlural<Key>>(instance, language, part)
}

// Keys hold dots and the text is bound as text, never parsed: no separators, no escaping.
const options = { keySeparator: false, nsSeparator: false, interpolation: { escapeValue: false } }

function fix<Key extends string>(
  instance: i18n,
  language: string,
  part: string,
): (key: Key, values?: MessageValues) => string {
  const translate = instance.getFixedT(language, part)
  return (key, values) =>
    translate(key, { ...options, ...values } as Record<string, unknown>) as string
}

function createOwn(): i18n {
  const instance = createInstance()
  const resources = Object.fromEntries(
    [...languages].map(([code, { messages }]) => [code, { [namespace]: messages }]),
  )
  void instance.init({
    lng: 'en',
    fallbackLng: 'en',
    ns: [namespace],
    defaultNS: namespace,
    resources,
    keySeparator: false,
    nsSeparator: false,
    initAsync: false,
  })
  return instance
}
