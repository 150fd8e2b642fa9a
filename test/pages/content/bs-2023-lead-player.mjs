import { ad, figure, h2, ol, p, readMorePlain, signOff, tweet, video } from '../markup/blocks.mjs';

/** Without JSON-LD and state, a player where the lead picture stands, updated on the next day. */
export default {
  layout: 'modern-2023',
  lang: 'bs',
  slug: 'tramvaj-koji-vozi-unazad',
  number: 67120300,
  withoutJsonLd: true,
  withoutState: true,
  kicker: [['Društvo', '/bs/društvo/s-10042'], 'Bosna i Hercegovina'],
  title: 'Tramvaj koji vozi unazad',
  standfirst: 'U Sarajevu jedan tramvaj svake noći prelazi cijelu prugu unazad. Razlog je okretnica.',
  published: '2023-10-18',
  expect: { published: '2023-10-18', modified: '2023-10-19' },
  printed: ['18.10.2023', '18. oktobar 2023'],
  updatedLabel: 'Posljednji put ažurirano',
  updatedPrinted: ['19.10.2023', '19. oktobar 2023'],
  authors: [{ name: 'Emina Sijarić', place: 'Sarajevo' }],
  leadPlayer: video({
    id: 67120007,
    title: 'Noćna vožnja',
    duration: '02:31',
    file: 'dwtv_video/flv/bos/bos20231017_tramvaj',
  }),
  body: [
    p(
      'U jedan sat iza ponoći vozač Mirsad Kovač ulazi u zadnju kabinu tramvaja 214 i vozi unazad od Ilidže do Baščaršije,~jedanaest kilometara. "Putnika nema, samo mačke", kaže on.',
    ),
    p(
      'Okretnica na Ilidži zatvorena je od juna. Popravka treba koštati 1,4 miliona maraka, a [grad](https://www.example.org/grad) je do sada izdvojio trećinu.',
    ),
    ad(1),
    h2('Tri pravila noćne vožnje'),
    ol('Nikad brže od 15 kilometara na sat.', 'Zvono na svakoj krivini.', 'Kafa tek na kraju.'),
    figure({
      id: 67120306,
      alt: 'Prazan tramvaj noću',
      caption: 'Tramvaj 214 napravljen je 1971. godine u Pragu',
      credit: 'Adnan Fejzić/AA/picture alliance',
      by: ['Adnan Fejzić', ['AA'], 'picture alliance'],
    }),
    tweet('1714702211807744100'),
    readMorePlain('Pročitajte još', 'Voz koji čeka granicu', '/bs/voz-koji-čeka-granicu/a-66990114'),
    p(
      'Gradski prevoznik najavljuje da će okretnica biti gotova do 1. decembra. Kovač se ne žuri. "Otkad vozim unazad, vidim grad koji ostavljam", kaže on.',
    ),
    signOff('es/zm (Fena, dpa)'),
  ],
  desk: { initials: ['es', 'zm'], agencies: ['FENA', 'dpa'] },
  absent: ['Posljednji put ažurirano'],
};
