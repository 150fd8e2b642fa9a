import type { Element } from 'hast';
import type { Article, Block, Quotation } from '../article.ts';
import { webAddress } from './address.ts';
import { element, originLine, words } from './attributed.ts';
import { textFragmentAddress } from './text-fragment.ts';
import { toHtml } from './to-html.ts';
import type { TwoForms } from './two-forms.ts';

/** Marks that stand around words that are quoted. */
const MARK = /^[\p{Pi}\p{Pf}"'„‚「」『』《》]$/u;

/**
 * Quotations with who said them, each with an address that leads to its words, and once at the end where they are from.
 *
 * @param quotations of this article; their anchors are those of `blocks`
 */
export function quotationsWithAttribution(
  quotations: readonly Quotation[],
  article: Article,
  blocks: readonly Block[],
): TwoForms {
  const everything = allWords(article, blocks);
  const entries = quotations.map((quotation) => ({
    said: inMarks(quotation, blocks),
    speaker: speakerLine(quotation),
    href: quotationAddress(quotation, article, blocks, everything),
  }));
  const origin = originLine(article);
  const text = entries.map(({ said, speaker, href }) =>
    [said, speaker, href].filter((line) => line !== '').join('\n'),
  );
  const children = entries.flatMap(({ said, speaker, href }): Element[] => [
    element('blockquote', element('p', words(said))),
    ...(speaker === '' && href === '' ? [] : [element('p', linked(href, speaker || href))]),
  ]);
  const root = element('div', ...children, element('p', linked(webAddress(article.url), origin)));
  root.properties = { lang: article.language, dir: article.direction };
  return { text: [...text, origin].join('\n\n'), html: toHtml(root) };
}

/** An address that leads to a quotation's first words. */
export function quotationAddress(
  quotation: Quotation,
  article: Article,
  blocks: readonly Block[],
  everything = allWords(article, blocks),
): string {
  const { block, start, end } = quotation.spans[0] ?? quotation;
  const text = blocks[block]?.text ?? '';
  const passage = { before: text.slice(0, start), text: text.slice(start, end), after: text.slice(end) };
  return textFragmentAddress(webAddress(article.url), passage, everything, article.language);
}

/** A page's words where a quotation may stand a second time. */
function allWords(article: Article, blocks: readonly Block[]): string {
  const captions = blocks.map((block) => (block.type === 'figure' ? block.caption : ''));
  return [article.title, article.standfirst, ...blocks.map(({ text }) => text), ...captions].join('\n');
}

/** Direct speech in the marks that the article has around it; what is told in other words has none. */
function inMarks({ kind, text, spans, ...anchor }: Quotation, blocks: readonly Block[]): string {
  if (kind === 'indirect') return text;
  const { block, start } = spans[0] ?? anchor;
  const last = spans.at(-1) ?? anchor;
  const before = blocks[block]?.text.charAt(start - 1) ?? '';
  const after = blocks[last.block]?.text.charAt(last.end) ?? '';
  const known = MARK.test(before) && MARK.test(after);
  return known ? `${before}${text}${after}` : `“${text}”`;
}

/** "— Henrike Olsen, Mayor", "" where the speaker is not certain. */
function speakerLine({ speaker, role }: Quotation): string {
  if (speaker === null) return '';
  return `— ${[speaker, role].filter((part) => part !== null && part !== '').join(', ')}`;
}

function linked(href: string, label: string): Element['children'][number] {
  return href === '' ? words(label) : { ...element('a', words(label)), properties: { href } };
}
