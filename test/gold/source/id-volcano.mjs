export default {
  title: 'Letusan gunung di Flores: 9 orang tewas, 11.500 warga mengungsi',
  standfirst:
    'Abu vulkanik mengganggu penerbangan ke Bali dan Australia. Pemerintah memperpanjang masa tanggap darurat.',
  published: '2024-11-05T05:40:00.000Z',
  language: 'id',
  blocks: [
    'Sedikitnya {9 orang|f 9 orang} tewas dan {63 orang|f 63 orang} terluka akibat letusan gunung di {Flores|l}, {Indonesia|l}, pada {Senin|d 2024-11-04}. {Badan Nasional Penanggulangan Bencana|o} ({BNPB|o Badan Nasional Penanggulangan Bencana}) menyebut {11.500 warga|f 11500 warga} telah mengungsi.',
    'Gunung itu meletus pada pukul {01.27|d 2024-11-04T01:27} dan menyemburkan abu setinggi {4.000 meter|f 4000 m}. Batu pijar jatuh hingga {6 kilometer|f 6 km} dari kawah, kata {kepala {BNPB|o Badan Nasional Penanggulangan Bencana}|r Hendra Wibisono} {Hendra Wibisono|p} pada {Selasa|d 2024-11-05}.',
    '"Kami lari hanya dengan baju di badan," ujar {Maria Lodan|p}, {guru sekolah dasar|r Maria Lodan} di {Larantuka|l}. {Lodan|p} {kini|d PRESENT_REF} tinggal di tenda bersama {24 keluarga|f 24 keluarga}.',
    '{Menteri Sosial|r Ratna Siregar} {Ratna Siregar|p} mengatakan pemerintah menyiapkan {Rp45 miliar (2,6 juta euro)|f 45e9 IDR = 2.6e6 EUR}. Masa tanggap darurat berlaku {14 hari|d P14D}, sampai {18 November 2024|d 2024-11-18}. {Australia|l} menjanjikan {1,5 juta dolar|f 1.5e6 dolar}, sedangkan {Jepang|l} mengirim {8 ahli|f 8 ahli}.',
    '{Direktur bandara|r Gede Artawan} {Gede Artawan|p} mengatakan {32 penerbangan|f 32 penerbangan} ke {Singapura|l} dan {Malaysia|l} dibatalkan {kemarin|d 2024-11-04}. Menurut {ahli vulkanologi|r Surya Nugraha} {Surya Nugraha|p} dari {Universitas Gadjah Mada|o}, suhu kawah mencapai {780 derajat|f 780 °C}. Pada {Juli 2002|d 2002-07}, letusan serupa menewaskan {5 orang|f 5 orang}.',
    'Sekitar {40 persen|f 40 percent} rumah di {tujuh desa|f? 7 desa} rusak. {Bupati|r Anton Keraf} {Anton Keraf|p} berharap sekolah dibuka lagi {pekan depan|d 2024-W46}.',
  ],
  fiveWs: {
    who: ['9 orang', 'Sedikitnya 9 orang', '9 orang tewas, 11.500 warga mengungsi', '11.500 warga'],
    what: [
      '9 orang tewas, 11.500 warga mengungsi',
      'Letusan gunung di Flores',
      'Sedikitnya 9 orang tewas dan 63 orang terluka akibat letusan gunung di Flores',
    ],
    when: ['Senin', 'pada Senin'],
    where: ['Flores', 'di Flores', 'Flores, Indonesia', 'di Flores, Indonesia'],
  },
  summary: [
    [0, 0],
    [0, 1],
  ],
};
