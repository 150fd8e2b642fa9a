import type { DateWords } from './date-words.ts';
import type { FigureWords } from './figure-words.ts';
import type { CommonWords } from './language.ts';
import { words } from './list.ts';
import type { NameWords } from './name-words.ts';
import { attested, likely, type PageWords, type Phrase } from './page-words.ts';
import { list, NO_SPEECH, pronouns, type SpeechWords } from './speech-words.ts';

export const common: CommonWords = {
  tag: 'tr',
  name: 'Türkçe',
  direction: 'ltr',
  readingSpeed: 190,

  commonest: 've bir bu için da de ile olarak olan çok daha sonra gibi kadar ancak göre olduğunu ise en',
  abbreviations: words('Dr|Prof|Doç|Av|Sn|No|vb|vs|yy|Gen'),
};

export const imageCredit: readonly Phrase[] = attested('Fotoğraf');

export const page: PageWords = {
  skip: [],
  advertisement: likely('Reklam'),
  imageCredit,
  readMore: likely('Daha fazlası', 'Ayrıca okuyun', 'Devamını oku'),
  promo: [],
  furniture: [],
  placeholder: [],
  editedBy: likely('Editör'),
  author: likely('Yazar'),
  note: [],
  withAgencies: [],
  byline: { by: ['(?:yazan|haber)'], and: ['ve'] },
  calls: ['bültenimiz', 'abone ol', 'bizi takip ed', 'uygulamamızı indir'],
  disclosures: ['tüm hakları saklıdır'],
  kinds: { opinion: 'Yorum|Görüş|Köşe yazısı', interview: 'Röportaj|Söyleşi|Mülakat' },
  classicLabels: { author: ['Yazar'], date: [] },
};

export { forenames } from './forenames.ts';
export { gazetteer } from './gazetteer.ts';

