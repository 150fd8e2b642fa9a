import type { DateWords } from './date-words.ts';
import type { FigureWords } from './figure-words.ts';
import type { CommonWords } from './language.ts';
import { words } from './list.ts';
import type { NameWords } from './name-words.ts';
import { attested, likely, type PageWords, type Phrase } from './page-words.ts';
import { list, NO_SPEECH, pronouns, type SpeechWords } from './speech-words.ts';

export const common: CommonWords = {
  tag: 'ha',
  name: 'Hausa',
  direction: 'ltr',
  readingSpeed: 190,

  commonest: 'da na ya ta a don ba ne ce su wata wani cikin shi kuma domin bayan ga kan',
  abbreviations: words('Dr|Prof|Mal'),
};

export const imageCredit: readonly Phrase[] = attested('Hoto');

export const page: PageWords = {
  skip: [],
  advertisement: likely('Talla'),
  imageCredit,
  readMore: likely('Karin bayani', 'Karanta'),
  promo: [],
  furniture: [],
  placeholder: [],
  editedBy: likely('Tacewa'),
  author: likely('Mawallafi'),
  note: [],
  withAgencies: [],
  kinds: { opinion: "Sharhi|Ra'ayi", interview: 'Hira|Tattaunawa' },
  classicLabels: { author: ['Mawallafi'], date: [] },
};

export { forenames } from './forenames.ts';
export { gazetteer } from './gazetteer.ts';

