import {
  ARTICLE,
  FORUM,
  FORUM_HOSTS,
  LIST,
  LISTING,
  SEARCH,
  SEARCH_PARAMETERS,
  SERVICE,
  SERVICE_HOSTS,
} from './address-words.ts';

/** What an address tells of the page that stands there. */
export type AddressSign =
  | 'home'
  | 'search'
  | 'service'
  | 'forum'
  | 'listing'
  | 'list'
  | 'page-number'
  | 'day-only'
  | 'section'
  | 'article-word'
  | 'date'
  | 'long-slug'
  | 'slug'
  | 'id'
  | 'file';

/** Words of a headline in an address: so many are nobody's section; so many hardly are. */
const LONG_SLUG = 5;
const SLUG = 3;
/** So many are a headline even where a topic's name is expected. */
const HEADLINE = 7;

const EXTENSION = /\.(?:[sgp]?html?|aspx?|php|jsp|cms|ece|story|amp)$/;
const LANGUAGE = /^[a-z]{2}(?:-[a-z0-9]{2,4})?$/;

/** One part of an address's path, between slashes. */
interface Segment {
  text: string;
  /** Its words, numbers left out. */
  words: number;
  id: boolean;
}

/**
 * The signs that an address shows, by the conventions that most outlets' addresses share.
 *
 * @returns no sign for an address that tells nothing
 */
export function addressSigns(url: URL): AddressSign[] {
  const path = decoded(url.pathname).toLowerCase();
  const file = EXTENSION.test(path.replace(/\/$/, ''));
  const segments = path
    .split('/')
    .filter((part) => part !== '')
    .map((part) => segmentOf(part.replace(EXTENSION, '')));
  while (isEmpty(segments.at(-1))) segments.pop();
  if (isSearch(url, segments)) return ['search'];
  if (segments.length === 0 && !namesPost(url)) return ['home'];
  const signs = new Set<AddressSign>();
  const label = url.hostname.split('.')[0] ?? '';
  if (SERVICE_HOSTS.has(label)) signs.add('service');
  if (FORUM_HOSTS.has(label)) signs.add('forum');
  if (hasPageNumber(url, segments)) signs.add('page-number');
  const dated = readDate(segments, signs);
  readSlug(segments, signs);
  if (file && segments.length > 0) signs.add('file');
  if (namesPost(url)) signs.add('id');
  readWords(segments, dated, signs);
  if (signs.size === 0 || (signs.size === 1 && signs.has('page-number'))) signs.add('section');
  return [...signs];
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path).normalize('NFC');
  } catch {
    return path;
  }
}

function segmentOf(text: string): Segment {
  const parts = text.split(/[-_.,+:;!~\s]+/).filter((part) => part !== '');
  const words = parts.reduce((sum, part) => sum + wordsIn(part), 0);
  const digits = (text.replace(/(?:19|20)\d\d-[01]\d-[0-3]\d/, '').match(/\d/g) ?? []).length;
  const mixed = parts.some(
    (part) => part.length >= 8 && (part.match(/\d/g) ?? []).length >= 3 && /^[a-z0-9]+$/.test(part),
  );
  return { text, words, id: digits >= 5 || mixed };
}

/** Scripts without spaces put about two letters into a word. */
function wordsIn(part: string): number {
  if (/\d/.test(part)) return 0;
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(part))
    return Math.ceil(part.length / 2);
  return 1;
}

/** A segment that adds nothing: the name of a folder's page. */
function isEmpty(segment: Segment | undefined): boolean {
  return segment !== undefined && /^(?:index|default|home)$/.test(segment.text);
}

/** Content management systems that have no words in their addresses: `/?p=48112`, `/news.php?id=48112`. */
function namesPost(url: URL): boolean {
  return /[?&](?:p|id|idx|aid|no|newsid|news_id|article_id|articleid|story_id|storyid|idxno)=[\w-]*\d{3}/i.test(
    url.search,
  );
}