export const names: NameWords = {
  titles:
    'albay|amiral|ayetullah|bakan|bakanı|başbakan|başbakanı|başkan|başkan yardımcısı|başkanı|başsavcı|belediye başkanı|büyükelçi|büyükelçisi|cumhurbaşkanı|cumhurbaşkanı yardımcısı|devlet başkanı|direktör|direktörü|doçent|dışişleri bakanı|eş başkanı|eşbaşkanı|genel başkanı|genel sekreter|genel sekreteri|general|içişleri bakanı|komutan|komutanı|kral|kraliçe|kraliçesi|kralı|lider|lideri|maliye bakanı|milletvekili|müdür|müdürü|orgeneral|papa|prens|prensi|prof|savcı|savunma bakanı|sekreteri|senatör|sözcü|sözcüsü|teknik direktör|vali|valisi|yargıç|şansölye|şansölyesi',
  addressMale: 'bay|sayın',
  addressFemale: 'bayan',
  address: 'dr|prof|av',
  titleEndings: 'leri|ları|imiz|ımız|umuz|ümüz',
  roles:
    'adayı|aktivist|aktivisti|analist|analisti|annesi|antrenör|araştırmacı|araştırmacısı|avukat|avukatı|babası|bilim insanı|danışman|danışmanı|doktoru|editör|editörü|ekonomist|ekonomisti|eşi|futbolcu|futbolcusu|gazeteci|gazetecisi|hemşire|iş adamı|iş insanı|işçi|kardeşi|koordinatörü|kurucusu|kızı|muhabir|muhabiri|mühendis|mühendisi|oyuncu|oyuncusu|oğlu|politikacı|politikacısı|profesör|profesörü|sanatçı|sanatçısı|siyaset bilimci|siyasetçi|siyasetçisi|sosyolog|sosyoloğu|tarihçi|tarihçisi|teknik direktörü|temsilci|temsilcisi|uzman|uzmanı|vekili|yargıcı|yazar|yazarı|yetkili|yetkilisi|yöneticisi|yönetmen|yönetmeni|çiftçi|öğrenci|öğrencisi|öğretmen|öğretmeni|üyesi|şarkıcı',
  staff: 'sözcüsü|lideri',
  modifiers:
    'ab|abd|adalet|akp|alman|almanya|amerikalı|avrupa|bakanlığı|birliği|bm|büyükşehir|chp|dışişleri|ekonomi|eski|federal|fransa|fransız|genel|hdp|ingiliz|ingiltere|iran|israil|iyi|içişleri|komisyonu|maliye|mhp|nato|parti|partisi|rus|rusya|savunma|sağlık|suriye|temsilcisi|türk|türkiye|ukrayna|yeni|yunanistan|yüksek',
  organisationNouns:
    'ajansı|bakanlığı|bankası|barosu|başkanlığı|birliği|cephesi|dairesi|dergisi|derneği|enstitüsü|federasyonu|fonu|gazetesi|grubu|hareketi|holding|kilisesi|komisyonu|komitesi|konfederasyonu|kongresi|konseyi|kulübü|kurulu|kurumu|kuvvetleri|mahkemesi|meclisi|merkezi|müdürlüğü|odası|ordusu|parlamentosu|partisi|polisi|savcılığı|senatosu|sendikası|spor|televizyonu|teşkilatı|vakfı|örgütü|üniversitesi|şirketi',
  organisations:
    'AA|AB|AGİT|AK Parti|AYM|Alman Federal Meclisi|Almanya için Alternatif|Anadolu Ajansı|Avrupa Birliği|Avrupa Komisyonu|Avrupa Konseyi|Avrupa Parlamentosu|AİHM|BM|Beyaz Saray|BirGün|Birleşmiş Milletler|Cumhuriyet|DEM Parti|DEVA Partisi|DSÖ|Danıştay|Dünya Bankası|Dünya Sağlık Örgütü|El Kaide|Evrensel|FETÖ|Federal Meclis|Gelecek Partisi|Hizbullah|IMF|IŞİD|Kremlin|Kızıl Ordu|Merkez Bankası|Milliyet|MİT|PYD|RTÜK|Saadet Partisi|Sabah|Sözcü|TBMM|THY|TRT|TSK|Trabzonspor|TÜİK|Türk Hava Yolları|YSK|Yargıtay|Yeşiller|İYİ Parti|İslam Devleti',
  placeNouns:
    'adaları|adası|boğazı|bölgesi|caddesi|camii|dağı|denizi|eyaleti|gölü|havalimanı|ili|ilçesi|köprüsü|körfezi|köyü|mahallesi|meydanı|nehri|okyanusu|parkı|sarayı|sokağı|stadı|vadisi|yarımadası',
  places:
    'ABD|Akdeniz|Amerika|Anadolu|Atina|Bakü|Balkanlar|Batman|Batı Almanya|Batı Şeria|Bavyera|Bağdat|Beyrut|Bodrum|Britanya|Brüksel|Budapeşte|Bükreş|Cenevre|Dağlık Karabağ|Diyarbakır|Donbas|Doğu Almanya|Doğu Avrupa|Ege|Erivan|Erzurum|Eskişehir|Filistin|Galler|Gazze|Gazze Şeridi|Güney Amerika|Güney Kore|Güneydoğu|Hakkari|Halep|Hatay|Hollanda|KKTC|Kabil|Kafkasya|Kahire|Kahramanmaraş|Kaliforniya|Karabağ|Karadeniz|Kayseri|Kerkük|Kocaeli|Kopenhag|Kore|Kudüs|Kuzey Irak|Kuzey Kore|Kuzey Kıbrıs|Kuzey Suriye|Kürdistan|Kırım|Lahey|Latin Amerika|Lefkoşa|Lizbon|Londra|Malatya|Mardin|Marmara|Mersin|Moskova|Musul|Muğla|Münih|Orta Doğu|Ortadoğu|Pekin|Rakka|Riyad|Roma|Sakarya|Saksonya|Samsun|Saraybosna|Seul|Sofya|Solingen|Sovyetler Birliği|Tahran|Teksas|Tiran|Trakya|Varşova|Viyana|Washington|Yeni Delhi|Yugoslavya|Zürih|Çeçenistan|Üsküp|İdlib|İngiltere|İskoçya|İstanbul|İzmir|Şam|Şanlıurfa|Şırnak',
  ambiguous: 'Batman|Ege|Mali|Nancy|Regina|Sabah|Split|Togo|Van|Çad',
  locative: '',
  events:
    'anayasası|anlaşması|devrimi|festivali|kupası|ligi|olimpiyatları|oyunları|savaşı|sözleşmesi|yasası|ödülü|şampiyonası|şampiyonlar ligi',
  peoples:
    'AIDS|Alevi|Allah|Alman|Almanlar|Amerikalı|Anayasa|Arap|Avrupalı|Bakan|Başkan|Covid-19|DNA|Ermeni|Filistinli|Fransız|GSYH|Hristiyan|Kovid-19|Kürt|Kürtler|Müslüman|Noel|Ramazan|Rum|Rus|Ruslar|Suriyeli|Suriyeliler|Sünni|TL|TV|Tanrı|Türk|Türkler|Türkçe|Ukraynalı|Yahudi|Yunan|İngiliz|İnternet|İranlı|İsrailli|Şii',
  common:
    'ama|ancak|artık|ayrıca|açıklamada|bazı|başka|ben|benim|beş|bile|bir|birçok|biz|bizim|bu|bugün|buna|bunlar|bunu|bunun|böylece|bütün|büyük|da|daha|de|değil|diğer|dolayısıyla|dört|dün|en|eski|evet|eğer|fakat|fotoğraf|geçen|gibi|göre|haber|haberde|hala|hangi|hayır|hem|her|hiç|hâlâ|hükümet|iki|ile|ilk|ise|için|kadar|karşı|kendi|kim|küçük|mi|muhalefet|mı|nasıl|ne|neden|nerede|nitekim|niçin|o|olan|olarak|olay|oldu|onlar|onun|polis|rağmen|sadece|sen|siz|son|sonra|tüm|uzmanlar|var|ve|veya|ya|yaklaşık|yandan|yarın|yeni|yine|yok|yüzde|çok|çünkü|önce|öte|özellikle|ülke|ülkede|üzere|üç|şimdi|şu|şöyle',
  articles: '',
  says: 'söyledi|dedi|açıkladı|belirtti|ifade|vurguladı|kaydetti|konuştu|savundu|diyor|bildirdi|duyurdu|anlattı',
  small: 've|ile|için|ama|ise|gibi|kadar|bu|bir|da|de',
  weekdays:
    'pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar|ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık',
  apostropheEndings: true,
  male: 'aleksis|beşar|binali|bülent|can|cemal|devlet|erdoğan|fahrettin|frank-walter|fuat|hulusi|kiryakos|mansur|meral|mevlüt|nazım|numan|tuğrul|volkan|volodimir|yaşar|yılmaz|ziya|özgür|ümit|şenol|şimşek',
  female: 'canan|figen|gülten|hülya|nur|pervin|sezen|şebnem',
};

