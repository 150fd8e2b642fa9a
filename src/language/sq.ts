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

export const names: NameWords = {
  headFirst: true,
  titles:
    'presidenti|presidentit|presidentja|kryeministri|kryeministrit|kryeministrja|ministri|ministrja|kancelari|kancelarja|sekretari|mbreti|mbretëresha|papa|gjenerali|kryetari|kryetarja|kryebashkiaku|senatori|deputeti|deputetja|ambasadori|ambasadorja|gjyqtari|prokurori|kryeprokurori|lideri|zëdhënësi|zëdhënësja|drejtori|drejtoresha|shefi|trajneri|komisari|presidenti i',
  addressMale: 'zoti|z',
  addressFemale: 'zonja|znj',
  address: 'dr|prof',
  roles:
    'aktivisti|analisti|analistja|aktori|avokati|ekonomisti|eksperti|gazetari|gazetarja|historiani|juristi|këshilltari|politologu|profesori|regjisori|shkrimtari|sociologu|politikani',
  modifiers: 'ish|ish-|i|e|gjerman|gjermane|shqiptar|shqiptare|amerikan|serb|rus|francez',
  organisationNouns:
    'ministria|universiteti|partia|banka|kuvendi|parlamenti|komisioni|këshilli|gjykata|prokuroria|instituti|akademia|shoqata|federata|organizata|fondacioni|lëvizja|klubi|kisha|policia|ushtria|agjencia|bashkimi',
  organisations:
    'Shteti Islamik|Kremlini|Kremlin|Ushtria e Kuqe|Shtëpia e Bardhë|Pentagoni|Bashkimi Evropian|Bashkimin Evropian|Bashkimit Evropian|BE|BE-ja|BE-së|Komisioni Evropian|Parlamenti Evropian|Këshilli i Evropës|OKB|OSBE|NATO-ja|NATO-s|FMN|Banka Botërore|UÇK|PD|PS|LSI|LDK|PDK|LVV|Vetëvendosje|AAK|SPAK|EULEX|KFOR',
  places:
    'SHBA|Shtetet e Bashkuara|Amerika|Anglia|Holanda|Koreja|Palestina|Gaza|Rripi i Gazës|Krimea|Bosnja|Bashkimi Sovjetik|Jugosllavia|Ballkani|Ballkani Perëndimor|Ballkanin Perëndimor|Ballkanit Perëndimor|Evropa Lindore|Lindja e Mesme|Tirana|Tiranë|Durrës|Shkodër|Vlorë|Korçë|Elbasan|Gjirokastër|Prishtina|Prishtinë|Prizren|Pejë|Gjakovë|Mitrovicë|Shkup|Shkupi|Tetovë|Ohër|Beograd|Beogradi|Podgoricë|Sarajevë|Zagreb|Lubjanë|Athinë|Athina|Selanik|Sofje|Stamboll|Ankara|Romë|Roma|Milano|Vatikan|Berlin|Berlini|Mynih|Hamburg|Frankfurt|Vjenë|Bruksel|Brukseli|Hagë|Paris|Londër|Madrid|Moskë|Moska|Kiev|Varshavë|Pragë|Budapest|Bukuresht|Uashington|Nju Jork|Pekin|Tokio|Jeruzalem|Kajro|Damask|Bagdad|Teheran|Kabul|Lugina e Preshevës|Çamëria|Kosova|Kosovë|Kosovës|Kosovën|Shqipëria|Shqipëri|Shqipërisë|Shqipërinë|Gjermania|Gjermani|Gjermanisë|Gjermaninë|Rusia|Rusi|Rusisë|Rusinë|Serbia|Serbi|Serbisë|Serbinë|Turqia|Turqi|Turqisë|Turqinë|Greqia|Greqi|Greqisë|Italia|Itali|Italisë|Franca|Francë|Francës|Ukraina|Ukrainë|Ukrainës|Ukrainën|Kina|Kinë|Kinës|Irani|Iran|Iranit|Iraku|Irak|Siria|Siri|Sirisë|Izraeli|Izrael|Izraelit|Afganistan|Maqedonia|Maqedoni|Maqedonia e Veriut|Maqedonisë|Mali i Zi|Malit të Zi|Kroacia|Kroaci|Sllovenia|Hungaria|Polonia|Poloni|Austria|Austri|Zvicra|Zvicër|Spanja|Britania|Britania e Madhe|Evropa|Evropë|Evropës|Evropën|Azia|Afrika|Bullgaria|Rumania|Bosnjë-Hercegovina|Bosnje-Hercegovina',
  ambiguous: 'Roma|Mali|Gaza',
  locative: 'në|nga|prej|drejt',
  events: 'lufta|kupa|kampionati|çmimi|marrëveshja|ligji|kushtetuta',
  common:
    'dhe|e|i|në|të|së|me|për|nga|që|se|një|është|janë|ka|kanë|ishte|por|si|edhe|më|pas|para|kjo|ky|këto|këta|ai|ajo|ata|ato|unë|ne|ju|kur|ku|nëse|ndërsa|gjatë|sipas|sot|dje|nesër|tani|atëherë|shumë|disa|të gjitha|dy|tre|katër|parë|vetëm|megjithatë|po|jo|ose|duke|mbi|nën|deri|pa|çdo|tjetër|ndërkohë|kështu|sepse',
  joiners: 'i|e|të|së|për',
  articles: 'një',
  says: 'tha|deklaroi|shtoi|theksoi|shkroi|thotë|pohoi|njoftoi',
  of: 'i|e|të|së|për|nga|në',
  small: 'dhe|me|për|që|se|nga|më',
  endings: 'isë|inë|ës|ën|it|in|ut|un|ja|je|jes|së|a|ë|i|u|e',
  male: 'edi|sali|ilir|hashim|ramush|albin|isa|kadri|bujar|lulzim|erion|gazment|fatmir|atifete|aleksandar|bekim|enver|ibrahim|ismail|donald|joe|olaf|vladimir|volodimir|emmanuel',
  female:
    'vjosa|atifete|majlinda|jozefina|monika|angela|ursula|olta|albana|edona|blerta|rudina|mimoza|donika',
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
