import type { Removal } from '../../article.ts';
import { excerpt } from '../../dom/text.ts';
import { pageWordsByTag } from '../../language/page-registry.ts';
import type { PageWords } from '../../language/page-words.ts';

/** A line longer than this many UTF-16 units is running text, no headline. */
export const LONGEST_TITLE = 220;

/** A paragraph of the text and where its first line stands, in UTF-16 units. */
export interface Paragraph {
  lines: string[];
  at: number;
}

/** @returns a text's paragraphs, which blank lines divide. */
export function readParagraphs(text: string): Paragraph[] {
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
export function dropChrome(paragraphs: Paragraph[], removed: Removal[]): Paragraph[] {
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

/** @returns a line without the bullet or number of a list. */
export function withoutBullet(line: string): string {
  return line.replace(/^(?:\d+\.|[-•*])\s+/, '');
}
