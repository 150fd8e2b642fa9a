import { ad, figure, p, promoLine, signOff, tweet, ul, video } from '../markup/blocks.mjs';

const day = { time: '2026-01-22', printed: ['01/22/2026', 'January 22, 2026'] };

export default {
  layout: 'live-2026',
  kind: 'liveblog',
  jsonLdType: 'LiveBlogPosting',
  type: 'live',
  lang: 'en',
  slug: 'germany-news-strike-halts-ferries-and-cranes',
  number: 79010440,
  kicker: [
    ['Business', '/en/business/s-1431'],
    ['Germany', '/en/germany/s-1432'],
  ],
  title: 'Germany news: Strike halts ferries and cranes',
  standfirst:
    'Port workers in six German cities have walked out for 24 hours. Meanwhile, a court has decided who owns the ringing of a church bell. DW has more.',
  published: '2026-01-22T05:40:00.000Z',
  modified: '2026-01-22T17:05:31.200Z',
  printed: ['01/22/2026', 'January 22, 2026'],
  authors: [{ name: 'Martha Kiehl' }],
  lead: {
    id: 79010441,
    alt: 'Cranes stand still in a harbor',
    caption: 'In Hamburg, 31 ships were waiting by noon',
    credit: 'Bodo Reimers/dpa/picture alliance',
    by: ['Bodo Reimers', ['dpa'], 'picture alliance'],
  },
  overview: [
    ul(
      'Port workers in six cities demand 8% more pay',
      'Ferries to the islands of [Föhr](/en/foehr/t-61200118) and Amrum are canceled',
      'A court in Celle rules on the ringing of a church bell',
    ),
    signOff('This blog, covering the latest news from Germany on Thursday, January 22, is closed.'),
  ],
  posts: [
    {
      ...day,
      title: 'Employers call new talks for Monday',
      href: 'https://p.dw.com/p/7BqXa',
      authors: [{ name: 'Tom Arendt', place: 'Hamburg' }],
      body: [
        p(
          'The port employers have invited the Verdi trade union to new talks on Monday, January 26. "An empty quay helps nobody," said their chief negotiator, Silke Brandhorst.',
        ),
        p(
          'The union had rejected an offer of 3.1% last week. It said it would bring "the same demand and more coffee."',
        ),
        tweet('2014266117702352033'),
      ],
    },
    {
      ...day,
      title: 'Court: A bell may ring, but not for an hour',
      href: 'https://p.dw.com/p/7BqR2',
      body: [
        p(
          'A village church in Lower Saxony may ring its bell at six in the morning,~but for no longer than three minutes, the Higher Regional Court in Celle ruled on Thursday. A neighbor had sued the parish after an electrical fault kept the bell going for 58 minutes.',
        ),
        p('Pastor Henning Ahlers told the epd news agency that he was "relieved, and rested."'),
        figure({
          id: 79010452,
          alt: 'A brick church tower',
          caption: 'The bell of St. Vitus was cast in 1742',
          credit: 'J. Lührs/epd',
          by: ['J. Lührs', ['epd'], null],
        }),
      ],
    },
    {
      ...day,
      title: 'Islands run low on bread',
      href: 'https://p.dw.com/p/7BqK9',
      body: [
        p(
          'Bakers on the North Sea island of Amrum have begun to ration rolls: ten per household. About 2,300 people live on the island in winter.',
        ),
        ad(1),
        video({
          id: 79010460,
          title: 'How an island stores its food',
          duration: '01:48',
          file: 'dwtv_video/flv/ger/ger20260122_amrum',
        }),
        p('"We have flour until Saturday," baker Wiebke Jensen said.'),
      ],
    },
    {
      ...day,
      title: 'Welcome to our coverage',
      href: 'https://p.dw.com/p/7BqA0',
      body: [
        p(
          'Good morning from Bonn, where it is minus 4 degrees Celsius (25 degrees Fahrenheit). The strike in six ports began with the early shift at 5 a.m. local time.',
        ),
        promoLine(
          'Tired of missing our real-time updates? [Click here to add DW as a Preferred Source](https://www.google.com/preferences/source?q=dw.com)',
        ),
      ],
    },
  ],
  desk: { notes: ['This blog, covering the latest news from Germany on Thursday, January 22, is closed.'] },
  absent: ['Skip next section What you need to know'],
};
