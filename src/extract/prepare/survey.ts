import { joinNames, NAMELESS, type Names, readNames } from './names.ts';

/** An element whose own line of text is long and hardly linked. */
export interface Running {
  element: Element;
  /** UTF-16 units of its own lines. */
  length: number;
  /** Whether it stands in something that is likely no article: a suspect, a figure, a table. */
  outside: boolean;
}

/** An element that may be no part of the article. */
export interface Suspect {
  element: Element;
  reason: string;
  /** See `JunkName`. */
  certain: boolean;
  /** Units of running text inside, of any text inside. */
  running: number;
  length: number;
  /** A headline of the first order inside: a sign of the article itself. */
  headline: boolean;
  /** Units of linked text inside. */
  linked: number;
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

/** What is inside an element. */
interface Inside {
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

/** A line of running text has at least this many units; scripts without spaces say as much in half of them. */
const LONG_LINE = 80;
const LONG_LINE_DENSE = 40;

/** A line that is linked for more than this share is no running text. */
const MOST_LINKED = 0.5;

/** A box that is linked for more than this share, with a picture and no more text than this, leads elsewhere. */
const TEASER_LINKED = 0.9;
const LONGEST_TEASER = 400;

/** A box with a field for an address asks to subscribe where it has no more text than this. */
const LONGEST_FORM = 500;

/** Words beside a picture, in a box of their own, are its caption up to this many units. */
const LONGEST_CAPTION = 250;

/** In a box that its name calls a picture, a paragraph is the caption up to this many units. */
const LONGEST_NAMED_CAPTION = 450;

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

const INLINE = set(
  'A ABBR ACRONYM B BDI BDO BIG BR CITE CODE DATA DEL DFN EM FONT I IMG INS KBD LABEL MARK NOBR PICTURE Q RP RT RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR',
);
/** Elements that say nothing of what they are part of. */
const FORMATTING = set('B BR CODE EM I IMG PICTURE S STRONG SUB SUP TIME U WBR TR TD TBODY THEAD');
const WORDLESS = set(
  'SCRIPT STYLE TEMPLATE NOSCRIPT svg MATH BUTTON SELECT TEXTAREA OBJECT CANVAS LINK META IFRAME TITLE DATALIST VIDEO AUDIO',
);
const WORDS = set('P H1 H2 H3 H4 H5 H6 UL OL TABLE BLOCKQUOTE DL PRE');

/** Elements that are no article by what they are. */
const BY_TAG: Readonly<Record<string, string>> = {
  NAV: 'navigation',
  ASIDE: 'box beside the article',
  FOOTER: 'footer',
  FORM: 'form',
  DIALOG: 'overlay',
  'AMP-AD': 'advertisement',
  'AMP-CONSENT': 'consent dialog',
  'AMP-LIST': 'other articles',
  'AMP-SIDEBAR': 'navigation',
};
/** No page has its article in these. */
const SURELY = set('NAV FOOTER DIALOG AMP-CONSENT AMP-SIDEBAR');
const TOOLTIP = 'text that only hovering shows';
const HIDDEN = 'hidden on the page';
const BY_ROLE: Readonly<Record<string, string>> = {
  navigation: 'navigation',
  complementary: 'box beside the article',
  banner: 'header of the site',
  contentinfo: 'footer',
  search: 'form',
  dialog: 'overlay',
  alertdialog: 'overlay',
  tooltip: TOOLTIP,
  menu: 'navigation',
  toolbar: 'navigation',
};

/** Looks once at every element of a page: where running text stands, and what is likely no article. */
export function survey(body: Element, language: string): Survey {
  const longLine = /^(?:zh|ja|ko|th)\b/i.test(language) ? LONG_LINE_DENSE : LONG_LINE;
  const found: Survey = { running: [], suspects: [], captions: [], pictures: [], standfirsts: [] };

  const visit = (element: Element, outside: boolean, inLink: boolean): Inside => {
    const inside = nothingInside();
    const isBare = FORMATTING.has(element.tagName) || !element.hasAttributes();
    const names = isBare ? NAMELESS : namesOf(element);
    const suspect = isBare ? bareSuspect(element) : suspectOf(element, names);
    if (suspect) found.suspects.push(suspect);
    const within = outside || suspect !== null || element.tagName === 'FIGURE' || element.tagName === 'TABLE';
    const isTitle = /^H(?:[1-6]|EADER)$/.test(element.tagName);
    const place = found.running.length;
    let own = 0;
    let line = 0;
    let linked = 0;
    const endLine = (): void => {
      if (inLink) linked = line;
      if (line >= longLine && linked <= line * MOST_LINKED && !isTitle) own += line;
      inside.length += line;
      inside.linked += linked;
      line = 0;
      linked = 0;
    };
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) line += (child.nodeValue ?? '').trim().length;
      if (child.nodeType !== 1) continue;
      const { tagName } = child as Element;
      if (tagName === 'INPUT') inside.form ||= isAddressField(child as Element);
      if (WORDLESS.has(tagName)) continue;
      const seen = visit(child as Element, within, inLink || tagName === 'A');
      mergeFlags(inside, seen, tagName);
      const linkedInside = tagName === 'A' ? seen.length : seen.linked;
      if (INLINE.has(tagName) && !seen.block) {
        line += seen.length;
        linked += linkedInside;
        continue;
      }
      endLine();
      inside.block = true;
      inside.length += seen.length;
      inside.linked += linkedInside;
      inside.running += seen.running;
    }
    const partOfLine = INLINE.has(element.tagName) && !inside.block;
    if (partOfLine) {
      inside.length += line;
      inside.linked += linked;
    } else endLine();
    if (own > 0) {
      inside.running += own;
      found.running.splice(place, 0, { element, length: own, outside: within });
    }
    if (suspect) judge(suspect, inside, partOfLine, found);
    else if (!within) notice(element, inside, names, found);
    else if (element.tagName === 'FIGURE') noticeFigure(element, inside, found);
    return inside;
  };
  visit(body, false, false);
  return found;
}

