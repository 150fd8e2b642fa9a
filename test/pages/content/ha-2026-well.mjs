import { ad, figure, h2, p, readMorePlain, signOff, video } from '../markup/blocks.mjs';

export default {
  layout: 'modern-2026',
  lang: 'ha',
  slug: 'rijiyar-da-ta-raba-gardama',
  number: 79300115,
  kicker: [['Zamantakewa', '/ha/zamantakewa/s-11605'], 'Nijar'],
  title: 'Rijiyar da ta raba gardama tsakanin manoma da makiyaya',
  standfirst:
    'A yankin Maradi, ƙauyuka biyu sun haƙa rijiya tare. Tun daga wannan lokaci ba a sake samun rikici ba.',
  published: '2026-02-17T06:50:00.000Z',
  modified: '2026-02-17T07:30:00.000Z',
  printed: ['02/17/2026', '17 Fabrairu, 2026'],
  authors: [{ name: 'Kabirou Dan Lami', place: 'Maradi' }],
  lead: {
    id: 79300117,
    alt: 'Shanu suna shan ruwa a bakin rijiya',
    caption: 'Rijiyar tana da zurfin mita 84',
    credit: 'Idrissa Tankari/AFP/Getty Images',
    by: ['Idrissa Tankari', ['AFP'], 'Getty Images'],
  },
  body: [
    p(
      'Shekaru uku da suka wuce, mutane 12 suka rasa rayukansu a rikicin manoma da makiyaya a ƙauyen Dan Kullu. A yau manoma da makiyaya~suna shan ruwa daga rijiya guda. "Ruwa ba shi da ƙabila," in ji hakimin ƙauyen, Alhaji Mamane Sani.',
    ),
    p(
      'Mutanen ƙauyukan biyu sun haƙa rijiyar cikin watanni biyar. Kowane gida ya ba da CFA 3.500. Wata ƙungiya daga Jamus ta ba da injin da ke amfani da hasken rana.',
    ),
    ad(1),
    video({
      id: 79290008,
      title: 'Yadda aka haƙa rijiyar',
      duration: '02:09',
      file: 'dwtv_video/flv/ha/ha20260212_rijiya',
    }),
    h2('Dokar rijiya'),
    p(
      'Akwai doka mai sauƙi: da safe manoma ke ɗiban ruwa, da yamma kuma shanu. Hajiya Rabi Oumarou, wadda ke kula da mabuɗin, ta ce: "Idan wani ya karya doka, sai ya shuka bishiya."',
    ),
    figure({
      id: 79300122,
      alt: 'Mace tana riƙe da mabuɗi',
      caption: 'Hajiya Rabi ce ke riƙe da mabuɗin',
      credit: 'DW/K. Dan Lami',
      by: ['K. Dan Lami', ['DW'], null],
    }),
    readMorePlain('Karin bayani', 'Tafkin Chadi ya sake cika', '/ha/tafkin-chadi-ya-sake-cika/a-78960410'),
    p(
      'Zuwa yanzu an shuka bishiyoyi 46. Malami a [Jami’ar Maradi](https://www.example.org/maradi), Dakta Issa Garba, ya ce wannan ita ce hanyar sulhu mafi arha da ya taɓa gani. Ranar 1 ga watan Maris ƙauyuka huɗu za su fara haƙa tasu rijiyar.',
    ),
    signOff('sb/zmm (AFP, Reuters)'),
  ],
  desk: { initials: ['sb', 'zmm'], agencies: ['AFP', 'Reuters'] },
};
