import { ad, figure, h2, p, preferredSource, readMorePlain, signOff, video } from '../markup/blocks.mjs';

export default {
  layout: 'modern-2026',
  lang: 'tr',
  slug: 'fındık-bahçesinde-sayım-günü',
  number: 79380155,
  kicker: [['Ekonomi', '/tr/ekonomi/s-10205'], 'Türkiye'],
  title: 'Fındık bahçesinde sayım günü',
  standfirst:
    "Ordu'da üreticiler rekolteyi ilk kez kendileri saydı. Sonuç, resmî tahminden yüzde 18 düşük çıktı.",
  published: '2026-07-22T06:15:00.000Z',
  modified: '2026-07-22T07:40:00.000Z',
  printed: ['22.07.2026', '22 Temmuz 2026'],
  lead: {
    id: 79380157,
    alt: 'Bir kadın dalda fındık sayıyor',
    caption: 'Sayım 900 bahçede yapıldı',
    credit: 'Tuncay Ersel/Anadolu/picture alliance',
    by: ['Tuncay Ersel', ['AA'], 'picture alliance'],
  },
  body: [
    p(
      "Ordu'nun Gölköy ilçesinde sabahın altısında herkes dal sayıyordu. Üreticiler~bu yıl rekolteyi bakanlığa bırakmadı. Dokuz yüz bahçede, ellerinde defterle, fındığı kendileri saydılar.",
    ),
    p(
      'Kooperatif başkanı Nuriye Aksoy, "Her yıl fiyatı bizim bahçemizi görmeyenler belirliyor" dedi. Kooperatife göre bölgede bu yıl 162 bin ton fındık var. Resmî tahmin 198 bin tondu.',
    ),
    ad(1),
    video({
      id: 79370019,
      title: 'Fındık nasıl sayılır?',
      duration: '01:55',
      file: 'dwtv_video/flv/tr/tr20260718_findik',
    }),
    h2('Alıcılar temkinli'),
    p(
      "İtalya merkezli bir alıcı firmanın sözcüsü, sayımın yöntemini görmek istediklerini açıkladı. [Ziraat Odası](https://www.example.org/tzob) ise 1 Ağustos'ta kilogram başına en az 230 lira talep edeceğini duyurdu.",
    ),
    figure({
      id: 79380164,
      alt: 'Çuvallar ve terazi',
      caption: 'Terazi 1962 yılından kalma',
      credit: 'DW/E. Çınar',
      by: ['E. Çınar', ['DW'], null],
    }),
    readMorePlain('Daha fazlası', "Rize'de çay neden pahalandı", '/tr/rizede-çay-neden-pahalandı/a-79055120'),
    p(
      'Tarım ekonomisti Prof. Dr. Selim Korkut, sayımı "halkın yaptığı ilk borsa denetimi" olarak nitelendirdi. Korkut\'a göre üreticiler 2027\'de uydu görüntülerinden de yararlanacak.',
    ),
    signOff('dpa,AFP / EC,JD'),
    preferredSource(
      "[DW Türkçe'yi Google'da tercih edilen kaynak olarak ekleyin](https://www.google.com/preferences/source?q=dw.com)",
    ),
  ],
  desk: { initials: ['EC', 'JD'], agencies: ['dpa', 'AFP'] },
};