export const names: NameWords = {
  headFirst: true,
  titles:
    'alhaji|alkali|babban sakataren|dakta|dan majalisar|daraktan|fafaroma|farfesa|firaminista|firaministan|gwamna|gwamnan|hajiya|jagoran|jakadan|jakadar|janar|kakaki|kakakin|kanar|kocin|kwamishinan|madugun|malam|mataimakin shugaban|minista|ministan|ministar|sakataren|sanata|sarauniya|sarauniyar|sarki|sarkin|sheikh|shugaba|shugaban|shugaban gwamnati|shugabar|shugabar gwamnati',
  addressMale: 'malam|alhaji|mista',
  addressFemale: 'hajiya|malama',
  address: 'dr|dakta|farfesa|barista|injiniya',
  titleEndings: 'su|sa|ta|mu|ku',
  roles:
    "dan siyasa|dan jarida|'yar jarida|masani|mai sharhi|lauya|dan takara|tsohon|mawakin|mai magana da yawun|wakilin|wakiliyar",
  modifiers:
    "tsohon|tsohuwar|kasar|najeriya|nijar|amurka|rasha|jamus|faransa|birtaniya|harkokin|waje|cikin|gida|tsaro|kudi|jam'iyyar|majalisar",
  organisationNouns:
    "ma'aikatar|jami'ar|jam'iyyar|bankin|majalisar|hukumar|kotun|kungiyar|kamfanin|rundunar|gamayyar|cibiyar|hukumomin|kwamitin|jaridar",
  organisations:
    'ADC|APC|ASUU|AU|Bankin Duniya|CEDEAO|DSS|ECOWAS|EFCC|G5 Sahel|ICC|ICPC|IMF|INEC|ISWAP|JNIM|Kremlin|Kungiyar IS|Kungiyar Tarayyar Afirka|Kungiyar Tarayyar Turai|LP|MDD|MINUSMA|MNSD|Majalisar Dinkin Duniya|NLC|NNPC|NNPP|PDP|PNDS|Super Eagles|Tarayyar Turai|Wagner',
  places:
    "Amurka|Birtaniya|Ingila|Jamus|Faransa|Rasha|Ukraine|Chaina|China|Koriya ta Kudu|Koriya ta Arewa|Falasdinu|Gaza|Zirin Gaza|Gabas ta Tsakiya|Yammacin Afirka|Afirka ta Kudu|Afirka ta Yamma|Turai|Asiya|Afirka|Sahel|Najeriya|Nijar|Nigeria|Niger|Ghana|Kamaru|Cadi|Chadi|Mali|Burkina Faso|Benin|Togo|Senegal|Cote d'Ivoire|Gini|Gambiya|Saliyo|Laberiya|Sudan|Sudan ta Kudu|Habasha|Somaliya|Kenya|Yuganda|Ruwanda|Kwango|Masar|Libiya|Tunisiya|Aljeriya|Maroko|Isra'ila|Iran|Iraki|Siriya|Turkiyya|Saudiyya|Saudi Arabiya|Katar|Hadaddiyar Daular Larabawa|Afganistan|Pakistan|Indiya|Japan|Italiya|Spaniya|Poland|Belgium|Abuja|Legas|Lagos|Kano|Kaduna|Katsina|Sakkwato|Sokoto|Zamfara|Kebbi|Jigawa|Bauchi|Gombe|Borno|Maiduguri|Yobe|Adamawa|Yola|Taraba|Filato|Jos|Binuwai|Neja|Nasarawa|Kogi|Kwara|Zariya|Chibok|Dapchi|Yamai|Niamey|Maradi|Zinder|Damagaram|Agadez|Tahoua|Diffa|Tillaberi|Dosso|Accra|Lome|Cotonou|Bamako|Ouagadougou|Dakar|Ndjamena|Khartoum|Addis Ababa|Nairobi|Alkahira|Tripoli|Berlin|Paris|London|Brussels|Moscow|Washington|New York|Beijing|Birnin Kudus|Kudus|Makka|Madina|Riyadh|Doha",
  ambiguous: 'Mali|Neja|Jos|Chad|Cadi',
  locative: 'a|daga|zuwa|birnin|jihar|garin|kasar',
  events: 'dokar|gasar|juyin|kofin|kyautar|yakin|yarjejeniyar',
  peoples:
    'Allah|Amurkawa|COVID-19|Corona|Faransawa|Fulani|Hausa|Igbo|Jamusawa|Kirista|Kiristoci|Larabawa|Musulmi|Musulunci|Ramadan|Rashawa|TV|Turawa|Yahudawa|Yarabawa',
  common:
    "da|na|ta|ya|a|ga|wa|ne|ce|ba|shi|ita|su|sun|mu|ku|ni|kai|wannan|wancan|waɗannan|wadannan|wanda|wadda|waɗanda|wadanda|cikin|kan|bayan|kafin|lokacin|saboda|amma|ko|idan|kuma|har|sai|tun|yayin|inda|yadda|yau|jiya|gobe|yanzu|duk|dukkan|wasu|wani|wata|mutane|daya|biyu|uku|kasa|kasar|gwamnati|gwamnatin|'yan|yan|rahotanni|akalla|a|game|domin|don|kamar|tare|wajen|tsakanin|karkashin|baya|hukumomi|hukumomin|masu|mai",
  says: 'ce|fada|bayyana|sanar|kara|shaida|jaddada',
  who: 'wanda|wadda',
  of: 'na|ta|a|da|mai',
  small: 'da|na|ta|ya|ga|ko|amma|kuma|wa',
  male: 'abba|abdullahi|abubakar|aminu|assimi|bello|bola|faure|garba|godwin|isa|issoufou|kashim|lawan|macky|nana|nuhu|rabiu|roch|sani|tandja|yahaya|yemi',
  female: 'diezani|hadiza|hauwa|oby|patience',
};

