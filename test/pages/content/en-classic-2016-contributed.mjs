import {
  classicVideo,
  figure,
  nestedGallery,
  p,
  readMorePlain,
  signOff,
  strongSubhead,
} from '../markup/blocks.mjs';

export default {
  layout: 'classic',
  lang: 'en',
  slug: 'iceland-names-its-first-road-after-an-elf',
  number: 19330271,
  address: 'https://p.dw.com/p/1JQzW',
  permalink: 'https://p.dw.com/p/1JQzW',
  kicker: ['Iceland'],
  title: 'Iceland names its first road after an elf',
  standfirst:
    'A road near Reykjavik was moved to spare a rock. Now it bears the name of the elf who is said to live in it.',
  published: '2016-06-16',
  printed: ['16.06.2016'],
  keywords: ['Iceland', 'elves', 'road'],
  lead: {
    id: 19330274,
    alt: 'Lava rock beside a new road',
    caption: 'The rock weighs 70 tons',
    credit: 'Getty Images/AFP/S. Thorvaldur',
    by: ['S. Thorvaldur', ['AFP'], 'Getty Images'],
  },
  body: [
    p(
      'Iceland has named a road after an elf for the first time. The sign for Borghildarvegur was put up on Thursday in a suburb of Reykjavik,~in the presence of the mayor, a bishop and 200 guests.',
    ),
    p(
      'The road authority moved the route by 12 meters in 2013 after residents protested. The detour cost 7 million kronur (50,000 euros, $56,000).',
    ),
    readMorePlain(
      'Read more',
      'The geyser that stopped keeping time',
      '/en/the-geyser-that-stopped-keeping-time/a-19201144',
    ),
    strongSubhead('"It costs little to be polite"'),
    p(
      '"I have never seen her, but it costs little to be polite," said Mayor Sigrun Hallsdottir. A survey of 2007 found that 8 percent of Icelanders were sure that elves exist and 54 percent would not rule it out.',
    ),
    figure({
      id: 19330279,
      side: true,
      alt: 'Sigrun Hallsdottir',
      caption: '',
      credit: 'DW/F. Grimsson',
      by: ['F. Grimsson', ['DW'], null],
    }),
    nestedGallery({
      id: 19280115,
      title: 'Roads with a story',
      slides: [
        {
          id: 19280118,
          alt: 'A winding road (picture alliance/prisma)',
          name: 'The Trollstigen',
          text: 'Eleven hairpin bends lead up the wall, built by hand in eight years.',
        },
      ],
    }),
    classicVideo({
      id: 19290447,
      title: 'Driving with the huldufolk',
      file: 'dwtv_video/flv/emg/emg20160610_elves',
      seconds: 245,
    }),
    p(
      'Folklorist Terje Gudmundsson of the University of Iceland calls the belief "a very old form of environmental protection." The next road will be opened in September. So far, nobody has asked for a detour.',
    ),
    signOff('AP and Reuters contributed to this report.'),
  ],
  desk: { agencies: ['AP', 'Reuters'] },
};
