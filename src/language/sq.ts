import type { DateWords } from './date-words.ts';
import type { FigureWords } from './figure-words.ts';
import type { CommonWords } from './language.ts';
import { words } from './list.ts';
import type { NameWords } from './name-words.ts';
import { attested, likely, type PageWords, type Phrase } from './page-words.ts';
import { list, NO_SPEECH, pronouns, type SpeechWords } from './speech-words.ts';

export const common: CommonWords = {
  tag: 'sq',
  name: 'Shqip',
  direction: 'ltr',
  readingSpeed: 200,

  commonest: 'të e në dhe për me që një nga është ka si do u janë edhe por kanë se',
  abbreviations: words('Dr|Prof|z|znj|nr|f.v|p.sh|etj'),
};

export const imageCredit: readonly Phrase[] = [...attested('Fotografi'), ...likely('Foto')];

export const page: PageWords = {
  skip: [],
  advertisement: likely('Reklamë'),
  imageCredit,
  readMore: likely('Lexoni edhe', 'Lexo më shumë', 'Më shumë'),
  promo: [],
  furniture: [],
  placeholder: [],
  editedBy: likely('Redaktoi'),
  author: likely('Autor', 'Autori', 'Autorja'),
  note: [],
  withAgencies: [],
  kinds: { opinion: 'Koment|Opinion|Komenti', interview: 'Intervistë|Intervista' },
  classicLabels: { author: ['Autor', 'Autori', 'Autorja'], date: [] },
};

export { forenames } from './forenames.ts';
export { gazetteer } from './gazetteer.ts';

