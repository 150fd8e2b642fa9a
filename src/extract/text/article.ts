import type { Element, Root } from 'hast';
import type { Article, Removal } from '../../article.ts';
import { pageWordsByTag } from '../../language/page-registry.ts';
import type { PageWords } from '../../language/page-words.ts';
import { canonicalTag, directionOf } from '../../language/tags.ts';
import { takeSignOff } from '../sign-off.ts';
import { paragraph, toElements } from './elements.ts';
import { takeHead } from './head.ts';
import { dropChrome, readParagraphs } from './paragraphs.ts';

/** What helps to read an article that is only text. */
export interface TextOptions {
  /** BCP 47; else told by the page's own words where they are there. */
  language?: string;
  /** ISO 8601: the day of publication. */
  published?: string;
  /** All of the text is body: every non-empty line is a block. */
  body?: boolean;
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
