import { ad, h2, p, signOff, ul } from '../markup/blocks.mjs';

export default {
  layout: 'modern-2023',
  lang: 'de',
  slug: 'gericht-kippt-nächtliches-badeverbot',
  number: 68901233,
  shell: true,
  kicker: ['Recht', 'Deutschland'],
  expect: { kicker: [] },
  title: 'Gericht kippt nächtliches Badeverbot',
  standfirst: 'Ein Rentner wollte um Mitternacht schwimmen. Nun darf es die ganze Stadt.',
  published: '2024-04-23T13:00:00.000Z',
  modified: '2024-04-23T13:22:45.000Z',
  printed: ['23.04.2024', '23. April 2024'],
  authors: [{ name: 'Malte Overbeck' }],
  body: [
    p(
      'Das Verwaltungsgericht Schwerin hat das Badeverbot am Pfaffenteich für unwirksam erklärt. Die Stadt hatte das Schwimmen zwischen 22 und 6 Uhr seit 2016 mit~50 Euro Bußgeld belegt.',
    ),
    p(
      'Geklagt hatte der 78-jährige Gerd Wieland. "Ich schlafe schlecht, und das Wasser ist nachts am wärmsten", sagte er nach dem Urteil.',
    ),
    ad(1),
    h2('Was das Gericht sagt'),
    ul('Eine Gefahr muss belegt werden, nicht vermutet.', 'Schilder ersetzen keine Satzung.'),
    p(
      'Die Stadt kann bis zum 21. Mai Berufung einlegen. Oberbürgermeisterin Petra Lange nannte das Urteil "erfrischend, aber unpraktisch". 2023 mussten Retter dreimal ausrücken, immer am Tag.',
    ),
    signOff('mov/sti (dpa, afp, rtr)'),
  ],
  desk: { initials: ['mov', 'sti'], agencies: ['dpa', 'AFP', 'Reuters'] },
  absent: ['You need to enable JavaScript to run this app.'],
};
