import type { CommonWords } from './language.ts';
import { words } from './list.ts';
import { attested, likely, type PageWords } from './page-words.ts';
import { list, NO_SPEECH, pronouns, type SpeechWords } from './speech-words.ts';

export const common: CommonWords = {
  tag: 'tr',
  name: 'Türkçe',
  direction: 'ltr',
  readingSpeed: 190,

  commonest: 've bir bu için da de ile olarak olan çok daha sonra gibi kadar ancak göre olduğunu ise en',
  abbreviations: words('Dr|Prof|Doç|Av|Sn|No|vb|vs|yy|Gen'),
};

export const page: PageWords = {
  skip: [],
  advertisement: likely('Reklam'),
  imageCredit: attested('Fotoğraf'),
  readMore: likely('Daha fazlası', 'Ayrıca okuyun', 'Devamını oku'),
  promo: [],
  furniture: [],
  placeholder: [],
  editedBy: likely('Editör'),
  author: likely('Yazar'),
  note: [],
  withAgencies: [],
  kinds: { opinion: 'Yorum|Görüş|Köşe yazısı', interview: 'Röportaj|Söyleşi|Mülakat' },
  classicLabels: { author: ['Yazar'], date: [] },
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