export const names: NameWords = {
  headFirst: true,
  titles:
    'ambasadori|ambasadorja|deputeti|deputetja|drejtoresha|drejtori|gjenerali|gjyqtari|kancelari|kancelarja|komisari|kryebashkiaku|kryeministri|kryeministrit|kryeministrja|kryeprokurori|kryetari|kryetarja|lideri|mbreti|mbretëresha|ministri|ministrja|papa|presidenti|presidenti i|presidentit|presidentja|prokurori|sekretari|senatori|shefi|trajneri|zëdhënësi|zëdhënësja',
  addressMale: 'zoti|z',
  addressFemale: 'zonja|znj',
  address: 'dr|prof',
  roles:
    'aktivisti|aktori|analisti|analistja|avokati|ekonomisti|eksperti|gazetari|gazetarja|historiani|juristi|këshilltari|politikani|politologu|profesori|regjisori|shkrimtari|sociologu',
  modifiers: 'amerikan|e|francez|gjerman|gjermane|i|ish|ish-|rus|serb|shqiptar|shqiptare',
  organisationNouns:
    'agjencia|akademia|banka|bashkimi|federata|fondacioni|gjykata|instituti|kisha|klubi|komisioni|kuvendi|këshilli|lëvizja|ministria|organizata|parlamenti|partia|policia|prokuroria|shoqata|universiteti|ushtria',
  organisations:
    'AAK|BE|BE-ja|BE-së|Banka Botërore|Bashkimi Evropian|Bashkimin Evropian|Bashkimit Evropian|EULEX|FMN|KFOR|Komisioni Evropian|Kremlin|Kremlini|Këshilli i Evropës|LDK|LSI|LVV|NATO-ja|NATO-s|OKB|OSBE|PD|PDK|PS|Parlamenti Evropian|Pentagoni|SPAK|Shteti Islamik|Shtëpia e Bardhë|Ushtria e Kuqe|UÇK|Vetëvendosje',
  places:
    'Afganistan|Afrika|Amerika|Anglia|Athina|Athinë|Austri|Austria|Azia|Ballkani|Ballkani Perëndimor|Ballkanin Perëndimor|Ballkanit Perëndimor|Bashkimi Sovjetik|Beograd|Beogradi|Berlini|Bosnja|Bosnje-Hercegovina|Bosnjë-Hercegovina|Britania|Britania e Madhe|Bruksel|Brukseli|Bukuresht|Bullgaria|Damask|Durrës|Elbasan|Evropa|Evropa Lindore|Evropë|Evropën|Evropës|Franca|Francë|Francës|Gaza|Gjakovë|Gjermani|Gjermania|Gjermaninë|Gjermanisë|Gjirokastër|Greqi|Greqia|Greqisë|Hagë|Holanda|Hungaria|Irak|Iraku|Iran|Irani|Iranit|Itali|Italia|Italisë|Izrael|Izraeli|Izraelit|Jeruzalem|Jugosllavia|Kajro|Kina|Kinë|Kinës|Koreja|Korçë|Kosova|Kosovë|Kosovën|Kosovës|Krimea|Kroaci|Kroacia|Lindja e Mesme|Londër|Lubjanë|Lugina e Preshevës|Mali i Zi|Malit të Zi|Maqedoni|Maqedonia|Maqedonia e Veriut|Maqedonisë|Milano|Mitrovicë|Moska|Moskë|Mynih|Nju Jork|Ohër|Palestina|Pejë|Pekin|Podgoricë|Poloni|Polonia|Pragë|Prishtina|Prishtinë|Prizren|Roma|Romë|Rripi i Gazës|Rumania|Rusi|Rusia|Rusinë|Rusisë|SHBA|Sarajevë|Selanik|Serbi|Serbia|Serbinë|Serbisë|Shkodër|Shkup|Shkupi|Shqipëri|Shqipëria|Shqipërinë|Shqipërisë|Shtetet e Bashkuara|Siri|Siria|Sirisë|Sllovenia|Sofje|Spanja|Stamboll|Tetovë|Tiranë|Tokio|Turqi|Turqia|Turqinë|Turqisë|Uashington|Ukraina|Ukrainë|Ukrainën|Ukrainës|Varshavë|Vatikan|Vjenë|Vlorë|Zvicra|Zvicër|Çamëria',
  ambiguous: 'Roma|Mali|Gaza',
  locative: 'në|nga|prej|drejt',
  events: 'kampionati|kupa|kushtetuta|ligji|lufta|marrëveshja|çmimi',
  common:
    'ai|ajo|ata|ato|atëherë|deri|dhe|disa|dje|duke|dy|e|edhe|gjatë|i|ishte|janë|jo|ju|ka|kanë|katër|kjo|ku|kur|ky|kështu|këta|këto|mbi|me|megjithatë|më|ndërkohë|ndërsa|ne|nesër|nga|një|në|nën|nëse|ose|pa|para|parë|pas|po|por|për|që|se|sepse|shumë|si|sipas|sot|së|tani|tjetër|tre|të|të gjitha|unë|vetëm|çdo|është',
  joiners: 'i|e|të|së|për',
  articles: 'një',
  says: 'tha|deklaroi|shtoi|theksoi|shkroi|thotë|pohoi|njoftoi',
  of: 'i|e|të|së|për|nga|në',
  small: 'dhe|me|për|që|se|nga|më',
  endings: 'isë|inë|ës|ën|it|in|ut|un|ja|je|jes|së|a|ë|i|u|e',
  male: 'albin|atifete|bekim|bujar|edi|erion|gazment|isa|kadri|lulzim|volodimir',
  female: 'albana|atifete|blerta|donika|edona|jozefina|majlinda|mimoza|olta|rudina|vjosa',
};

