import { p } from '../markup/blocks.mjs';

export default {
  layout: 'recording-2026',
  kind: 'audio',
  type: 'audio',
  lang: 'de',
  slug: 'das-schweigen-der-gletscher',
  number: 79044871,
  kicker: [['Wissenschaft', '/de/wissenschaft/s-12296'], 'Alpen'],
  title: 'Das Schweigen der Gletscher',
  standfirst:
    'Wie klingt Eis, das verschwindet? Eine Forscherin nimmt seit 20 Jahren die Stimme eines Gletschers auf.',
  published: '2026-03-02T07:00:00.000Z',
  modified: '2026-03-02T07:15:00.000Z',
  printed: ['02.03.2026', '2. März 2026'],
  authors: [{ name: 'Valentin Rieger', role: 'Redakteur für Wissenschaft', linked: true, number: 35220099 }],
  recording: {
    duration: '29:30',
    file: 'dwtv_audio/de/wis20260302_gletscher',
    show: 'Jeden Montag hören wir Menschen zu, die etwas sehr genau wissen wollen.',
  },
  body: [
    p(
      '1800 Stunden Ton hat Ludmila Brenner seit 2006 am Hochferner aufgenommen. Früher knackte und donnerte das Eis im Sommer alle vier Minuten. Heute vergehen manchmal zwei Stunden,~bis etwas zu hören ist.',
    ),
    p(
      '"Stille ist auch ein Messwert", sagt die Glaziologin von der Universität Innsbruck. Eine Sendung über das Zuhören, über Mikrofone bei minus 22 Grad und über ein Geräusch, das es nur einmal gab.',
    ),
    p(
      'Die Aufnahmen liegen inzwischen auch im Archiv des Deutschen Museums. 40 Minuten davon hat der Komponist Arvid Nyman zu einem Stück verarbeitet, das am 14. Mai in Bregenz uraufgeführt wird. Brenner hat es vorab gehört und fand es "zu laut für einen Gletscher".',
    ),
  ],
};
