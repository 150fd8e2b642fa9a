import { httpAddress } from '../../dom/address.ts';
import type { JsonLdItem } from '../json-ld.ts';
import { readTextRuns, type TextRuns } from './text-runs.ts';

/** What the head of a page declares. */
export interface Declared {
  /** JSON-LD: an article that stands at the page's address, or at no address; several articles at other ones. */
  article: 'own' | 'unnamed' | 'several' | 'none';
  /** JSON-LD: a page of these kinds, and no article of its own. */
  list: boolean;
  thing: boolean;
  /** `og:type`, "" where there is none. */
  ogType: string;
  /** `article:published_time`. */
  published: boolean;
  noIndex: boolean;
  /** Title or headline begin with an HTTP status: 404. */
  status: boolean;
}

/** What a page tells of what it is. */
export interface PageSigns extends Declared, TextRuns {}

/** https://schema.org types of pages that list or find others, and of things that are no text to read. */
const LIST =
  /^(?:CollectionPage|ItemList|SearchResultsPage|ProfilePage|VideoGallery|ImageGallery|ContactPage|AboutPage|CheckoutPage|OfferCatalog)$/;
const THING =
  /^(?:Product|ProductGroup|DiscussionForumPosting|QAPage|BroadcastEvent|Event|JobPosting|SoftwareApplication|LocalBusiness|Store)$/;

/** More articles than this are a list, whatever they are articles of. */
const SEVERAL = 3;

/**
 * Reads what a page tells of what it is, in one walk. The page is not changed.
 *
 * @param url the page's address, or null where a saved page tells none
 */
export function pageSigns(document: Document, url: URL | null, items: readonly JsonLdItem[]): PageSigns {
  const runs = readTextRuns(document.documentElement);
  return { ...readDeclared(document, url, runs, items), ...runs };
}

function readDeclared(
  document: Document,
  url: URL | null,
  runs: TextRuns,
  items: readonly JsonLdItem[],
): Declared {
  const article = articleOf(items, url, runs.links);
  const own = article === 'own' || article === 'unnamed';
  const types = items.flatMap((item) => item.types);
  const metas = readMetas(runs.metas);
  return {
    article,
    list: !own && types.some((type) => LIST.test(type)),
    thing: !own && types.some((type) => THING.test(type)),
    ogType: metas.get('og:type') ?? '',
    published: metas.has('article:published_time'),
    noIndex: /\bnoindex\b/i.test(metas.get('robots') ?? ''),
    status: [document.title, runs.title].some((text) =>
      /^\s*(?:\p{L}+\s+)?(?:40[134]|410|50[0-4])(?!\d)\s*(?:[|:!–—.-]|$|\p{L})/u.test(text),
    ),
  };
}

function articleOf(items: readonly JsonLdItem[], url: URL | null, links: Element[]): Declared['article'] {
  const articles = items.flatMap(({ article }) => article ?? []);
  if (articles.length === 0) return 'none';
  const canonical = httpAddress(canonicalOf(links), url ?? undefined);
  const here = [url, canonical].flatMap((one) => (one ? [keyOf(one)] : []));
  const addressed = articles.map(({ address }) => httpAddress(address, url ?? undefined));
  if (addressed.some((address) => address !== null && here.includes(keyOf(address)))) return 'own';
  if (articles.length >= SEVERAL) return 'several';
  return addressed.some((address) => address === null || here.length === 0) ? 'unnamed' : 'none';
}

function canonicalOf(links: readonly Element[]): string | null {
  return links.find((link) => link.getAttribute('rel') === 'canonical')?.getAttribute('href') ?? null;
}

/** Addresses are the same page's where host and path are, whatever the query is. */
function keyOf(url: URL): string {
  return `${url.hostname.replace(/^(?:www|m|amp|mobile)\./, '')}${url.pathname.replace(/\/(?:amp\/?)?$/, '')}`;
}

function readMetas(elements: readonly Element[]): Map<string, string> {
  const metas = new Map<string, string>();
  for (const element of elements) {
    const name = element.getAttribute('property') ?? element.getAttribute('name');
    const content = element.getAttribute('content')?.trim();
    if (name && content && !metas.has(name)) metas.set(name, content);
  }
  return metas;
}