export const dates: DateWords = {
  small: true,
  months: [
    'janar|janari|janarit',
    'shkurt|shkurti|shkurtit',
    'mars|marsi|marsit',
    'prill|prilli|prillit',
    'maj|maji|majit',
    'qershor|qershori|qershorit',
    'korrik|korriku|korrikut',
    'gusht|gushti|gushtit',
    'shtator|shtatori|shtatorit',
    'tetor|tetori|tetorit',
    'nëntor|nëntori|nëntorit',
    'dhjetor|dhjetori|dhjetorit',
  ],
  weekdays: [
    'e hënë|të hënën|hënën|së hënës|e hëna|të hënë',
    'e martë|të martën|martën|së martës|e marta|të martë',
    'e mërkurë|të mërkurën|mërkurën|së mërkurës|e mërkura|të mërkurë',
    'e enjte|të enjten|enjten|së enjtes|e enjtja|të enjte',
    'e premte|të premten|premten|së premtes|e premtja|të premte',
    'e shtunë|të shtunën|shtunën|së shtunës|e shtuna|të shtunë',
    'e diel|të dielën|dielën|së dielës|e diela|të diel',
  ],
  evidence: 'në|më|nga|deri|prej|vitin|viti|vitit|mes|dhe|pas|para|gjatë|që|të|muajin|verën|fund|fillim|mesi',
  order: 'dmy',
  units: {
    S: 'sekondë;sekonda',
    MIN: 'minutë;minuta',
    H: 'orë|ora',
    D: 'ditë|dita|ditën|ditës;ditë|ditët',
    W: 'javë|java|javën|javës;javë|javët',
    WE: 'fundjavë|fundjava|fundjavën',
    M: 'muaj|muaji|muajin|muajit;muaj|muajt',
    Q: 'tremujor|tremujori|tremujorin',
    Y: 'vit|viti|vitin|vitit;vjet|vite|vitet|viteve',
    E: 'dekadë|dekada|dekadën;dekada|dekadat',
    C: 'shekull|shekulli|shekullin|shekullit;shekuj',
  },
  one: 'një',
  vague: 'disa|shumë',
  parts: {
    MO: 'mëngjes|mëngjesi|mëngjesin',
    AF: 'pasdite|pasditen',
    EV: 'mbrëmje|mbrëmjen|mbrëmjes',
    NI: 'natë|natën|natës',
  },
  seasons: {
    SP: 'pranverë|pranverën|pranverës|pranvera',
    SU: 'verë|verën|verës|vera',
    FA: 'vjeshtë|vjeshtën|vjeshtës|vjeshta',
    WI: 'dimër|dimrin|dimrit|dimri',
  },
  ordinals: 'parë|dytë|tretë|katërt',
  future: 'do|pritet|nesër|planifikon|planifikojnë|ardhshëm|ardhshme',
  past: 'ishte|ishin|ka|kanë|kishte|tha|para|pas|u',
  list: 'dhe|deri|ose|e',
  circumstance: 'pasi|kur|ndërsa|sepse|para|që|ku',
  phrases: [
    ['not', 'në moshën {n} {unit}; {n} - vjeçar|vjeçare|vjeçari'],
    ['day 0', 'sot'],
    ['day -1', 'dje'],
    ['day 1', 'nesër'],
    ['day -2', 'pardje'],
    ['unit -1', '{unit} e|i|të kaluar|kaluara|shkuar; {unit} që kaloi; {unit} të kaluar'],
    ['unit 0', 'këtë|ky|kjo|këtij|kësaj {unit}'],
    ['unit 1', '{unit} e|i|të ardhshme|ardhshëm|tjetër; {unit} tjetër'],
    ['fixed Y -1', 'vjet; vitin e kaluar; vitit të kaluar'],
    ['fixed Y 0', 'sivjet'],
    ['away -1', '{n} {unit} më parë; para {n} {unit}'],
    ['away 1', 'pas {n} {unit}'],
    ['span', '{n} {unit}'],
    ['vague', '{vague} {unit}; {vague} {unit} më parë'],
    ['weekday', '{weekday}'],
    ['weekday -1', '{weekday} e kaluar; {weekday} të kaluar'],
    ['weekday 1', '{weekday} e ardhshme'],
    ['month', '{month}'],
    ['month -1', '{month} e kaluar; {month} të kaluar'],
    [
      'date',
      '{day} {month} {year}?; {day} {month} të vitit {year}; {month} {year}; {month} të vitit {year}; {month} e|i vitit {year}; {day} {month} të {year} - tës',
    ],
    ['numeric', '{numeric}'],
    ['year', '{year}; vitin|viti|vitit {year}; {year} - ën|ës|a|tën'],
    ['decade', 'vitet|viteve {year}; vitet|viteve {n}'],
    ['century', 'shekullin|shekulli|shekullit {roman}; shekullin|shekulli|shekullit e|i|të {n} - të'],
    ['clock', 'ora|orën|orës {clock}; orës {hour}'],
    ['part', '{part}'],
    ['partof 0', 'këtë {part}'],
    ['partof -1', 'mbrëmë'],
    ['sameday 0', 'të njëjtën ditë'],
    ['sameday 1', 'ditën tjetër; të nesërmen'],
    ['ref PRESENT', 'tani; aktualisht; tashmë'],
    ['ref PAST', 'së fundmi; kohët e fundit; në të kaluarën'],
    ['ref FUTURE', 'në të ardhmen; së shpejti'],
    ['weekend', 'fundjavë|fundjavën|fundjava'],
    ['set', 'çdo {unit}; çdo {weekday}'],
    ['feast 11-28', 'dita e flamurit'],
  ],
};

