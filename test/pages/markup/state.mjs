import { addressOf, permalinkOf, scriptJson } from './head.mjs';
import { plain } from './text.mjs';

const TYPES = {
  article: 'Article',
  opinion: 'Article',
  interview: 'Article',
  liveblog: 'Liveblog',
  gallery: 'ImageGallery',
  video: 'Video',
  audio: 'Audio',
};

/**
 * The page state: `__APOLLO_STATE__` of 2023, `__APP_STATE__` later. It also holds other articles with their whole
 * texts, before and after the page's own.
 *
 * @param {string} body the inner HTML of `.rich-text`
 */
export function stateScript(article, words, generation, body) {
  const type = TYPES[article.kind ?? 'article'];
  const others = words.teasers.map(([title, teaser], index) => {
    const id = article.number - 4000 + index * 9000;
    return [
      `Article:${id}`,
      {
        __typename: 'Article',
        id,
        title,
        teaser,
        text: `<p>${teaser}</p>\n\n<h2>${title}</h2>\n\n<p>${teaser} ${title}.</p>`,
        firstPublicationDate: '2022-01-02T03:04:05.678Z',
        persons: [],
      },
    ];
  });
  const persons = (article.authors ?? []).map((author, index) => ({
    id: (article.number % 1000000) + 34000000 + index,
    ...author,
  }));
  const own = {
    __typename: type,
    id: article.number,
    namedUrl: new URL(addressOf(article)).pathname,
    canonicalUrl: addressOf(article),
    isRtl: words.dir === 'rtl',
    title: article.title,
    teaser: plain(article.standfirst),
    kicker: null,
    text: body,
    genre: 'NONE',
    isOpinion: article.kind === 'opinion',
    persons: persons.map(({ id }) => ({ __ref: `Person:${id}` })),
    firstPublicationDate: article.published,
    lastPublicationDate: article.modified ?? article.published,
    contentDate: article.published,
    localizedContentDate: article.printed[0],
    localizedContentDateSr: article.printed[1] ?? article.printed[0],
    permaLinkUrl: permalinkOf(article),
    ...article.state,
  };
  const state = {
    ROOT_QUERY: {
      __typename: 'Query',
      [`content({"id":${article.number}})`]: { __ref: `${type}:${article.number}` },
    },
    ...Object.fromEntries(others.slice(0, 1)),
    ...Object.fromEntries(
      persons.map(({ id, name }) => [
        `Person:${id}`,
        { __typename: 'Person', id, fullName: name, shortProfile: null },
      ]),
    ),
    [`${type}:${article.number}`]: own,
    ...Object.fromEntries(others.slice(1)),
  };
  const name = generation === '2023' ? '__APOLLO_STATE__' : '__APP_STATE__';
  return `<script>window.${name}=${scriptJson(state)}</script>`;
}
