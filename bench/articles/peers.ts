import { extractFromHtml } from '@extractus/article-extractor';
import Mercury from '@jocmp/mercury-parser';
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { JSDOM, VirtualConsole } from 'jsdom';
import { extract } from '../../src/extract/extract.ts';
import { articleText, elementText } from './text.ts';

/** An extractor over a page in Node: the text that it keeps, "" where it finds none. */
export interface Peer {
  name: string;
  /** Whether it is read in Chromium too, where there is one. */
  inBrowser: boolean;
  read(html: string, url: string): Promise<{ text: string; milliseconds: number }>;
}

const silent = (): VirtualConsole => new VirtualConsole();
/** The parser fails at some style sheets, which say nothing to an extractor: then they go. */
function open(html: string, url: string): JSDOM {
  try {
    return new JSDOM(html, { url, virtualConsole: silent() });
  } catch {
    const plain = html.replace(/<style\b[^>]*>[\s\S]*?<\/style>/gi, '');
    return new JSDOM(plain, { url, virtualConsole: silent() });
  }
}
const htmlText = (html: string): string => elementText(JSDOM.fragment(html));

/** A text is made of pieces of its page, and would keep all of it in memory: a copy does not. */
const copied = (text: string): string => Buffer.from(text).toString();

/** Milliseconds of processor time: what other programs do does not count in it. */
function since(begin: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / 1000;
}

/** Takes the time of reading alone: parsing the page is the same for all. */
function overDom(name: string, work: (page: Document, url: string) => Promise<string> | string): Peer {
  return {
    name,
    inBrowser: true,
    async read(html, url) {
      const page = open(html, url);
      const begin = process.cpuUsage();
      const text = await work(page.window.document, url);
      const milliseconds = since(begin);
      page.window.close();
      return { text: copied(text), milliseconds };
    },
  };
}

/** Takes the time of an extractor that parses the page itself, with a parser of its own. */
function overText(name: string, work: (html: string, url: string) => Promise<string>): Peer {
  return {
    name,
    inBrowser: false,
    async read(html, url) {
      const begin = process.cpuUsage();
      const content = await work(html, url);
      const milliseconds = since(begin);
      return { text: copied(htmlText(content)), milliseconds };
    },
  };
}

/** Whose name the others stand beside. */
export const OURS = 'Byline';

const byline = overDom(OURS, (page, url) => {
  const extraction = extract(page, url);
  return extraction.kind === 'article' ? articleText(extraction.article) : '';
});

const readability = overDom('@mozilla/readability', (page) => {
  const result = new Readability<Element>(page, { serializer: (node) => node as Element }).parse();
  return result?.content ? elementText(result.content) : '';
});

const defuddle = overDom('defuddle', async (page, url) =>
  htmlText((await Defuddle(page, url, { useAsync: false })).content),
);

const articleExtractor = overText('@extractus/article-extractor', async (html, url) => {
  const result = await extractFromHtml(html, url);
  return result?.content ?? '';
});

/** The living fork of @postlight/parser. */
const mercury = overText('@jocmp/mercury-parser', async (html, url) => {
  const result = await Mercury.parse(url, { html, fetchAllPages: false });
  return result.content ?? '';
});

export const PEERS: readonly Peer[] = [byline, readability, defuddle, articleExtractor, mercury];