export const speech: SpeechWords = {
  ...NO_SPEECH,
  say: list(
    'dedi|dediler|demişti|demişler|demiş|diyor|diyorlar|der|söyledi|söylediler|söylüyor|söylemişti|açıkladı|açıkladılar|açıklıyor|belirtti|belirttiler|belirtiyor|kaydetti|kaydettiler|ifade etti|ifade ettiler|ifade ediyor|dile getirdi|vurguladı|vurguladılar|vurguluyor|ekledi|eklediler|ekliyor|yazdı|yazdılar|yazıyor|yazıyordu|sordu|soruyor|yanıtladı|cevap verdi|yanıt verdi|konuştu|konuştular|bildirdi|bildirdiler|duyurdu|duyurdular|savundu|savundular|savunuyor|iddia etti|iddia ettiler|iddia ediyor|uyardı|uyardılar|uyarıyor|anlattı|anlatıyor|hatırlattı|itiraf etti|kabul etti|eleştirdi|değerlendirdi|yorumladı|yorumunu yaptı|uyarısında bulundu|açıklamasında bulundu|çağrısında bulundu|çağrısı yaptı|değerlendirmesinde bulundu|değerlendirmesini yaptı|paylaştı|aktardı|öne sürdü|bağırdı|haykırdı|tweetledi|öngörüyor|düşünüyor|inanıyor|görüşünü savundu|görüşünü dile getirdi',
  ),
  saying: list(
    'diyerek|derken|söyleyerek|belirterek|ekleyerek|vurgulayarak|yazarak|diye|açıklayarak|kaydederek|savunarak|şeklinde|deyince|demek|söylerken',
  ),
  judge: list(
    'nitelendirdi|nitelendiriyor|tanımladı|tanımlıyor|adlandırdı|suçladı|eleştirdi|olarak nitelendirdi|olarak tanımladı|olarak değerlendirdi',
  ),
  judging: list('nitelendirerek|tanımlayarak|suçlayarak'),
  accordingToAfter: list('göre'),
  that: list('ki'),
  fillers: list(
    'de|da|ise|ayrıca|daha|sonra|önce|bugün|dün|şimdi|yine|hala|henüz|böyle|şöyle|diye|şeklinde|de bulundu|değil|için|olarak',
  ),
  negations: list('değil'),
  determiners: list('bu|şu|o|bir|her|bazı|birçok|iki|üç|birkaç|tüm|bütün|diğer'),
  indefinite: list('bir|her|bazı|birçok|iki|üç|birkaç|diğer'),
  prepositions: [],
  coordinators: list('ve|veya|ama|fakat|ancak|ya da'),
  subordinators: list('çünkü|eğer|iken|için|gibi|kadar|göre'),
  relatives: [],
  pronouns: [...pronouns('o|kendisi', 'any'), ...pronouns('onlar|ben|biz|siz|biri|birisi', null)],
  sources: list(
    'sözcü|sözcüsü|başkan|başkanı|cumhurbaşkanı|başbakan|başbakanı|bakan|bakanı|bakanlık|bakanlığı|lider|lideri|genel|sekreter|sekreteri|müdür|müdürü|yetkili|yetkililer|yetkilisi|uzman|uzmanlar|uzmanı|avukat|avukatı|polis|savcı|savcılık|hakim|mahkeme|general|komutan|milletvekili|senatör|vali|belediye|profesör|araştırmacı|araştırmacılar|ekonomist|büyükelçi|temsilci|temsilcisi|hükümet|örgüt|örgütü|ajans|ajansı|şirket|şirketi|banka|parti|partisi|komisyon|üniversite|rapor|raporu|açıklama|belge|gazete|gazetesi|medya|kaynak|kaynaklar|tanık|tanıklar|aktivist|aktivistler|muhalefet|yazar|yazarı|antrenör|oyuncu|aday|papa|kral|kraliçe|prens|sendika|dernek|aile|ailesi|baba|babası|anne|annesi|oğlu|kızı|kardeşi|eşi|kadın|adam|gazeteci|gazeteciler|grup|takım|enstitü|vakıf|ordu|kilise|mektup|doktor|doktorlar|asistanı|danışmanı|kurucusu|taklitçisi|müsteşarı|temsilciler|yönetmen|yönetmeni',
  ),
  titles: list('sayın|bay|bayan|dr|prof|general|başkan|başbakan|cumhurbaşkanı|bakan'),
  notSpeech: list(
    'sözde|adlı|isimli|başlıklı|film|filmi|kitap|kitabı|şarkı|roman|dizi|dizisi|albüm|dergi|dergisi|program|programı|operasyon|proje|projesi',
  ),
  verbLast: true,
  dropsSubject: true,
};