export const dates: DateWords = {
  months: [
    'janairu',
    'fabrairu|faburairu',
    'maris',
    'afrilu|aprilu',
    'mayu',
    'yuni|juni',
    'yuli|juli',
    'agusta|augusta',
    'satumba',
    'oktoba',
    'nuwamba',
    'disamba',
  ],
  weekdays: [
    'litinin',
    'talata',
    'laraba',
    'alhamis',
    "jumaʼa|jumma’a|jumma'a|juma'a|juma’a|jumaa",
    'asabar|asabat',
    'lahadi',
  ],
  evidence: 'a|shekarar|shekara|tun|har|zuwa|daga|watan|na|da|ga|bayan|kafin|ranar|cikin',
  order: 'dmy',
  units: {
    S: 'sakan|daƙiƙa',
    MIN: 'minti|mintuna',
    H: 'awa|awoyi|saʼa|sa’a|sa’o’i',
    D: 'rana|kwana|kwanaki|yini',
    W: 'mako|makonni|sati',
    WE: 'ƙarshen mako|karshen mako',
    M: 'wata|watan|watanni',
    Y: 'shekara|shekarar;shekaru',
    C: 'ƙarni|karni',
  },
  one: 'ɗaya|daya|guda',
  vague: 'da dama|kaɗan|kadan',
  parts: { MO: 'safe|safiya|safiyar', AF: 'rana tsaka|yamma', EV: 'maraice|yammaci', NI: 'dare|daren' },
  future: 'za|zai|gobe|mai zuwa',
  past: 'ya|ta|sun|jiya|bayan|da ta gabata',
  list: 'da|zuwa|ko',
  circumstance: 'bayan|lokacin|saboda|kafin|wanda|wadda',
  phrases: [
    ['not', 'mai shekaru {n}; ɗan shekaru {n}; dan shekaru {n}'],
    ['day 0', 'yau|a yau'],
    ['day -1', 'jiya'],
    ['day 1', 'gobe'],
    ['day -2', 'shekaranjiya'],
    ['unit -1', '{unit} da ya|ta gabata|wuce|shuɗe; {unit} da ta|ya gabata'],
    ['unit 0', 'wannan {unit}; {unit} nan; {unit} da muke ciki'],
    ['unit 1', '{unit} mai zuwa; {unit} gobe'],
    ['fixed Y -1', 'bara; shekarar bara'],
    ['fixed Y 0', 'bana; shekarar bana'],
    ['away -1', '{unit} {n} da suka gabata|wuce; {unit} {n} baya'],
    ['span', '{unit} {n}; tsawon {unit} {n}'],
    ['weekday', 'ranar {weekday}; {weekday}'],
    ['weekday -1', '{weekday} da ta gabata|wuce; ranar {weekday} da ta gabata|wuce'],
    ['weekday 1', '{weekday} mai zuwa'],
    ['month', 'watan {month}; {month}'],
    [
      'date',
      '{day} ga watan? {month} ,? {year}?; {day} ga watan? {month} na|shekara|shekarar? {year}; {month} {year}; {month} na shekarar? {year}; {month} shekara|shekarar {year}; {day} {month} {year}?',
    ],
    ['numeric', '{numeric}'],
    ['year', '{year}; shekara|shekarar {year}'],
    ['decade', 'shekarun {year}; shekarun {n}'],
    ['century', 'ƙarni|karni na {n}'],
    ['part', '{part}'],
    ['ref PRESENT', 'yanzu; a halin yanzu'],
    ['ref PAST', 'kwanan nan'],
    ['set', 'kowace|kowane {unit}; duk {unit}'],
  ],
};

