import { type Inside, set } from './inside.ts';
import { joinNames, NAMELESS, type Names, readNames } from './names.ts';

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

/** Elements that say nothing of what they are part of. */
const FORMATTING = set('B BR CODE EM I IMG PICTURE S STRONG SUB SUP TIME U WBR TR TD TBODY THEAD');

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

/** What an element's own names say, and whether it may be no part of the article. */
export function readElement(element: Element): { names: Names; suspect: Suspect | null } {
  const isBare = FORMATTING.has(element.tagName) || !element.hasAttributes();
  const names = isBare ? NAMELESS : namesOf(element);
  // Only its tag tells what an element without names may be.
  const suspect = isBare && !(element.tagName in BY_TAG) ? null : suspectOf(element, names);
  return { names, suspect };
}

/** What an element's class, id and test id say, each by itself: so the few that are on a page are read once. */
function namesOf(element: Element): Names {
  const own = readNames(element.getAttribute('class') ?? '');
  // Not its property, which a form's field of that name stands in the way of.
  const id = element.getAttribute('id') ?? '';
  const test = element.getAttribute('data-testid');
  return id === '' && test === null ? own : joinNames([own, readNames(id), readNames(test ?? '')]);
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

/** Measures a suspect, or clears it: an inline element is part of a sentence, whatever its names are. */
export function judge(suspect: Suspect, inside: Inside, partOfLine: boolean, suspects: Suspect[]): void {
  const unseen = suspect.reason === TOOLTIP || suspect.reason === HIDDEN;
  if (partOfLine && !unseen) suspects.splice(suspects.lastIndexOf(suspect), 1);
  else Object.assign(suspect, measures(inside));
}

/** What counts of an element where it may be no article. */
export function measures({
  running,
  length,
  headline,
  linked,
}: Inside): Pick<Suspect, 'running' | 'length' | 'headline' | 'linked'> {
  return { running, length, headline, linked };
}