export const dates: DateWords = {
  evidence: 've|ile|yılı|yılında|yılından|beri|kadar|sonra|önce|(',
  order: 'dmy',
  units: {
    S: 'saniye',
    MIN: 'dakika',
    H: 'saat',
    D: 'gün|günü|günde',
    W: 'hafta|haftası|haftanın|haftada',
    WE: 'hafta sonu',
    M: 'ay|ayı|ayın|ayda',
    Q: 'çeyrek|çeyreği|çeyreğinde',
    Y: 'yıl|yılı|yılın|yılda|sene',
    E: 'on yıl',
    C: 'yüzyıl|asır',
  },
  one: 'bir',
  vague: 'birkaç|birçok',
  parts: { MO: 'sabah|sabahı', MI: 'öğle', AF: 'öğleden sonra', EV: 'akşam|akşamı', NI: 'gece|gecesi' },
  seasons: { SP: 'ilkbahar|bahar', SU: 'yaz', FA: 'sonbahar', WI: 'kış' },
  ordinals: 'ilk/birinci|ikinci|üçüncü|dördüncü',
  future: 'planlıyor|bekleniyor|yarın|gelecek|önümüzdeki|planlanıyor',
  futureEnding: 'ecek|acak|eceği|acağı|eceğini|acağını',
  past: 'önce|geçen|beri|sonra',
  pastEnding: 'dı|di|du|dü|tı|ti|tu|tü|mıştı|mişti',
  list: 've|ile|ila',
  circumstance: 'sonra|önce|sırasında|çünkü|nedeniyle|ardından',
  phrases: [
    ['not', '{n} yaşında|yaşındaki; saat başı'],
    ['day 0', 'bugün'],
    ['day -1', 'dün'],
    ['day 1', 'yarın'],
    ['unit -1', 'geçen|geçtiğimiz {unit}'],
    ['unit 0', 'bu {unit}; içinde bulunduğumuz {unit}'],
    ['unit 1', 'gelecek|önümüzdeki {unit}'],
    ['away -1', '{n} {unit} önce; bundan {n} {unit} önce'],
    ['away 1', '{n} {unit} sonra'],
    ['span', '{n} {unit}; son|ilk {n} {unit}'],
    ['span half', '{n} buçuk {unit}'],
    ['vague', '{vague} {unit}'],
    ['weekday', '{weekday} günü; {weekday}'],
    ['weekday -1', 'geçen|geçtiğimiz {weekday} günü?'],
    ['weekday 1', 'gelecek|önümüzdeki {weekday} günü?'],
    ['month', '{month} ayı?|ayında?'],
    ['month -1', 'geçen {month}'],
    ['monthin -1', 'geçen yıl {month}; geçen yılın {month}'],
    ['monthin 0', 'bu yıl {month}; bu yılın {month}'],
    ['date', '{day} {month} {year}; {day} {month}; {month} {year}'],
    ['numeric', '{numeric}'],
    ['year', '{year}; {year} yılı|yılında|yılından|yılına|yılının'],
    ['decade', "{year} ' lı|lar|li|lerin|ların|lerde|larda yıllar?|yıllarda?; {year} ’ lı|lar|lerde|larda"],
    ['century', '{n} . yüzyıl|yüzyılda|yüzyılın'],
    ['quarter', '{ord} çeyrek|çeyreğinde|çeyreği'],
    ['clock', 'saat {clock}; {clock} {zone}; {clock} sularında'],
    ['part', '{part}'],
    ['partof 0', 'bu {part}'],
    ['sameday 0', 'aynı gün'],
    ['sameday 1', 'ertesi gün'],
    ['sameday -1', 'bir gün önce'],
    ['sameyear 0', 'aynı yıl'],
    ['ref PRESENT', 'şimdi; şu anda; günümüzde'],
    ['ref PAST', 'geçmişte; yakın zamanda'],
    ['ref FUTURE', 'gelecekte; yakında'],
    ['weekend', 'hafta sonu'],
    ['set', 'her {unit}; her {weekday}'],
    ['feast 1-1', 'yılbaşı'],
  ],
};

