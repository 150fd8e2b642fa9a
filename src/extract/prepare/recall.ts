import type { Root } from 'hast';
import { toBlocks } from '../../tree/blocks.ts';
import { bare } from '../bare.ts';
import { containerOf, lengthOf } from './container.ts';
import { survey } from './survey.ts';

/** The page's data tells of a miss where its text is longer than what was read by this factor and so many letters. */
const LONGER = 1.2;
const MORE = 300;

/** Of two readings the other one is taken where it fits the page's data better by this much, 0 to 1. */
const BETTER = 0.05;

/** The share of the known paragraphs that their container holds. */
const CONTAINER = 0.95;

/** How much of an article was read, by what the page's data says that its text is. It gives no text itself. */
export class Recall {
  private readonly articleBody: string;
  private bareBody: string | null = null;

  /** @param articleBody as JSON-LD gives it, "" where it gives none */
  constructor(articleBody: string) {
    this.articleBody = articleBody;
  }

  private get said(): string {
    this.bareBody ??= bare(this.articleBody);
    return this.bareBody;
  }

  /** Whether a body is much shorter than what the page's data says. */
  misses(body: Root): boolean {
    // Letters are compared only where the texts as they stand may differ so much.
    const whole = toBlocks(body).reduce((sum, { text }) => sum + text.length, 0);
    if (this.articleBody.length <= whole + MORE || this.said === '') return false;
    const length = linesOf(body).reduce((sum, line) => sum + line.length, 0);
    return this.said.length > length * LONGER + MORE;
  }

  /** Whether another body fits what the page's data says clearly better. */
  prefers(other: Root, body: Root): boolean {
    return this.fit(other) >= this.fit(body) + BETTER;
  }

  /** The smallest element of a page that holds nearly all paragraphs that the page's data has, null for none. */
  containerOn(page: Document, language: string): Element | null {
    const { running } = survey(page.body, language);
    const known = running.filter(({ element }) => this.says(bare(element.textContent ?? '')));
    return lengthOf(known) > 0 ? containerOf(known, CONTAINER) : null;
  }

  private says(line: string): boolean {
    return line !== '' && this.said.includes(line);
  }

  /** Twice the letters that both have, by all letters of both: 1 where they are the same. */
  private fit(body: Root): number {
    const lines = linesOf(body);
    const all = lines.reduce((sum, line) => sum + line.length, 0);
    const both = lines.reduce((sum, line) => sum + (this.says(line) ? line.length : 0), 0);
    return both === 0 ? 0 : (2 * Math.min(both, this.said.length)) / (all + this.said.length);
  }
}

function linesOf(body: Root): string[] {
  return toBlocks(body).flatMap((block) => (block.type === 'list' ? block.items : [block.text]).map(bare));
}
