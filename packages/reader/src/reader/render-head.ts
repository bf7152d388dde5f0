import type { BilingualDocument } from '@sahapath/core/document'
import { html, nothing, type TemplateResult } from 'lit'
import { safeAddress } from '../document/safe-address.ts'
import type { Translate } from '../locale/translator.ts'

/**
 * Shows what the article is: both titles, who wrote and published it, when, and where the original is.
 * @param document The document.
 * @param t Words of the interface.
 * @returns The header.
 */
export function renderHead(document: BilingualDocument, t: Translate): TemplateResult {
  const { source, target } = document
  const facts = [
    source.byline && html`<span lang="hi">${source.byline}</span>`,
    source.publisher && html`<span lang="hi">${source.publisher}</span>`,
    source.date &&
      html`<time datetime=${source.date}>${formatDate(source.date, t.language)}</time>`,
    renderOriginal(document, t),
    source.licence && html`<span>${t('licence', { licence: source.licence })}</span>`,
    source.title && source.titleBy === 'project' ? html`<span>${t('titleByProject')}</span>` : null,
  ].filter(Boolean)
  return html`<header class="head">
    ${source.title ? html`<h1 lang="hi">${source.title}</h1>` : nothing}
    ${target.title ? html`<p class="subtitle" lang="en">${target.title}</p>` : nothing}
    ${facts.length > 0 ? html`<p class="facts">${facts}</p>` : nothing}
  </header>`
}

function renderOriginal({ source }: BilingualDocument, t: Translate): unknown {
  const href = safeAddress(source.address)
  return href && html`<a href=${href} rel="noopener noreferrer">${t('original')}</a>`
}

/**
 * Writes a date as precisely as it is known.
 * @param date ISO 8601 date, month or year; anything else is returned as it is.
 * @param language Code of the language to write it in.
 * @returns Such as `9 January 2023`.
 */
export function formatDate(date: string, language: string): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(date) ?? []
  if (!year) return date
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' }
  if (month) options.month = 'long'
  if (day) options.day = 'numeric'
  const time = Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1))
  // British order of day and month in English.
  const locale = language === 'en' ? 'en-GB' : language
  return new Intl.DateTimeFormat(locale, options).format(time)
}
