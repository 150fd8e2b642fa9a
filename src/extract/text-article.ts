import type { Element, Root } from 'hast';
import type { Article, Removal } from '../article.ts';
import { collapse, excerpt } from '../dom/text.ts';
import { pageWordsByTag } from '../language/page-registry.ts';
import type { PageWords } from '../language/page-words.ts';
import { canonicalTag, directionOf } from '../language/tags.ts';
import { stripCreditPrefix } from './credit.ts';
import { parsePageDate } from './page-date.ts';
import { takeSignOff } from './sign-off.ts';

/** What helps to read an article that is only text. */
export interface TextOptions {
  /** BCP 47; else told by the page's own words where they are there. */
  language?: string;
  /** ISO 8601: the day of publication. */
  published?: string;
  /** All of the text is body: every non-empty line is a block. */
  body?: boolean;
}

/** A title has at most this many UTF-16 units, a line with a date this many. */
const LONGEST_TITLE = 220;
const LONGEST_DATE = 40;

/** A paragraph of the text and where its first line stands, in UTF-16 units. */
interface Paragraph {
  lines: string[];
  at: number;
}

/** Reads an article from crawled or pasted text: paragraphs between blank lines. */
export function extractText(text: string, options: TextOptions = {}): Article {
  const removed: Removal[] = [];
  const language = canonicalTag(options.language ?? '') || tellLanguage(text);
  if (options.body) return assemble({ body: bodyOnly(text) }, language, options, removed);
  const paragraphs = dropChrome(readParagraphs(text), removed);
  const head = takeHead(paragraphs, language);
  const children = paragraphs.flatMap((paragraph) => toElements(paragraph));
  const body: Root = { type: 'root', children };
  const { lines, authors, ...desk } = takeSignOff(body, [], removed);
  const signed = authors.map((name) => ({ name, role: null, place: null }));
  return assemble({ ...head, body, desk, signOff: lines, authors: signed }, language, options, removed);
}

function bodyOnly(text: string): Root {
  const children: Element[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    const words = line.trim();
    if (words !== '') children.push(paragraph(words, at + line.indexOf(words)));
    at += line.length + 1;
  }
  return { type: 'root', children };
}

function readParagraphs(text: string): Paragraph[] {
  const found: Paragraph[] = [];
  let open: Paragraph | null = null;
  let at = 0;
  for (const line of text.split('\n')) {
    const words = line.trim();
    if (words === '') open = null;
    else if (open) open.lines.push(words);
    else {
      open = { lines: [words], at: at + line.indexOf(words) };
      found.push(open);
    }
    at += line.length + 1;
  }
  return found;
}

/** Drops skip links, ad labels and promos; from the first "Skip next section …" on, all is other articles. */
function dropChrome(paragraphs: Paragraph[], removed: Removal[]): Paragraph[] {
  const words = pageWordsByTag().map(([, page]) => page);
  const starts = (
    line: string,
    of: (page: PageWords) => readonly { text: string; attested: boolean }[],
  ): boolean => {
    const plain = withoutBullet(line).toLowerCase();
    return words.some((page) =>
      of(page).some((phrase) => phrase.attested && plain.startsWith(phrase.text.toLowerCase())),
    );
  };
  const isLabel = (line: string): boolean => {
    const plain = withoutBullet(line).toLowerCase();
    return words.some((page) =>
      [...page.advertisement, ...page.furniture].some(
        (phrase) => phrase.attested && phrase.text.toLowerCase() === plain,
      ),
    );
  };
  const kept: Paragraph[] = [];
  for (const [index, one] of paragraphs.entries()) {
    const isSkip = (line: string): boolean => starts(line, (page) => page.skip);
    const first = one.lines[0] ?? '';
    if (
      kept.length >= 3 &&
      isSkip(first) &&
      kept.some((other) => other.lines.join(' ').length > LONGEST_TITLE)
    ) {
      const rest = paragraphs
        .slice(index)
        .flatMap((other) => other.lines)
        .join(' ');
      removed.push({
        step: 'text',
        reason: 'other articles after the last paragraph',
        excerpt: excerpt(rest),
      });
      break;
    }
    const lines = one.lines.filter((line) => {
      const gone = isSkip(line) || isLabel(line) || starts(line, (page) => page.promo);
      if (gone) removed.push({ step: 'text', reason: 'chrome of the page', excerpt: excerpt(line) });
      return !gone;
    });
    if (lines.length > 0) kept.push({ ...one, lines });
  }
  return kept;
}

function withoutBullet(line: string): string {
  return line.replace(/^(?:\d+\.|[-•*])\s+/, '');
}

interface Head {
  title: string;
  published: string | null;
  standfirst: string;
}

/**
 * Takes headline, date and standfirst from the beginning. A first paragraph is the standfirst where a date
 * stands before it or a picture after it; else the text tells no standfirst.
 */
