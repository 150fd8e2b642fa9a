import { ad, figure, h2, newsletterFrame, p, readMorePlain, signOff, ul, video } from '../markup/blocks.mjs';

export default {
  layout: 'modern-2026',
  lang: 'id',
  slug: 'petani-rumput-laut-menanam-lebih-dalam',
  number: 79310447,
  kicker: [['Ekonomi', '/id/ekonomi/s-11548'], 'Indonesia'],
  title: 'Petani rumput laut menanam lebih dalam',
  standfirst:
    'Air yang kian hangat mematikan rumput laut di Nusa Tenggara. Sebuah koperasi perempuan menurunkan tali tanamnya lima meter.',
  published: '2026-05-06T03:20:00.000Z',
  modified: '2026-05-06T04:00:00.000Z',
  printed: ['6/5/2026', '6 Mei 2026'],
  lead: {
    id: 79310449,
    alt: 'Perempuan mengikat rumput laut di perahu',
    caption: 'Panen pertama dari kedalaman lima meter mencapai 11 ton',
    credit: 'Ketut Wiryani/AP Photo/picture alliance',
    by: ['Ketut Wiryani', ['AP'], 'picture alliance'],
  },
  body: [
    p(
      'Selama tiga musim berturut-turut, rumput laut di pesisir Pulau Semau memutih dan rontok. Tahun ini, 74 perempuan dari koperasi Mina Bahari~mencoba cara baru: mereka menurunkan tali tanam dari permukaan ke kedalaman lima meter.',
    ),
    p(
      '"Di bawah sana airnya dua derajat lebih dingin," kata ketua koperasi, Yuliana Tefa. "Rumput lautnya tumbuh lebih lambat, tetapi hidup."',
    ),
    ad(1),
    video({
      id: 79300119,
      title: 'Berkebun di dasar laut',
      duration: '02:27',
      file: 'dwtv_video/flv/id/id20260430_seaweed',
    }),
    h2('Biaya naik, harga tetap'),
    p(
      'Menyelam membutuhkan tabung udara, dan satu tabung disewa seharga 45.000 rupiah. Menurut [Dinas Kelautan](https://www.example.org/dkp), harga rumput laut kering tetap 14.000 rupiah per kilogram sejak 2023.',
    ),
    ul('74 anggota, semuanya perempuan', '12 set alat selam', 'target panen 60 ton hingga Oktober'),
    figure({
      id: 79310455,
      alt: 'Rumput laut dijemur di atas bambu',
      caption: 'Rumput laut dijemur selama tiga hari',
      credit: 'Antara Foto/Yohanes Bria Seran/REUTERS',
      by: ['Yohanes Bria Seran', ['Antara', 'Reuters'], null],
    }),
    readMorePlain('Baca juga', 'Nelayan Rote menjaga penyu', '/id/nelayan-rote-menjaga-penyu/a-79011260'),
    newsletterFrame(),
    p(
      'Peneliti Universitas Nusa Cendana, Markus Lay, menyebut percobaan itu "kecil, tetapi berani". Ia memperkirakan suhu laut di kawasan tersebut naik 0,9 derajat pada 2040.',
    ),
    signOff('rs/hp (AFP, Reuters)'),
    signOff('(Ed: ag)'),
  ],
  desk: { initials: ['rs', 'hp', 'ag'], agencies: ['AFP', 'Reuters'] },
};
