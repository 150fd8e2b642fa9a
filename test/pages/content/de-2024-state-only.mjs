import { ad, figure, h2, p, signOff, tweet, ul, video } from '../markup/blocks.mjs';

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
      'Geklagt hatte der 78-jährige Gerd Wieland. "Ich schlafe schlecht, und das Wasser ist nachts am wärmsten", sagte er nach dem Urteil. Viermal war er erwischt worden, viermal hatte er nicht gezahlt.',
    ),
    ad(1),
    video({
      id: 68900117,
      title: 'Wem gehört der See?',
      duration: '02:22',
      file: 'dwtv_video/flv/de/de20240420_see',
    }),
    h2('Was das Gericht sagt'),
    ul('Eine Gefahr muss belegt werden, nicht vermutet.', 'Schilder ersetzen keine Satzung.'),
    figure({
      id: 68901240,
      alt: 'Verbotsschild an einem Steg',
      caption: 'Das Schild am Pfaffenteich ist abgeschraubt',
      credit: 'Jost Behling/dpa',
      by: ['Jost Behling', ['dpa'], null],
    }),
    tweet('1782755010237772019'),
    p(
      'Die Stadt kann bis zum 21. Mai Berufung einlegen. Oberbürgermeisterin Petra Lange nannte das Urteil "erfrischend, aber unpraktisch". Im Jahr 2023 mussten Retter dreimal ausrücken, immer am Tag.',
    ),
    p(
      'Die Deutsche Lebens-Rettungs-Gesellschaft rät weiterhin vom nächtlichen Schwimmen ab. "Wer nachts untergeht, den hört niemand", sagte Sprecherin Jule Harder. Wieland will deshalb künftig zu zweit ins Wasser gehen.',
    ),
    signOff('mov/sti (dpa, afp, rtr)'),
  ],
  desk: { initials: ['mov', 'sti'], agencies: ['dpa', 'AFP', 'Reuters'] },
  absent: ['You need to enable JavaScript to run this app.'],
};
