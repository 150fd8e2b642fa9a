import { article, many, OG_ARTICLE, OG_WEBSITE, other, PLAIN, PUBLISHED } from './labelled-page.ts';
import {
  articleHeader,
  comments,
  jsonLd,
  newsArticle,
  paragraphs,
  posts,
  searchForm,
  teasers,
} from './page-builder.ts';
import { headline, paragraph } from './page-text.ts';
import type { LabelledPage } from './pages.ts';
/**
 * Written when the weights stood. The first run of this set, addresses and pages: 31 of 33 articles, 33 of 35 others;
 * after it the two articles that it refused were mended (headings linked within the page, a paywall's password field),
 * and an article needs two points where a page is read, not one.
 */
export const THIRD_PAGES: readonly LabelledPage[] = [
  article(
    'de',
    'short news beside teasers with sentences',
    OG_ARTICLE + PUBLISHED,
    `<article>${articleHeader('de')}${paragraphs('de', 2, 2)}</article>${teasers('de', 14, 'card', true)}`,
  ),
  article(
    'en',
    'article in sections with linked headings',
    '',
    `<div>${articleHeader('en')}${many(5, (place) => `<section><h2 id="s${place}"><a href="#s${place}">${headline('en', place)}</a></h2>${paragraphs('en', 3)}</section>`)}</div>`,
  ),
  article(
    'ar',
    'article with related stories between paragraphs',
    '',
    `<div>${articleHeader('ar')}${many(5, (place) => `${paragraphs('ar', 2)}<div class="related"><h4><a href="/s-${place}">${headline('ar', place)}</a></h4></div>`)}</div>`,
  ),
  article(
    'fr',
    'obituary in one long paragraph',
    OG_WEBSITE,
    `<div>${articleHeader('fr')}<p>${paragraph('fr', 0, 14)}</p></div>`,
  ),
  article(
    'en',
    'stub of a paywall with JSON-LD, long list',
    jsonLd(newsArticle(PLAIN, 'en')),
    `<article>${articleHeader('en')}${paragraphs('en', 1, 1)}</article><form><input type="password"></form>${teasers('en', 44, 'item')}`,
  ),
  article(
    'ja',
    'short news',
    OG_ARTICLE,
    `<article>${articleHeader('ja')}${paragraphs('ja', 3, 3)}</article>${teasers('ja', 7, 'item')}`,
  ),
  article(
    'ru',
    'article with footnotes and comments',
    '',
    `<div>${articleHeader('ru')}${paragraphs('ru', 6)}<ol>${many(12, (place) => `<li>${headline('ru', place)}. <a href="https://archive.example/${place}">archive.example/${place}</a></li>`)}</ol></div>${comments('ru', 12)}`,
  ),
  article(
    'en',
    'explainer of questions',
    jsonLd([{ '@type': 'FAQPage' }, newsArticle(PLAIN, 'en')]),
    `<h1>${headline('en', 0)}</h1>${many(6, (place) => `<h2>${headline('en', place)}?</h2><p>${paragraph('en', place, 4)}</p>`)}`,
  ),
  other('hi', 'front page without metadata', '', teasers('hi', 38, 'card', true)),
  other(
    'es',
    'front page with a lead story’s first paragraph',
    OG_WEBSITE,
    `<article><h2><a href="/a/1">${headline('es', 0)}</a></h2><p>${paragraph('es', 0, 3)}</p></article>${teasers('es', 40, 'linked-card')}`,
  ),
  other(
    'en',
    'topic page with three paragraphs of prose',
    OG_WEBSITE + jsonLd({ '@type': 'CollectionPage' }),
    `<h1>Lakes</h1>${paragraphs('en', 3, 2)}${teasers('en', 22, 'card')}`,
  ),
  other('de', 'section without metadata', '', `<h1>Panorama</h1>${teasers('de', 24, 'article', true)}`),
  other('ru', 'video list', '', `<h1>Видео</h1>${teasers('ru', 18, 'card')}`),
  other(
    'ar',
    'author without metadata',
    '',
    `<h1>آدا براندت</h1><p>${paragraph('ar', 0, 2)}</p>${teasers('ar', 15, 'item', true)}`,
  ),
  other('en', 'search results in a table', '', `${searchForm()}${teasers('en', 12, 'row', true)}`),
  other(
    'ko',
    'sign in',
    '',
    '<h1>로그인</h1><form><input type="text" name="id"><input type="password"><button>→</button></form>',
  ),
  other('zh', 'not found', '<title>404</title>', '<h1>404</h1><p>页面不存在。</p>'),
  other(
    'es',
    'product',
    jsonLd({ '@type': 'Product', name: 'Taza' }),
    `<h1>Taza</h1><p>${paragraph('es', 0, 3)}</p><button>+</button>`,
  ),
  other(
    'de',
    'thread of a forum',
    jsonLd({ '@graph': [{ '@type': 'DiscussionForumPosting' }] }),
    `<h1>Welche Fähre?</h1>${posts('de', 11)}`,
  ),
  other(
    'fr',
    'live television',
    OG_WEBSITE,
    `<h1>Direct</h1><video src="/d.m3u8"></video>${teasers('fr', 14, 'row')}`,
  ),
];
