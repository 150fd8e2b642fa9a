/**
 * A hostile case is data: what a page, or what forges a page's answer, does, and what a reader may see of it. The
 * harness runs each of them through Byline and through a naive reader, whose output must fail the same checks.
 */

/** The attacks, each with the kinds of violations by which a reader without a guard is known. */
export const ATTACKS = {
  'event handlers': ['ran', 'markup'],
  'javascript addresses': ['address'],
  'data addresses': ['address'],
  'SVG scripts': ['ran', 'markup'],
  MathML: ['ran', 'markup', 'address'],
  srcdoc: ['ran', 'markup'],
  base: ['markup', 'address'],
  template: ['ran', 'markup', 'words'],
  'mutation XSS': ['ran', 'markup', 'unstable'],
  'DOM clobbering': ['markup', 'broken', 'words'],
  'prototype pollution': ['pollution'],
  'forged metadata': ['value'],
  'breaking captions': ['ran', 'markup', 'address', 'book'],
  'Markdown injection': ['markdown'],
  'HTML in titles': ['ran', 'markup'],
  'RIS injection': ['record'],
  'BibTeX injection': ['record'],
  'CSL and JSON injection': ['record'],
  'EPUB injection': ['book'],
  'terminal and report injection': ['control', 'report'],
  'bidirectional controls': ['order'],
  'zero-width text': ['unseen'],
  'homoglyph agencies': ['value'],
  'invisible text': ['words'],
  'forged answers': ['value', 'words', 'acted', 'ran', 'markup'],
  'patched built-ins': ['value', 'words', 'ran', 'markup', 'address', 'broken'],
  restyling: ['markup'],
} as const satisfies Record<string, readonly Kind[]>;

export type Attack = keyof typeof ATTACKS;

/** What can be wrong with an output. */
export type Kind =
  | 'ran'
  | 'markup'
  | 'address'
  | 'unstable'
  | 'words'
  | 'value'
  | 'order'
  | 'unseen'
  | 'control'
  | 'markdown'
  | 'record'
  | 'book'
  | 'report'
  | 'pollution'
  | 'acted'
  | 'broken';

export interface Violation {
  kind: Kind;
  /** The output that it is in. */
  where: string;
  what: string;
}

/** What a reader may and may not see. */
export interface Expectation {
  /** Words that no output may have. */
  gone?: readonly string[];
  /** Words that the article's text must have, in this order. */
  kept?: readonly string[];
  /**
   * Values that are the visible page's; a machine-readable author or date may stand instead only where it is marked as
   * such, another headline never.
   */
  title?: string;
  authors?: readonly string[];
  published?: string | null;
  site?: string;
  /** Codes of all agencies that credits, desk line and sources name. */
  agencies?: readonly string[];
}

interface Common extends Expectation {
  name: string;
  attack: Attack;
}

/** The parts of a page that a case makes; all else is a harmless article. HTML. */
export interface PageParts {
  htmlAttributes?: string;
  bodyAttributes?: string;
  head?: string;
  title?: string;
  standfirst?: string;
  /** Stands between the article's paragraphs. */
  body?: string;
  /** The article's last line. */
  signOff?: string;
  /** Stands after the article. */
  after?: string;
  /** Scripts that the page runs before anything else; only pages that are run have them. */
  script?: string;
}

export interface PageCase extends Common {
  kind: 'page';
  parts: PageParts;
  /** Where only one outlet's layout knows what the case forges. */
  only?: 'dw' | 'other';
}

/** What comes instead of what the extractor sends: changes to an article that it might send, or any JSON. */
export interface SentCase extends Common {
  kind: 'sent';
  changes?: Record<string, unknown>;
  json?: string;
  /** Whether it must be refused as a whole. */
  refused?: true;
}

/** A message to the background, which must not act. */
export interface RuntimeCase extends Common {
  kind: 'runtime';
  value: unknown;
  sender: Record<string, unknown>;
}

/** Words of the interface or of an export that come from an article: the article that must be safe in them. */
export type Case = PageCase | SentCase | RuntimeCase;

/** What every script of these pages does: nothing else sets it. */
export const TRIP = 'globalThis.tripped=1';

type PageOptions = Expectation & Pick<PageCase, 'only'>;

/** Makes cases of one attack. */
export function casesOf(attack: Attack) {
  return {
    page: (name: string, parts: PageParts | string, options: PageOptions = {}): PageCase => ({
      kind: 'page',
      attack,
      name,
      parts: typeof parts === 'string' ? { body: parts } : parts,
      ...options,
    }),
    sent: (
      name: string,
      changes: Record<string, unknown> | string,
      options: Expectation & { refused?: true } = {},
    ): SentCase => ({
      kind: 'sent',
      attack,
      name,
      ...(typeof changes === 'string' ? { json: changes } : { changes }),
      ...options,
    }),
    runtime: (name: string, value: unknown, sender: Record<string, unknown>): RuntimeCase => ({
      kind: 'runtime',
      attack,
      name,
      value,
      sender,
    }),
  };
}
