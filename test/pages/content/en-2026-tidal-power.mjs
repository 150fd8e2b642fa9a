import {
  ad,
  figure,
  h2,
  leadAgain,
  newsletterFrame,
  p,
  preferredSource,
  readMore,
  signOff,
  tweet,
} from '../markup/blocks.mjs';

const lead = {
  id: 79110201,
  alt: 'A turbine is lowered from a barge into gray water',
  caption: 'Engineers lowered the first of 12 turbines into the Sound of Brannoch on Monday',
  credit: 'Morag Sutherland/AFP/Getty Images',
  by: ['Morag Sutherland', ['AFP'], 'Getty Images'],
};

export default {
  layout: 'modern-2026',
  lang: 'en',
  slug: 'scottish-island-bets-its-future-on-the-tide',
  number: 79110195,
  kicker: [
    ['Climate', '/en/climate/s-59752983'],
    ['United Kingdom', '/en/united-kingdom/t-17286001'],
  ],
  title: 'Scottish island bets its future on the tide',
  standfirst:
    'An island of 640 people wants to sell electricity from the sea to the mainland. Fishing crews fear for their catch.',
  published: '2026-03-17T08:12:40.310Z',
  modified: '2026-03-17T10:45:02.118Z',
  printed: ['03/17/2026', 'March 17, 2026'],
  authors: [
    {
      name: 'Ingrid Halloran',
      place: 'Lochmaddy',
      role: 'Reporter on energy and the seas',
      linked: true,
      number: 35110442,
    },
  ],
  lead,
  body: [
    p(
      'For most of its history the island of Eilean Ruadh has exported wool, crab and people. From next year it wants to export electricity. On Monday,~engineers lowered the first of 12 [tidal turbines](/en/tidal-power/t-60990012) into the narrow strait to its west.',
    ),
    leadAgain(lead),
    p(
      '"The moon is the only supplier that has never sent us a bill," said Catriona MacAskill, who chairs the community trust that owns the project. The trust borrowed £38 million ($49 million) for it,~a little more than £59,000 for each person on the island.',
    ),
    ad(1),
    p(
      'According to the trust, the turbines will produce 21 gigawatt hours a year, enough for about 5,800 homes. The island itself has 290.',
    ),
    tweet('2033918876512264201'),
    h2('A cable that came too~late'),
    p(
      'The plan is not new. In 2011, a company from Aberdeen tested a single turbine here and left after three winters. "They had a machine, but no cable," recalled Donald Nicolson, the retired harbor master. The [undersea cable](https://www.example.org/grid/west-isles) to the mainland was laid only in 2024.',
    ),
    figure({
      id: 79110203,
      alt: 'Two fishermen mend a net on a pier',
      caption: 'The crews of the *Silver Spray* have fished the sound for four generations',
      credit: 'Kirsty Munro/empics/picture alliance',
      by: ['Kirsty Munro', ['PA'], 'picture alliance'],
    }),
    readMore(
      'Read more',
      'How Portugal tamed its Atlantic waves',
      '/en/how-portugal-tamed-its-atlantic-waves/a-78812044',
    ),
    p(
      'Not everyone is pleased. Eleven boats will lose part of their grounds,~and skipper Calum Morrison says nobody has measured what the noise does to lobsters. "We are told to wait for a study," he told DW. "The turbines did not have to wait."',
    ),
    p(
      'The Scottish government said on Tuesday that it would pay for two years of research. A spokeswoman called the concerns "legitimate and overdue."',
    ),
    newsletterFrame(),
    p(
      'For MacAskill, the arithmetic is simple. In 1961 the island had 1,900 inhabitants. The school now has 14 pupils.',
    ),
    signOff('*Edited by: Ruth Abernathy*'),
    preferredSource(
      'Don\'t let the algorithm hide the news. If you rely on our team for trusted reporting, please take a moment to select us as your Preferred Source on Google by [clicking here](https://www.google.com/preferences/source?q=dw.com) and hitting the "star" button.',
    ),
  ],
  desk: { editors: ['Ruth Abernathy'] },
};
