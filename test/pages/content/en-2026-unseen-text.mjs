import { ad, figure, h2, infoBox, p, preferredSource, signOff, ul, unseen } from '../markup/blocks.mjs';

export default {
  layout: 'modern-2026',
  lang: 'en',
  slug: 'the-city-that-pays-its-residents-to-listen',
  number: 79401182,
  kicker: ['Society', ['Denmark', '/en/denmark/t-17324561']],
  title: 'The city that pays its residents to listen',
  standfirst:
    'In Aarhus, 120 people earn a small fee for sitting on a bench and hearing strangers out. The waiting list is long, on both sides.',
  published: '2026-10-12T07:30:00.000Z',
  modified: '2026-10-12T08:00:41.000Z',
  printed: ['10/12/2026', 'October 12, 2026'],
  authors: [
    { name: 'Annelise Voss', place: 'Aarhus', linked: true, role: 'Freelance correspondent for Scandinavia' },
    { name: 'Jack Penhale' },
  ],
  lead: {
    id: 79401184,
    alt: 'Two people on a yellow bench',
    caption: 'The city has painted 14 benches yellow',
    credit: 'Signe Goldmann/Ritzau Scanpix/AFP',
    by: ['Signe Goldmann', ['Ritzau', 'AFP'], null],
  },
  body: [
    p(
      'The bench is yellow, the thermos is full, and Birthe Lund has nothing to say. That is her job. For two hours every Saturday,~the retired {{A crane operator steers a tower crane from a cabin}}crane operator listens to whoever sits down.',
    ),
    unseen('Loading more stories from Scandinavia for you', 'hidden'),
    p(
      '"People think that listening is waiting for your turn," she said. "I have no turn." The city pays her 150 kroner (€20, $23) an hour.',
    ),
    ad(1),
    unseen('You have read three of five free articles this month', 'style="display:none"'),
    h2('An idea from a barber'),
    p(
      'The program began in 2024 after a survey found that one in four residents had {{Loneliness is measured here with a scale of three questions}}felt lonely for more than a month. A barber named Karim Saleh told the council what he had observed in 30 years: "They pay for the haircut and come for the chair."',
    ),
    infoBox(
      'How it works',
      'Anyone over 18 may apply.',
      'Listeners are trained for six evenings and may not give advice.',
    ),
    figure({
      id: 79401190,
      alt: 'A thermos and two cups',
      caption: 'Coffee is free, [cake](/en/cake/t-60001234) is not',
      credit: 'DW/A. Voss',
      by: ['A. Voss', ['DW'], null],
    }),
    unseen(
      'Image gallery: swipe left to see the next picture',
      'aria-hidden="true" style="visibility:hidden"',
    ),
    ul(
      '120 listeners between 19 and 84',
      '9,400 conversations in the first year',
      'an average of 31 minutes each',
    ),
    p(
      'Psychologist Malene Krogh of Aarhus University has studied 800 of the talks. She warns against calling them therapy: "A bench is not a couch. But it is a beginning." In March, the city council extended the program until 2029.',
    ),
    signOff('*Edited by: Carla Winstone*'),
    preferredSource(
      'Tired of missing our real-time updates? [Click here to add DW as a Preferred Source](https://www.google.com/preferences/source?q=dw.com)',
    ),
  ],
  desk: { editors: ['Carla Winstone'] },
};
