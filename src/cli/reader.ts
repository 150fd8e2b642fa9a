import { JSDOM, VirtualConsole } from 'jsdom';
import { analyseInLanguage } from '../analyse/in-language.ts';
import type { Extraction, Reading, Refusal } from '../article.ts';
import { extract } from '../extract/extract.ts';
import { extractText, type TextOptions } from '../extract/text/article.ts';
import { receive } from '../tree/receive.ts';

/** The page holds no article; the message says so in one sentence. */
export class NoArticle extends Error {}

/** A file or address cannot be used; the message says why in one sentence. */
export class UnreadableFile extends Error {}

const SENTENCES: Readonly<Record<Refusal, string>> = {
  'not-article': 'The page is not an article: it may be a front page, a topic page or an error page.',
  empty: 'The page is empty: save it once it has loaded, and try again.',
  loading: 'The page had not finished loading when it was saved.',
};

/**
 * The same reader as the extension's, over a saved page in Node.
 *
 * @param html the page's bytes or text; its own charset declaration counts for bytes
 * @param url the page's address; without it the canonical address is taken
 * @throws NoArticle, UnreadableFile for an address that is none
 */
export async function readHtml(html: Buffer | string, url?: string): Promise<Reading> {
  if (url !== undefined && !/^https?:\/\//i.test(url))
    throw new UnreadableFile(`The address ${url} is no web address.`);
  if (url !== undefined && !URL.canParse(url))
    throw new UnreadableFile(`The address ${url} is no web address.`);
  const page = parse(decode(html), url);
  try {
    // By the way that it takes out of a page in the browser, and through the same checks.
    const extraction = receive(JSON.stringify(extractFrom(page.window.document, url ?? '')));
    if (extraction.kind === 'none') throw new NoArticle(SENTENCES[extraction.reason]);
    return await analyseInLanguage(extraction.article);
  } finally {
    page.window.close();
  }
}

/** Parses a page. Style sheets say nothing to the reader, and the parser fails at some: then they go. */
function parse(html: Buffer | string, url: string | undefined): JSDOM {
  const options = { ...(url === undefined ? {} : { url }), virtualConsole: new VirtualConsole() };
  try {
    return new JSDOM(html, options);
  } catch {
    return new JSDOM(html.toString('utf8').replace(/<style\b[^>]*>[\s\S]*?<\/style>/gi, ''), options);
  }
}

/**
 * Reads an article that is only text; see {@link extractText}.
 *
 * @throws NoArticle where there is no text
 */
export async function readText(text: string, options: TextOptions): Promise<Reading> {
  const article = extractText(text, options);
  if (article.body.children.length === 0)
    throw new NoArticle('The text holds no article: there is no paragraph in it.');
  return analyseInLanguage(article);
}

/**
 * jsdom's style parser throws on some calculated lengths that browsers pass over; a page that has one is read
 * without them. A saved page is never still loading, whatever jsdom says before its next turn.
 */
function extractFrom(document: Document, url: string): Extraction {
  let extraction: Extraction;
  try {
    extraction = extract(document, url);
  } catch {
    for (const element of document.querySelectorAll('[style*="calc("]')) element.removeAttribute('style');
    extraction = extract(document, url);
  }
  if (extraction.kind === 'none' && extraction.reason === 'loading')
    return { kind: 'none', reason: 'not-article' };
  return extraction;
}

/**
 * Saved pages often declare their charset too late for the sniffing of a browser (first 1,024 bytes), which
 * would then guess. Bytes that are valid UTF-8 are UTF-8; for all others the sniffing decides.
 */
function decode(html: Buffer | string): Buffer | string {
  if (typeof html === 'string') return html;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(html);
  } catch {
    return html;
  }
}
