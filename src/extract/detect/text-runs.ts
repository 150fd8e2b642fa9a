/** What one walk over a page's text found. */
export interface TextRuns {
  /** UTF-16 units of the longest stretch of running text that no headline of another page interrupts. */
  longestRun: number;
  /** Units of all running text, and into how many stretches it falls. */
  running: number;
  runs: number;
  /** Addresses to which a line leads that looks like a headline, each once. */
  headlines: number;
  /** Stretches of a story's length: those that begin under a linked headline, and all others. */
  linkedStories: number;
  otherStories: number;
  /** An element says that it is the article's body. */
  bodyNamed: boolean;
  /** A field for a password; a search field that is filled in. */
  password: boolean;
  searched: boolean;
  /** Text of the first headline of the first order, where it has no link. */
  title: string;
  /** The page's `meta` and `link` elements, in order, wherever they stand. */
  metas: Element[];
  links: Element[];
}

/** A line of running text has at least this many units. */
const LONG_LINE = 80;
/** A line that is linked for more than this share is no running text. */
const MOST_LINKED = 0.5;
/** A line that is linked for this share and has so many linked units looks like the headline of another page. */
const HEADLINE_LINKED = 0.6;
const SHORTEST_HEADLINE = 20;
/** Running text of a story, not of a summary. */
const STORY = 500;
/** A letter of these scripts says as much as two of others. */
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]/g;

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

const INLINE = set(
  'A ABBR ACRONYM B BDI BDO BIG BR CITE CODE DATA DEL DFN EM FONT I IMG INS KBD LABEL MARK NOBR PICTURE Q RP RT RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR',
);
const WORDLESS = set(
  'SCRIPT STYLE TEMPLATE NOSCRIPT svg MATH BUTTON SELECT TEXTAREA OBJECT CANVAS LINK META IFRAME TITLE DATALIST VIDEO AUDIO',
);
/** Neither article nor list: what every page of a site has. */
const FRAME = set('NAV FOOTER ASIDE DIALOG');
const FRAME_ROLES = set('navigation complementary contentinfo dialog alertdialog tooltip menu toolbar');

/** The state of the walk. */
class Walk {
  readonly found: TextRuns = {
    longestRun: 0,
    running: 0,
    runs: 0,
    headlines: 0,
    linkedStories: 0,
    otherStories: 0,
    bodyNamed: false,
    password: false,
    searched: false,
    title: '',
    metas: [],
    links: [],
  };
  /** The link and the heading that the walk is in. */
  link: Element | null = null;
  heading: Element | null = null;
  private readonly addresses = new Set<string>();
  private line = 0;
  private linked = 0;
  private address = '';
  private run = 0;
  /** What the last linked headline is the headline of, and whether the running text began in it. */
  private story: Node | null = null;
  private inStory = false;
  /** Where the last running line stands. */
  private column: Node | null = null;

  text(value: string): void {
    const length = sizeOf(value);
    this.line += length;
    if (!this.link) return;
    this.linked += length;
    this.address = this.link.getAttribute('href') ?? '';
  }

  /** @param block the element that the line stands in */
  endLine(block: Element): void {
    const { line, linked } = this;
    if (line === 0) return;
    this.line = 0;
    this.linked = 0;
    const isHeadline = linked >= SHORTEST_HEADLINE && linked >= line * HEADLINE_LINKED;
    if (isHeadline || (this.heading && linked >= line * HEADLINE_LINKED && linked > 0)) {
      this.addresses.add(this.address);
      this.found.headlines = this.addresses.size;
      // A link to another story between an article's paragraphs is a paragraph itself.
      if (block.tagName === 'P' && block.parentNode === this.column) return;
      this.endRun();
      this.story = storyOf(this.heading);
    } else if (line >= LONG_LINE && linked <= line * MOST_LINKED && !this.heading) {
      if (this.run === 0) this.inStory = this.story?.contains(block) ?? false;
      this.run += line;
      this.column = block.parentNode;
    } else if (this.heading?.tagName === 'H1') this.found.title ||= this.heading.textContent ?? '';
  }

  endRun(): void {
    if (this.run === 0) return;
    this.found.running += this.run;
    this.found.runs += 1;
    if (this.run > this.found.longestRun) this.found.longestRun = this.run;
    if (this.run >= STORY) this.found[this.inStory ? 'linkedStories' : 'otherStories'] += 1;
    this.run = 0;
    this.story = null;
    this.column = null;
  }

  enter(element: Element): void {
    const { tagName } = element;
    if (tagName === 'A') {
      // A link within the page leads to no other story.
      if (element.hasAttribute('href') && !element.getAttribute('href')?.startsWith('#'))
        this.link ??= element;
      return;
    }
    if (INLINE.has(tagName)) return;
    if (element.parentElement) this.endLine(element.parentElement);
    if (/^H[1-6]$/.test(tagName)) this.heading ??= element;
    if (tagName === 'INPUT') this.readField(element);
    else if (element.getAttribute('itemprop') === 'articleBody') this.found.bodyNamed = true;
  }

  leave(element: Element): void {
    if (!INLINE.has(element.tagName)) this.endLine(element);
    if (element === this.link) this.link = null;
    if (element === this.heading) this.heading = null;
  }

  private readField(input: Element): void {
    const type = input.getAttribute('type');
    this.found.password ||= type === 'password';
    const isSearch = type === 'search' || /^(?:q|query|search)$/.test(input.getAttribute('name') ?? '');
    this.found.searched ||= isSearch && (input.getAttribute('value') ?? '').trim() !== '';
  }
}

/** What a headline is the headline of: the box that it stands in, a teaser or a story. */
function storyOf(heading: Element | null): Node | null {
  const box = heading?.parentElement ?? null;
  return box?.tagName === 'HEADER' ? box.parentElement : box;
}

/**
 * Looks once at every element of a page: how much text runs on, how many lines lead elsewhere, and what its head
 * holds. A loop, not a recursion: the page may be nested ten thousand deep.
 */
export function readTextRuns(root: Element): TextRuns {
  const walk = new Walk();
  let node: Node | null = root;
  while (node) {
    let next: Node | null = null;
    if (node.nodeType === 1 && !isPassedOver(node as Element, walk.found)) {
      walk.enter(node as Element);
      next = node.firstChild;
      if (!next) walk.leave(node as Element);
    } else if (node.nodeType === 3) walk.text(node.nodeValue ?? '');
    while (!next && node && node !== root) {
      next = node.nextSibling;
      if (next) break;
      node = node.parentNode;
      if (node) walk.leave(node as Element);
    }
    node = next;
  }
  walk.endLine(root);
  walk.endRun();
  return walk.found;
}

/** Notes what belongs to the head, and passes over what is neither article nor list. */
function isPassedOver(element: Element, found: TextRuns): boolean {
  const { tagName } = element;
  if (WORDLESS.has(tagName)) {
    if (tagName === 'META') found.metas.push(element);
    else if (tagName === 'LINK') found.links.push(element);
    return true;
  }
  if (FRAME.has(tagName) || element.hasAttribute('hidden')) return true;
  const role = element.getAttribute('role');
  return role !== null && FRAME_ROLES.has(role);
}

/** The units of a text without white space at its ends and runs of it; a dense script's count twice. */
function sizeOf(value: string): number {
  const text = value.trim();
  if (text.length === 0) return 0;
  const dense = text.match(DENSE)?.length ?? 0;
  return (text.length > 200 ? text.replace(/\s+/g, ' ').length : text.length) + dense;
}
