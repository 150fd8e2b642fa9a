import type { Article, Author, Block } from '../article.ts';
import { EVERYTHING, type ExportOptions } from './options.ts';

/**
 * The clean text that Copy puts on the clipboard: headline, standfirst, byline and date, the body with captions
 * and credits, the desk line, the address; parts are divided by blank lines. Without links the article's site stands
 * for its address.
 */
export function toText(article: Article, blocks: readonly Block[], options = EVERYTHING): string {
  const parts = [
    article.title,
    article.standfirst,
    bylineText(article),
    ...bodyParts(article, blocks, options),
    article.signOff.join('\n'),
    options.links ? article.url : article.site,
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

/** @returns "Jonathan Harding (Houston), Julia Vergin · June 14, 2026", in the article's language. */
export function bylineText(article: Article): string {
  const names = article.authors.map(authorText).join(', ');
  return [names, dateText(article.published, article.language)].filter((part) => part !== '').join(' · ');
}

function authorText({ name, place }: Author): string {
  return place === null ? name : `${name} (${place})`;
}

/** @returns a date as a reader of the language writes it, in UTC; as it is where the language is none; "" for none. */
export function dateText(date: string | null, language: string): string {
  if (date === null) return '';
  const day = new Date(date.length === 10 ? `${date}T00:00:00Z` : date);
  if (Number.isNaN(day.getTime())) return date;
  try {
    return new Intl.DateTimeFormat(language || 'en', { dateStyle: 'long', timeZone: 'UTC' }).format(day);
  } catch {
    return date;
  }
}

function bodyParts(article: Article, blocks: readonly Block[], options: ExportOptions): string[] {
  const parts: string[] = [];
  let post: number | undefined;
  for (const block of blocks) {
    if (block.post !== undefined && block.post !== post) {
      const entry = article.posts[block.post];
      if (entry) parts.push([entry.time ?? '', entry.title].filter((line) => line !== '').join('\n'));
    }
    post = block.post;
    parts.push(blockText(block, options));
  }
  return parts;
}

/** One block as plain text. A picture is its caption and credit; an embed its label and address. */
export function blockText(block: Block, { captions, links } = EVERYTHING): string {
  switch (block.type) {
    case 'list':
      return listText(block);
    case 'quote':
      return block.text
        .split('\n')
        .map((line) => `> ${line}`)
        .join('\n');
    case 'table':
      return [block.caption, block.text].filter((line) => line !== '').join('\n');
    case 'figure':
      return captions ? figureText(block.caption, block.credit) : '';
    case 'embed':
      return embedText(block.title, links ? block.href : '') || block.provider;
    case 'aside':
      return [block.title, block.text].filter((line) => line !== '').join('\n');
    default:
      return block.text;
  }
}

/** Items by their signs; inner ones stand further in, and what is counted is the outer ones. */
function listText({ items, levels, ordered }: Extract<Block, { type: 'list' }>): string {
  let count = 0;
  return items
    .map((item, index) => {
      const level = levels?.[index] ?? 0;
      const sign = ordered && level === 0 ? `${++count}.` : '-';
      return `${'  '.repeat(level)}${sign} ${item}`;
    })
    .join('\n');
}

/** "Title: address", or the one of them that is there. */
function embedText(title: string, href: string): string {
  return [title, href].filter((part) => part !== '').join(': ');
}

/** "[Caption © Credit]" */
export function figureText(caption: string, credit: string): string {
  const words = captionText(caption, credit);
  return words === '' ? '' : `[${words}]`;
}

/** "Caption © Credit": the sign stands for "picture by" in every language. */
export function captionText(caption: string, credit: string): string {
  return [caption, credit === '' ? '' : `© ${credit}`].filter((part) => part !== '').join(' ');
}
