import { JSDOM } from 'jsdom';
import type { Outputs } from './outputs.ts';
import type { HostilePage } from './pages.ts';

/**
 * A reader without any guard, as one would write it in an afternoon: it believes what a page says of itself, keeps
 * its HTML, and joins strings. It proves that each hostile case can do harm, and that the checks see it.
 */
export interface NaiveArticle {
  title: string;
  authors: string[];
  published: string;
  url: string;
  site: string;
  /** The article's HTML as the page has it. */
  html: string;
  /** Its words in lines, seen or not. */
  lines: string[];
  links: string[];
  /** Whatever else the answer says, as JSON. */
  more: Record<string, unknown>;
}

/** Copies all of a value into another, as many a library once did. */
export function merge(
  target: Record<string, unknown>,
  source: Record<string, unknown>,
): Record<string, unknown> {
  for (const key of Object.keys(source)) {
    const value = source[key];
    const into = target[key];
    if (isRecord(value) && (isRecord(into) || typeof into === 'function'))
      merge(into as Record<string, unknown>, value);
    else if (isRecord(value)) target[key] = merge({}, value);
    else if (key !== '__proto__') target[key] = value;
  }
  return target;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads a page whose scripts have run, or have not. */
export function readNaively({ html, url }: HostilePage, run = false): NaiveArticle {
  const { window } = new JSDOM(html, { url, ...(run && { runScripts: 'dangerously' }) });
  const { document } = window;
  const answer: unknown =
    Reflect.get(window, 'bylineReading') ?? document.documentElement.dataset.bylineReading;
  const told = typeof answer === 'string' ? (JSON.parse(answer) as Record<string, unknown>) : {};
  const data: Record<string, unknown> = {};
  for (const script of document.querySelectorAll('script')) {
    const text = (script.textContent ?? '').replace(/^\s*window\.__\w+_STATE__\s*=\s*/, '');
    if (script.type !== 'application/ld+json' && text === script.textContent) continue;
    const parsed: unknown = JSON.parse(text);
    for (const one of Array.isArray(parsed) ? parsed : [parsed]) if (isRecord(one)) merge(data, one);
  }
  merge(data, told);
  const meta = (name: string): string =>
    document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content') ?? '';
  const nameOf = (value: unknown): string => String(isRecord(value) ? value.name : (value ?? ''));
  const article = document.querySelector('.rich-text') ?? document.querySelector('article');
  const shown = article?.querySelector('h1') ?? document.querySelector('h1');
  const byline = document.querySelector('.byline, .author')?.textContent?.replace(/^By /, '') ?? '';
  const authors = [data.author ?? []].flat().map(nameOf);
  article?.querySelector('h1')?.remove();
  const address = String(data.url ?? url);
  return {
    title: String(data.headline ?? (meta('og:title') || (shown?.textContent ?? ''))),
    authors: authors.length > 0 ? authors : [meta('author') || byline],
    published: String(data.datePublished ?? (meta('article:published_time') || '2026-10-15')),
    url: address,
    site: String(data.site ?? (meta('og:site_name') || new URL(address).hostname.replace('www.', ''))),
    html: article?.innerHTML ?? '',
    lines: String(data.text ?? '') !== '' ? [String(data.text)] : linesOf(article),
    links: [...document.querySelectorAll('[href], [src]')].map((one) =>
      String(Reflect.get(one, 'href') ?? Reflect.get(one, 'src')),
    ),
    more: { ...data, direction: document.documentElement.dir },
  };
}

function linesOf(article: Element | null): string[] {
  const lines = [...(article?.querySelectorAll('p, li, h2, td, figcaption, div, time') ?? [])];
  return lines
    .filter((line) => line.querySelector('p') === null)
    .map((line) => line.textContent?.trim() ?? '')
    .filter((line) => line !== '');
}

/** Agencies as the eye reads them: letters of other alphabets that look the same are the same. */
const LOOKS: Readonly<Record<string, string>> = {
  А: 'A',
  В: 'B',
  Е: 'E',
  К: 'K',
  М: 'M',
  Н: 'H',
  О: 'O',
  Р: 'P',
  С: 'C',
  Т: 'T',
  Х: 'X',
  Ѕ: 'S',
  І: 'I',
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  ԁ: 'd',
  Α: 'A',
  Ρ: 'P',
  Τ: 'T',
  Ε: 'E',
  ѕ: 's',
  ꓮ: 'A',
};

function agenciesIn(lines: readonly string[]): string[] {
  const text = [...lines.join(' ').normalize('NFKC')].map((letter) => LOOKS[letter] ?? letter).join('');
  return ['AFP', 'AP', 'dpa', 'Reuters', 'TASS', 'EFE'].filter((code) =>
    new RegExp(`\\b${code}\\b`).test(text),
  );
}

/** All that the naive reader makes of an article. */
export function naiveOutputs(article: NaiveArticle): Outputs {
  const { title, authors, published, url, site, html, lines, links, more } = article;
  const by = authors.join(', ');
  const text = lines.join('\n\n');
  const shown = `<article class="article" dir="${more.direction === 'rtl' ? 'rtl' : 'ltr'}"><h1>${title}</h1><p>${by}</p><div class="body">${html}</div><p><a href="${url}">${site}</a></p></article>`;
  const xml = (body: string): string =>
    `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>${title}</title></head><body>${body}</body></html>`;
  return {
    values: { title, authors, published, site, agencies: agenciesIn([by, ...lines]), provenance: {} },
    words: [title, ...lines].join('\n'),
    view: shown,
    html: { copied: shown },
    plain: `${title}\n\n${by}\n\n${text}\n\n${url}`,
    markdown: `---\ntitle: "${title}"\nauthors: ["${authors.join('", "')}"]\n---\n\n# ${title}\n\n${text}\n\n<${url}>\n`,
    json: `{"title":"${title}","url":"${url}","site":"${site}"}`,
    ris: [
      'TY  - NEWS',
      ...authors.map((name) => `AU  - ${name}`),
      `TI  - ${title}`,
      `T2  - ${site}`,
      `UR  - ${url}`,
      'ER  - ',
      '',
    ].join('\r\n'),
    bibtex: `@misc{article,\n  author = {${authors.join(' and ')}},\n  title = {${title}},\n  howpublished = {${site}},\n  url = {${url}}\n}\n`,
    csl: `[{"id":"${url}","type":"article-newspaper","title":"${title}","author":[${authors.map((name) => `{"literal":"${name}"}`).join(',')}],"container-title":"${site}","URL":"${url}"}]`,
    report: `${title}\n\n${text}`,
    issue: `**Something is wrong**\n\n- Language: ${String(more.language ?? 'en')}\n- From: ${Object.keys(isRecord(more.provenance) ? more.provenance : {}).join(', ')}\n\n${text}`,
    book: {
      'book/article.xhtml': xml(`<h1>${title}</h1>${html}`),
      'book/package.opf': `<package xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${title}</dc:title>${authors.map((name) => `<dc:creator>${name}</dc:creator>`).join('')}<dc:source>${url.replaceAll('&', '&amp;')}</dc:source></package>`,
    },
    links: new Set([url, ...links]),
  };
}
