import type { Element, Root } from 'hast';
import type { Article, Block } from '../article.ts';
import { webAddress } from './address.ts';
import { element, words } from './attributed.ts';
import { articleDocument, type DocumentOptions } from './document.ts';
import { DOCUMENT_STYLE } from './document-style.ts';
import { oneLine } from './line.ts';
import { EVERYTHING } from './options.ts';
import { toHtml } from './to-html.ts';

/** SHA-256 of the one style sheet; nothing else of the file may style or run, and nothing is fetched. */
export const STYLE_HASH = 'sha256-lotFpgWoe0EBR2g9c10is+sDH/NEt5FNPjWNpaCloS4=';

const POLICY = `default-src 'none'; style-src '${STYLE_HASH}'; img-src data:; base-uri 'none'; form-action 'none'`;

/**
 * The article as a file of its own, which needs nothing beside it and asks for nothing: pictures only as `data:`
 * addresses that `pictures` gives, all others as links.
 */
export function toHtmlFile(
  article: Article,
  blocks: readonly Block[],
  options: DocumentOptions = EVERYTHING,
): string {
  const html = element('html', head(article), element('body', articleDocument(article, blocks, options)));
  html.properties = { ...(article.language !== '' && { lang: article.language }), dir: article.direction };
  const root: Root = { type: 'root', children: [{ type: 'doctype' }, html] };
  return `${toHtml(root)}\n`;
}

function head(article: Article): Element {
  const url = webAddress(article.url);
  return element(
    'head',
    meta({ charSet: 'utf-8' }),
    meta({ httpEquiv: ['Content-Security-Policy'], content: POLICY }),
    meta({ name: 'referrer', content: 'no-referrer' }),
    meta({ name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('title', words(oneLine(article.title))),
    ...article.authors.map(({ name }) => meta({ name: 'author', content: oneLine(name) })),
    ...(article.published === null
      ? []
      : [meta({ name: 'dcterms.issued', content: oneLine(article.published) })]),
    ...(url === '' ? [] : [{ ...element('link'), properties: { rel: ['canonical'], href: url } }]),
    element('style', words(DOCUMENT_STYLE)),
  );
}

function meta(properties: Element['properties']): Element {
  return { ...element('meta'), properties };
}
