import { type JsonLdItem, jsonLdOf } from '../json-ld.ts';
import { type AddressSign, addressSigns } from './address.ts';
import { type PageSigns, pageSigns } from './page.ts';

export type Verdict = 'article' | 'other' | 'unsure';

/** A sign for an article (points above 0) or against it (below 0). */
export interface Evidence {
  sign: string;
  points: number;
}

export interface Detection {
  verdict: Verdict;
  /** The sum of the evidence. */
  points: number;
  evidence: Evidence[];
}

/**
 * The weighing: points are added up, so that no single sign decides against much that speaks for the contrary.
 * More than 4: decides nearly alone. 4: hardly ever wrong. 3: rarely wrong. 2: a good sign. 1: a hint.
 */
const ADDRESS: Readonly<Record<AddressSign, number>> = {
  home: -6,
  search: -5,
  service: -7,
  forum: -10,
  listing: -4,
  'day-only': -4,
  list: -3,
  'page-number': -2,
  section: -2,
  'article-word': 2,
  date: 3,
  'long-slug': 3,
  slug: 1,
  id: 1,
  file: 1,
};

/** From so many points on it is an article, from so few down it is none; between them Readability decides. */
const BY_PAGE = { article: 2, other: -2 };
const BY_ADDRESS = { article: 1, other: -1 };

/** Units of running text in one stretch: of a story, of a short one, of a summary. */
const STORY = 1000;
const SHORT_STORY = 450;
const SUMMARY = 160;

/** So many headlines of other pages are a list where no story stands beside them. */
const LIST = 8;
const LONG_LIST = 40;

/** So many whole stories, each under a linked headline and no text beside them, are a blog's front page. */
const SEVERAL_STORIES = 3;

/** So many stretches of text of which the longest is less than so many times the mean are summaries of a list. */
const MANY_RUNS = 6;
const EVEN = 2;

/** What an address alone tells. */
export function detectByAddress(url: URL): Detection {
  return weigh(addressEvidence(url), BY_ADDRESS);
}

/**
 * Tells an article from a front page, a topic's, an author's or a search's page, a list of videos, a shop and the
 * like: by address and page, in one walk, in any language. The page is not changed.
 *
 * @param url the page's address, or null where a saved page tells none
 * @param items what the page's JSON-LD describes
 */
export function detect(
  document: Document,
  url: URL | null,
  items: readonly JsonLdItem[] = jsonLdOf(document),
): Detection {
  const byAddress = url ? addressEvidence(url) : [];
  return weigh([...byAddress, ...pageEvidence(pageSigns(document, url, items))], BY_PAGE);
}

function weigh(evidence: Evidence[], { article, other }: typeof BY_PAGE): Detection {
  const points = evidence.reduce((sum, one) => sum + one.points, 0);
  const verdict = points >= article ? 'article' : points <= other ? 'other' : 'unsure';
  return { verdict, points, evidence };
}

function addressEvidence(url: URL): Evidence[] {
  return addressSigns(url).map((sign) => ({ sign: `address: ${sign}`, points: ADDRESS[sign] }));
}

function pageEvidence(page: PageSigns): Evidence[] {
  const evidence = [...declaredEvidence(page), ...textEvidence(page)];
  return evidence.filter(({ points }) => points !== 0);
}

function declaredEvidence(page: PageSigns): Evidence[] {
  const articles = { own: 5, unnamed: 3, several: -2, none: 0 };
  const evidence: Evidence[] = [{ sign: `json-ld article: ${page.article}`, points: articles[page.article] }];
  const add = (sign: string, points: number): number => evidence.push({ sign, points });
  if (page.list) add('json-ld: list', -3);
  if (page.thing) add('json-ld: thing', -7);
  // Many systems call every page an article, or none.
  if (page.ogType === 'article') add('og:type article', 1);
  else if (/^(?:profile|product|video\.other)/.test(page.ogType)) add(`og:type ${page.ogType}`, -3);
  if (page.published) add('article:published_time', 2);
  if (page.noIndex) add('noindex', -1);
  return evidence;
}

function textEvidence(page: PageSigns): Evidence[] {
  const { longestRun: run, headlines } = page;
  const evidence: Evidence[] = [];
  const add = (sign: string, points: number): number => evidence.push({ sign, points });
  if (page.bodyNamed) add('itemprop articleBody', 3);
  if (run >= STORY) add('text of a story', 4);
  else if (run >= SHORT_STORY) add('text of a short story', 2);
  else if (page.ogType === 'article' && page.running === 0 && headlines === 0) add('nothing drawn yet', -1);
  else if (run < SUMMARY) add('no text', -3);
  const alike = run < STORY && page.runs >= MANY_RUNS && run < (page.running / page.runs) * EVEN;
  // Beside news in two paragraphs stands the same list as beside a story, where the page says that it has an article.
  const declared = !alike && (page.published || page.bodyNamed) ? 1 : 0;
  if (run < SHORT_STORY && headlines >= LONG_LIST) add('long list of headlines', declared - 4);
  else if (run < SHORT_STORY && headlines >= LIST) add('list of headlines', declared - 3);
  else if (run < STORY && headlines >= LIST) add('short story beside a list', -1);
  if (alike) add('summaries alike', -3);
  if (page.linkedStories >= SEVERAL_STORIES && page.otherStories === 0) add('several stories', -7);
  if (run < SHORT_STORY) {
    if (page.status) add('error page', -5);
    // A paywall asks for it beside what it shows of the article.
    if (page.password && page.article !== 'own') add('asks for a password', -2);
    if (page.searched) add('answers a search', -3);
  }
  return evidence;
}
