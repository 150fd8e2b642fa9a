import { article, many, OG_ARTICLE, OG_WEBSITE, other, PLAIN, PUBLISHED } from './labelled-page.ts';
import {
  articleHeader,
  comments,
  jsonLd,
  meta,
  newsArticle,
  paragraphs,
  posts,
  searchForm,
  tagLinks,
  teasers,
} from './page-builder.ts';
import { headline, paragraph, sentence } from './page-text.ts';
import type { LabelledPage } from './pages.ts';

/** Each paragraph of an article followed by a link to another one. */
function interrupted(language: string, count: number): string {
  return many(
    count,
    (place) =>
      `<p>${paragraph(language, place, 3)}</p><p><a href="/story-${place}-of-the-lake">${headline(language, place)} …</a></p>`,
  );
}

/**
 * Written after the detector, and run against it before anything was changed: 92 of 93 articles, 70 of 82 others.
 * Words and weights were changed after it.
 */
export const SECOND_PAGES: readonly LabelledPage[] = [
  article(
    'ko',
    'article without metadata',
    '',
    `<div>${articleHeader('ko')}${paragraphs('ko', 6, 4)}</div>${teasers('ko', 14, 'item')}`,
  ),
  article(
    'en',
    'a link after each paragraph',
    '',
    `<div>${articleHeader('en')}${interrupted('en', 9)}</div>`,
  ),
  article(
    'en',
    'a link after each paragraph, metadata',
    OG_ARTICLE + PUBLISHED,
    `<article>${articleHeader('en')}${interrupted('en', 7)}</article>${teasers('en', 12, 'card')}`,
  ),
  article(
    'en',
    'page inside a form',
    '',
    `<form action="/page.aspx" method="post"><div>${articleHeader('en')}${paragraphs('en', 6)}</div></form>`,
  ),
  article(
    'de',
    'head of the article read before',
    jsonLd(newsArticle('https://news.example/p/40001', 'de')),
    `<article>${articleHeader('de')}${paragraphs('de', 6)}</article>${teasers('de', 9, 'card')}`,
  ),
  article(
    'es',
    'JSON-LD broken',
    '<script type="application/ld+json">{"@type": "NewsArticle", </script>',
    `<article>${articleHeader('es')}${paragraphs('es', 6)}</article>${teasers('es', 12, 'article', true)}`,
  ),
  article(
    'en',
    'list of ten things',
    OG_ARTICLE,
    `<article>${articleHeader('en')}${many(10, (place) => `<h2>${place + 1}. ${headline('en', place)}</h2><figure><img src="/${place}.jpg" alt=""></figure><p>${paragraph('en', place, 3)}</p>`)}</article>`,
  ),
  article(
    'ru',
    'live blog without metadata',
    '',
    `<h1>${headline('ru', 0)}</h1>${many(12, (place) => `<div class="post"><time>10:${10 + place}</time><h3>${headline('ru', place)}</h3><p>${paragraph('ru', place, 2)}</p></div>`)}`,
  ),
  article(
    'en',
    'transcript of a podcast',
    OG_WEBSITE,
    `<h1>${headline('en', 3)}</h1><audio src="/a.mp3"></audio>${many(14, (place) => `<p><b>Host:</b> ${paragraph('en', place, 2)}</p>`)}`,
  ),
  article(
    'en',
    'one video with a description',
    OG_ARTICLE + jsonLd([{ '@type': 'VideoObject', name: headline('en', 1) }, newsArticle(PLAIN, 'en')]),
    `<h1>${headline('en', 1)}</h1><video src="/v.mp4"></video><p>${paragraph('en', 1, 2)}</p>${teasers('en', 16, 'card')}`,
  ),
  article(
    'ar',
    'short news, metadata, long list',
    jsonLd(newsArticle(PLAIN, 'ar')) + OG_ARTICLE,
    `<article>${articleHeader('ar')}${paragraphs('ar', 2, 2)}</article>${teasers('ar', 45, 'item')}`,
  ),
  article(
    'zh',
    'short news without metadata',
    '',
    `<div>${articleHeader('zh')}${paragraphs('zh', 4, 2)}</div>${teasers('zh', 6, 'item')}`,
  ),
  article(
    'en',
    'review of a product',
    OG_ARTICLE + jsonLd([{ '@type': 'Product', name: 'Lantern' }, newsArticle(PLAIN, 'en', 'Article')]),
    `<article>${articleHeader('en')}${paragraphs('en', 7)}</article>${comments('en', 8)}`,
  ),
  article(
    'fr',
    'hidden sign-in beside the article',
    OG_ARTICLE,
    `<div hidden><form><input type="password"></form></div><article>${articleHeader('fr')}${paragraphs('fr', 4)}</article>`,
  ),
  article(
    'hi',
    'article in a table',
    '',
    `<table><tr><td>${articleHeader('hi')}${paragraphs('hi', 6)}</td><td>${teasers('hi', 10, 'item')}</td></tr></table>`,
  ),
  article(
    'en',
    'paragraphs in bare divisions',
    '',
    `<div>${articleHeader('en')}${many(7, (place) => `<div>${paragraph('en', place, 3)}</div>`)}</div>${teasers('en', 18, 'linked-card', true)}`,
  ),
  article(
    'en',
    'saved page of a front page’s host',
    '',
    `<article>${articleHeader('en')}${paragraphs('en', 6)}</article>`,
    'https://news.example/a/b',
  ),
  article(
    'en',
    'microdata',
    '',
    `<div itemscope itemtype="https://schema.org/NewsArticle">${articleHeader('en')}<div itemprop="articleBody">${paragraphs('en', 2, 2)}</div></div>${teasers('en', 10, 'item')}`,
  ),
  other(
    'en',
    'front page with long summaries',
    '',
    teasers('en', 34, 'card', true) + teasers('en', 20, 'item'),
  ),
  other(
    'de',
    'front page of a portal',
    OG_WEBSITE + jsonLd({ '@type': 'NewsMediaOrganization', name: 'Example' }),
    `${teasers('de', 10, 'article', true)}${teasers('de', 60, 'item')}${searchForm().replace('value="ferry"', '')}`,
  ),
  other('ja', 'front page', '', `${teasers('ja', 40, 'item')}${teasers('ja', 10, 'linked-card', true)}`),
  other('ko', 'section of articles', OG_WEBSITE, `<h2>사회</h2>${teasers('ko', 20, 'card', true)}`),
  other(
    'hi',
    'topic page',
    jsonLd({ '@type': 'CollectionPage' }),
    `<h1>झील</h1>${teasers('hi', 15, 'row', true)}`,
  ),
  other(
    'en',
    'blog’s front page with whole stories',
    OG_WEBSITE,
    many(
      6,
      (place) =>
        `<article><h2><a href="/2026/03/story-${place}">${headline('en', place)}</a></h2>${paragraphs('en', 5)}</article>`,
    ),
  ),
  other('en', 'archive of a month', '', `<h1>March 2026</h1>${teasers('en', 90, 'item')}`),
  other(
    'en',
    'topic page that has a date',
    OG_ARTICLE + PUBLISHED,
    `<h1>Ferries</h1>${teasers('en', 30, 'article', true)}`,
  ),
  other(
    'ru',
    'author page',
    meta('og:type', 'profile'),
    `<h1>Ада Брандт</h1><p>${paragraph('ru', 0, 3)}</p>${teasers('ru', 20, 'article', true)}`,
  ),
  other(
    'en',
    'author page with the articles in JSON-LD',
    jsonLd([0, 1, 2, 3, 4].map((place) => newsArticle(`https://news.example/p/${place}`, 'en'))),
    `<h1>Ada Brandt</h1><p>${paragraph('en', 0, 3)}</p>${teasers('en', 20, 'card')}`,
  ),
  other(
    'en',
    'search without results',
    `${OG_WEBSITE}<meta name="robots" content="noindex">`,
    `${searchForm()}<p>Nothing was found. Try fewer words.</p>`,
  ),
  other('ar', 'video list', OG_WEBSITE, `<h1>فيديو</h1>${teasers('ar', 24, 'linked-card')}`),
  other('de', 'tags from A to Z', '', `<h1>A–Z</h1>${tagLinks('de', 300)}`),
  other(
    'en',
    'consent wall',
    '',
    `<h1>Before you continue</h1><p>${sentence('en', 4)}</p><button>Accept</button><button>Settings</button>`,
  ),
  other(
    'de',
    'subscription offer',
    OG_WEBSITE + jsonLd({ '@type': 'Product', name: 'Abo' }),
    `<h1>Weiterlesen</h1>${many(3, (place) => `<section><h2>Paket ${place + 1}</h2><ul><li>Alle Artikel</li><li>Ohne Werbung</li></ul><p>9,90 €</p><button>Wählen</button></section>`)}`,
  ),
  other('en', 'gone', '', '<h1>Error 410</h1><p>Gone ashore.</p>'),
  other(
    'fr',
    'not found with suggestions',
    '<title>404 – introuvable</title>',
    `<h1>Cette page n’existe pas</h1>${teasers('fr', 12, 'card', true)}`,
  ),
  other(
    'en',
    'product with a long description',
    meta('og:type', 'product') + jsonLd({ '@type': 'Product', name: 'Lantern' }),
    `<h1>Lantern</h1>${paragraphs('en', 3)}<button>Add</button>${comments('en', 5)}`,
  ),
  other(
    'en',
    'question with answers',
    jsonLd({ '@type': 'QAPage' }),
    `<h1>Which ferry?</h1>${posts('en', 8)}`,
  ),
  other('en', 'television schedule', OG_WEBSITE, `<h1>Tonight</h1>${teasers('en', 40, 'row', true)}`),
  other(
    'en',
    'results of a league',
    '',
    `<h1>Regatta</h1><table>${many(30, (place) => `<tr><td>${place}</td><td><a href="/team/${place}">Team ${place}</a></td><td>${place * 3}</td></tr>`)}</table>`,
  ),
  other(
    'en',
    'newsletters',
    OG_WEBSITE,
    `<h1>Newsletters</h1>${many(8, (place) => `<div><h3>${headline('en', place)}</h3><p>${sentence('en', place)}</p><button>Sign up</button></div>`)}`,
  ),
  other('zh', 'search results', '', `${searchForm()}${teasers('zh', 10, 'item', true)}`),
  other(
    'en',
    'podcast and its episodes',
    jsonLd({ '@type': 'PodcastSeries', name: 'Lake' }),
    `<h1>Lake talk</h1><p>${paragraph('en', 1, 2)}</p>${teasers('en', 25, 'row', true)}`,
  ),
  other(
    'en',
    'job offer',
    jsonLd({ '@type': 'JobPosting', title: 'Mate' }),
    `<h1>Mate wanted</h1>${paragraphs('en', 3)}`,
  ),
];
