import { ad, figure, h2, p, readMore, signOff, video } from '../markup/blocks.mjs';

const ADDRESS = 'https://www.dw.com/en/a-desert-library-opens-at-night/a-79412267';

/** As a browser saves a page: a comment names the address, the page's scripts and styles lie in a folder beside it. */
function saved(html) {
  return html
    .replace(
      '<html ',
      `<!-- saved from url=(${String(ADDRESS.length).padStart(4, '0')})${ADDRESS} -->\n<html `,
    )
    .replace(
      /<link rel="stylesheet"[^>]*>/,
      '<link rel="stylesheet" href="./A desert library opens at night_files/index.css">',
    )
    .replace(/<script>window\.__APP_STATE__[\s\S]*?<\/script>/, '')
    .replace(/href="\/en\//g, 'href="https://www.dw.com/en/');
}

export default {
  layout: 'modern-2026',
  lang: 'en',
  slug: 'a-desert-library-opens-at-night',
  number: 79412267,
  transform: saved,
  // A file has no web address: the canonical one counts.
  address: null,
  kicker: [
    ['Culture', '/en/culture/s-1441'],
    ['Mauritania', '/en/mauritania/t-17400118'],
  ],
  title: 'A desert library opens at night',
  standfirst:
    'By day, the reading room in Ouadane is too hot for paper and people. So its keeper has turned the clock around.',
  published: '2026-08-19T12:00:00.000Z',
  modified: '2026-08-19T12:40:19.000Z',
  printed: ['08/19/2026', 'August 19, 2026'],
  authors: [{ name: 'Mariem Vall', place: 'Ouadane' }],
  lead: {
    id: 79412269,
    alt: 'A man with a lamp among shelves of manuscripts',
    caption: 'Sidi Ould Habott opens at 9 p.m. and closes at dawn',
    credit: 'Thierry Delmas/Hans Lucas/AFP',
    by: ['Thierry Delmas', ['AFP'], 'Hans Lucas'],
  },
  body: [
    p(
      'At nine in the evening it is still 36 degrees Celsius (97 degrees Fahrenheit) in Ouadane,~but that is 11 degrees less than at noon. Sidi Ould Habott unlocks the door of his library, lights a lamp and waits for readers.',
    ),
    p(
      '"Paper sleeps badly in the heat," he said. His family has kept 1,400 manuscripts since the 15th century. The oldest is a treatise on stars.',
    ),
    ad(1),
    video({
      id: 79400009,
      title: 'Reading by moonlight',
      duration: '03:18',
      file: 'dwtv_video/flv/af/af20260812_library',
    }),
    h2('From goatskin to hard drive'),
    p(
      'Since January, students from Nouakchott have photographed 62,000 pages. The [cultural fund](https://www.example.org/culture) that pays for it has promised $210,000 (€181,000) over three years.',
    ),
    figure({
      id: 79412275,
      alt: 'A student photographs a page',
      caption: 'Each page is photographed twice',
      credit: 'DW/M. Vall',
      by: ['M. Vall', ['DW'], null],
    }),
    readMore('Read more', 'The sand that swallows a town', '/en/the-sand-that-swallows-a-town/a-79100934'),
    p(
      'Conservator Fatimetou Sidina has taught the family to fight termites with tobacco leaves. She calls the library "a patient in excellent spirits." In 2025, 212 visitors signed the guest book. Since the opening hours changed, there have been 640.',
    ),
    p('The last reader that night was a truck driver. He asked for a book about the sea.'),
    signOff('*Edited by: Sarah Hofstetter*'),
  ],
  desk: { editors: ['Sarah Hofstetter'] },
};
