/** What is inside an element; lengths are UTF-16 units of text. */
export interface Inside {
  length: number;
  linked: number;
  running: number;
  headline: boolean;
  picture: boolean;
  caption: boolean;
  /** A field for an address, or the choices of a poll. */
  form: boolean;
  /** A paragraph, a heading, a list or a table. */
  words: boolean;
  /** A block inside: an inline element that holds one is no part of a line. */
  block: boolean;
}

/** A line that is linked for more than this share is no running text. */
const MOST_LINKED = 0.5;

/** @returns a set of the names in a list that spaces divide */
export const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that stand in a line. */
export const INLINE = set(
  'A ABBR ACRONYM B BDI BDO BIG BR CITE CODE DATA DEL DFN EM FONT I IMG INS KBD LABEL MARK NOBR PICTURE Q RP RT RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR',
);
const WORDS = set('P H1 H2 H3 H4 H5 H6 UL OL TABLE BLOCKQUOTE DL PRE');

export function nothingInside(): Inside {
  return {
    length: 0,
    linked: 0,
    running: 0,
    headline: false,
    picture: false,
    caption: false,
    form: false,
    words: false,
    block: false,
  };
}

/** Notes in what is inside an element what one of its children is and holds. */
export function mergeFlags(inside: Inside, seen: Inside, tagName: string): void {
  inside.headline ||= seen.headline || tagName === 'H1';
  inside.picture ||= seen.picture || tagName === 'IMG' || tagName === 'AMP-IMG';
  inside.caption ||= seen.caption || tagName === 'FIGCAPTION';
  inside.form ||= seen.form;
  inside.words ||= seen.words || WORDS.has(tagName);
}

/** The lines of an element: its text and what stands in a line, as far as no block divides them. */
export class OwnLines {
  /** Units of those lines that are running text. */
  running = 0;
  private length = 0;
  private linked = 0;
  private readonly inside: Inside;
  private readonly shortest: number;
  private readonly inLink: boolean;

  /**
   * @param inside what is inside the element: each line counts in it once it has ended
   * @param shortest units of a line of running text
   */
  constructor(inside: Inside, shortest: number, inLink: boolean) {
    this.inside = inside;
    this.shortest = shortest;
    this.inLink = inLink;
  }

  add(length: number, linked: number): void {
    this.length += length;
    this.linked += linked;
  }

  /** @param partOfLine whether the line goes on around the element */
  end(partOfLine = false): void {
    const { inside, length } = this;
    const linked = this.inLink && !partOfLine ? length : this.linked;
    if (!partOfLine && length >= this.shortest && linked <= length * MOST_LINKED) this.running += length;
    inside.length += length;
    inside.linked += linked;
    this.length = 0;
    this.linked = 0;
  }
}
