import type { DateWords } from './date-words.ts';
import type { FigureWords } from './figure-words.ts';
import type { CommonWords } from './language.ts';
import { words } from './list.ts';
import type { NameWords } from './name-words.ts';
import { attested, likely, type PageWords, type Phrase } from './page-words.ts';
import { list, NO_SPEECH, pronouns, type SpeechWords } from './speech-words.ts';

export const common: CommonWords = {
  tag: 'sw',
  name: 'Kiswahili',
  direction: 'ltr',
  readingSpeed: 190,

  commonest: 'ya wa na kwa katika ni la za kuwa hiyo hii huo amesema baada lakini wake yake kama cha',
  abbreviations: words('Dkt|Prof|Bw|Bi'),
};

export const imageCredit: readonly Phrase[] = attested('Picha');

export const page: PageWords = {
  skip: [],
  advertisement: likely('Tangazo'),
  imageCredit,
  readMore: likely('Soma pia', 'Soma zaidi'),
  promo: [],
  furniture: [],
  placeholder: [],
  editedBy: likely('Mhariri'),
  author: likely('Mwandishi'),
  note: [],
  withAgencies: [],
  kinds: { opinion: 'Maoni|Uhariri', interview: 'Mahojiano' },
  classicLabels: { author: ['Mwandishi'], date: [] },
};

export { forenames } from './forenames.ts';
export { gazetteer } from './gazetteer.ts';

