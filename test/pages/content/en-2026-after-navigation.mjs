import { ad, figure, h2, newsletterFrame, p, signOff, video } from '../markup/blocks.mjs';

/** The head and the state are still those of the article that the reader came from. */
const cameFrom = {
  id: 'en-2026-before-navigation',
  lang: 'en',
  slug: 'fishing-fleet-sails-without-diesel',
  number: 79188001,
  kicker: ['Environment'],
  title: 'Fishing fleet sails without diesel',
  standfirst: 'Eleven boats on the Baltic Sea have replaced their engines with batteries.',
  published: '2026-01-08T09:00:00.000Z',
  modified: '2026-01-08T09:30:00.000Z',
  printed: ['01/08/2026', 'January 8, 2026'],
  authors: [{ name: 'Solveig Madsen' }],
  lead: { id: 79188003, alt: 'A blue fishing boat' },
};

export default {
  layout: 'modern-2026',
  lang: 'en',
  slug: 'museum-returns-whale-bones-to-the-arctic',
  number: 79190450,
  headOf: cameFrom,
  kicker: [
    ['Culture', '/en/culture/s-1441'],
    ['Canada', '/en/canada/t-17324019'],
  ],
  title: 'Museum returns whale bones to the Arctic',
  standfirst:
    'After 131 years, the ribs of a bowhead whale leave a cellar in Bremen. The Inuit who asked for them will not put them on display.',
  published: '2026-07-09',
  expect: { published: '2026-07-09', modified: null },
  printed: ['07/09/2026', 'July 9, 2026'],
  authors: [
    { name: 'Elspeth Drummond', place: 'Iqaluit', linked: true },
    { name: 'Ralf Meinecke', place: 'Bremen' },
  ],
  lead: {
    id: 79190451,
    alt: 'Curved bones lie on straw in a crate',
    caption: 'The bones weigh 412 kilograms',
    credit: 'Frauke Tiemann/dpa/picture alliance',
    by: ['Frauke Tiemann', ['dpa'], 'picture alliance'],
  },
  body: [
    p(
      "The crates bore no label, and for a long time that was the problem. In the winter of 2023, a trainee at Bremen's overseas museum opened the wrong one and found 14 ribs of a bowhead whale,~collected by a German whaler in 1895.",
    ),
    p(
      '"My grandmother knew the name of that whale," said Inuit elder Simeonie Akpik in Iqaluit. He wrote to the museum in October 2024. On Thursday, the bones were handed over.',
    ),
    ad(1),
    video({
      id: 79170033,
      title: 'What museums keep in their cellars',
      duration: '06:40',
      file: 'dwtv_video/flv/cul/cul20260701_cellar',
    }),
    h2('No glass, no lamp'),
    figure({
      id: 79190457,
      hydrated: true,
      alt: 'Low houses on a frozen bay',
      caption: 'The bones will be laid beside the bay',
      credit: 'Todd Lavallee/REUTERS',
      by: ['Todd Lavallee', ['Reuters'], null],
    }),
    p(
      'The bones will be returned to the beach where the whale was killed. There will be no display case. "A museum keeps things from dying," Akpik told DW. "We would like this one to be allowed to."',
    ),
    newsletterFrame(),
    p(
      'According to the museum, 27 more requests are waiting. Director Heike Sonnabend called the backlog "our own fault, and a long letter to write."',
    ),
    signOff('*Edited by: Dorothea Hayes*'),
  ],
  desk: { editors: ['Dorothea Hayes'] },
  absent: [cameFrom.title, cameFrom.standfirst, 'Solveig Madsen'],
};
