import type { LabelledAddress, PageKind } from './addresses.ts';
import {
  articleHeader,
  comments,
  jsonLd,
  meta,
  newsArticle,
  page,
  paragraphs,
  posts,
  searchForm,
  type TeaserStyle,
  tagLinks,
  teasers,
} from './page-builder.ts';
import { headline, paragraph, sentence } from './page-text.ts';

export interface LabelledPage {
  name: string;
  article: boolean;
  url: string;
  html: string;
}

/** An address that tells nothing: what these pages are, only they can tell. */
const PLAIN = 'https://news.example/p/48112';

function of(article: boolean, language: string, name: string, head: string, content: string): LabelledPage {
  return { name: `${name} (${language})`, article, url: PLAIN, html: page(language, head, content) };
}

const OG_ARTICLE = meta('og:type', 'article');
const OG_WEBSITE = meta('og:type', 'website');
const PUBLISHED = meta('article:published_time', '2026-03-12T06:30:00Z');
const title = (language: string, level = 1): string => `<h${level}>${headline(language, 0)}</h${level}>`;

/** Pages of which only the page itself can tell what they are; written before the detector. */
export const FIRST_PAGES: readonly LabelledPage[] = [
  of(
    true,
    'en',
    'article with all metadata',
    OG_ARTICLE + PUBLISHED + jsonLd(newsArticle(PLAIN, 'en')),
    `<article>${articleHeader('en')}${paragraphs('en', 9)}</article>${teasers('en', 8, 'card')}`,
  ),
  of(
    true,
    'de',
    'article without metadata',
    '',
    `<div class="content">${articleHeader('de')}${paragraphs('de', 7)}</div>`,
  ),
  of(
    true,
    'ar',
    'article without metadata, many teasers',
    '',
    `<div>${articleHeader('ar')}${paragraphs('ar', 6)}</div>${teasers('ar', 24, 'card', true)}`,
  ),
  of(
    true,
    'zh',
    'article without spaces between words',
    OG_WEBSITE,
    `<div>${title('zh')}${paragraphs('zh', 6)}</div>${teasers('zh', 10, 'item')}`,
  ),
  of(true, 'ja', 'article, bare', '', `<div>${title('ja')}${paragraphs('ja', 5, 4)}</div>`),
  of(
    true,
    'en',
    'news in two paragraphs',
    OG_ARTICLE + PUBLISHED,
    `<article>${articleHeader('en')}${paragraphs('en', 2, 2)}</article>${teasers('en', 20, 'article')}`,
  ),
  of(
    true,
    'ru',
    'news in two paragraphs, JSON-LD only',
    jsonLd(newsArticle(PLAIN, 'ru')),
    `<article>${articleHeader('ru')}${paragraphs('ru', 2, 2)}</article>${teasers('ru', 30, 'item')}`,
  ),
  of(
    true,
    'en',
    'article with sixty comments',
    OG_ARTICLE,
    `<article>${articleHeader('en')}${paragraphs('en', 5)}</article>${comments('en', 60)}`,
  ),
  of(
    true,
    'es',
    'article without h1',
    OG_ARTICLE,
    `<div>${title('es', 2)}${paragraphs('es', 8)}</div>${teasers('es', 12, 'linked-card', true)}`,
  ),
  of(
    true,
    'en',
    'paragraphs by line breaks',
    '',
    `<div class="story">${title('en')}${[0, 1, 2, 3, 4, 5].map((place) => paragraph('en', place, 3)).join('<br><br>')}</div>`,
  ),
  of(
    true,
    'hi',
    'article in a graph',
    jsonLd({
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'WebPage', '@id': PLAIN },
        newsArticle(PLAIN, 'hi'),
        { '@type': 'BreadcrumbList' },
      ],
    }),
    `<div>${articleHeader('hi')}${paragraphs('hi', 6)}</div>${teasers('hi', 16, 'article', true)}`,
  ),
  of(
    true,
    'en',
    'paywalled stub',
    OG_ARTICLE + jsonLd({ ...newsArticle(PLAIN, 'en'), isAccessibleForFree: false }),
    `<article>${articleHeader('en')}${paragraphs('en', 1, 2)}<div class="paywall"><h2>Read on</h2><form><input type="email" name="email"><input type="password"><button>Go</button></form></div></article>${teasers('en', 12, 'card')}`,
  ),
  of(
    true,
    'en',
    'live blog',
    jsonLd(newsArticle(PLAIN, 'en', 'LiveBlogPosting')),
    `<h1>${headline('en', 0)}</h1>${[0, 1, 2, 3, 4, 5, 6, 7].map((place) => `<article class="post"><time>10:0${place}</time><h2>${headline('en', place)}</h2><p>${paragraph('en', place, 2)}</p></article>`).join('')}`,
  ),
  of(
    true,
    'fr',
    'interview with questions as subheads',
    OG_ARTICLE + PUBLISHED,
    `<article>${articleHeader('fr')}${[0, 1, 2, 3, 4].map((place) => `<h3>${headline('fr', place)}</h3><p>${paragraph('fr', place, 3)}</p>`).join('')}</article>`,
  ),
  of(
    true,
    'en',
    'gallery',
    OG_ARTICLE + jsonLd(newsArticle(PLAIN, 'en')),
    `<h1>${headline('en', 1)}</h1>${[0, 1, 2, 3, 4, 5, 6].map((place) => `<figure><img src="/g/${place}.jpg" alt=""><figcaption>${paragraph('en', place, 2)}</figcaption></figure>`).join('')}`,
  ),
  of(false, 'en', 'front page of articles', OG_WEBSITE, teasers('en', 60, 'article')),
  of(false, 'de', 'front page with sentences', OG_WEBSITE, teasers('de', 40, 'card', true)),
  of(false, 'ar', 'front page without metadata', '', teasers('ar', 45, 'linked-card')),
  of(false, 'zh', 'front page of links', '', `${teasers('zh', 30, 'item')}${teasers('zh', 12, 'card')}`),
  of(
    false,
    'en',
    'front page with a headline',
    OG_WEBSITE + jsonLd({ '@type': 'WebSite', url: 'https://news.example/' }),
    `<h1>Example News</h1>${teasers('en', 50, 'article', true)}`,
  ),
  of(
    false,
    'en',
    'topic page with a paragraph of prose',
    OG_WEBSITE + jsonLd({ '@type': 'CollectionPage', url: PLAIN }),
    `<h1>Ferries</h1><p>${paragraph('en', 0, 4)}</p>${teasers('en', 20, 'card', true)}`,
  ),
  of(
    false,
    'de',
    'topic page that says it is an article',
    OG_ARTICLE,
    `<h1>Fähren</h1><p>${paragraph('de', 0, 2)}</p>${teasers('de', 30, 'article', true)}`,
  ),
  of(
    false,
    'es',
    'topic page with articles in its JSON-LD',
    jsonLd({
      '@type': 'ItemList',
      itemListElement: [0, 1, 2].map((place) => ({
        '@type': 'ListItem',
        position: place + 1,
        url: `https://news.example/a/${place}`,
      })),
    }),
    `<h1>Faros</h1>${teasers('es', 18, 'item', true)}`,
  ),
  of(false, 'en', 'search results', '', `${searchForm()}<p>213</p>${teasers('en', 10, 'item', true)}`),
  of(false, 'ru', 'search results in cards', OG_WEBSITE, `${searchForm()}${teasers('ru', 20, 'card', true)}`),
  of(
    false,
    'en',
    'author page with a biography',
    meta('og:type', 'profile') +
      jsonLd({ '@type': 'ProfilePage', mainEntity: { '@type': 'Person', name: 'Ada Brandt' } }),
    `<h1>Ada Brandt</h1><p>${paragraph('en', 1, 4)}</p><p>${paragraph('en', 3, 3)}</p>${teasers('en', 25, 'article', true)}`,
  ),
  of(
    false,
    'fr',
    'author page without metadata',
    '',
    `<h1>Ada Brandt</h1><p>${paragraph('fr', 1, 3)}</p>${teasers('fr', 20, 'item')}`,
  ),
  of(
    false,
    'en',
    'video list',
    OG_WEBSITE,
    `<h1>Video</h1>${[...Array(30).keys()].map((place) => `<div class="video"><a href="/video/${place}"><img src="/v/${place}.jpg" alt=""><span>02:0${place % 10}</span></a><h3><a href="/video/${place}">${headline('en', place)}</a></h3></div>`).join('')}`,
  ),
  of(false, 'en', 'tags', '', `<h1>Topics</h1><div>${tagLinks('en', 140)}</div>`),
  of(
    false,
    'en',
    'sign in',
    OG_WEBSITE,
    '<h1>Sign in</h1><form><label>E-mail <input type="email" name="email"></label><label>Password <input type="password"></label><button>Sign in</button></form><p>No account yet? <a href="/register">Register</a></p>',
  ),
  of(
    false,
    'en',
    'not found',
    OG_WEBSITE,
    `<h1>404</h1><p>This page has gone ashore. Perhaps one of these is what you were looking for.</p>${teasers('en', 6, 'card')}`,
  ),
  of(
    false,
    'en',
    'product',
    meta('og:type', 'product') +
      jsonLd({ '@type': 'Product', name: 'Enamel mug', offers: { '@type': 'Offer', price: '14.00' } }),
    `<h1>Enamel mug</h1><p>${paragraph('en', 2, 2)}</p><ul><li>0.3 l</li><li>Enamel</li></ul><button>Add to basket</button>${teasers('en', 8, 'card')}`,
  ),
  of(
    false,
    'en',
    'forum thread',
    jsonLd({ '@type': 'DiscussionForumPosting', headline: 'Which ferry is the oldest?' }),
    `<h1>Which ferry is the oldest?</h1>${posts('en', 20)}`,
  ),
  of(
    false,
    'en',
    'live television',
    OG_WEBSITE + jsonLd({ '@type': 'BroadcastEvent', isLiveBroadcast: true }),
    `<h1>Live</h1><video src="/live.m3u8"></video><p>${sentence('en', 0)}</p>${teasers('en', 12, 'row')}`,
  ),
];

