import { html, nothing, type TemplateResult } from 'lit'
import { safeLink } from '../document/safe-address.ts'
import type { Translate, TranslatePart } from '../locale/translator.ts'
import { describeProvenance } from '../reader/describe-provenance.ts'
import { formatDate } from '../reader/render-head.ts'
import { formatPercent } from '../rows/format-percent.ts'
import { minutesToRead } from './find-items.ts'
import type { LibraryItem } from './library-item.ts'
import { type Ease, rateDifficulty } from './measure-ease.ts'
import type { LibraryKey } from './library-text.ts'

/**
 * Shows one article of a library.
 * @param item The article.
 * @param t Words of the interface.
 * @param tell Words of the library.
 * @param ease How easy it is for the person who reads, where that is known.
 * @returns A list item with one link.
 */
export function renderItem(
  item: LibraryItem,
  t: Translate,
  tell: TranslatePart<LibraryKey>,
  ease?: Ease,
): TemplateResult {
  const { title, href, date, publisher, terms, provenance } = item
  const heading = title.hi ?? title.en ?? item.id
  const facts = [
    tell('minutes', { count: minutesToRead(item) }),
    tell('terms', { count: terms }),
    ...describeEase(item, ease, t, tell),
    date ? formatDate(date, t.language) : '',
  ].filter(Boolean)
  return html`<li part="item">
    <h2><a href=${safeLink(href) ?? nothing} lang=${title.hi ? 'hi' : 'en'}>${heading}</a></h2>
    ${title.hi && title.en ? html`<p class="english" lang="en">${title.en}</p>` : nothing}
    <p class="facts">
      ${facts.map((fact) => html`<span>${fact}</span>`)}${publisher ? html`<span lang="hi">${publisher}</span>` : nothing}
    </p>
    <p class="facts provenance"><span>${describeProvenance(provenance, t)}</span></p>
  </li>`
}

function describeEase(
  { frequent }: LibraryItem,
  ease: Ease | undefined,
  t: Translate,
  tell: TranslatePart<LibraryKey>,
): string[] {
  const percent = (share: number): { percent: string } => ({
    percent: formatPercent(share, t.language),
  })
  if (!ease)
    return frequent === undefined ? [] : [tell(rateDifficulty(frequent), percent(frequent))]
  const { familiar, known } = ease
  // Without a dictionary no word counts as frequent, and what is known tells nothing of the rest.
  const own = tell('known', percent(known))
  return frequent === undefined
    ? [own]
    : [tell(`${rateDifficulty(familiar)}.own`, percent(familiar)), own]
}