function isSearch(url: URL, segments: readonly Segment[]): boolean {
  if (segments.slice(-2).some(({ text }) => SEARCH.has(text)) && segments.length <= 3) return true;
  let found = false;
  const asked = segments.length <= 2 && !segments.some(({ id, words }) => id || words >= LONG_SLUG);
  // Not by its iterator: in Firefox's content scripts it gives none.
  url.searchParams.forEach((value, name) => {
    found ||= asked && value !== '' && SEARCH_PARAMETERS.has(name.toLowerCase());
    found ||= asked && segments.length === 0 && name === 's' && value !== '';
  });
  return found;
}

function hasPageNumber(url: URL, segments: readonly Segment[]): boolean {
  const [before, last] = segments.slice(-2);
  if (before?.text === 'page' && /^\d{1,4}$/.test(last?.text ?? '')) return true;
  return /[?&](?:page|pagina|seite)=\d{1,4}(?:&|$)/i.test(url.search);
}

/** @returns whether a date stands in the path, alone or in a slug, and something beside it. */
function readDate(segments: readonly Segment[], signs: Set<AddressSign>): boolean {
  const path = segments.map(({ text }) => text).join('/');
  const whole =
    /(?:^|\/)(?:19|20)\d\d[/-](?:\d\d?|[a-z]{3})(?:[/-]\d\d?)?(?:\/|$)|(?:^|\/)(?:19|20)\d\d[01]\d[0-3]\d(?:\/|$)/.exec(
      path,
    );
  if (whole) {
    const after = path.slice(whole.index + whole[0].length);
    if (after === '') {
      // After a long slug the date closes an article's address, alone it is an archive.
      const before = segments.slice(0, -1).some(({ words }) => words >= SLUG);
      signs.add(before ? 'date' : 'day-only');
      return before;
    }
    signs.add('date');
    return true;
  }
  const inSlug = /(?:^|[^\d])(?:(?:19|20)\d\d-?[01]\d-?[0-3]\d|[0-3]\d[01]\d20[12]\d)(?:[^\d]|$)/;
  const found = segments.some(({ text }) => inSlug.test(text));
  if (found) signs.add('date');
  return found;
}

function readSlug(segments: readonly Segment[], signs: Set<AddressSign>): void {
  const ends = segments.slice(-2);
  const most = Math.max(0, ...ends.map(({ words }) => words));
  if (most >= LONG_SLUG) signs.add('long-slug');
  else if (most >= SLUG) signs.add('slug');
  if (ends.some(({ id }) => id)) signs.add('id');
}

function readWords(segments: readonly Segment[], dated: boolean, signs: Set<AddressSign>): void {
  const last = segments.at(-1);
  if (!last) return;
  const first = segments.slice(0, 3).concat(last);
  if (first.some(({ text }) => SERVICE.has(text))) signs.add('service');
  if (first.some(({ text }) => FORUM.has(text))) signs.add('forum');
  if (LIST.has(last.text) || (last.words <= 2 && LIST.has(last.text.split('-')[0] ?? '') && !last.id))
    signs.add('list');
  if (segments.every(({ text }) => LANGUAGE.test(text))) signs.add('home');
  if (segments.slice(0, -1).some(({ text }) => ARTICLE.has(text))) signs.add('article-word');
  const listed = segments.findIndex(({ text }) => LISTING.has(text) || isTypedId(text));
  const after = segments.length - 1 - listed;
  if (listed >= 0 && after <= 3 && !(after > 0 && standsBelow(last, after, dated, signs)))
    signs.add('listing');
}

/** Below an author's or a topic's name an article may stand: only a date or a whole headline tells. */
function standsBelow(last: Segment, after: number, dated: boolean, signs: ReadonlySet<AddressSign>): boolean {
  if (dated || last.words >= HEADLINE || (last.id && last.words >= SLUG)) return true;
  return after >= 2 && signs.has('long-slug');
}

/** An id with its type before it: `author-48112`, `program-48112`, `cat04`. */
function isTypedId(text: string): boolean {
  const word = /^\p{L}+/u.exec(text)?.[0] ?? '';
  const id = text.slice(word.length);
  return LISTING.has(word) && /\d/.test(id) && /^[\da-f-]+$/.test(id);
}