export const figures: FigureWords = {
  numbers: {
    units:
      'zero një dy tre|tri katër pesë gjashtë shtatë tetë nëntë dhjetë njëmbëdhjetë dymbëdhjetë trembëdhjetë katërmbëdhjetë pesëmbëdhjetë gjashtëmbëdhjetë shtatëmbëdhjetë tetëmbëdhjetë nëntëmbëdhjetë',
    tens: 'njëzet tridhjetë dyzet pesëdhjetë gjashtëdhjetë shtatëdhjetë tetëdhjetë nëntëdhjetë',
    more: { njëqind: 100, qind: 100, dyqind: 200, mijë: 1000 },
    scales: { qind: 100, mijë: 1000, 'milion|milionë': 1000000, 'miliard|miliardë': 1000000000 },
    and: 'e',
    decimal: ',',
  },
  currencies: {
    euro: '€|EUR|euro',
    lekë: 'lek|lekë',
    dollarë: '$|dollar|dollarë',
    paund: '£|paund|paundë',
    rubla: 'rubla',
    denarë: 'denarë',
  },
  percent: 'për qind|përqind|pikë përqindjeje',
  measures: {
    kilometra: 'km|kilometër|kilometra',
    'kilometra katrorë': 'kilometra katrorë',
    metra: 'm|metër|metra',
    'metra katrorë': 'metra katrorë',
    hektarë: 'hektar|hektarë',
    kilogramë: 'kg|kilogram|kilogramë|kilogramë',
    gramë: 'gramë',
    tonë: 'ton|tonë|tonelata',
    litra: 'litër|litra',
    fuçi: 'fuçi',
    '°C': '°C|gradë',
    megavat: 'megavat',
  },
  people:
    'persona|person|njerëz|burra|gra|grua|fëmijë|civilë|ushtarë|ushtar|policë|polic|luftëtarë|protestues|refugjatë|migrantë|emigrantë|banorë|qytetarë|punonjës|punëtorë|vende pune|pasagjerë|studentë|nxënës|gazetarë|të burgosur|pengje|viktima|pacientë|votues|anëtarë|deputetë|të dyshuar|ekspertë|mjekë|familje|turistë|spektatorë|përdorues|klientë|të vdekur|të plagosur|të zhdukur|të rinj',
  things:
    'vota|mandate|vende|raste|sulme|tanke|raketa|dronë|avionë|helikopterë|anije|automjete|makina|shtëpi|ndërtesa|shkolla|spitale|fshatra|qytete|shtete|kompani|pikë|gola|medalje|ndeshje|nënshkrime|pemë',
  fate: 'vdekur|plagosur|vrarë|arrestuar|zhdukur|evakuuar|shpëtuar|humbën jetën',
  strikes: {},
  between: 'persona|u|janë|të|dhe|njerëz',
  definite: 'këta|këto|të gjithë|të gjitha|dy palët',
  qualifiers: 'të paktën|më shumë se|mbi|rreth|pothuajse|gati|afro|më pak se|deri|gjithsej|së paku',
  vague: 'dhjetëra|qindra|mijëra|miliona|miliarda|dhjetëra mijëra|qindra mijëra',
  of: '',
  to: 'deri',
  from: 'nga',
  and: 'deri',
  scores:
    'fitoi|fituan|fitore|mundi|mposhti|humbi|humbje|barazim|ndeshje|ndeshjen|gol|finale|finalen|rezultat|rezultatin',
  names:
    'neni|nenin|numri|faqe|kapitulli|grupi|grupin|tipi|fluturimi|faza|kategoria|rezoluta|formula|covid|ligji|kanali',
};