export const figures: FigureWords = {
  numbers: {
    units: 'sıfır bir iki üç dört beş altı yedi sekiz dokuz on',
    tens: 'yirmi otuz kırk elli altmış yetmiş seksen doksan',
    more: { yüz: 100, bin: 1000 },
    scales: { yüz: 100, bin: 1e3, 'milyon|milyonu|milyona|milyonun': 1e6, milyar: 1e9, trilyon: 1e12 },
    half: ['buçuk'],
    decimal: ',',
  },
  currencies: {
    lira: '₺|TL|TRY|lira|lirayı|liralık|Türk lirası',
    dolar: '$|USD|dolar|doları|dolarlık|ABD doları',
    euro: '€|EUR|euro|euroluk|avro|avroluk',
    sterlin: '£|sterlin',
    ruble: '₽|ruble',
    yuan: 'yuan',
    frank: 'CHF|frank|İsviçre frangı',
    riyal: 'riyal',
  },
  percent: 'puan',
  percentBefore: 'yüzde',
  measures: {
    kilometre: 'km|kilometre|kilometrelik',
    kilometrekare: 'kilometrekare|km²',
    'kilometre/saat': 'km/s|km/sa',
    metre: 'm|metre|metrelik',
    metrekare: 'metrekare|m²',
    santimetre: 'cm|santimetre|santim',
    hektar: 'hektar',
    dönüm: 'dönüm',
    kilogram: 'kg|kilo|kilogram',
    gram: 'gram',
    ton: 'ton|tonluk',
    litre: 'litre',
    varil: 'varil',
    '°C': '°C|derece',
    megavat: 'MW|megavat|megavatlık',
  },
  people:
    'kişi|kişinin|kişiyi|kişiye|kişilik|insan|insanın|insanı|erkek|kadın|kadının|çocuk|çocuğun|sivil|sivilin|asker|askerin|askeri|polis|polisin|militan|terörist|göstericinin|gösterici|protestocu|sığınmacı|mülteci|mültecinin|göçmen|göçmenin|vatandaş|çalışan|çalışanın|işçi|işçinin|yolcu|öğrenci|öğretmen|gazeteci|gazetecinin|mahkum|tutuklu|rehine|rehinenin|kurban|hasta|seçmen|üye|milletvekili|şüpheli|uzman|doktor|aile|turist|seyirci|kullanıcı|müşteri|ölü|yaralı|gözaltı|can|genç|itfaiyeci',
  things:
    'oy|sandalye|vaka|vakası|saldırı|tank|füze|roket|drone|uçak|helikopter|gemi|tekne|araç|otomobil|ev|bina|okul|hastane|köy|kent|şehir|ülke|ülkenin|devlet|şirket|firma|puan|gol|madalya|maç|imza|ağaç|hayvan|il|ilçe|milletvekilliği',
  noNoun:
    'olarak|olan|oldu|kadar|sonra|önce|yılında|yılı|ayında|günü|saatte|arasında|ise|göre|yüzde|puan|karşı|ve|ile|bir|bu|da|de|için|gün|yıl|ay|saat|hafta|dakika|yaşında|yaşındaki',
  anyNoun: true,
  sameFate: [
    'öldü|öldüğü|öldüğünü|öldürüldü|öldürüldüğünü|hayatını kaybetti|hayatını kaybettiği|hayatını kaybettiğini|ölü',
    'yaralandı|yaralandığı|yaralandığını|yaralı',
    'gözaltına alındı|tutuklandı',
  ],
  anybody: 'kişi|kişinin|kişiyi|kişiye|insan|insanın|insanı',
  part: 'daha|diğer|başka|her|aralarında|bunlardan|onlardan',
  fate: 'öldü|öldürüldü|yaralandı|yaralı|gözaltına alındı|tutuklandı|hayatını kaybetti|kayıp|kurtarıldı|tahliye edildi|öldüğü|öldüğünü|öldürüldüğünü|hayatını kaybettiği|hayatını kaybettiğini|yaralandığı|yaralandığını',
  strikes: {},
  between: 'kişi|kişinin|kişi daha|da|de|daha',
  definite: 'bu|şu|iki taraf|her|tüm|bütün',
  qualifiers: 'en az|en fazla|yaklaşık|fazla|az|çok|neredeyse|tam|toplam|ortalama|asgari|aşkın',
  minus: 'eksi',
  vague: 'yüzlerce|binlerce|onlarca|milyonlarca|milyarlarca|on binlerce|yüz binlerce',
  of: '',
  to: 'ila|ile',
  scores:
    'yendi|kazandı|galip|galibiyet|mağlup|mağlubiyet|kaybetti|berabere|beraberlik|maç|maçı|maçta|gol|golle|skor|skorla|final|finalde|penaltı',
  names: 'madde|maddesi|numara|no|sayfa|bölüm|grup|tip|uçuş|aşama|kategori|karar|formula|covid|kanal|okul',
};
