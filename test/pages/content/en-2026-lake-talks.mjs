import { ad, blank, figure, h2, p, signOff, video } from '../markup/blocks.mjs';

export default {
  layout: 'modern-2026',
  lang: 'en',
  slug: 'lake-tessara-states-agree-to-share-data-on-dam',
  number: 79120330,
  kicker: [['Politics', '/en/politics/s-58123611'], 'Global'],
  title: 'Lake Tessara states agree to share data on dam',
  standfirst:
    'After six years of dispute, three governments will publish the water levels of their shared lake. "Trust is measured in centimeters," one minister said.',
  published: '2026-02-05T17:31:22.904Z',
  modified: '2026-02-05T19:02:11.002Z',
  printed: ['02/05/2026', 'February 5, 2026'],
  lead: {
    id: 79120331,
    alt: 'See Tessara Staudamm Luftaufnahme',
    caption: 'The dam holds back 9.4 cubic kilometers of water',
    credit: 'Samir Odeh/AP Photo/picture alliance',
    by: ['Samir Odeh', ['AP'], 'picture alliance'],
  },
  body: [
    p(
      'Three countries that share Lake Tessara agreed on Thursday to publish the level of its water every day, ending a quarrel that has twice~brought their armies to the shore.',
    ),
    p(
      'The agreement,~signed in the port of Ardal, obliges Veria, Oskana and the Republic of Tul to exchange readings from 17 gauges. It does not settle how much water each of them may take.',
    ),
    p(
      '"Trust is measured in centimeters," said Veria\'s water minister, Leila Anvari, after the ceremony. Her counterpart from Oskana, Petr Dvoran, called the text "a beginning, and not a bad one."',
    ),
    video({
      id: 79098112,
      title: 'Who owns the water of Lake Tessara?',
      duration: '04:12',
      file: 'dwtv_video/flv/tess/tess20260203_water',
    }),
    h2('Two harvests lost'),
    p(
      'Farmers on the southern shore have lost two harvests since the dam was closed in the summer of 2020. The United Nations estimates that 310,000 people have left the region.',
    ),
    blank(),
    figure({
      id: 79120335,
      alt: 'Cracked lake bed with a stranded boat',
      caption: 'South of Ardal the shore has moved by 3 kilometers',
      credit: 'Reuters/D. Tarkov',
      by: ['D. Tarkov', ['Reuters'], null],
    }),
    ad(1),
    p(
      'The so-called "Shore Committee," a group of exiled farmers, rejected the agreement. Its speaker, Hamid Rostam, told the AFP news agency that the gauges were "a thermometer given to a patient who needs a doctor."',
    ),
    p(
      'A first report is due on March 31. Talks on the shares of water are to resume in Vienna in the autumn.',
    ),
    signOff('mk,~tov/rbd (AFP, AP, Reuters)'),
  ],
  desk: { initials: ['mk', 'tov', 'rbd'], agencies: ['AFP', 'AP', 'Reuters'] },
};