const ARTICLE_HEADS: readonly ((url: string, language: string) => string)[] = [
  (url, language) => OG_ARTICLE + PUBLISHED + jsonLd(newsArticle(url, language)),
  () => OG_ARTICLE,
  (url, language) =>
    OG_WEBSITE +
    jsonLd({ '@graph': [{ '@type': 'WebPage', '@id': url }, newsArticle(url, language, 'Article')] }),
  () => '',
  () => OG_WEBSITE,
];

/** The third says that it is an article, the last describes its entries as articles: both are met. */
const LIST_HEADS: readonly ((url: string, language: string) => string)[] = [
  (url) => OG_WEBSITE + jsonLd({ '@type': 'CollectionPage', url }),
  () => '',
  () => OG_ARTICLE,
  () => OG_WEBSITE,
  (_url, language) =>
    jsonLd([0, 1, 2, 3].map((place) => newsArticle(`https://news.example/story-${place}`, language))),
];

const STYLES: readonly TeaserStyle[] = ['article', 'card', 'linked-card', 'item', 'row'];

function pick<Value>(values: readonly Value[], index: number): Value {
  const value = values[index % values.length];
  if (value === undefined) throw new Error('Nothing to pick from.');
  return value;
}

/** The content of a page of a kind, in one of several shapes by its place in the set. */
function contentOf(kind: PageKind, language: string, index: number): string {
  const style = pick(STYLES, index);
  switch (kind) {
    case 'article':
      return `<article>${articleHeader(language)}${paragraphs(language, 3 + (index % 7))}</article>${teasers(language, (index * 5) % 31, style, index % 2 === 0)}`;
    case 'front':
      return teasers(language, 30 + (index % 30), style, index % 2 === 0);
    case 'topic':
    case 'tags':
      return `${title(language)}${index % 3 === 0 ? paragraphs(language, 1) : ''}${teasers(language, 8 + (index % 20), style, index % 2 === 0)}`;
    case 'search':
      return `${searchForm()}${teasers(language, 10, style, true)}`;
    case 'author':
      return `<h1>Ada Brandt</h1>${paragraphs(language, 1 + (index % 2))}${teasers(language, 12, style, index % 2 === 0)}`;
    case 'videos':
      return `${title(language)}${teasers(language, 24, 'card')}`;
    case 'live-tv':
      return `${title(language)}<video src="/live.m3u8"></video><p>${sentence(language, 1)}</p>${teasers(language, 10, 'row')}`;
    case 'wall':
      return `${title(language)}<form><input type="email" name="email"><input type="password"><button>→</button></form>`;
    case 'error':
      return `<h1>404</h1><p>${sentence(language, 2)}</p>`;
    case 'shop':
      return `${title(language)}<p>${paragraph(language, 2, 2)}</p><button>14.00 €</button>${teasers(language, 8, 'card')}`;
    case 'forum':
      return `${title(language)}${posts(language, 14)}`;
    case 'service':
      return `${title(language)}${[0, 1, 2, 3, 4].map((place) => `<h2>${headline(language, place)}</h2>${paragraphs(language, 2)}`).join('')}`;
  }
}

/** A page of the kind that stands at an address, with one of several sorts of metadata by its place in the set. */
export function pageAt({ kind, language, url }: LabelledAddress, index: number): string {
  const heads = kind === 'article' ? ARTICLE_HEADS : LIST_HEADS;
  return page(language, pick(heads, index)(url, language), contentOf(kind, language, index));
}
