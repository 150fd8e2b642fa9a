import { ad, figure, h2, p, readMorePlain, signOff, tweet, video } from '../markup/blocks.mjs';

/** Without JSON-LD and state: what the page prints is all there is. */
export default {
  layout: 'modern-2023',
  lang: 'de',
  slug: 'streit-um-die-längste-seilbahn-der-ostsee',
  number: 69011420,
  withoutJsonLd: true,
  withoutState: true,
  kicker: [['Reise', '/de/reise/s-9083'], 'Polen'],
  title: 'Streit um die längste Seilbahn der Ostsee',
  standfirst:
    'Zwischen Swinemünde und Misdroy soll eine Seilbahn über das Wasser führen. Die Kapitäne sind dagegen.',
  published: '2024-05-03',
  expect: { published: '2024-05-03', modified: '2024-05-04' },
  printed: ['03.05.2024', '3. Mai 2024'],
  updatedLabel: 'Zuletzt aktualisiert',
  updatedPrinted: ['04.05.2024', '4. Mai 2024'],
  authors: [{ name: 'Bogumil Hartwig', place: 'Swinemünde' }],
  leadPlayer: video({
    id: 69010007,
    title: 'Schweben über der Swine',
    duration: '01:44',
    file: 'dwtv_video/flv/de/de20240502_bahn',
  }),
  body: [
    p(
      'Elf Stützen, 3,2 Kilometer, 22 Minuten: So beschreibt der Investor Kacper Dudek sein Vorhaben. Die Gondeln sollen in 64 Metern Höhe~über die Swine schweben, hoch genug für jedes Schiff. Fast jedes.',
    ),
    p(
      '"Unser Mast misst 66 Meter", sagt Kapitän Leszek Morawski. Er lenkt das Schulschiff *Perła*, das zweimal im Jahr in Swinemünde festmacht. "Entweder verliert die Bahn eine Gondel oder ich die Spitze."',
    ),
    ad(1),
    h2('"Dann fahren wir eben bei Ebbe"'),
    p(
      'Dudek nimmt es gelassen. "Dann fahren wir eben bei Ebbe", scherzte er am Donnerstag vor Journalisten. Die Ostsee hat kaum Gezeiten. Das Projekt soll 41 Millionen Euro kosten, ein Drittel davon hat eine [Bank in Stettin](https://www.example.org/bank) zugesagt.',
    ),
    figure({
      id: 69011426,
      alt: 'Segelschiff vor einem Hafen',
      caption: 'Die "Perła" ist 48 Jahre alt',
      credit: 'Marek Zielonka/PAP/dpa',
      by: ['Marek Zielonka', ['PAP', 'dpa'], null],
    }),
    tweet('1786402255170019328'),
    readMorePlain(
      'Mehr zum Thema',
      'Die steilste Standseilbahn der Welt',
      '/de/die-steilste-standseilbahn-der-welt/a-68770001',
    ),
    p(
      'Umweltschützer sorgen sich um die Zugvögel. Im April zählten sie auf der geplanten Strecke 7300 Gänse an einem Vormittag. Die Woiwodschaft will bis zum 30. September entscheiden.',
    ),
    signOff('bha/uh (dpa, kna)'),
    signOff('*Dieser Artikel wurde am 4. Mai 2024 um eine Stellungnahme des Hafenamts ergänzt.*'),
  ],
  desk: {
    initials: ['bha', 'uh'],
    agencies: ['dpa', 'KNA'],
    notes: ['Dieser Artikel wurde am 4. Mai 2024 um eine Stellungnahme des Hafenamts ergänzt.'],
  },
  absent: ['Zuletzt aktualisiert'],
};
