import { ad, figure, h2, newsletterFrame, p, quote, readMore, signOff, video } from '../markup/blocks.mjs';

export default {
  layout: 'modern-2026',
  lang: 'fr',
  slug: 'au-togo-une-radio-parle-aux-pêcheurs',
  number: 79290871,
  kicker: [['Médias', '/fr/médias/s-11570'], 'Togo'],
  title: 'Au Togo, une radio parle aux pêcheurs',
  standfirst:
    'Chaque nuit à trois heures, une animatrice lit la météo en mina. Depuis, moins de pirogues se perdent.',
  published: '2026-03-26T05:00:00.000Z',
  modified: '2026-03-26T06:30:00.000Z',
  printed: ['26/03/2026', '26 mars 2026'],
  authors: [{ name: 'Kodjo Amegan', place: 'Aného', linked: true }],
  lead: {
    id: 79290873,
    alt: 'Une femme au micro dans un petit studio',
    caption: 'Le studio mesure neuf mètres carrés',
    credit: 'Komlan Adzoh/AFP',
    by: ['Komlan Adzoh', ['AFP'], null],
  },
  body: [
    p(
      "À trois heures du matin, Aného dort, sauf Delali Kpogo. L'animatrice de 29 ans lit la force du vent, la hauteur des vagues et les noms des pirogues qui ne sont pas rentrées. Son émission dure~onze minutes.",
    ),
    p(
      "«~Je parle lentement, parce que la mer n'est pas pressée~», dit-elle. Elle a commencé en septembre 2024, après le naufrage qui a coûté la vie à sept pêcheurs.",
    ),
    ad(1),
    newsletterFrame(),
    h2('Deux naufrages au lieu de neuf'),
    p(
      "Selon la [Marine marchande](https://www.example.org/marine), deux pirogues ont chaviré en 2025, contre neuf l'année précédente. L'État a promis 12 millions de francs CFA (18 300 euros) pour un émetteur plus puissant.",
    ),
    video({
      id: 79280455,
      title: 'Une nuit à Radio Lagune',
      duration: '03:47',
      file: 'dwtv_video/flv/fr/fr20260320_lagune',
    }),
    figure({
      id: 79290880,
      alt: 'Des pirogues peintes sur la plage',
      caption: 'Presque chaque pirogue a son poste de radio',
      credit: 'K. Amegan/DW',
      by: ['K. Amegan', ['DW'], null],
    }),
    quote('Avant, on regardait le ciel et on devinait.', 'Maintenant, on écoute et on reste.'),
    p(
      "C'est ainsi que le vieux pêcheur Ayité Lawson résume les choses. Il a 76 ans et n'a jamais appris à nager.",
    ),
    readMore(
      'Lire aussi',
      'Le port de Lomé voit plus grand',
      '/fr/le-port-de-lomé-voit-plus-grand/a-78950277',
    ),
    signOff('ka/sd (afp, reuters)'),
  ],
  desk: { initials: ['ka', 'sd'], agencies: ['AFP', 'Reuters'] },
};
