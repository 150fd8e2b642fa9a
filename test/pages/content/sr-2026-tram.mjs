import { ad, figure, h2, p, readMorePlain, signOff, ul, video } from '../markup/blocks.mjs';

export default {
  layout: 'modern-2026',
  lang: 'sr',
  slug: 'vozač-tramvaja-koji-piše-putnicima',
  number: 79370224,
  kicker: [['Društvo', '/sr/društvo/s-10199'], 'Srbija'],
  title: 'Vozač tramvaja koji piše putnicima',
  standfirst:
    'U beogradskoj dvojci svakog ponedeljka visi novo pismo. Vozač Dragan Ilić piše o vremenu, kiši i strpljenju.',
  published: '2026-03-30T09:20:00.000Z',
  modified: '2026-03-30T10:02:00.000Z',
  printed: ['30.03.2026', '30. mart 2026.'],
  authors: [{ name: 'Jelena Obradović-Kun', place: 'Beograd' }],
  lead: {
    id: 79370226,
    alt: 'Rukom pisano pismo na staklu tramvaja',
    caption: 'Pismo ima uvek tačno 14 redova',
    credit: 'Nebojša Tomanov/AFP',
    by: ['Nebojša Tomanov', ['AFP'], null],
  },
  body: [
    p(
      'Prvo pismo Dragan Ilić je okačio 3. februara 2025, jer je tramvaj stajao dva sata~i niko nije znao zašto. "Ni ja ne znam, ali sam tu", pisalo je na papiru. Putnici su ga fotografisali i poslali dalje.',
    ),
    p(
      'Od tada je napisao 57 pisama. Jedno je o golubu koji se vozi od Kalemegdana do Vukovog spomenika. "Ima kartu u očima", tvrdi Ilić.',
    ),
    ad(1),
    h2('Direkcija se nije ljutila dugo'),
    p(
      'Gradski prevoznik je najpre tražio da se pisma skinu. Posle peticije sa 9.300 potpisa odustao je. Portparolka Mirjana Savić danas kaže da su pisma "najjeftiniji deo voznog parka".',
    ),
    video({
      id: 79360003,
      title: 'Jedan krug dvojkom',
      duration: '02:16',
      file: 'dwtv_video/flv/sr/sr20260326_tram',
    }),
    figure({
      id: 79370233,
      alt: 'Vozač za komandama tramvaja',
      caption: 'Ilić vozi dvojku od 1998. godine',
      credit: 'DW/J. Obradović-Kun',
      by: ['J. Obradović-Kun', ['DW'], null],
    }),
    ul('57 pisama za 14 meseci', '9.300 potpisa u jednoj nedelji', 'jedan golub, bez karte'),
    readMorePlain(
      'Pročitajte još',
      'Zašto kasne beogradski autobusi',
      '/sr/zašto-kasne-beogradski-autobusi/a-79014402',
    ),
    p(
      'Izdavač iz Novog Sada objaviće pisma kao knjigu 15. maja. Honorar će, kako navodi agencija Beta, ići za klupe na okretnici. Ilić već piše sledeće. Počinje rečju "Polako".',
    ),
    signOff('jok/di (Beta, AFP)'),
  ],
  desk: { initials: ['jok', 'di'], agencies: ['Beta', 'AFP'] },
};
