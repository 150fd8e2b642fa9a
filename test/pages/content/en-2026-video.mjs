import { p } from '../markup/blocks.mjs';

export default {
  layout: 'recording-2026',
  kind: 'video',
  type: 'video',
  lang: 'en',
  slug: 'how-a-norwegian-valley-got-its-sun-back',
  number: 79033120,
  kicker: [
    ['Science', '/en/science/s-12526'],
    ['Norway', '/en/norway/t-17314448'],
  ],
  title: 'How a Norwegian valley got its sun back',
  standfirst:
    'For five months a year, no ray of light reached the square of Solbotn. Then the town hung a mirror on the mountain.',
  published: '2026-01-29T11:30:00.000Z',
  modified: '2026-01-29T11:30:00.000Z',
  printed: ['01/29/2026', 'January 29, 2026'],
  authors: [{ name: 'Ola Brekke' }],
  recording: {
    duration: '02:05',
    file: 'dwtv_video/flv/euro/euro20260129_solbotn',
    show: 'Every week, our magazine travels through Europe and meets people who change something small.',
  },
  body: [
    p(
      'Three mirrors of 17 square meters each follow the sun and throw an ellipse of light onto the town square. They cost 5 million kroner ($470,000) and were first switched on in October 2013.',
    ),
    p(
      '"The first winter, people brought deck chairs," says mayor Astrid Haugen. Our reporter has visited the valley on the shortest day of the year.',
    ),
    p(
      'The idea is older than the town hall. In 1913, a bookkeeper at the local power station wrote in his diary that one might "fetch the sun down by post." The technology was missing, so the company built a cable car instead, which still carries people up to the light.',
    ),
    p(
      'Not everybody was in favor. Teacher Roald Nygaard collected 1,300 signatures against the mirrors. He now drinks his coffee on the square, "purely to keep an eye on the matter."',
    ),
  ],
};
