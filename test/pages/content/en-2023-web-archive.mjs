import { ad, figure, h2, p, readMore, signOff, tweet, video } from '../markup/blocks.mjs';

const ARCHIVE = 'https://web.archive.org/web/20240218101500';

/** As a web archive keeps a page: its bar on top, every link and picture led through the archive. */
function archived(html) {
  const bar =
    '<!-- BEGIN TOOLBAR INSERT --><div id="wm-ipp-base" lang="en" style="display:block;"><div id="wm-ipp"><form target="_top" method="get" action="/web/submit"><input type="text" name="url"><input type="submit" value="Go"></form><div id="wm-capinfo"><a href="/web/2024*/dw.com">14 captures</a><p>18 Feb 2024 - 30 Nov 2025</p></div><p id="wm-about">About this capture: the collection keeps pages of news outlets for research.</p></div></div><!-- END TOOLBAR INSERT -->';
  return html
    .replace(
      /(href|src)="https:\/\/(www|amp|p|static)\.dw\.com/g,
      (_, name, host) => `${name}="${ARCHIVE}${name === 'src' ? 'im_' : ''}/https://${host}.dw.com`,
    )
    .replace(
      /srcset="([^"]+)"/g,
      (_, set) => `srcset="${set.replaceAll('https://static', `${ARCHIVE}im_/https://static`)}"`,
    )
    .replace(/href="\//g, `href="${ARCHIVE}/https://www.dw.com/`)
    .replace(/<body>/, `<body>${bar}`);
}

export default {
  layout: 'modern-2023',
  lang: 'en',
  slug: 'zanzibar-teaches-its-taxi-boats-to-whisper',
  number: 68270559,
  transform: archived,
  address: `${ARCHIVE}/https://www.dw.com/en/zanzibar-teaches-its-taxi-boats-to-whisper/a-68270559`,
  kicker: [['Environment', '/en/environment/s-11798'], 'Tanzania'],
  title: 'Zanzibar teaches its taxi boats to whisper',
  standfirst:
    "Forty wooden boats have swapped diesel for batteries. Dolphins notice the difference, and so do the skippers' wallets.",
  published: '2024-02-16T08:05:00.000Z',
  modified: '2024-02-16T11:48:20.000Z',
  printed: ['02/16/2024', 'February 16, 2024'],
  authors: [{ name: 'Halima Rashid Bakari', place: 'Stone Town' }],
  lead: {
    id: 68270561,
    alt: 'A wooden boat with a solar roof',
    caption: 'A full battery lasts for 38 kilometers',
    credit: 'DW/H. Bakari',
    by: ['H. Bakari', ['DW'], null],
  },
  body: [
    p(
      'The loudest thing on board is the water. Skipper Omar Juma has driven a taxi boat off Zanzibar for 22 years,~and until October he had to shout at his passengers. "Now I hear what they say about me," he said.',
    ),
    p(
      'Forty of the 310 licensed boats have been converted since 2022. One conversion costs $4,100 (€3,800), half of which is paid by a [climate fund](https://www.example.org/fund).',
    ),
    ad(1),
    tweet('1758402118833250501'),
    h2('Fewer detours for dolphins'),
    p(
      'Marine biologist Asha Mgeni has counted dolphins in the bay of Kizimkazi for nine years. On days with electric boats only, she told DW, the animals stay 17 minutes longer. She calls this "a vote with the fin."',
    ),
    figure({
      id: 68270567,
      alt: 'A dolphin fin beside a boat',
      caption: 'About 150 bottlenose dolphins live in the bay',
      credit: 'Lars Petersson/picture alliance',
      by: ['Lars Petersson', [], 'picture alliance'],
    }),
    video({
      id: 68250118,
      title: 'A quiet day at sea',
      duration: '03:33',
      file: 'dwtv_video/flv/af/af20240212_boats',
    }),
    readMore('Read more', "Lamu's last dhow builders", '/en/lamus-last-dhow-builders/a-67990332'),
    p(
      'The problem is the socket. There are six charging points on the island, and power failed on 41 days last year. The state utility has promised solar roofs for two piers by June 30.',
    ),
    signOff('hrb/kdm (AFP, dpa)'),
  ],
  desk: { initials: ['hrb', 'kdm'], agencies: ['AFP', 'dpa'] },
  absent: ['14 captures', 'About this capture'],
};
