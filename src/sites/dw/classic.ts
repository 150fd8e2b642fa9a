import type { Author } from '../../article.ts';
import { textOf } from '../../dom/text.ts';
import { PICTURE_KIND } from '../../language/credit-words.ts';
import { classicLabels } from '../../language/page-labels.ts';
import type { Layout, PageContext, SiteMetadata } from '../site-rule.ts';
import { readKind } from './kind.ts';

/** DW from about 2011 to 2022 (German until May 2023): server-made pages, `#bodyContent .longText`. */
export const classic: Layout = {
  name: 'classic',
  body: '#bodyContent .longText',
  lead: '#bodyContent .col3 > figure',
  boldSubheads: true,
  drop: [
    { selector: '.adsContainer, .bannerAd, .squareAd, .adWrapper', reason: 'advertisement' },
    { selector: '#sharing-bar', reason: 'share bar' },
    { selector: '.gallery, .slideshow', reason: 'gallery of another article' },
    { selector: '.standaloneWrap, .mediaItem, .imgTeaserL', reason: 'video or audio placeholder' },
    { selector: '.linkList, .relatedContent, .smallList', reason: 'related articles' },
    { selector: 'p:has(> a.icon.intern:only-child)', reason: 'newsletter' },
  ],
  prepare,
  metadata,
};

/** Turns picture boxes into figures. */
function prepare({ document }: PageContext): void {
  for (const box of document.querySelectorAll('.picBox')) {
    const image = box.querySelector('img');
    if (image) box.replaceWith(creditFigure(document, image, textOf(box.querySelector('p'))));
  }
}

/** A figure of a classic picture: the credit stands in brackets at the end of the picture's alt or title. */
export function creditFigure(document: Document, image: Element, words: string): Element {
  const described = image.getAttribute('alt') || image.getAttribute('title') || '';
  const { alt, credit } = splitCredit(described);
  const figure = document.createElement('figure');
  image.setAttribute('alt', alt);
  const caption = document.createElement('figcaption');
  caption.append(words);
  if (credit !== '') {
    const small = document.createElement('small');
    small.textContent = credit;
    caption.append(small);
  }
  figure.append(image, caption);
  return figure;
}

/**
 * Takes the credit in brackets from the end of a classic picture's alt text. Brackets without a slash or an
 * agency may also explain ("(Symbolbild)"), so one word with a small letter is no credit.
 */
export function splitCredit(described: string): { alt: string; credit: string } {
  const text = described.replace(/\s+/g, ' ').trim();
  const match = /^(.*?)\s*\(\s*([^()]{2,120}?)\s*\)$/.exec(text);
  const credit = match?.[2] ?? '';
  if (credit === '' || PICTURE_KIND.test(credit)) {
    return { alt: text, credit: '' };
  }
  return { alt: match?.[1] ?? '', credit };
}

function metadata(context: PageContext): SiteMetadata {
  const { document, language } = context;
  const found: SiteMetadata = {};
  const content = document.querySelector('#bodyContent');
  const title = textOf(content?.querySelector('h1'));
  if (title) found.title = { value: title, source: 'dom' };
  const kicker = textOf(content?.querySelector('h4.artikel'));
  if (kicker) found.kicker = { value: [kicker], source: 'dom' };
  const standfirst = textOf(content?.querySelector('p.intro'));
  if (standfirst) found.standfirst = { value: standfirst, source: 'dom' };
  const entries = [...(content?.querySelectorAll('.smallList > li') ?? [])].map(readEntry);
  const date = entries.find(
    ({ label, value }) => isLabel(label, 'date', language) || /^\d{1,2}\.\d{1,2}\.\d{4}$/.test(value),
  );
  if (date) found.published = { value: date.value, source: 'dom' };
  const author = entries.find(({ label }) => isLabel(label, 'author', language));
  if (author) found.authors = { value: splitAuthors(author.value), source: 'dom' };
  found.kind = readKind(context, found);
  return found;
}

function readEntry(item: Element): { label: string; value: string } {
  const label = textOf(item.querySelector('strong'));
  return {
    label: label.replace(/:$/, ''),
    value: textOf(item)
      .slice(label.length)
      .replace(/^[:\s]+/, ''),
  };
}

function isLabel(label: string, kind: 'author' | 'date', language: string): boolean {
  return classicLabels(language)[kind].includes(label);
}

function splitAuthors(text: string): Author[] {
  return text
    .split(/\s*(?:,|;|\||\/)\s*/)
    .filter((name) => name !== '')
    .map((name) => ({ name, role: null, place: null }));
}
