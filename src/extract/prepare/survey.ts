import { junkName } from './junk-names.ts';

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
}

/** What one walk over a page found. */
export interface Survey {
  /** In document order, as the suspects. */
  running: Running[];
  suspects: Suspect[];
}

/** What is inside an element. */
interface Inside {
  length: number;
  linked: number;
  running: number;
  headline: boolean;
  picture: boolean;
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
const TEASER_LONGEST = 400;

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

const INLINE = set(
  'A ABBR ACRONYM B BDI BDO BIG BR CITE CODE DATA DEL DFN EM FONT I IMG INS KBD LABEL MARK NOBR PICTURE Q RP RT RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR',
);
const WORDLESS = set(
  'SCRIPT STYLE TEMPLATE NOSCRIPT svg MATH BUTTON INPUT SELECT TEXTAREA OBJECT CANVAS LINK META IFRAME TITLE DATALIST VIDEO AUDIO',
);

/** Elements that are no article by what they are. */
const BY_TAG: Readonly<Record<string, string>> = {
  NAV: 'navigation',
  ASIDE: 'box beside the article',
  FOOTER: 'footer',
  FORM: 'form',
  DIALOG: 'overlay',
};
const BY_ROLE: Readonly<Record<string, string>> = {
  navigation: 'navigation',
  complementary: 'box beside the article',
  banner: 'header of the site',
  contentinfo: 'footer',
  search: 'form',
  dialog: 'overlay',
  alertdialog: 'overlay',
  tooltip: 'text that only hovering shows',
  menu: 'navigation',
  toolbar: 'navigation',
};

/** Looks once at every element of a page: where running text stands, and what is likely no article. */
export function survey(body: Element, language: string): Survey {
  const longLine = /^(?:zh|ja|ko|th)\b/i.test(language) ? LONG_LINE_DENSE : LONG_LINE;
  const found: Survey = { running: [], suspects: [] };

  const visit = (element: Element, outside: boolean): Inside => {
    const inside: Inside = {
      length: 0,
      linked: 0,
      running: 0,
      headline: false,
      picture: false,
      block: false,
    };
    const suspect = suspectOf(element);
    const place = suspect ? found.suspects.push(suspect) : 0;
    const within = outside || suspect !== null || element.tagName === 'FIGURE' || element.tagName === 'TABLE';
    const runningPlace = found.running.length;
    let own = 0;
    let line = 0;
    let linked = 0;
    const endLine = (): void => {
      if (line >= longLine && linked <= line * MOST_LINKED) own += line;
      line = 0;
      linked = 0;
    };
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) line += (child.nodeValue ?? '').trim().length;
      if (child.nodeType !== 1) continue;
      const { tagName } = child as Element;
      if (WORDLESS.has(tagName)) continue;
      const seen = visit(child as Element, within);
      inside.headline ||= seen.headline || tagName === 'H1';
      inside.picture ||= seen.picture || tagName === 'IMG';
      if (INLINE.has(tagName) && !seen.block) {
        line += seen.length;
        linked += tagName === 'A' ? seen.length : seen.linked;
        continue;
      }
      inside.length += line;
      inside.linked += linked;
      endLine();
      inside.block = true;
      inside.length += seen.length;
      inside.linked += tagName === 'A' ? seen.length : seen.linked;
      inside.running += seen.running;
    }
    inside.length += line;
    inside.linked += linked;
    const partOfLine = INLINE.has(element.tagName) && !inside.block;
    if (!partOfLine) endLine();
    if (own > 0) {
      inside.running += own;
      found.running.splice(runningPlace, 0, { element, length: own, outside: within });
    }
    if (suspect) {
      // An inline element is part of a sentence, whatever its names are.
      if (partOfLine && suspect.reason !== BY_ROLE['tooltip']) found.suspects.splice(place - 1, 1);
      else Object.assign(suspect, measures(inside));
    } else if (!within && isTeaser(element, inside)) {
      found.suspects.push({ element, reason: 'teaser', certain: false, ...measures(inside) });
    }
    return inside;
  };
  visit(body, false);
  return found;
}

function measures({ running, length, headline }: Inside): Pick<Suspect, 'running' | 'length' | 'headline'> {
  return { running, length, headline };
}

/** A small box with a picture whose text leads elsewhere. */
function isTeaser(element: Element, inside: Inside): boolean {
  const { length, linked, picture, running } = inside;
  if (!picture || running > 0 || length < 12 || length > TEASER_LONGEST) return false;
  if (element.tagName === 'A') return inside.block;
  return linked >= length * TEASER_LINKED && !INLINE.has(element.tagName) && element.tagName !== 'P';
}

function suspectOf(element: Element): Suspect | null {
  const reason = BY_TAG[element.tagName] ?? BY_ROLE[element.getAttribute('role') ?? ''];
  const named = reason
    ? null
    : junkName(
        `${element.getAttribute('class') ?? ''} ${element.id} ${element.getAttribute('data-testid') ?? ''}`.trim(),
      );
  const hidden = !reason && !named && isHidden(element);
  if (!reason && !named && !hidden) return null;
  return {
    element,
    reason: reason ?? named?.reason ?? 'hidden on the page',
    certain: named?.certain ?? false,
    running: 0,
    length: 0,
    headline: false,
  };
}

function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden')) return true;
  const style = element.getAttribute('style');
  return style !== null && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}
