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

export const names: NameWords = {
  headFirst: true,
  titles:
    'rais|makamu wa rais|waziri mkuu|waziri|kansela|katibu mkuu|katibu|mfalme|malkia|papa|askofu|jenerali|kanali|meja|meya|gavana|seneta|mbunge|balozi|jaji|mwendesha mashtaka|kiongozi|msemaji|mkurugenzi|mwenyekiti|kamishna|spika|kocha|mkuu wa|sheikh|mchungaji',
  addressMale: 'bwana|bw',
  addressFemale: 'bibi|bi',
  address: 'dkt|dk|prof|profesa|daktari',
  roles:
    'mwanasiasa|mwandishi|mwanahabari|mwanaharakati|mchambuzi|mtaalamu|mwanasheria|wakili|mwanauchumi|mtafiti|mgombea|mshauri|msanii|mwanamuziki|mwanasayansi|mwanajeshi|mwakilishi|naibu|mkewe|mwanawe|mfanyabiashara|mwanzilishi',
  modifiers:
    'wa|ya|zamani|mstaafu|mambo|nje|ndani|ulinzi|fedha|marekani|urusi|ujerumani|ufaransa|uingereza|kenya|tanzania|uganda|rwanda|burundi|kongo|ethiopia|ukraine|israel|iran|chama|cha|umoja|mataifa',
  organisationNouns:
    'chama|wizara|chuo|benki|bunge|baraza|tume|kamati|mahakama|shirika|taasisi|jumuiya|umoja|muungano|kampuni|kundi|jeshi|polisi|kanisa|gazeti|shirikisho|mamlaka|idara|klabu',
  organisations:
    'Dola la Kiislamu|IS|Kremlin|Ikulu|Ikulu ya White House|Pentagon|Umoja wa Ulaya|EU|Halmashauri ya Ulaya|Umoja wa Mataifa|UN|Umoja wa Afrika|AU|Jumuiya ya Afrika Mashariki|EAC|SADC|ECOWAS|IGAD|WHO|IMF|Benki ya Dunia|Baraza la Usalama|Jumuiya ya Kujihami ya NATO|ICC|Monusco|MONUSCO|UNHCR|Al-Shabaab|Al Shabaab|M23|ADF|RSF|TPLF|Boko Haram|Taliban|Hamas|Hezbollah|CCM|Chadema|CHADEMA|ACT-Wazalendo|CUF|ODM|UDA|Jubilee|NRM|NUP|RPF|ANC|IEBC|NEC|TANESCO|CAF|Simba|Yanga',
  places:
    'Marekani|Uingereza|Ujerumani|Ufaransa|Urusi|Ukraine|China|Korea Kusini|Korea Kaskazini|Palestina|Gaza|Ukanda wa Gaza|Ukingo wa Magharibi|Mashariki ya Kati|Afrika Mashariki|Afrika Magharibi|Afrika Kusini|Pembe ya Afrika|Ulaya|Asia|Afrika|Zanzibar|Tanganyika|Pemba|Unguja|Dar es Salaam|Dodoma|Arusha|Mwanza|Mbeya|Kigoma|Tanga|Mtwara|Nairobi|Mombasa|Kisumu|Nakuru|Eldoret|Garissa|Lamu|Turkana|Kampala|Entebbe|Gulu|Kigali|Bujumbura|Gitega|Kinshasa|Goma|Bukavu|Beni|Bunia|Uvira|Lubumbashi|Kivu Kaskazini|Kivu Kusini|Ituri|Katanga|Kongo|DRC|Mogadishu|Addis Ababa|Tigray|Khartoum|Darfur|Juba|Harare|Lusaka|Lilongwe|Maputo|Pretoria|Johannesburg|Lagos|Abuja|Accra|Dakar|Bamako|Niamey|Ouagadougou|Berlin|Munich|Brussels|Paris|London|Moscow|Kyiv|Kiev|Washington|New York|Beijing|Tokyo|Jerusalem|Cairo|Tehran|Kabul|The Hague|Geneva',
  ambiguous: 'Beni|Pemba|Mali|Chad|Tanga|Goma',
  locative: 'mjini|nchini|katika|kutoka|huko|karibu na|jijini|mkoani|wilayani',
  events: 'vita|kombe|ligi|tuzo|mkataba|sheria|mapinduzi|kombe la',
  peoples:
    'Mungu|Krismasi|Ramadhani|Uislamu|Waislamu|Wakristo|Wakenya|Watanzania|Waganda|Wamarekani|Wajerumani|Warusi|Waukraine|Wapalestina|Waisraeli|Wayahudi|Wachina|Waafrika|Wahutu|Watutsi|Mmarekani|Mjerumani|Mkenya|Mtanzania|TV|UKIMWI|COVID-19|UVIKO-19|Kiswahili',
  common:
    'na|ya|wa|kwa|ni|katika|za|la|cha|vya|kuwa|hiyo|huo|hayo|hilo|huyo|hao|hii|huu|hawa|haya|hili|kutoka|pia|lakini|au|kama|baada|kabla|wakati|ambapo|ambao|ambayo|ambaye|yeye|wao|mimi|sisi|nyinyi|wewe|si|hapana|ndiyo|kila|baadhi|wengi|wote|yote|mmoja|wawili|watu|leo|jana|kesho|sasa|hata|tu|zaidi|sana|kuhusu|dhidi|kati|bila|hadi|tangu|ili|kwamba|iwapo|ikiwa|huku|hivyo|hata|hivi|mwaka|siku|serikali|polisi|kulingana|aidha|hatua|nchi|bado|tayari|licha|kwenye|mwezi|akizungumza|picha',
  joiners: 'ya|wa|la|cha|za|ya kujihami ya',
  says: 'amesema|alisema|wamesema|ameongeza|aliongeza|ameeleza|alieleza|amesisitiza|anasema|ameiambia|aliiambia|ametangaza|alitangaza',
  who: 'ambaye',
  is: 'ni',
  of: 'wa|ya|la|cha|za|katika|kwa',
  small: 'na|ya|wa|kwa|za|la|cha|au|ni|kuwa',
  male: 'uhuru|william|raila|kalonzo|yoweri|paul|félix|felix|joseph|évariste|pierre|john|jakaya|benjamin|ali|hussein|freeman|tundu|zitto|kizza|abiy|salva|riek|cyril|jacob|emmerson|robert|muhammadu|bola|moise|martin|denis|laurent|jean|musalia|rigathi|kassim|mwai|daniel|abdel|omar|mohamed|hassan',
  female:
    'samia|martha|anne|graça|ellen|joyce|winnie|nkosazana|amina|raychelle|fatma|aisha|angela|ursula|zainab|halima|janet|rachel',
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
    shilingi: 'shilingi',
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
