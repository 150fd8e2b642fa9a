import { ad, h2, infoBox, ol, p, quote, signOff, table, ul } from '../markup/blocks.mjs';

export default {
  layout: 'modern-2026',
  lang: 'en',
  slug: 'what-is-a-leap-second-and-why-is-it-going-away',
  number: 79171010,
  kicker: [['Science', '/en/science/s-12526'], 'Global'],
  title: 'What is a leap second, and why is it going away?',
  standfirst:
    "Since 1972, the world's clocks have been stopped 27 times for one second. By 2035, the practice is to end.",
  published: '2026-06-29T06:00:00.000Z',
  modified: '2026-06-30T08:12:09.000Z',
  printed: ['06/29/2026', 'June 29, 2026'],
  lead: {
    id: 79171012,
    alt: 'The dial of an atomic clock',
    caption: '',
    credit: 'PTB/dpa/picture alliance',
    by: [null, ['dpa'], 'picture alliance'],
  },
  body: [
    p(
      'The Earth does not turn evenly. It is slowed by the {{Tides are the rise and fall of the sea caused by the pull of the moon}}tides and sped up by what moves in its core. Atomic clocks,~by contrast, lose one second in about 300 million years.',
    ),
    h2('How is a leap second inserted?'),
    ol(
      'The [Earth rotation service](https://www.example.org/iers) in Paris measures the difference.',
      'If it comes close to 0.9 seconds, the service announces a leap second, usually six months ahead.',
      'On June 30 or December 31, the last minute of the day has **61 seconds**.',
    ),
    ad(1),
    h2('How often has it happened?'),
    table({
      caption: 'Leap seconds by decade',
      rows: [
        ['Decade', 'Number', 'Last date'],
        ['1970s', '9', 'December 31, 1979'],
        ['1980s', '6', 'December 31, 1989'],
        ['1990s', '7', 'December 31, 1998'],
        ['2000s', '2', 'December~31, 2008'],
        ['2010s', '3', 'December 31, 2016'],
      ],
    }),
    infoBox(
      'In short: UTC',
      'Coordinated Universal Time has been the basis of civil time since 1960.',
      'It is made from about 450 atomic clocks in more than 80 institutes.',
    ),
    h2('What went wrong?'),
    p(
      'On June 30, 2012, booking systems of an airline in Australia failed and some 400 flights were delayed. Programmers have called the leap second many things. One engineer put it like this in a lecture in 2019:',
    ),
    quote('A minute has 60 seconds.', 'Every program I know believes that, and so does every child.'),
    p(
      'In November 2022, the General Conference on Weights and Measures decided to let the difference grow beyond one second by 2035 at the latest.',
    ),
    ul(
      'Supporters: space agencies, network operators',
      'Opponents: some astronomers and the *Greenwich Society*',
    ),
    signOff('This article was written using material from the DPA news agency.'),
    signOff('*Edited by: Lorna Pike*'),
  ],
  desk: {
    agencies: ['dpa'],
    editors: ['Lorna Pike'],
    notes: ['This article was written using material from the DPA news agency.'],
  },
};
