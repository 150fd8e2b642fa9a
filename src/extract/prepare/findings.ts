import type { Suspect } from './suspects.ts';

/** An element whose own line of text is long and hardly linked. */
export interface Running {
  element: Element;
  /** UTF-16 units of its own lines. */
  length: number;
  /** Whether it stands in something that is likely no article: a suspect, a figure, a table. */
  outside: boolean;
}

/** An element by its role, with the units of text inside. */
export interface Part {
  element: Element;
  length: number;
}

/** What one walk over a page found, each in document order. */
export interface Survey {
  running: Running[];
  suspects: Suspect[];
  /** Captions that are no `figcaption`, by their names. */
  captions: Part[];
  /** Figures with words and without a `figcaption`, and small boxes of a picture with words. */
  pictures: Part[];
  standfirsts: Part[];
}
