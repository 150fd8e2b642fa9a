import type { Root } from 'hast';

/**
 * The types every room shares. Data flows one way:
 * page → extract → {@link Article} → analyse → {@link Reading} → view or export.
 */

/** What sort of page the article is. */
export type Kind = 'article' | 'opinion' | 'liveblog' | 'gallery' | 'video' | 'audio' | 'interview';

export type Direction = 'ltr' | 'rtl';

/** A named author of the article, as the byline gives them. */
export interface Author {
  name: string;
  /** "Sports reporter and editor"; null where the page does not say. */
  role: string | null;
  /** "Houston"; null where the page does not say. */
  place: string | null;
}

/** A news agency: `code` is the form Byline shows (AFP, dpa, Reuters), whatever the page wrote. */
export interface Agency {
  code: string;
  name: string;
}

/** The sign-off of a news desk: `es/msh (AFP, Reuters)`, "Edited by: …", notes on translation. */
export interface DeskLine {
  initials: string[];
  agencies: Agency[];
  editors: string[];
  notes: string[];
}

/** One thing that was on the page and is not in the article, and why. */
export interface Removal {
  /** The name of the step that removed it. */
  step: string;
  reason: string;
  /** The first words of what was removed, at most 120 UTF-16 units. */
  excerpt: string;
}

/** Where a metadata value came from. */
export type Source = 'jsonld' | 'state' | 'meta' | 'dom' | 'url' | 'readability' | 'text' | 'none';

/** A post of a live blog; its blocks carry the post's index. */
export interface Post {
  title: string;
  time: string | null;
  authors: string[];
  href: string | null;
}

/** What a video or audio page tells about its recording. */
export interface Media {
  /** ISO 8601 duration, `PT2M5S`. */
  duration: string | null;
  transcript: string | null;
}

/** What was published: metadata and body, free of page chrome. */
export interface Article {
  url: string;
  /** The outlet's host without `www.`: "dw.com". */
  site: string;
  /** BCP 47, of the article, "" where unknown. */
  language: string;
  direction: Direction;
  kind: Kind;
  title: string;
  kicker: string[];
  standfirst: string;
  /** ISO 8601, as exact as the page says and no more: a day, or a moment with its zone. */
  published: string | null;
  modified: string | null;
  /** Why this is not the whole article ("paywall"), or null. */
  partial: string | null;
  authors: Author[];
  desk: DeskLine;
  /** The sign-off's lines word for word, as the copied text ends with them. */
  signOff: string[];
  /**
   * The body as a hast tree whose root's children are the article's blocks, one element each, in reading
   * order. White space is already as it is shown: a block's text is its text nodes joined (see `tree/blocks`).
   */
  body: Root;
  posts: Post[];
  media: Media;
  removed: Removal[];
  /** Keyed by metadata field: title, published, … */
  provenance: Record<string, Source>;
}

/** Why a page has no reading. */
export type Refusal = 'not-article' | 'empty' | 'loading';

/** What extraction makes of a page. */
export type Extraction = { kind: 'article'; article: Article } | { kind: 'none'; reason: Refusal };

/** A block of the body, as the outward JSON gives it. Every block has a type and a text ("" where it has none). */
export type Block = (
  | { type: 'paragraph'; text: string }
  | { type: 'heading'; level: number; text: string }
  | {
      type: 'list';
      ordered: boolean;
      items: string[];
      /** In how many items each one stands; absent where no item has an inner list. */
      levels?: number[];
      text: string;
    }
  | { type: 'quote'; text: string }
  | { type: 'table'; rows: string[][]; caption: string; text: string }
  | { type: 'code'; text: string }
  | { type: 'figure'; text: ''; caption: string; credit: string; image: string | null; alt: string }
  | { type: 'embed'; text: ''; title: string; href: string; provider: string }
  | { type: 'aside'; title: string; text: string }
) & {
  /** Live blog: the index into `posts`. */
  post?: number;
  /** Text input: the UTF-16 offset of the block in its file. */
  at?: number;
};

/** Where in a block's text something stands: UTF-16 offsets, end exclusive. */
export interface Anchor {
  block: number;
  start: number;
  end: number;
}

/** A quotation or fact that stands at one place: its words and where they are. */
export interface Anchored extends Anchor {
  text: string;
}

/** A picture's credit, taken apart. */
export interface ImageCredit {
  /** The index of the figure's block. */
  block: number;
  caption: string;
  credit: string;
  photographer: string | null;
  /** Codes of the agencies that the credit names. */
  agencies: string[];
  distributor: string | null;
}

export type QuotationKind = 'direct' | 'partial' | 'indirect';

/** Direct, partial or indirect speech with its speaker. The anchor is its first span. */
export interface Quotation extends Anchored {
  kind: QuotationKind;
  /** The speaker's full name, or null where the evidence is weak. */
  speaker: string | null;
  /** The words that name the speaker at the quotation: "Putin", "he", "the minister". */
  mention: string | null;
  role: string | null;
  /** The word that introduces it: said, told, according to. */
  cue: string | null;
  /** The name of the rule that found the speaker. */
  rule: string;
  /** All its spans in reading order; one unless the quotation is split or runs over paragraphs. */
  spans: Anchor[];
}

/** An outlet or document that the text names as its source. */
export interface NamedSource {
  name: string;
  kind: 'agency' | 'outlet' | 'document' | 'institution';
  anchors: Anchor[];
}

/** Who made and who said what. */
export interface Attributions {
  authors: Author[];
  desk: DeskLine;
  images: ImageCredit[];
  quotations: Quotation[];
  sources: NamedSource[];
}

export interface Entity {
  name: string;
  anchors: Anchor[];
  /** Where it stands in the captions of a gallery that is nothing else: offsets into the figure's `caption`. */
  captions?: Anchor[];
}

export interface Person extends Entity {
  /** Every role that the text gives, first mention first. */
  roles: string[];
}

export interface DateFact extends Anchored {
  /** TIMEX3's type; SET is what happens again and again. */
  type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  /** TIMEX3 value, as exact as the words and no more: 2015-05-21, 2015-W20-WE, 2014, P2D, PXY, PRESENT_REF. */
  value: string;
  rule: string;
}

export interface Figure extends Anchored {
  value: number | null;
  unit: string | null;
  /** The same amount in another currency, or null. */
  also: { value: number; unit: string } | null;
  /** The figures that give another number for the same; absent where there are none. */
  against?: Anchor[];
}

export interface TimelineEvent extends Anchored {
  value: string;
}

export interface FiveWs {
  who: Anchored | null;
  what: Anchored | null;
  when: Anchored | null;
  where: Anchored | null;
  /** A sentence of the lead with "because" and the like, and one with "after"; verbatim. */
  why?: Anchored | null;
  how?: Anchored | null;
}

/** People, organisations, places, dates and figures, each with the words it came from. */
export interface Facts {
  summary: Anchored[];
  fiveWs: FiveWs;
  people: Person[];
  organisations: Entity[];
  places: Entity[];
  names: Entity[];
  dates: DateFact[];
  timeline: TimelineEvent[];
  figures: Figure[];
}

/** Article, attributions and facts: the one thing that popup, reader tab, exports and command line all show. */
export interface Reading {
  article: Article;
  /** The blocks of `article.body`: `blocks[i]` is the root's i-th child. */
  blocks: Block[];
  attributions: Attributions;
  facts: Facts;
  /** Words, and minutes at the language's reading speed, at least 1. */
  time: { words: number; minutes: number };
  /** Whether only the beginning was analysed, for the article is very long. */
  beginning: boolean;
}
