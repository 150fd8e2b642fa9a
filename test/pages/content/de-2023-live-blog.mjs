import { figure, p, signOff, ul, video } from '../markup/blocks.mjs';

export default {
  layout: 'live-2023',
  kind: 'liveblog',
  type: 'live',
  lang: 'de',
  slug: 'hochwasser-aktuell-scheitelwelle-erreicht-wittenau',
  number: 68120377,
  kicker: ['Katastrophen', 'Deutschland'],
  title: 'Hochwasser aktuell: Scheitelwelle erreicht Wittenau',
  standfirst:
    'Die Pegel der Elbnebenflüsse steigen weiter. In Wittenau sichern Freiwillige die Altstadt. Das Wichtigste im Liveblog.',
  published: '2024-01-05T06:10:11.000Z',
  modified: '2024-01-05T20:44:09.713Z',
  printed: ['05.01.2024', '5. Januar 2024'],
  lead: {
    id: 68120379,
    alt: 'Menschen füllen Sandsäcke',
    caption: 'Rund 400 Freiwillige füllten in der Nacht Sandsäcke',
    credit: 'Ronny Zeidler/dpa',
    by: ['Ronny Zeidler', ['dpa'], null],
  },
  overview: [
    ul(
      'Scheitelwelle mit 6,84 Metern in Wittenau',
      'Zwei Brücken in Lauchstett gesperrt',
      'Bund sagt 50 Millionen Euro Soforthilfe zu',
    ),
  ],
  posts: [
    {
      title: 'Soforthilfe: 50 Millionen Euro vom Bund',
      time: '2024-01-05',
      printed: ['05.01.2024', '5. Januar 2024'],
      href: 'https://p.dw.com/p/7cQ1e',
      body: [
        p(
          'Die Bundesregierung stellt 50 Millionen Euro bereit. "Niemand muss auf einen Stempel warten", versprach Innenstaatssekretärin Helga Marschner am Abend in Berlin.',
        ),
        p(
          'Die Opposition hält die Summe für zu klein. Allein die Stadt Wittenau schätzt ihre Schäden auf 37 Millionen Euro.',
        ),
        signOff('hml/ote (dpa, rtr)'),
      ],
    },
    {
      title: 'Altstadt von Wittenau bleibt trocken',
      time: '2024-01-05',
      printed: ['05.01.2024', '5. Januar 2024'],
      href: 'https://p.dw.com/p/7cPv7',
      authors: [{ name: 'Ronja Matthes' }],
      body: [
        p(
          'Um 16:20 Uhr stand der Pegel bei 6,84 Metern,~elf Zentimeter unter der Krone des Schutzwalls. Seitdem fällt er langsam.',
        ),
        video({
          id: 68121002,
          title: 'Ein Wall aus 90.000 Säcken',
          duration: '02:31',
          file: 'dwtv_video/flv/hoch/hoch20240105_wall',
        }),
        p('Feuerwehrchef Uwe Stark sprach von einem "Sieg der Schaufeln".'),
        figure({
          id: 68121010,
          alt: 'Gasse mit Sandsäcken',
          caption: 'In der Fischergasse stehen die Säcke drei Lagen hoch',
          credit: 'Ronja Matthes/DW',
          by: ['Ronja Matthes', ['DW'], null],
        }),
      ],
    },
    {
      title: 'Zwei Brücken gesperrt',
      time: null,
      printed: ['vor 14 Stunden', 'vor 14 Stunden'],
      href: 'https://p.dw.com/p/7cPa3',
      body: [
        p(
          'Die Polizei hat in Lauchstett beide Brücken über die Lauche gesperrt. Der Umweg beträgt 22 Kilometer.',
        ),
      ],
    },
  ],
  desk: { initials: ['hml', 'ote'], agencies: ['dpa', 'Reuters'] },
  absent: ['Den nächsten Abschnitt Das Wichtigste in Kürze überspringen', 'vor 14 Stunden'],
};