export const names: NameWords = {
  headFirst: true,
  titles:
    'askofu|balozi|gavana|jaji|jenerali|kamishna|kanali|kansela|katibu|katibu mkuu|kiongozi|kocha|makamu wa rais|malkia|mbunge|mchungaji|meja|meya|mfalme|mkurugenzi|mkuu wa|msemaji|mwendesha mashtaka|mwenyekiti|papa|rais|seneta|sheikh|spika|waziri|waziri mkuu',
  addressMale: 'bwana|bw',
  addressFemale: 'bibi|bi',
  address: 'dkt|dk|prof|profesa|daktari',
  roles:
    'mchambuzi|mfanyabiashara|mgombea|mkewe|msanii|mshauri|mtaalamu|mtafiti|mwakilishi|mwanahabari|mwanaharakati|mwanajeshi|mwanamuziki|mwanasayansi|mwanasheria|mwanasiasa|mwanauchumi|mwanawe|mwandishi|mwanzilishi|naibu|wakili',
  modifiers:
    'burundi|cha|chama|ethiopia|fedha|iran|israel|kenya|kongo|mambo|marekani|mataifa|mstaafu|ndani|nje|rwanda|tanzania|ufaransa|uganda|uingereza|ujerumani|ukraine|ulinzi|umoja|urusi|wa|ya|zamani',
  organisationNouns:
    'baraza|benki|bunge|chama|chuo|gazeti|idara|jeshi|jumuiya|kamati|kampuni|kanisa|klabu|kundi|mahakama|mamlaka|muungano|polisi|shirika|shirikisho|taasisi|tume|umoja|wizara',
  organisations:
    'ACT-Wazalendo|ADF|AU|Al Shabaab|Baraza la Usalama|Benki ya Dunia|CAF|CCM|CHADEMA|CUF|Chadema|Dola la Kiislamu|EAC|ECOWAS|Halmashauri ya Ulaya|ICC|IEBC|IGAD|IMF|Ikulu|Ikulu ya White House|Jubilee|Jumuiya ya Afrika Mashariki|Jumuiya ya Kujihami ya NATO|Kremlin|M23|MONUSCO|Monusco|NEC|NRM|NUP|ODM|RPF|RSF|SADC|Simba|TANESCO|TPLF|UDA|Umoja wa Afrika|Umoja wa Mataifa|Umoja wa Ulaya|Yanga',
  places:
    'Addis Ababa|Afrika|Afrika Kusini|Afrika Magharibi|Afrika Mashariki|Asia|Beni|China|DRC|Eldoret|Garissa|Gaza|Goma|Kigoma|Kivu Kaskazini|Kivu Kusini|Kongo|Korea Kaskazini|Korea Kusini|Lamu|Marekani|Mashariki ya Kati|Mbeya|Mtwara|Mwanza|Nakuru|Palestina|Pemba|Pembe ya Afrika|Tanga|Tanganyika|Turkana|Ufaransa|Uingereza|Ujerumani|Ukanda wa Gaza|Ukingo wa Magharibi|Ukraine|Ulaya|Unguja|Urusi|Uvira|Washington',
  ambiguous: 'Beni|Chad|Goma|Mali|Pemba|Tanga',
  locative: 'mjini|nchini|katika|kutoka|huko|karibu na|jijini|mkoani|wilayani',
  events: 'kombe|kombe la|ligi|mapinduzi|mkataba|sheria|tuzo|vita',
  peoples:
    'COVID-19|Kiswahili|Krismasi|Mjerumani|Mkenya|Mmarekani|Mtanzania|Mungu|Ramadhani|TV|UKIMWI|UVIKO-19|Uislamu|Waafrika|Wachina|Waganda|Wahutu|Waislamu|Waisraeli|Wajerumani|Wakenya|Wakristo|Wamarekani|Wapalestina|Warusi|Watanzania|Watutsi|Waukraine|Wayahudi',
  common:
    'aidha|akizungumza|ambao|ambapo|ambaye|ambayo|au|baada|baadhi|bado|bila|cha|dhidi|hadi|hao|hapana|hata|hatua|hawa|haya|hayo|hii|hili|hilo|hivi|hivyo|hiyo|huku|huo|huu|huyo|ikiwa|ili|iwapo|jana|kabla|kama|kati|katika|kesho|kila|kuhusu|kulingana|kutoka|kuwa|kwa|kwamba|kwenye|la|lakini|leo|licha|mimi|mmoja|mwaka|mwezi|na|nchi|ndiyo|ni|nyinyi|pia|picha|polisi|sana|sasa|serikali|si|siku|sisi|tangu|tayari|tu|vya|wa|wakati|wao|watu|wawili|wengi|wewe|wote|ya|yeye|yote|za|zaidi',
  joiners: 'ya|wa|la|cha|za|ya kujihami ya',
  says: 'amesema|alisema|wamesema|ameongeza|aliongeza|ameeleza|alieleza|amesisitiza|anasema|ameiambia|aliiambia|ametangaza|alitangaza',
  who: 'ambaye',
  is: 'ni',
  of: 'wa|ya|la|cha|za|katika|kwa',
  small: 'na|ya|wa|kwa|za|la|cha|au|ni|kuwa',
  male: 'abiy|bola|freeman|félix|jakaya|kalonzo|kassim|kizza|moise|musalia|mwai|riek|rigathi|tundu|uhuru|zitto|évariste',
  female: 'raychelle',
};

