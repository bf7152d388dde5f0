import { defaultSchema } from 'rehype-sanitize'

/**
 * What survives of a page: text elements and the few that say what is no article.
 * Pictures go, since showing one calls out; their captions stay.
 */
export const articleSchema: typeof defaultSchema = {
  ...defaultSchema,
  tagNames: [
    ...(defaultSchema.tagNames ?? []).filter(
      (name) => !['img', 'picture', 'source'].includes(name),
    ),
    'article',
    'main',
    'header',
    'footer',
    'nav',
    'aside',
    'form',
    'button',
    'figure',
    'figcaption',
    'caption',
    'time',
  ],
  attributes: {
    ...defaultSchema.attributes,
    blockquote: [...(defaultSchema.attributes?.blockquote ?? []), ['className', 'twitter-tweet']],
  },
  // The text of these is code or metadata, not prose: it goes with the element.
  strip: ['script', 'style', 'template', 'noscript', 'textarea', 'select', 'title'],
}
