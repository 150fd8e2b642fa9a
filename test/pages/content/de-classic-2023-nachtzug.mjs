import { figure, h2, p, signOff } from '../markup/blocks.mjs';

export default {
  layout: 'classic',
  lang: 'de',
  slug: 'nachtzug-nach-triest-fährt-wieder',
  number: 65210990,
  kicker: ['Verkehr'],
  title: 'Nachtzug nach Triest fährt wieder',
  standfirst:
    'Nach 14 Jahren Pause verbindet ein Nachtzug München wieder mit der Adria. Die Bahn zögerte, eine Genossenschaft nicht.',
  published: '2023-04-12',
  printed: ['12.04.2023'],
  keywords: ['Bahn', 'Nachtzug', 'Triest'],
  authors: [{ name: 'Sebastian Kröger' }],
  lead: {
    id: 65210993,
    onHost: true,
    alt: 'Ein Schlafwagen am Bahnsteig, 11. April 2023',
    caption: 'Der erste Zug verließ München am Dienstag um 20:48 Uhr',
    credit: 'Ferdi Lechner/dpa/picture alliance',
    by: ['Ferdi Lechner', ['dpa'], 'picture alliance'],
  },
  body: [
    p(
      'Um 20:48 Uhr gab Zugchefin Valentina Moser das Signal,~und 212 Fahrgäste klatschten. Zum ersten Mal seit 2009 fuhr am Dienstagabend wieder ein Nachtzug von München nach [Triest](/de/triest/t-18880012).',
    ),
    p(
      'Betrieben wird die Strecke nicht von der Deutschen Bahn,~sondern von der Genossenschaft Mondlinie. Ihr gehören 3100 Menschen in fünf Ländern, die je 500 Euro eingezahlt haben.',
    ),
    h2('"Niemand hat auf uns gewartet"~'),
    p(
      '"Niemand hat auf uns gewartet, und genau das war der Reiz", sagt Vorstand Emil Hartung der DW. Die sechs Schlafwagen stammen aus dem Jahr 1987 und wurden in Tschechien für 2,4 Millionen Euro umgebaut.',
    ),
    figure({
      id: 65210997,
      onHost: true,
      side: true,
      alt: 'Abteil mit drei Betten',
      caption: 'Ein Bett kostet zwischen 79 und 149 Euro',
      credit: 'S. Kröger/DW',
      by: ['S. Kröger', ['DW'], null],
    }),
    p(
      'Die Bahn hatte das Angebot 2016 eingestellt, weil es sich nach ihren Angaben nicht lohnte. Heute klingt das anders: Man sehe die Nachfrage "mit großem Interesse", heißt es in Berlin.',
    ),
    h2('Drei Grenzen, drei Lokomotiven'),
    p(
      'Bis Triest braucht der Zug elf Stunden. An jeder Grenze wird die Lokomotive gewechselt, obwohl die Europäische Union seit 2021 einheitliche Zulassungen verspricht. Verkehrsforscherin Dana Petrik von der TU Graz nennt das "ein Museum auf Schienen".',
    ),
    p(
      'Vom 15. Juni an soll der Zug an fünf Tagen in der Woche fahren. Für Juli sind 86 Prozent der Betten verkauft.',
    ),
    signOff('skr/ba (dpa, afp)'),
  ],
  desk: { initials: ['skr', 'ba'], agencies: ['dpa', 'AFP'] },
};