export const speech: SpeechWords = {
  ...NO_SPEECH,
  say: list(
    'alisema|amesema|anasema|walisema|wamesema|wanasema|ilisema|imesema|inasema|akasema|aliongeza|ameongeza|anaongeza|alieleza|ameeleza|anaeleza|alitangaza|ametangaza|alisisitiza|amesisitiza|aliandika|ameandika|alionya|ameonya|alijibu|aliuliza|alithibitisha|amethibitisha|alikiri|amekiri|alidai|amedai|anadai|waliongeza|alibainisha|amebainisha|alifafanua|amefafanua|aliambia|ameliambia|aliiambia|ameiambia|alikosoa|alitaka|ametaka|aliripoti|limeripoti|liliripoti|limesema|lilisema|yamesema',
  ),
  saying: list('akisema|wakisema|akiongeza|akieleza|akisisitiza|akiandika|akidai|ikisema|akitangaza'),
  bare: list('alisema|amesema|anasema'),
  judge: list(
    'aliita|ameita|alimwita|amemwita|aliielezea|ameielezea|alilaani|amelaani|alimshutumu|alishutumu|ameshutumu|alisifu|amesifu',
  ),
  judging: list('akimwita|akiiita|akielezea|akilaani'),
  tells: list('aliambia|ameliambia|aliiambia|ameiambia'),
  accordingTo: list('kwa mujibu wa|kulingana na'),
  that: list('kwamba|kuwa|iwapo'),
  fillers: list('pia|tena|baadaye|hata|hata hivyo|jana|leo|sasa|tayari|aidha'),
  negations: list('si|hakuna'),
  prepositions: list(
    'wa|ya|za|la|cha|vya|kwa|na|katika|kwenye|kutoka|hadi|baada|kabla|kuhusu|dhidi|bila|kati|mjini|nchini',
  ),
  coordinators: list('na|lakini|au|bali'),
  subordinators: list('kwa sababu|ikiwa|ingawa|wakati|baada|kabla|huku|ambapo'),
  relatives: list('ambaye|ambao|ambayo'),
  pronouns: [...pronouns('yeye', 'any'), ...pronouns('mimi|sisi', null), ...pronouns('wao', null, true)],
  sources: list(
    'msemaji|rais|waziri|waziri mkuu|mkuu|mkurugenzi|katibu|kiongozi|viongozi|mwenyekiti|afisa|maafisa|polisi|jeshi|jaji|mahakama|wakili|mwanasheria|mbunge|wabunge|seneta|gavana|meya|mtaalamu|wataalamu|mchambuzi|wachambuzi|mtafiti|watafiti|profesa|balozi|mwakilishi|serikali|wizara|shirika|kampuni|benki|chama|tume|chuo|ripoti|taarifa|gazeti|vyombo|chanzo|shahidi|mashahidi|wakazi|mkazi|mwanaharakati|wanaharakati|upinzani|mwandishi|waandishi|kocha|mchezaji|mgombea|papa|mfalme|malkia|muungano|familia|baba|mama|mwanamke|mwanaume|kundi|daktari|madaktari|mwanzilishi|mjumbe|umoja',
  ),
  titles: list('bwana|bibi|dk|dkt|profesa|jenerali|rais|waziri|papa'),
  notSpeech: list(
    'kinachoitwa|linaloitwa|inayoitwa|wanaoitwa|filamu|kitabu|wimbo|jarida|kipindi|operesheni|liitwalo|iitwayo',
  ),
};

export const dates: DateWords = {
  months: ['', '', '', 'aprili', '', '', '', '', '', '', '', ''],
  evidence: 'mwaka|mwezi|tangu|hadi|mpaka|kati|na|kutoka|wa|tarehe|siku|baada|kabla|ya|miaka',
  order: 'dmy',
  units: {
    S: 'sekunde',
    MIN: 'dakika',
    H: 'saa|masaa',
    D: 'siku',
    W: 'wiki|juma',
    WE: 'mwisho wa wiki|mwishoni mwa wiki',
    M: 'mwezi|miezi',
    Y: 'mwaka;miaka',
    E: 'muongo;miongo',
    C: 'karne',
  },
  one: 'moja|mmoja',
  vague: 'kadhaa|chache',
  parts: { MO: 'asubuhi', MI: 'adhuhuri|mchana', AF: 'alasiri', EV: 'jioni', NI: 'usiku' },
  future: 'atakutana|watakutana|itafanyika|kesho|ijayo|ujao',
  past: 'alisema|walisema|jana|iliyopita|uliopita|baada',
  list: 'na|hadi|au',
  circumstance: 'baada|wakati|kwa|kabla|ambapo|ambaye',
  phrases: [
    ['not', 'umri wa {unit} {n}; mwenye umri wa {unit} {n}'],
    ['day 0', 'leo'],
    ['day -1', 'jana'],
    ['day 1', 'kesho'],
    ['day -2', 'juzi'],
    ['unit -1', '{unit} uliopita|iliyopita|jana'],
    ['unit 0', '{unit} huu|hii|huu wa'],
    ['unit 1', '{unit} ujao|ijayo'],
    ['fixed Y -1', 'mwaka jana'],
    ['away -1', '{unit} {n} iliyopita|uliopita|zilizopita'],
    ['span', '{unit} {n}'],
    ['vague', '{unit} {vague}'],
    ['weekday', '{weekday}; siku ya {weekday}'],
    ['weekday -1', '{weekday} iliyopita'],
    ['weekday 1', '{weekday} ijayo'],
    ['month', 'mwezi {month}; {month}'],
    ['monthin -1', '{month} mwaka jana'],
    ['monthin 0', '{month} mwaka huu'],
    [
      'date',
      '{day} {month} ,? {year}?; {month} {day} ,? {year}?; {month} {year}; {month} mwaka {year}; tarehe {day} {month} {year}?',
    ],
    ['numeric', '{numeric}'],
    ['year', '{year}; mwaka {year}'],
    ['decade', 'miaka ya {year}; miaka ya {n}'],
    ['century', 'karne ya {n}'],
    ['clock', 'saa {clock}'],
    ['part', '{part}'],
    ['ref PRESENT', 'sasa; hivi sasa; kwa sasa'],
    ['ref PAST', 'hivi karibuni'],
    ['set', 'kila {unit}; kila {weekday}'],
    ['weekend', 'mwishoni mwa wiki'],
  ],
};

