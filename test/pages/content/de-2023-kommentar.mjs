import { figure, h2, p, readMorePlain, signOff, tweet } from '../markup/blocks.mjs';

export default {
  layout: 'modern-2023',
  kind: 'opinion',
  lang: 'de',
  slug: 'kommentar-schafft-die-sommerzeit-endlich-ab',
  number: 65090118,
  kicker: ['Kommentar', 'Europa'],
  title: 'Schafft die Sommerzeit endlich ab!',
  standfirst:
    'Zweimal im Jahr stellt Europa die Uhr um, obwohl es niemand mehr will. Das sagt viel über Europa, meint Judith Ahlborn.',
  published: '2023-03-24T16:05:00.000Z',
  modified: '2023-03-24T16:40:27.000Z',
  printed: ['24.03.2023', '24. März 2023'],
  authors: [
    { name: 'Judith Ahlborn', place: 'Brüssel', linked: true, role: 'Korrespondentin im Studio Brüssel' },
  ],
  lead: {
    id: 65090120,
    alt: 'Judith Ahlborn',
    caption: 'DW-Korrespondentin Judith Ahlborn',
    credit: 'DW',
    by: [null, ['DW'], null],
  },
  column:
    'In dieser Kolumne schreiben unsere Korrespondentinnen und Korrespondenten jede Woche, was ihnen auffällt.',
  body: [
    p(
      'Am 12. September 2018 versprach der damalige Kommissionspräsident~den Europäern,~dass sie nie wieder an der Uhr drehen müssen. 4,6 Millionen Menschen hatten sich an einer Umfrage beteiligt, 84 Prozent waren für das Ende der Zeitumstellung.',
    ),
    p('Das ist fast fünf Jahre her. Am Sonntag drehen wir wieder.'),
    h2('Drei Uhren in Europas Mitte?'),
    p(
      'Das Parlament stimmte zu, der Rat tagte, dann kam eine Frage auf: Welche Zeit soll gelten? Portugal will die eine, Polen die andere, und Belgien will dasselbe wie die Niederlande. "Wir warten auf eine Folgenabschätzung", sagt ein Diplomat seit 2019.',
    ),
    tweet('1639271188402577409'),
    p(
      'Wer einmal erlebt hat, wie 27 Minister über eine Stunde streiten, versteht, warum es bei großen Fragen so lange dauert.',
    ),
    figure({
      id: 65090126,
      alt: 'Turmuhr ohne Zeiger',
      caption: 'Eine Uhr ohne Zeiger hat immer recht',
      credit: 'Edgar Stolle/ZB/picture alliance',
      by: ['Edgar Stolle', [], 'picture alliance'],
    }),
    readMorePlain(
      'Mehr dazu',
      'Wie die Sommerzeit nach Europa kam',
      '/de/wie-die-sommerzeit-nach-europa-kam/a-64887701',
    ),
    p(
      'Dabei wäre die Lösung einfach: Jeder Staat entscheidet bis zum 31. Dezember, und wer nicht entscheidet, behält die Winterzeit. Eine Frist ist keine Gewalt. Sie ist ein Wecker.',
    ),
    signOff('*Dieser Text wurde aus dem Englischen adaptiert.*'),
  ],
  desk: { notes: ['Dieser Text wurde aus dem Englischen adaptiert.'] },
};
