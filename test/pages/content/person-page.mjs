import { renderOverview } from '../markup/no-article.mjs';

const { html, address } = renderOverview({
  id: 'person-page',
  lang: 'en',
  path: '/en/ingrid-halloran/person-35110442',
  title: 'Ingrid Halloran',
  headline: 'Ingrid Halloran',
  introduction:
    'Ingrid Halloran has reported on energy and the seas since 2011. She grew up in Galway, studied physics and journalism in Glasgow and Leipzig, and has lived for a year on a research ship. For her series on the harbors of the north she received a prize for science writing in 2022. She speaks English, German and a little Faroese.',
  sections: [
    [
      'Featured stories by Ingrid Halloran',
      [
        [
          'Scottish island bets its future on the tide',
          'An island of 640 people wants to sell electricity from the sea to the mainland.',
          '/en/scottish-island-bets-its-future-on-the-tide/a-79110195',
        ],
        [
          'How Portugal tamed its Atlantic waves',
          'A buoy the size of a bus has survived its third winter.',
          '/en/how-portugal-tamed-its-atlantic-waves/a-78812044',
        ],
      ],
    ],
    [
      'Stories by Ingrid Halloran',
      [
        [
          'The quiet end of a lighthouse',
          'After 180 years, the lamp on Fair Point has been switched off.',
          '/en/the-quiet-end-of-a-lighthouse/a-78440102',
        ],
      ],
    ],
  ],
});

export default { html, expected: { article: false, address } };
