import type { Article, Block, Reading } from '../article.ts';
import { toText } from './text.ts';

/** What a report on a wrong reading is made from. */
export interface Issue {
  article: Article;
  blocks: readonly Block[];
  /** Null where the article could not be analysed. */
  reading: Reading | null;
  /** Indices of blocks that the reader has hidden. */
  hiddenBlocks: ReadonlySet<number>;
  /** What is wrong, in a few words of the interface. */
  subject: string;
  /** The reader's own words, or "". */
  note: string;
  /** Byline's version and the browser's name of itself. */
  version: string;
  browser: string;
  /** Whether the article's text goes into the report: only where the reader said so. */
  withText: boolean;
}

/**
 * A report that a reader can paste into an issue, as Markdown: where it was, which versions, what the steps removed
 * and why. Without `withText` no word of the article is in it.
 */
export function toIssueReport(issue: Issue): string {
  const { article, blocks, reading, subject, note, withText } = issue;
  const parts = [
    `**${subject}**`,
    note.trim(),
    [
      `- Address: ${addressOf(article.url)}`,
      `- Byline ${issue.version}, ${issue.browser}`,
      `- Kind: ${article.kind}; language: ${article.language || 'unknown'}; partial: ${article.partial ?? 'no'}`,
      `- From: ${entries(article.provenance)}`,
      `- Blocks: ${entries(countBy(blocks.map(({ type }) => type)))}`,
      ...(reading ? [`- Found: ${foundIn(reading)}`] : ['- Found: nothing, the analysis failed']),
      ...hiddenLines(issue),
    ].join('\n'),
    removals(article, withText),
    ...(withText ? ['The text:', fenced(toText(article, blocks))] : []),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** Without what may be the reader's own: the part after "#". */
function addressOf(url: string): string {
  return url.split('#', 1)[0] ?? '';
}

function entries(record: Readonly<Record<string, string | number>>): string {
  return (
    Object.entries(record)
      .map(([key, value]) => `${key} ${value}`)
      .join(', ') || 'nothing'
  );
}

function countBy(values: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

function foundIn({ attributions, facts }: Reading): string {
  const { quotations, images, authors, sources } = attributions;
  const unsure = quotations.filter(({ speaker }) => speaker === null).length;
  return entries({
    quotations: quotations.length,
    'without a speaker': unsure,
    credits: images.length,
    authors: authors.length,
    sources: sources.length,
    people: facts.people.length,
    organisations: facts.organisations.length,
    places: facts.places.length,
    dates: facts.dates.length,
    figures: facts.figures.length,
  });
}

function hiddenLines({ blocks, hiddenBlocks }: Issue): string[] {
  const hidden = [...hiddenBlocks].sort((a, b) => a - b).map((index) => `${index} ${blocks[index]?.type}`);
  return hidden.length === 0 ? [] : [`- Hidden by the reader: ${hidden.join(', ')}`];
}

function removals({ removed }: Article, withText: boolean): string {
  if (removed.length === 0) return 'Nothing was removed.';
  const lines = withText
    ? removed.map(({ step, reason, excerpt }) => `${step}: ${reason}: ${coded(excerpt)}`)
    : Object.entries(countBy(removed.map(({ step, reason }) => `${step}: ${reason}`))).map(([line, count]) =>
        count === 1 ? line : `${line} × ${count}`,
      );
  return ['Removed:', ...lines.map((line) => `- ${line}`)].join('\n');
}

/** As code, so that nothing in a page's words is taken for Markdown or HTML: the tracker would show its pictures. */
function fenced(text: string): string {
  const fence = fenceFor(text, '```');
  return `${fence}text\n${text}\n${fence}`;
}

/** One line of a page's words as code. */
function coded(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const fence = fenceFor(line, '`');
  return line === '' ? '' : `${fence} ${line} ${fence}`;
}

/** Backticks, one more than there are in a row in the text. */
function fenceFor(text: string, least: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  return '`'.repeat(Math.max(least.length, longest + 1));
}