export const figures: FigureWords = {
  numbers: {
    units:
      'sifuri moja|mmoja mbili|wawili|mawili|miwili tatu|watatu|matatu|mitatu nne|wanne|manne|minne tano|watano|matano|mitano sita saba nane|wanane|manane tisa kumi',
    tens: 'ishirini thelathini arobaini hamsini sitini sabini themanini tisini',
    more: { mia: 100, elfu: 1000 },
    scales: { mia: 100, 'elfu|maelfu': 1000, milioni: 1000000, bilioni: 1000000000, trilioni: 1000000000000 },
    and: 'na',
    decimal: '.',
  },
  currencies: {
    dola: '$|dola|dola za Marekani',
    euro: '€|euro|yuro',
    shilingi: 'KSh|TSh|USh|Sh|KES|TZS|shilingi',
    pauni: '£|pauni',
    randi: 'randi',
  },
  percent: '',
  percentBefore: 'asilimia',
  measures: {
    kilomita: 'km|kilomita|kilometa',
    'kilomita za mraba': 'kilomita za mraba',
    mita: 'mita',
    hekta: 'hekta|hekari',
    kilo: 'kg|kilo|kilogramu',
    tani: 'tani',
    lita: 'lita',
    mapipa: 'mapipa',
    '°C': '°C|nyuzi joto',
  },
  people:
    'watu|mtu|raia|wanajeshi|askari|polisi|wanaume|wanawake|watoto|mtoto|wakimbizi|wahamiaji|waandamanaji|wafanyakazi|abiria|wanafunzi|waandishi wa habari|wafungwa|mateka|wahanga|wagonjwa|wapiga kura|wabunge|wajumbe|wanachama|familia|watalii|wapiganaji|magaidi|wakaazi|wakazi|majeruhi|waathirika',
  things:
    'kura|viti|visa|mashambulizi|nchi|mataifa|nyumba|majengo|shule|hospitali|vijiji|miji|kampuni|magari|ndege|meli|makombora|pointi|mabao|mechi',
  nounFirst: true,
  fate: 'waliuawa|wameuawa|walikufa|wamekufa|walijeruhiwa|wamejeruhiwa|wamekamatwa|walikamatwa',
  strikes: {},
  between: 'watu|na|wengine',
  qualifiers: 'takriban|zaidi ya|karibu|angalau|kiasi|chini ya|takribani|yapata|hadi',
  vague: 'mamia|maelfu|mamilioni|makumi|makumi ya maelfu|mamia ya maelfu',
  of: 'ya|za|wa',
  to: 'hadi',
  from: 'kati ya',
  and: 'na',
  scores: 'mabao|bao|ushindi|ilishinda|walishinda|kipigo|sare|fainali|mechi',
  names: 'kifungu|nambari|namba|ukurasa|sura|kundi|awamu|azimio|kituo',
};
