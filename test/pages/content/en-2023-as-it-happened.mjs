import { figure, h2, p, readMorePlain, signOff, ul } from '../markup/blocks.mjs';

export default {
  layout: 'modern-2023',
  lang: 'en',
  slug: 'storm-ottilie-ferry-passengers-rescued-as-it-happened',
  number: 64110277,
  kicker: [['Catastrophe', '/en/catastrophe/s-12757'], 'Europe'],
  title: 'Storm Ottilie: Ferry passengers rescued — as it happened',
  standfirst:
    'All 214 people on board the "Halland Star" have been brought ashore. Winds of 151 kilometers per hour were measured on the Danish coast. Follow DW for the latest.',
  published: '2022-12-19T07:02:10.404Z',
  modified: '2022-12-19T23:35:48.061Z',
  printed: ['12/19/2022', 'December 19, 2022'],
  lead: {
    id: 64110279,
    alt: 'A ferry leans in high waves, seen from a helicopter',
    caption: 'The ferry lost power 9 nautical miles off Skagen',
    credit: 'Asger Lindholt/Ritzau Scanpix/AP/picture alliance',
    by: ['Asger Lindholt', ['Ritzau', 'AP'], 'picture alliance'],
  },
  body: [
    ul(
      'All passengers and crew of the ferry "Halland Star" are safe',
      'Rail traffic in northern Germany remains suspended',
      'The storm is expected to reach Poland overnight',
    ),
    signOff('This article was last updated at 23:32 UTC/GMT.'),
    h2('Last passengers leave the ship'),
    p(
      'A Swedish rescue helicopter lifted the last 11 people from the "Halland Star" at 21:50 UTC, the Danish coast guard said. "Every single person is in a warm room now," spokeswoman Mette Friis told reporters in Frederikshavn.',
    ),
    p('Four passengers were treated for broken bones.~None of the injuries was life-threatening.'),
    readMorePlain(
      'Read more',
      'How ships ride out a hurricane',
      '/en/how-ships-ride-out-a-hurricane/a-63880915',
    ),
    h2('German railway: "Stay where you are"'),
    p(
      'Deutsche Bahn has stopped all long-distance trains north of Hanover. The company asked travelers to "stay where you are" and opened six parked trains as places to sleep.',
    ),
    figure({
      id: 64110288,
      alt: 'Travelers sit on suitcases in a station hall',
      caption: 'In Bremen, 600 people spent the evening in the station',
      credit: 'Eike Harms/AFP',
      by: ['Eike Harms', ['AFP'], null],
    }),
    h2('Insurers expect €300 million in damage'),
    p(
      'The German Insurance Association put the damage at up to €300 million ($318 million). It would be the costliest December storm since 1999.',
    ),
    signOff('We are now closing these live updates. Please head to our new article for all the latest news.'),
    signOff('fhb,~tmo/jlw (AP, AFP, dpa, Reuters)'),
  ],
  desk: {
    initials: ['fhb', 'tmo', 'jlw'],
    agencies: ['AP', 'AFP', 'dpa', 'Reuters'],
    notes: [
      'This article was last updated at 23:32 UTC/GMT.',
      'We are now closing these live updates. Please head to our new article for all the latest news.',
    ],
  },
};
