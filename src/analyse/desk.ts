import type { Agency, Article, Author, Block, DeskLine } from '../article.ts';
import { agencyEntry } from '../language/agency-lookup.ts';
import { AGENCY_STAFF } from '../language/credit-words.ts';

/**
 * The desk line as the whole article gives it: the sign-off, and the agencies that a dateline
 * (`HONG KONG (AFP) — …`) or the byline ("The Associated Press") names.
 */
export function readDesk(article: Article, blocks: readonly Block[]): { authors: Author[]; desk: DeskLine } {
  const agencies: Agency[] = [...article.desk.agencies];
  const add = (agency: Agency): void => {
    if (!agencies.some((one) => one.code === agency.code)) agencies.push(agency);
  };
  const authors = article.authors.filter((author) => {
    const named = agencyInByline(author.name);
    if (named) add(named);
    return named === null;
  });
  for (const agency of datelineAgencies(blocks)) add(agency);
  return { authors, desk: { ...article.desk, agencies } };
}

/** An author that is an agency: "AFP", "The Associated Press", "Reuters Staff". */
function agencyInByline(name: string): Agency | null {
  const entry = agencyEntry(name.replace(AGENCY_STAFF, ''));
  return entry && !entry.distributor && entry.code !== 'DW' ? { code: entry.code, name: entry.name } : null;
}

/** A dateline stands in one of the first paragraphs; a live page may open with a note before it. */
const REACH = 3;

/** `WASHINGTON (AP) —`, `Hong Kong (AFP) –`, `Aug 27 (Reuters) -`, `北京（路透社）—`: place and day before, a dash behind. */
function datelineAgencies(blocks: readonly Block[]): Agency[] {
  for (const block of blocks.filter((one) => one.type === 'paragraph').slice(0, REACH)) {
    const match = /^([^()（）"“”]{0,60}?)[(（]([^()（）]{2,40})[)）]\s*[-–—]/u.exec(block.text);
    if (!match?.[2] || /[.!?]\s/.test((match[1] ?? '').replace(/\b\p{L}{1,5}\.\s/gu, ''))) continue;
    const found = match[2]
      .split(/\s*[/,]\s*/)
      .map((part) => agencyEntry(part))
      .filter((entry) => entry !== null)
      .filter((entry) => !entry.distributor);
    if (found.length > 0) return found.map(({ code, name }) => ({ code, name }));
  }
  return [];
}
