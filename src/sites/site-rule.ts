import type { Author, Kind, Media, Post, Source } from '../article.ts';
import type { Drop } from '../dom/remove.ts';

/** A metadata value with where it came from. */
export interface Found<T> {
  value: T;
  source: Source;
}

/** What a layout's page says of itself; absent fields are looked for in JSON-LD and meta tags. */
export interface SiteMetadata {
  kind?: Found<Kind>;
  title?: Found<string>;
  kicker?: Found<string[]>;
  standfirst?: Found<string>;
  published?: Found<string>;
  modified?: Found<string>;
  language?: Found<string>;
  authors?: Found<Author[]>;
  media?: Media;
}

/** What a rule is given to work on: a clone of the page that it may change. */
export interface PageContext {
  document: Document;
  /** The address of the article, free of tracking. */
  url: URL;
  /** BCP 47, "" where the page does not say. */
  language: string;
  /** Makes an inert document of HTML that the page carries in its scripts. */
  parse(html: string): Document;
}

/** One generation of an outlet's pages. A layout gives anchors and data; the generic pipeline does the work. */
export interface Layout {
  name: string;
  /** Whether the layout may be tried on a page; without it on any. */
  fits?(context: PageContext): boolean;
  /** Selector of the element that holds the article's body; the first that has text is taken. */
  body: string;
  /** Selector of the lead figure, when it stands outside the body. */
  lead?: string;
  /** Elements inside the body or lead that are no part of the article. */
  drop: readonly Drop[];
  /** A paragraph that is bold as a whole is a subhead. */
  boldSubheads?: true;
  /** Brings the outlet's own boxes into standard HTML: figure, figcaption, small for a credit, aside. */
  prepare?(context: PageContext): void;
  metadata?(context: PageContext): SiteMetadata;
  /** Fills the placeholder of a picture's address. */
  imageTemplate?(address: string): string | null;
  /** Live blogs: selector of the parts before the posts, "what you need to know". */
  introduction?: string;
  /** Live blogs: see {@link PostsRule}. */
  posts?: PostsRule;
}

/** How a live blog's posts stand on the page. */
export interface PostsRule {
  /** Selector of one post. */
  post: string;
  /** Selector of its text inside the post. */
  text: string;
  read(post: Element): Post;
}

/**
 * What Byline knows of an outlet without its pages: its addresses and names. A new outlet is a folder with
 * `rule.ts` and `pages.ts`, a line in the registry for the one and a line in `pages.ts` for the other.
 */
export interface SiteRule {
  /** The name of the outlet's folder. */
  name: string;
  /** The outlet's host without `www.`. */
  site: string;
  matches(url: URL): boolean;
  /** What the address alone says: an article, surely something else, or nothing. */
  address(url: URL): 'article' | 'other' | 'unknown';
  /** Whether two addresses are of the same article, whatever host, slug or parameters they have. */
  sameArticle(one: URL, other: URL): boolean;
  /** Names that stand where an author stands and are none: the outlet's own. */
  notAuthors: RegExp;
}

/** How an outlet's pages are made. It stands apart from the rule, for pages of other outlets are read without it. */
export interface SitePages {
  /**
   * Brings into the clone what the page holds only as data, where no layout's body is on the page (before its
   * scripts have run).
   */
  complete?(context: PageContext): void;
  /** Tried in order; the first whose body is on the page is taken. */
  layouts: readonly Layout[];
}