export const figures: FigureWords = {
  numbers: {
    units: 'sifili ɗaya|daya biyu uku huɗu|hudu biyar shida bakwai takwas tara goma',
    tens: 'ashirin talatin arba’in hamsin sittin saba’in tamanin casa’in',
    more: { ɗari: 100, dari: 100, dubu: 1000 },
    scales: {
      'ɗari|dari': 100,
      dubu: 1000,
      'miliyan|milyan': 1000000,
      'biliyan|bilyan': 1000000000,
      tiriliyan: 1000000000000,
    },
    decimal: '.',
  },
  currencies: {
    dala: '$|dala|dalar Amurka',
    naira: '₦|naira|nairar',
    euro: '€|euro|yuro',
    fam: '£|fam',
    cfa: 'CFA|sefa',
  },
  percent: 'bisa ɗari|cikin ɗari|bisa dari|cikin dari',
  percentBefore: 'kashi',
  measures: {
    kilomita: 'km|kilomita|kilomitoci',
    mita: 'mita',
    hekta: 'hekta',
    kilo: 'kg|kilo|kilogiram',
    tan: 'tan',
    lita: 'lita',
    ganga: 'ganga',
  },
  people:
    'mutane|mutum|mata|maza|yara|yaro|sojoji|soja|ƴan sanda|yan sanda|’yan sanda|fararen hula|’yan gudun hijira|yan gudun hijira|ƴan gudun hijira|ɗalibai|dalibai|ma’aikata|fasinjoji|’yan jarida|fursunoni|masu zanga-zanga|’yan ta’adda|mayaƙa|mayakan|bakin haure|mambobi',
  things:
    'ƙuri’u|kujeru|ƙasashe|kasashe|gidaje|makarantu|asibitoci|kauyuka|ƙauyuka|birane|kamfanoni|motoci|jirage|hare-hare',
  nounFirst: true,
  fate: 'suka mutu|suka rasu|suka jikkata|aka kashe|aka kama',
  strikes: {},
  between: 'mutane|da',
  qualifiers: 'aƙalla|akalla|fiye da|sama da|kusan|kimanin|ƙasa da|a ƙalla',
  vague: 'dubban|ɗaruruwa|ɗaruruwan|daruruwan|miliyoyin|gommai',
  of: '',
  to: 'zuwa',
  scores: 'kwallaye|ci|doke|nasara|rashin nasara|canjaras|wasa|wasan',
  names: 'sashe|lamba|shafi|rukuni|kundin',
};

export const speech: SpeechWords = {
  ...NO_SPEECH,
  say: list(
    'ya ce|ta ce|sun ce|ya kara da cewa|ta kara da cewa|ya ƙara da cewa|ta ƙara da cewa|ya bayyana|ta bayyana|sun bayyana|ya rubuta|ta rubuta|ya shaida|ta shaida|ya fada|ta fada|ya faɗa|ta faɗa|ya sanar|ta sanar|ya tabbatar|ta tabbatar|inji|in ji|ya yi gargadi|ya yi gargaɗi|ta yi gargadi|ya amsa|ta amsa|ya tambaya|ya jaddada|ta jaddada|ya zargi|ta zargi',
  ),
  accordingTo: list('a cewar|bisa ga|acewar'),
  that: list('cewa|da cewa'),
  fillers: list('kuma|yau|jiya|har ila yau|sannan|dai'),
  prepositions: list('a|na|ta|da|daga|zuwa|ga|kan|game|bayan|kafin|tare|cikin|tsakanin'),
  coordinators: list('da|amma|ko|kuma'),
  subordinators: list('lokacin|saboda|idan|yayin|domin|bayan'),
  relatives: list('wanda|wadda|waɗanda|da'),
  pronouns: [...pronouns('shi', 'male'), ...pronouns('ita', 'female'), ...pronouns('su|ni|mu', null)],
  sources: list(
    "kakakin|kakaki|shugaba|shugaban|shugabar|minista|ministan|firaminista|firaministan|gwamna|gwamnan|sakataren|darakta|daraktan|jami'i|jami'in|jami'an|'yan sanda|sojoji|alkali|kotu|lauya|dan majalisa|masani|masana|farfesa|jakada|gwamnati|gwamnatin|ma'aikata|ma'aikatar|kungiya|kungiyar|hukuma|hukumar|kamfani|kamfanin|banki|jam'iyya|jam'iyyar|rahoto|rahoton|jarida|jaridar|majiya|majiyoyi|shaida|mazauna|mai|dan jarida|'yan jarida|koci|dan takara|paparoma|sarki|likita|mai magana|mai sharhi",
  ),
  titles: list('malam|alhaji|hajiya|dr|farfesa|janar|shugaba'),
  notSpeech: list('abin da ake kira|da ake kira|mai suna|fim|littafi|waka|mujalla|shiri'),
  freeOrder: true,
};
