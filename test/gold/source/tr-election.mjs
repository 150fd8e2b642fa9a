export default {
  title: "Almanya'da Türk kökenli 1,5 milyon kişi seçimde oy kullanacak",
  standfirst: 'Partiler son haftada göçmen seçmenlere yöneldi. Anketlere göre her üç kişiden biri kararsız.',
  published: '2026-02-17T13:15:00.000Z',
  language: 'tr',
  blocks: [
    "{Almanya|l}'da {1 Mart|d 2026-03-01}'ta yapılacak erken seçimde {59 milyon seçmen|f 59e6 seçmen} sandığa gidecek. {Federal İstatistik Dairesi|o}'nin {Pazartesi günü|d 2026-02-16} açıkladığı verilere göre bunların {1,5 milyonu|f 1.5e6 seçmen} {Türkiye|l} kökenli.",
    '"İlk kez bizi dinliyorlar" diyen {öğretmen|r Elif Karaca} {Elif Karaca|p}, {Köln|l}\'de {1.200 kişi|f 1200 kişi}nin katıldığı bir toplantı düzenledi. {Karaca|p}, {2017|d 2017}\'den beri Alman vatandaşı.',
    "Kamuoyu araştırmasına göre göçmen seçmenlerin {yüzde 34|f 34 percent}'ü kararsız. {Sosyal Demokrat Parti|o} ({SPD|o Sosyal Demokrat Parti}) {yüzde 29|f 29 percent}, {Yeşiller|o} {yüzde 17|f 17 percent} oy alıyor. {Dört yıl önce|d 2022} bu oranlar {yüzde 41|f 41 percent} ve {yüzde 15|f 15 percent}'ti.",
    '## Asgari ücret tartışması',
    "{Başbakan|r Heinrich Volkmann} {Heinrich Volkmann|p}, asgari ücreti {15 euro (17,7 dolar)|f 15 EUR = 17.7 USD} yapma sözü verdi. {Volkmann|p}, {Çarşamba günü|d 2026-02-18} {Berlin|l}'de {Türkiye|l} ve {Fransa|l} büyükelçileriyle görüşecek.",
    "{Sosyolog|r Kemal Arslan} {Kemal Arslan|p}, {Duisburg Üniversitesi|o} için {2.340 kişi|f 2340 kişi}yle görüştü. {Arslan|p}'a göre {Polonya|l}, {Rusya|l} ve {İtalya|l} kökenli seçmenler de artıyor. {Ocak ayında|d 2026-01} {12 bin kişi|f 12000 kişi} Alman vatandaşlığına geçti.",
    "{İçişleri Bakanı|r Claudia Roth-Meier} {Claudia Roth-Meier|p}, sandıkların saat {08.00|d 2026-03-01T08:00}'de açılacağını söyledi. {Milletvekili|r Deniz Aydın} {Deniz Aydın|p} ise {Hamburg|l}'da {3 kilometre|f 3 km}lik bir yürüyüş planlıyor.",
    "{Geçen hafta|d 2026-W07} {Hollanda|l}'dan gelen {45 gözlemci|f 45 gözlemci} çalışmaya başladı. Heyetin {başkanı|r Pieter Visser} {Pieter Visser|p}, sonuçların {2 Mart sabahı|d 2026-03-02TMO} belli olacağını belirtti.",
  ],
  fiveWs: {
    who: ['Türk kökenli 1,5 milyon kişi', '1,5 milyon kişi', '59 milyon seçmen', 'Partiler'],
    what: [
      'Türk kökenli 1,5 milyon kişi seçimde oy kullanacak',
      'seçimde oy kullanacak',
      '59 milyon seçmen sandığa gidecek',
      'Partiler son haftada göçmen seçmenlere yöneldi',
    ],
    when: ["1 Mart'ta", '1 Mart', 'son haftada'],
    where: ["Almanya'da", 'Almanya'],
  },
  summary: [
    [0, 0],
    [0, 1],
  ],
};