function takeHead(paragraphs: Paragraph[], language: string): Head {
  const head: Head = { title: '', published: null, standfirst: '' };
  const first = paragraphs[0]?.lines;
  if (first && collapse(first[0] ?? '').length <= LONGEST_TITLE && paragraphs.length > 1) {
    head.title = collapse(first.shift() ?? '');
    if (first.length === 0) paragraphs.shift();
  }
  const line = paragraphs[0]?.lines[0] ?? '';
  if (line.length <= LONGEST_DATE) {
    head.published = parsePageDate(line, language || 'en');
    if (head.published !== null) {
      paragraphs[0]?.lines.shift();
      if (paragraphs[0]?.lines.length === 0) paragraphs.shift();
    }
  }
  const next = paragraphs[0];
  const picture = paragraphs[1]?.lines.some((one) => creditOf(one) !== null) ?? false;
  if (
    next &&
    next.lines.length === 1 &&
    (head.published !== null || picture) &&
    creditOf(next.lines[0] ?? '') === null
  ) {
    head.standfirst = collapse(next.lines[0] ?? '');
    paragraphs.shift();
  }
  return head;
}

/** A line "Image: X/Y", or a caption that "Image: X/Y" is glued to. */
function creditOf(line: string): { caption: string; credit: string } | null {
  for (const [, page] of pageWordsByTag()) {
    for (const { text } of page.imageCredit) {
      const at = line.lastIndexOf(`${text}:`);
      if (at === -1) continue;
      const credit = stripCreditPrefix(line.slice(at));
      const caption = line.slice(0, at);
      const glued = caption === '' || !/\s$/.test(caption);
      if (glued && credit.length <= 120 && !/\p{Ll}{3}[.!?]\s/u.test(credit))
        return { caption: collapse(caption), credit };
    }
  }
  return null;
}

function toElements({ lines, at }: Paragraph): Element[] {
  const elements: Element[] = [];
  let bullets: string[] = [];
  const flush = (): void => {
    if (bullets.length > 0) elements.push(list(bullets, at));
    bullets = [];
  };
  for (const [index, line] of lines.entries()) {
    const picture = creditOf(line);
    if (picture) {
      flush();
      const before = elements.at(-1);
      const ownCaption =
        picture.caption === '' && index > 0 && before?.tagName === 'p' ? elements.pop() : undefined;
      elements.push(figure(picture.caption || captionText(ownCaption), picture.credit, at));
    } else if (/^[•*-]\s+/.test(line)) bullets.push(withoutBullet(line));
    else {
      flush();
      elements.push(paragraph(collapse(line), at));
    }
  }
  flush();
  return elements;
}

function captionText(element: Element | undefined): string {
  const first = element?.children[0];
  return first?.type === 'text' ? first.value : '';
}

function paragraph(words: string, at: number): Element {
  return {
    type: 'element',
    tagName: 'p',
    properties: { dataAt: at },
    children: [{ type: 'text', value: words }],
  };
}

function list(items: string[], at: number): Element {
  const children = items.map(
    (item): Element => ({
      type: 'element',
      tagName: 'li',
      properties: {},
      children: [{ type: 'text', value: collapse(item) }],
    }),
  );
  return { type: 'element', tagName: 'ul', properties: { dataAt: at }, children };
}

function figure(caption: string, credit: string, at: number): Element {
  const small: Element = {
    type: 'element',
    tagName: 'small',
    properties: {},
    children: [{ type: 'text', value: credit }],
  };
  const words: Element = {
    type: 'element',
    tagName: 'figcaption',
    properties: {},
    children: [{ type: 'text', value: caption }, small],
  };
  return { type: 'element', tagName: 'figure', properties: { dataAt: at }, children: [words] };
}

/** The language whose own chrome words the text holds; English is the last, for it stands on every page. */
function tellLanguage(text: string): string {
  const lower = text.toLowerCase();
  const holds = ([, page]: [string, PageWords]): boolean =>
    page.skip.some((phrase) => phrase.attested && lower.includes(phrase.text.toLowerCase()));
  const tags = pageWordsByTag()
    .filter(holds)
    .map(([tag]) => tag);
  return tags.find((tag) => tag !== 'en') ?? tags[0] ?? '';
}

function assemble(
  found: Partial<Article> & { body: Root },
  language: string,
  options: TextOptions,
  removed: Removal[],
): Article {
  const published = options.published ?? found.published ?? null;
  return {
    url: '',
    site: '',
    language,
    direction: directionOf(language),
    kind: 'article',
    title: '',
    kicker: [],
    standfirst: '',
    modified: null,
    partial: null,
    authors: [],
    desk: { initials: [], agencies: [], editors: [], notes: [] },
    signOff: [],
    posts: [],
    media: { duration: null, transcript: null },
    removed,
    provenance: { title: 'text', published: options.published ? 'none' : 'text', standfirst: 'text' },
    ...found,
    published,
  };
}