function nothingInside(): Inside {
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

function mergeFlags(inside: Inside, seen: Inside, tagName: string): void {
  inside.headline ||= seen.headline || tagName === 'H1';
  inside.picture ||= seen.picture || tagName === 'IMG' || tagName === 'AMP-IMG';
  inside.caption ||= seen.caption || tagName === 'FIGCAPTION';
  inside.form ||= seen.form;
  inside.words ||= seen.words || WORDS.has(tagName);
}

function isAddressField(input: Element): boolean {
  const type = input.getAttribute('type');
  return type === 'email' || type === 'radio' || /e-?mail/i.test(input.getAttribute('name') ?? '');
}

/** Measures a suspect, or clears it: an inline element is part of a sentence, whatever its names are. */
function judge(suspect: Suspect, inside: Inside, partOfLine: boolean, found: Survey): void {
  const unseen = suspect.reason === TOOLTIP || suspect.reason === HIDDEN;
  if (partOfLine && !unseen) found.suspects.splice(found.suspects.lastIndexOf(suspect), 1);
  else Object.assign(suspect, measures(inside));
}

function measures({
  running,
  length,
  headline,
  linked,
}: Inside): Pick<Suspect, 'running' | 'length' | 'headline' | 'linked'> {
  return { running, length, headline, linked };
}

/** Tells what an element without a suspicious name is by what it holds. */
function notice(element: Element, inside: Inside, { part }: Names, found: Survey): void {
  const { length, picture } = inside;
  const suspect = (reason: string): void => {
    found.suspects.push({ element, reason, certain: false, ...measures(inside) });
  };
  if (length === 0) return;
  if (part === 'caption' || element.tagName === 'FIGCAPTION') {
    found.captions.push({ element, length });
    inside.caption = true;
  } else if (part === 'standfirst') found.standfirsts.push({ element, length });
  else if (inside.form && inside.block && length <= LONGEST_FORM) suspect('form');
  else if (picture && isTeaser(element, inside)) suspect('teaser');
  else if (
    picture &&
    (isPictureBox(element, inside) || (part === 'picture' && isNamedPicture(element, inside)))
  ) {
    found.pictures.push({ element, length });
    inside.caption = true;
  }
}

function noticeFigure(element: Element, inside: Inside, found: Survey): void {
  if (inside.length > 0 && !inside.caption && inside.picture)
    found.pictures.push({ element, length: inside.length });
}

/** A small box with a picture whose text leads elsewhere. */
function isTeaser(element: Element, { length, linked, running, block }: Inside): boolean {
  if (running > 0 || length < 12 || length > LONGEST_TEASER) return false;
  if (element.tagName === 'A') return block;
  return linked >= length * TEASER_LINKED && !INLINE.has(element.tagName) && element.tagName !== 'P';
}

/** A small box with a picture and a line that is in no paragraph. */
function isPictureBox({ tagName }: Element, { length, linked, words, caption, block }: Inside): boolean {
  if (tagName !== 'DIV' && tagName !== 'SECTION') return false;
  return block && !words && !caption && length <= LONGEST_CAPTION && linked < length / 2;
}

/** A box that is called a picture, with a picture and a paragraph. */
function isNamedPicture(element: Element, { length, linked, caption, headline }: Inside): boolean {
  if (element.tagName === 'P' || INLINE.has(element.tagName) || caption || headline) return false;
  return (
    length <= LONGEST_NAMED_CAPTION &&
    linked < length / 2 &&
    element.querySelector('h2, h3, h4, h5, h6, ul, ol, blockquote') === null
  );
}

/** What an element's class, id and test id say, each by itself: so the few that are on a page are read once. */
function namesOf(element: Element): Names {
  const own = readNames(element.getAttribute('class') ?? '');
  // Not its property, which a form's field of that name stands in the way of.
  const id = element.getAttribute('id') ?? '';
  const test = element.getAttribute('data-testid');
  return id === '' && test === null ? own : joinNames([own, readNames(id), readNames(test ?? '')]);
}

/** What an element without names may be: only its tag tells. */
function bareSuspect(element: Element): Suspect | null {
  return element.tagName in BY_TAG ? suspectOf(element, NAMELESS) : null;
}

function suspectOf(element: Element, { junk, part }: Names): Suspect | null {
  const invisible = part === 'invisible' || isHidden(element) ? HIDDEN : undefined;
  const reason =
    BY_TAG[element.tagName] ?? BY_ROLE[element.getAttribute('role') ?? ''] ?? invisible ?? junk?.reason;
  if (reason === undefined) return null;
  const certain = SURELY.has(element.tagName) || (junk?.certain ?? false);
  return { element, reason, certain, running: 0, length: 0, headline: false, linked: 0 };
}

function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  return (
    style !== null &&
    /display\s*:\s*none|visibility\s*:\s*hidden|clip\s*:\s*rect\(\s*[01](?:px)?[\s,]|clip-path\s*:\s*inset\(\s*(?:50|100)%/i.test(
      style,
    )
  );
}
