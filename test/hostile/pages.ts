import type { PageCase, PageParts } from './case.ts';

/** The harmless article around every attack. */
export const TITLE = 'Night ferry to Varno sails again after two years';
export const STANDFIRST = 'The island has its ship back, and the harbour café its guests.';
export const AUTHOR = 'Marta Ellinghaus';
export const DAY = '2026-10-15';

const PARAGRAPHS = [
  'The night ferry between Elmstad and the island of Varno sails again, two years after a storm broke its landing stage and the company gave up the line for good.',
  'About 300 islanders came to the quay before sunrise on Thursday. Some had brought flags, others only their bicycles, and the harbour café opened at four in the morning.',
  '"We never stopped asking for it," said Henrike Olsen, the mayor of Varno. She had written 41 letters to the ministry, and she says that she kept a copy of each of them.',
  'The ship is the old one, with a new engine that needs a third less fuel. A crossing takes 3 hours and 20 minutes and costs 18 euros, or nothing for islanders under eighteen.',
];

/** Words of the harmless article that must be there, in this order. */
export const ALWAYS = ['two years after a storm', 'opened at four in the morning', '41 letters', '18 euros'];

const p = (text: string | undefined): string => `<p>${text}</p>`;

function article(parts: PageParts): string {
  const [first, second, third, fourth] = PARAGRAPHS.map(p);
  return `${first}${second}${parts.body ?? ''}${third}${fourth}${parts.signOff === undefined ? '' : p(parts.signOff)}`;
}

function head(address: string, { head: own = '', script, title = TITLE }: PageParts): string {
  const run = script === undefined ? '' : `<script>${script}</script>`;
  return `<meta charset="utf-8">${run}<title>${title}</title><link rel="canonical" href="${address}">${own}`;
}

function dwPage(address: string, parts: PageParts): string {
  const { title = TITLE, standfirst = STANDFIRST } = parts;
  return `<!doctype html><html lang="en"${space(parts.htmlAttributes)}><head>${head(address, parts)}</head><body${space(parts.bodyAttributes)}><div id="root"><article><div class="content-area"><header><div class="kicker"><span>Society</span></div><h1>${title}</h1>
<p class="teaser-text">${standfirst}</p><div class="author-details"><span class="author">${AUTHOR}</span></div><span class="publication"><time>10/15/2026</time></span></header><div class="rich-text" data-tracking-name="rich-text">${article(parts)}</div></div></article></div>${parts.after ?? ''}</body></html>`;
}

function otherPage(address: string, parts: PageParts): string {
  const { title = TITLE, standfirst = STANDFIRST } = parts;
  return `<!doctype html><html lang="en"${space(parts.htmlAttributes)}><head>${head(address, parts)}</head><body${space(parts.bodyAttributes)}><nav><a href="/">Home</a></nav><main><article><h1>${title}</h1><p class="standfirst">${standfirst}</p>
<p class="byline">By ${AUTHOR}</p><time datetime="${DAY}">October 15, 2026</time>${article(parts)}</article></main><footer>All rights reserved</footer>${parts.after ?? ''}</body></html>`;
}

function space(attributes: string | undefined): string {
  return attributes === undefined ? '' : ` ${attributes}`;
}

export interface HostilePage {
  url: string;
  html: string;
}

/** A case's page as DW would publish it, or another outlet, at an address of its own. */
export function pageOf({ parts }: PageCase, outlet: 'dw' | 'other', number: number): HostilePage {
  const url =
    outlet === 'dw'
      ? `https://www.dw.com/en/night-ferry-to-varno-sails-again/a-${92_000_000 + number}`
      : `https://news.example/2026/night-ferry-${number}`;
  return { url, html: (outlet === 'dw' ? dwPage : otherPage)(url, parts) };
}
