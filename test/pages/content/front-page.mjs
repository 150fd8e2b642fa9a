import { renderOverview } from '../markup/no-article.mjs';

const { html, address } = renderOverview({
  id: 'front-page',
  lang: 'en',
  path: '/en/top-stories/s-9097',
  title: 'News and current affairs from Germany and around the world',
  description: 'Current news, reports and background from the newsroom, around the clock.',
  sections: [
    [
      "DW's Top Story",
      [
        [
          'Ports of the Black Sea reopen for grain',
          'After eleven weeks of ice and argument, the first freighter has left the harbor. Insurers remain cautious, and so do the crews who sail under five flags.',
          '/en/ports-reopen-for-grain/a-79200110',
        ],
        [
          'What the shipping deal says',
          'The text has nine articles and one long annex. We read them so that you do not have to.',
          '/en/what-the-shipping-deal-says/a-79200111',
        ],
      ],
    ],
    [
      'Headlines',
      [
        [
          'Bonn court rules on rooftop gardens',
          'Tenants may plant what they can carry, the judges said, as long as the roof can carry it too.',
          '/en/bonn-court-rooftop-gardens/a-79200118',
        ],
        [
          'Peru counts its glaciers again',
          'Of 2,100 glaciers mapped in 1962, fewer than half are left, the survey found.',
          '/en/peru-counts-its-glaciers/a-79200119',
        ],
        [
          'Handball: Iceland reach the final',
          'A goal in the last second sent a nation of 390,000 into the streets.',
          '/en/handball-iceland/a-79200121',
        ],
        [
          'Why rye bread is back',
          'Bakers in Helsinki, Vilnius and Hamburg report the same surprising demand.',
          '/en/why-rye-bread-is-back/a-79200125',
        ],
      ],
    ],
    [
      'In pictures',
      [
        [
          'The last ferrymen of the Danube',
          'A journey along nine countries, with a camera and a very small boat.',
          '/en/the-last-ferrymen/g-79200130',
        ],
      ],
    ],
  ],
});

export default { html, expected: { article: false, address } };
