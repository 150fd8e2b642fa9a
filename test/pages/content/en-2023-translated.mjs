import { ad, blank, figure, h2, p, readMore, signOff, ul, video } from '../markup/blocks.mjs';

export default {
  layout: 'modern-2023',
  lang: 'en',
  slug: 'the-town-that-bakes-with-one-oven',
  number: 69930118,
  address: 'https://www.dw.com/en/0/a-69930118?maca=en-rss-en-ger-1023-xml-atom&at_medium=RSS',
  kicker: ['Lifestyle', 'Germany'],
  title: 'The town that bakes with one oven',
  standfirst:
    'To save gas, eleven bakeries in a Franconian town now share a single wood-fired oven. The bread got better, and so did the gossip.',
  published: '2024-08-21T09:00:00.000Z',
  modified: '2024-08-22T07:14:36.000Z',
  printed: ['08/21/2024', 'August 21, 2024'],
  authors: [{ name: 'Ferdinand Aschoff', linked: true, place: 'Bad Windsheim' }],
  lead: {
    id: 69930120,
    alt: 'Loaves on a long wooden peel',
    caption: 'The oven holds 340 loaves',
    credit: 'Georg Hopfner/dpa/picture alliance',
    by: ['Georg Hopfner', ['dpa'], 'picture alliance'],
  },
  body: [
    p(
      'At 2:30 in the morning, the bakers of Hohenlinden stand in line. Eleven bakeries,~one oven: That has been the rule in the Franconian town since February 2023, when the price of gas tripled.',
    ),
    p(
      '"In the first week we fought over ten minutes," said master baker {{A master craftsman has passed an examination before a chamber of trades}}Gisela Rupp. "Now we fight over who brings the coffee."',
    ),
    blank(),
    ad(1),
    video({
      id: 69910004,
      title: 'Fire, flour and eleven bakers',
      duration: '04:58',
      file: 'dwtv_video/flv/eng/eng20240815_oven',
    }),
    h2('A third less energy'),
    p(
      'The [chamber of trades](https://www.example.org/hwk) in Nuremberg has calculated that the shared oven needs 34% less energy than eleven small ones. The saving amounts to about €61,000 ($67,900) a year.',
    ),
    ul(
      'one oven with a surface of 22 square meters',
      'wood from the municipal forest',
      'a fixed order, drawn by lot each Monday',
    ),
    figure({
      id: 69930127,
      alt: 'A chalkboard with names and times',
      caption: 'The order hangs on the door of the bakehouse',
      credit: 'DW/F. Aschoff',
      by: ['F. Aschoff', ['DW'], null],
    }),
    readMore(
      'Read more',
      'Why German bread has its own register',
      '/en/why-german-bread-has-its-own-register/a-69502210',
    ),
    p(
      'Food historian Brigitte Sommer of Bayreuth sees nothing new in it. Until about 1850, she said, most villages had a common bakehouse. "What we call an innovation is often only a memory."',
    ),
    signOff('This article was originally written in German.'),
  ],
  desk: { notes: ['This article was originally written in German.'] },
};
