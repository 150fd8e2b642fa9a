import { renderOverview } from '../markup/no-article.mjs';

const { html, address } = renderOverview({
  id: 'topic-page',
  lang: 'de',
  path: '/de/wattenmeer/t-19044512',
  title: 'Wattenmeer: Aktuelle Nachrichten und Hintergründe',
  description: 'Alles zum Wattenmeer: Natur, Küstenschutz und das Leben mit den Gezeiten.',
  headline: 'Wattenmeer',
  introduction:
    'Das Wattenmeer erstreckt sich über rund 500 Kilometer von Den Helder bis Blåvandshuk. Seit 2009 ist es Welterbe. Zweimal am Tag fällt hier der Meeresboden trocken, und mehr als 10.000 Arten leben von diesem Wechsel. Auf dieser Seite sammeln wir Beiträge über Naturschutz, Deichbau, Fischerei und den steigenden Meeresspiegel.',
  sections: [
    [
      'Hintergrund und Reportagen',
      [
        [
          'Die Zähler von Trischen',
          'Ein Vogelwart lebt sieben Monate allein auf einer Insel, die jedes Jahr drei Meter nach Osten wandert.',
          '/de/die-zähler-von-trischen/a-79200210',
        ],
        [
          'Ein Deich für das Jahr 2100',
          'Wie hoch ist hoch genug? In Büsum streiten Ingenieure und Gastwirte.',
          '/de/ein-deich-für-2100/a-79200213',
        ],
        [
          'Krabben pulen in Marokko',
          'Der lange Weg eines kleinen Tieres, von der Nordsee bis Tanger und zurück.',
          '/de/krabben-pulen-in-marokko/a-79200217',
        ],
      ],
    ],
    [
      'Videos',
      [
        [
          'Unterwegs mit dem Postschiff',
          'Bei Flut kommt die Post, bei Ebbe bleibt sie liegen.',
          '/de/unterwegs-mit-dem-postschiff/video-79200222',
        ],
      ],
    ],
  ],
});

export default { html, expected: { article: false, address } };
