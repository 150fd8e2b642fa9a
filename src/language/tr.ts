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

export const names: NameWords = {
  titles:
    'cumhurbaşkanı|devlet başkanı|başkan|başkanı|başbakan|başbakanı|bakan|bakanı|dışişleri bakanı|içişleri bakanı|savunma bakanı|maliye bakanı|şansölye|şansölyesi|genel sekreter|genel sekreteri|sekreteri|kral|kralı|kraliçe|kraliçesi|prens|prensi|papa|general|orgeneral|albay|amiral|vali|valisi|belediye başkanı|senatör|milletvekili|büyükelçi|büyükelçisi|yargıç|savcı|başsavcı|lider|lideri|genel başkanı|sözcü|sözcüsü|müdür|müdürü|direktör|direktörü|teknik direktör|komutan|komutanı|prof|doçent|ayetullah|eş başkanı|eşbaşkanı|başkan yardımcısı|cumhurbaşkanı yardımcısı',
  addressMale: 'bay|sayın',
  addressFemale: 'bayan',
  address: 'dr|prof|av',
  roles:
    'gazeteci|gazetecisi|yazar|yazarı|avukat|avukatı|aktivist|aktivisti|oyuncu|oyuncusu|yönetmen|yönetmeni|sanatçı|sanatçısı|şarkıcı|siyasetçi|siyasetçisi|politikacı|politikacısı|uzman|uzmanı|analist|analisti|araştırmacı|araştırmacısı|profesör|profesörü|ekonomist|ekonomisti|tarihçi|tarihçisi|futbolcu|futbolcusu|teknik direktörü|iş insanı|iş adamı|muhabir|muhabiri|editör|editörü|temsilci|temsilcisi|yetkili|yetkilisi|danışman|danışmanı|üyesi|kurucusu|eşi|oğlu|kızı|kardeşi|babası|annesi|adayı|yöneticisi|koordinatörü|doktoru|öğretmen|öğretmeni|sosyolog|sosyoloğu|siyaset bilimci|bilim insanı|ekonomist|öğrenci|öğrencisi|çiftçi|işçi|mühendis|mühendisi|hemşire|yargıcı|antrenör|vekili',
  staff: 'sözcüsü|lideri',
  modifiers:
    'eski|yeni|abd|alman|almanya|rus|rusya|türk|türkiye|fransa|fransız|ingiltere|ingiliz|israil|iran|suriye|ab|bm|nato|chp|akp|mhp|hdp|iyi|parti|partisi|genel|federal|dışişleri|içişleri|savunma|adalet|sağlık|maliye|ekonomi|bakanlığı|amerikalı|ukrayna|yunanistan|avrupa|birliği|komisyonu|yüksek|temsilcisi|büyükşehir',
  organisationNouns:
    'partisi|bakanlığı|üniversitesi|bankası|birliği|konseyi|komisyonu|komitesi|mahkemesi|meclisi|parlamentosu|senatosu|kongresi|enstitüsü|vakfı|derneği|örgütü|ajansı|kurumu|kurulu|ordusu|polisi|hareketi|cephesi|federasyonu|konfederasyonu|sendikası|şirketi|grubu|holding|gazetesi|dergisi|televizyonu|kulübü|kilisesi|merkezi|müdürlüğü|dairesi|başkanlığı|savcılığı|barosu|odası|kuvvetleri|teşkilatı|fonu|spor',
  organisations:
    'İslam Devleti|IŞİD|Kremlin|Kızıl Ordu|Beyaz Saray|Pentagon|Avrupa Birliği|AB|Avrupa Komisyonu|Avrupa Parlamentosu|Avrupa Konseyi|BM|Birleşmiş Milletler|AGİT|DSÖ|Dünya Sağlık Örgütü|IMF|Dünya Bankası|TBMM|CHP|AKP|AK Parti|MHP|HDP|DEM Parti|İYİ Parti|DEVA Partisi|Gelecek Partisi|Saadet Partisi|PKK|YPG|PYD|FETÖ|Taliban|Hamas|Hizbullah|El Kaide|TSK|MİT|AYM|AİHM|Yargıtay|Danıştay|YSK|RTÜK|TÜİK|TRT|Anadolu Ajansı|AA|Hürriyet|Cumhuriyet|Sabah|Milliyet|Sözcü|Evrensel|BirGün|Galatasaray|Fenerbahçe|Beşiktaş|Trabzonspor|Türk Hava Yolları|THY|Merkez Bankası|Federal Meclis|Alman Federal Meclisi|Almanya için Alternatif|Yeşiller|Gazprom',
  placeNouns:
    'denizi|okyanusu|gölü|nehri|dağı|adası|adaları|yarımadası|caddesi|sokağı|meydanı|mahallesi|ilçesi|ili|köyü|bölgesi|eyaleti|havalimanı|köprüsü|körfezi|boğazı|vadisi|sarayı|camii|stadı|parkı',
  places:
    'ABD|Amerika|İngiltere|İskoçya|Galler|Britanya|Hollanda|Güney Kore|Kuzey Kore|Kore|Filistin|Gazze|Gazze Şeridi|Batı Şeria|Kırım|Donbas|Çeçenistan|Dağlık Karabağ|Karabağ|Kürdistan|Kuzey Irak|Kuzey Suriye|Kuzey Kıbrıs|KKTC|Orta Doğu|Ortadoğu|Sovyetler Birliği|Yugoslavya|Doğu Almanya|Batı Almanya|Balkanlar|Kafkasya|Doğu Avrupa|Latin Amerika|Güney Amerika|Karadeniz|Akdeniz|Ege|Marmara|Anadolu|Trakya|Güneydoğu|Ankara|İstanbul|İzmir|Bursa|Antalya|Adana|Diyarbakır|Gaziantep|Şanlıurfa|Mersin|Konya|Kayseri|Eskişehir|Samsun|Trabzon|Erzurum|Malatya|Hatay|Kahramanmaraş|Mardin|Şırnak|Hakkari|Batman|Muğla|Bodrum|Edirne|Kocaeli|Sakarya|Berlin|Münih|Köln|Hamburg|Frankfurt|Stuttgart|Solingen|Hanau|Viyana|Brüksel|Lahey|Paris|Londra|Roma|Atina|Moskova|Kiev|Varşova|Prag|Budapeşte|Bükreş|Sofya|Belgrad|Saraybosna|Üsküp|Tiran|Tiflis|Erivan|Bakü|Tahran|Bağdat|Erbil|Kerkük|Musul|Şam|Halep|İdlib|Afrin|Kobani|Rakka|Beyrut|Kudüs|Tel Aviv|Kahire|Riyad|Doha|Dubai|Pekin|Tokyo|Seul|Yeni Delhi|Kabil|Washington|New York|Kaliforniya|Teksas|Bavyera|Saksonya|Lizbon|Madrid|Kopenhag|Stockholm|Cenevre|Zürih|Lefkoşa',
  ambiguous: 'Van|Batman|Ege|Split|Nancy|Mali|Sabah|Togo|Çad|Regina',
  locative: '',
  events:
    'savaşı|kupası|ödülü|oyunları|şampiyonası|şampiyonlar ligi|anlaşması|sözleşmesi|yasası|devrimi|ligi|olimpiyatları|festivali|anayasası',
  peoples:
    'Türk|Türkler|Türkçe|Kürt|Kürtler|Alman|Almanlar|Rus|Ruslar|Amerikalı|İngiliz|Fransız|Arap|Yahudi|Müslüman|Hristiyan|Alevi|Sünni|Şii|Ermeni|Rum|Yunan|Suriyeli|Suriyeliler|Ukraynalı|İsrailli|Filistinli|İranlı|Avrupalı|Allah|Tanrı|Ramazan|İnternet|TV|GSYH|AIDS|DNA|Covid-19|Kovid-19|TL|Bakan|Başkan|Anayasa|Noel',
  common:
    've|bir|bu|şu|o|da|de|ile|için|ama|fakat|ancak|çünkü|ise|gibi|kadar|daha|çok|en|her|hiç|ne|nasıl|neden|niçin|kim|hangi|nerede|ben|sen|biz|siz|onlar|onun|bizim|benim|kendi|olan|olarak|oldu|var|yok|değil|mi|mı|sonra|önce|şimdi|bugün|dün|yarın|yine|hâlâ|hala|artık|sadece|bile|tüm|bütün|bazı|birçok|diğer|başka|iki|üç|dört|beş|ilk|son|yeni|eski|büyük|küçük|göre|karşı|üzere|rağmen|ayrıca|böylece|öte|yandan|bunun|buna|bunu|bunlar|şöyle|ya|veya|hem|eğer|evet|hayır|ülke|ülkede|haber|fotoğraf|yaklaşık|geçen|olay|polis|hükümet|muhalefet|uzmanlar|açıklamada|haberde|yüzde|özellikle|nitekim|dolayısıyla',
  articles: '',
  says: 'söyledi|dedi|açıkladı|belirtti|ifade|vurguladı|kaydetti|konuştu|savundu|diyor|bildirdi|duyurdu|anlattı',
  small: 've|ile|için|ama|ise|gibi|kadar|bu|bir|da|de',
  weekdays:
    'pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar|ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık',
  apostropheEndings: true,
  male: 'recep|tayyip|abdullah|ahmet|ali|bülent|binali|cem|cemal|devlet|ekrem|erdoğan|fahrettin|fatih|fuat|hakan|hulusi|ibrahim|ismail|kemal|mansur|mehmet|meral|mevlüt|mesut|mustafa|murat|necmettin|numan|ömer|osman|özgür|selahattin|süleyman|şimşek|tuğrul|turgut|yaşar|yusuf|osman|vladimir|volodimir|vladimir|donald|joe|emmanuel|olaf|frank-walter|beşar|binyamin|ilham|nikol|kiryakos|aleksis|viktor|sergey|dmitri|hasan|hüseyin|can|deniz|ilker|şenol|serdar|ümit|uğur|volkan|yılmaz|ziya|orhan|nazım|aziz',
  female:
    'meral|pervin|figen|canan|emine|sezen|elif|ayşe|fatma|zeynep|hatice|hülya|gülten|tansu|nur|nurcan|özlem|sevim|aylin|angela|ursula|annalena|leyla|aslı|selin|esra|banu|zehra|şebnem',
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
  fate: 'öldü|öldürüldü|yaralandı|yaralı|gözaltına alındı|tutuklandı|hayatını kaybetti|kayıp|kurtarıldı|tahliye edildi',
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
