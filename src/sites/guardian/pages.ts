import type { Author } from '../../article.ts';
import { textOf } from '../../dom/text.ts';
import type { Layout, PageContext, SiteMetadata, SitePages } from '../site-rule.ts';

/** Pages since 2019: React with hashed classes; the parts of an article carry `data-gu-name`. */
const modern: Layout = {
  name: 'modern',
  body: '[data-gu-name="body"] .article-body-commercial-selector, #maincontent .article-body-viewer-selector',
  lead: '[data-gu-name="media"] figure',
  drop: [
    { selector: '[data-spacefinder-type$="NewsletterSignupBlockElement"]', reason: 'newsletter' },
    {
      selector: '[data-spacefinder-type$="RichLinkBlockElement"], gu-island[name^="RichLink"]',
      reason: 'related article',
    },
    {
      selector: '[data-print-layout="hide"], .ad-slot, .ad-slot-container',
      reason: 'advertisement or buttons',
    },
    {
      selector: '#slot-body-end, [data-gu-name="right-column"], .submeta',
      reason: 'what stands around the article',
    },
    { selector: 'gu-island[name="SignInGateSelector"], #sign-in-gate', reason: 'call to sign in' },
  ],
  fits: isNoLiveBlog,
  prepare: ({ document }) => tellCredits(document),
  metadata: ({ document }) =>
    readParts(document, '[data-gu-name="headline"] h1', '[data-gu-name="standfirst"]'),
};

/** Pages until 2020, made on the server. */
const classic: Layout = {
  name: 'classic',
  body: '.content__article-body',
  lead: 'figure.media-primary',
  drop: [
    { selector: '.element-rich-link, .rich-link', reason: 'related article' },
    {
      selector: '.submeta, .after-article, .content__meta-container',
      reason: 'what stands around the article',
    },
    { selector: '.ad-slot, .js-ad-slot', reason: 'advertisement' },
    { selector: '.element--supporting .element-pullquote, .element-pullquote', reason: 'pull quote' },
    { selector: '.inline-expand-image, .block-share', reason: 'buttons' },
  ],
  fits: isNoLiveBlog,
  prepare: ({ document }) => tellCredits(document),
  metadata: ({ document }) => readParts(document, 'h1.content__headline', '.content__standfirst'),
};

/** The Guardian's live blogs are made of posts that its scripts load; they are read without the rule. */
function isNoLiveBlog({ url }: PageContext): boolean {
  return !url.pathname.includes('/live/');
}

/** A caption ends with its credit: "… near the pier. Photograph: Ada Brandt/Reuters". */
const CREDIT = /\s*(?:Photograph|Illustration|Composite|Photo illustration|Image):\s*([^:]{2,120})$/;

/** Makes the credit at a caption's end an element of its own. */
function tellCredits(document: Document): void {
  for (const caption of document.querySelectorAll('figure figcaption')) {
    const text = textOf(caption);
    const match = CREDIT.exec(text);
    if (!match?.[1]) continue;
    const small = document.createElement('small');
    small.textContent = match[1];
    caption.replaceChildren(text.slice(0, match.index), small);
  }
}

function readParts(document: Document, headline: string, standfirst: string): SiteMetadata {
  const found: SiteMetadata = {};
  const title = textOf(document.querySelector(headline)) || textOf(document.querySelector('h1'));
  if (title !== '') found.title = { value: title, source: 'dom' };
  const summary = textOf(document.querySelector(standfirst));
  if (summary !== '') found.standfirst = { value: summary, source: 'dom' };
  const names = [...document.querySelectorAll('a[rel="author"]')].map(textOf).filter((name) => name !== '');
  const authors = [...new Set(names)].map((name): Author => ({ name, role: null, place: null }));
  if (authors.length > 0) found.authors = { value: authors, source: 'dom' };
  return found;
}

/** The Guardian's pages, of both generations. */
export const pages: SitePages = { layouts: [modern, classic] };