export const speech: SpeechWords = {
  ...NO_SPEECH,
  say: list(
    'tha|thanë|thotë|thonë|thoshte|deklaroi|deklaruan|deklaron|shtoi|shtuan|shton|njoftoi|njoftuan|njofton|theksoi|theksuan|thekson|shpjegoi|shpjegon|shkroi|shkruan|pohoi|pohon|pranoi|pranon|paralajmëroi|paralajmëron|u përgjigj|pyeti|pyet|konfirmoi|konfirmon|beson|besojnë|vlerëson|vlerësoi|nënvizoi|nënvizon|kujtoi|sqaroi|tregoi|tregon|kërkoi|premtoi|kritikoi',
  ),
  saying: list('duke thënë|duke shtuar|duke theksuar|duke deklaruar'),
  judge: list('quajti|quan|cilësoi|cilëson|përshkroi|përshkruan|akuzoi|akuzon|dënoi|kritikoi'),
  accordingTo: list('sipas'),
  that: list('se|që|nëse'),
  fillers: list('ka|kanë|kishte|edhe|gjithashtu|më tej|sot|dje|më pas|nuk|po|ende|tashmë'),
  negations: list("nuk|s'|kurrë"),
  determiners: list('një|ky|kjo|këta|këto|i|e|të|disa|shumë|dy|tre|tjetër|tjerë'),
  indefinite: list('një|disa|shumë|dy|tre|tjetër|tjerë'),
  prepositions: list('në|nga|për|me|mbi|nën|pas|para|pa|kundër|midis|ndaj|gjatë|drejt|deri'),
  coordinators: list('dhe|por|ose|e'),
  subordinators: list('kur|ndërsa|sepse|nëse|megjithëse|ku|pasi'),
  relatives: list('që|cili|cila|të cilët'),
  pronouns: [
    ...pronouns('ai', 'male'),
    ...pronouns('ajo', 'female'),
    ...pronouns('ata|ato|unë|ne|dikush', null),
  ],
  sources: list(
    'zëdhënësi|zëdhënësja|presidenti|presidentja|kryeministri|kryeministrja|ministri|ministrja|kancelari|kancelarja|sekretari|drejtori|drejtoresha|shefi|lideri|kryetari|kryetarja|deputeti|deputetja|prokurori|prokuroria|gjykata|gjyqtari|avokati|policia|gjenerali|zyrtari|zyrtarët|eksperti|ekspertja|ekspertët|analisti|analistët|studiuesi|profesori|ekonomisti|ambasadori|qeveria|ministria|organizata|agjencia|kompania|banka|partia|komisioni|universiteti|studimi|raporti|deklarata|gazeta|mediat|burimi|burimet|dëshmitari|aktivisti|opozita|autoritetet|autori|trajneri|kandidati|papa|mbreti|gazetari|gazetarja|grupi|instituti|fondacioni|ushtria|kisha|mjeku|këshilltari|themeluesi',
  ),
  titles: list('zoti|zonja|z|dr|prof|presidenti|kryeministri|ministri|gjenerali|papa'),
  notSpeech: list(
    'i ashtuquajturi|e ashtuquajtura|të ashtuquajturit|të ashtuquajturat|i quajtur|e quajtur|filmi|libri|kënga|romani|seriali|revista|gazeta|emisioni|me titull',
  ),
  freeOrder: true,
  dropsSubject: true,
};
