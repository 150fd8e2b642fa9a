import { deskLine } from './agencies.mjs';
import { renderClassic } from './classic.mjs';
import { addressOf } from './head.mjs';
import { classicGallery, gallery, liveBlog, recording } from './kinds.mjs';
import { renderModern } from './modern.mjs';
import { plain } from './text.mjs';
import { otherTraps, trapsOf } from './traps.mjs';
import { wordsOf } from './words/words.mjs';

const LAYOUTS = {
  'modern-2026': (article) => renderModern(article, '2026'),
  'modern-2023': (article) => renderModern(article, '2023'),
  'amp-2026': (article) => renderModern(article, '2026', { amp: true }),
  'amp-2023': (article) => renderModern(article, '2023', { amp: true }),
  classic: (article) => renderClassic(article),
  'live-2023': (article) => renderModern(article, '2023', { content: liveBlog }),
  'live-2026': (article) => renderModern(article, '2026', { content: liveBlog }),
  'gallery-2026': (article) => renderModern(article, '2026', { content: gallery }),
  'gallery-classic': (article) => renderClassic(article, { gallery: classicGallery }),
  'recording-2023': (article) => renderModern(article, '2023', { content: recording }),
  'recording-2026': (article) => renderModern(article, '2026', { content: recording }),
};

/**
 * @param {object} article a file of `content/`
 * @returns {{ html: string, expected: object, traps?: string[] }} the page, what a reading of it must hold, what
 *   on it misleads a reader mode
 */
export function render(article) {
  if (article.html) return { html: article.html, expected: article.expected };
  const layout = LAYOUTS[article.layout];
  if (!layout) throw new Error(`There is no layout ${article.layout}.`);
  const { html: rendered, address, blocks, absent, extra = {} } = layout(article);
  const html = article.transform ? article.transform(rendered) : rendered;
  const expected = {
    article: true,
    ...(article.address === null ? {} : { address: article.address ?? address }),
    layout: article.layout,
    url: addressOf(article),
    site: 'dw.com',
    language: Intl.getCanonicalLocales(article.lang)[0],
    direction: wordsOf(article.lang).dir,
    kind: article.kind ?? 'article',
    title: article.title,
    kicker: article.kicker.map((entry) => (Array.isArray(entry) ? entry[0] : entry)),
    standfirst: plain(article.standfirst),
    published: article.published,
    modified: article.modified ?? (article.layout.endsWith('classic') ? null : article.published),
    ...extra,
    ...article.expect,
    blocks,
    attributions: {
      authors: (article.authors ?? []).map(({ name, role = null, place = null }) => ({ name, role, place })),
      desk: deskLine(article.desk),
      images: images(blocks),
    },
    absent: [],
  };
  expected.absent = checkedAbsent([...absent, ...(article.absent ?? [])], expected, article.id);
  return { html, expected, traps: [...trapsOf(withStateDecoded(html)), ...otherTraps(article)] };
}

/** The texts in a page's state stand there with their tags escaped. */
function withStateDecoded(html) {
  return html.replaceAll('\\u003c', '<').replaceAll('\\"', '"');
}

function images(blocks) {
  return blocks.flatMap((block, index) => {
    if (block.type !== 'figure' || block.credit === '') return [];
    const [photographer, agencies, distributor] = block.by;
    return [
      { block: index, caption: block.caption, credit: block.credit, photographer, agencies, distributor },
    ];
  });
}

/** A string that the article itself holds cannot be demanded absent: a label may, a sentence is a mistake. */
function checkedAbsent(strings, { absent: _, address: __, ...reading }, id) {
  const held = JSON.stringify(reading);
  return [...new Set(strings)].filter((text) => {
    if (text === '' || !held.includes(JSON.stringify(text).slice(1, -1))) return text !== '';
    if (text.split(/\s+/).length > 4)
      throw new Error(`${id}: the article holds what must be absent: ${text}`);
    return false;
  });
}
