import type { DateWords } from './date-words.ts';
import type { FigureWords } from './figure-words.ts';
import type { CommonWords } from './language.ts';
import { words } from './list.ts';
import type { NameWords } from './name-words.ts';
import { attested, likely, type PageWords, type Phrase } from './page-words.ts';
import { list, NO_SPEECH, pronouns, type SpeechWords } from './speech-words.ts';

export const common: CommonWords = {
  tag: 'ro',
  name: 'Română',
  direction: 'ltr',
  readingSpeed: 200,

  commonest: 'și de la în a cu pe din că pentru nu este au o un să mai care prin sunt fost',
  abbreviations: words('dr|prof|dl|dna|nr|str|art|etc'),
};

export const imageCredit: readonly Phrase[] = [...attested('Imagine'), ...likely('Foto')];

export const page: PageWords = {
  skip: [],
  advertisement: likely('Publicitate', 'Reclamă'),
  imageCredit,
  readMore: likely('Citește și', 'Citiți și', 'Citește mai mult'),
  promo: [],
  furniture: [],
  placeholder: [],
  editedBy: likely('Redactor'),
  author: likely('Autor', 'Autoare'),
  note: [],
  withAgencies: [],
  byline: { by: ['(?:de|autor)'], and: ['și', 'şi'] },
  calls: ['newsletter', 'abonează-te', 'urmărește-ne', 'abonați-vă'],
  disclosures: ['toate drepturile rezervate'],
  kinds: { opinion: 'Opinie|Comentariu|Editorial', interview: 'Interviu' },
  classicLabels: { author: ['Autor', 'Autoare'], date: [] },
};

export { forenames } from './forenames.ts';
export { gazetteer } from './gazetteer.ts';

export const names: NameWords = {
  headFirst: true,
  titles:
    'ambasadorul|antrenorul|cancelar|cancelarul|colonelul|deputat|deputatul|directorul|general|generalul|guvernatorul|judecătorul|lider|liderul|ministra|ministru|ministrul|papa|patriarhul|premier|premierul|președinta|președinte|președintele|prim-ministru|prim-ministrul|primar|primarul|procurorul|rege|regele|regina|secretar|secretarul|senator|senatorul|șeful',
  addressMale: 'domnul|dl|lord|sir',
  addressFemale: 'doamna|dna|lady',
  address: 'dr|prof|profesor',
  roles:
    'activist|actorul|actrița|analist|analistul|avocat|avocatul|candidat|candidatul|consilierul|cântăreț|economist|economistul|europarlamentar|europarlamentarul|expert|expertul|fostul|istoric|istoricul|jurnalist|jurnalista|jurnalistul|medicul|politician|politicianul|politolog|politologul|purtător de cuvânt|purtătorul de cuvânt|regizorul|scriitor|scriitorul|vicepreședinte|vicepreședintele',
  organisationNouns:
    'academia|agenția|alianța|armata|asociația|autoritatea|banca|biserica|camera|clubul|comisia|compania|consiliul|curtea|direcția|federația|fundația|grupul|institutul|ministerul|mișcarea|organizația|parlamentul|partidul|poliția|senatul|tribunalul|uniunea|universitatea',
  organisations:
    'ALDE|AUR|Armata Roșie|BNR|Banca Centrală Europeană|Banca Mondială|CCR|CSM|Casa Albă|Comisia Europeană|Consiliul European|DNA|FMI|Kremlin|Kremlinul|Națiunile Unite|OMS|ONU|PMP|PNL|PSD|Parlamentul European|SIE|SRI|Statul Islamic|Talibanii|UDMR|UE|USR|Uniunea Europeană',
  placeNounsFirst:
    'insula|râul|lacul|muntele|munții|marea|oceanul|strada|piața|bulevardul|aeroportul|podul|palatul|județul|provincia',
  placesOf: 'orașul|orașului|comuna|satul|județul|provincia|regiunea|insula|capitala',
  places:
    'America|Anglia|Atena|Balcani|Banat|Brașov|Bruxelles|București|Bucureștiul|Bucureștiului|Budapesta|Chișinău|Cisiordania|Cluj-Napoca|Constanța|Coreea|Craiova|Crimeea|Dobrogea|Donbas|Dunărea|Europa de Est|Fâșia Gaza|Galați|Gaza|Iași|Ierusalim|Iugoslavia|Londra|Marea Neagră|Moldova|Moscova|Muntenia|Olanda|Oltenia|Oradea|Orientul Apropiat|Orientul Mijlociu|Palestina|Ploiești|Praga|Roma|SUA|Scoția|Sibiu|Sofia|Statele Unite|Timișoara|Transilvania|Transnistria|URSS|Uniunea Sovietică|Varșovia|Viena|Washington',
  ambiguous: 'Banat|Ciad|Mali|Moldova|Regina|Roma|Sofia|Split',
  locative: 'în|la|din|lângă|spre|prin',
  events: 'bătălia|campionatul|cupa|jocurile|legea|premiul|revoluția|războiul|tratatul',
  peoples: 'COVID-19|Crăciun|Dumnezeu|PIB|Paște|TV',
  common:
    'a|această|acest|aceste|acești|acum|ai|al|ale|alte|alți|astfel|au|azi|care|ce|cea|cei|cel|cele|chiar|conform|cu|cum|când|că|dacă|dar|de|deci|despre|deși|din|doar|doi|două|după|ea|ei|el|ele|era|este|eu|foarte|fost|fără|iar|ieri|la|mai|mâine|noi|nu|o|patru|pe|pentru|peste|potrivit|prima|primul|prin|până|sau|se|sub|sunt|să|toate|totuși|toți|trei|un|unde|unei|unui|voi|în|înainte|însă|între|și',
  joiners: 'de|din|al|a|ai|ale|pentru',
  articles: 'un|o|unui|unei',
  says: 'spus|declarat|afirmat|spune|declară|afirmă|precizat|adăugat|anunțat|scris',
  who: 'care',
  is: 'este|era',
  of: 'de|din|al|a|ale|pentru|la',
  small: 'și|cu|pe|că|să|nu|se|dar',
  endings: 'ului|elor|ilor|ei|ii|iei|ul|le|a|ă|e|i|u|o',
};

export const dates: DateWords = {
  small: true,
  weekdays: ['', 'marţi|marți', '', '', '', 'sâmbăta|sâmbătă', 'duminica'],
  doubtful: 'mai|joi|luni|marți|marţi',
  evidence:
    'în|din|de|la|până|anul|anului|între|și|şi|pentru|după|înainte|vara|toamna|iarna|primăvara|sau|lui|luna',
  order: 'dmy',
  units: {
    S: 'secundă;secunde',
    MIN: 'minut;minute',
    H: 'oră|ora;ore',
    D: 'zi|ziua|zilei;zile|zilele',
    W: 'săptămână|săptămâna|săptămânii;săptămâni|săptămânile',
    WE: 'weekend|weekendul|weekendului|sfârșit de săptămână',
    M: 'lună|luna|lunii;luni|lunile',
    Q: 'trimestru|trimestrul',
    Y: 'an|anul|anului;ani|anii',
    E: 'deceniu|deceniul;decenii',
    C: 'secol|secolul;secole',
  },
  one: 'un|o',
  vague: 'câțiva|câteva|câţiva|mai multe|mai mulți',
  parts: {
    MO: 'dimineața|dimineaţa|dimineață',
    AF: 'după - amiaza|după - amiază',
    EV: 'seara|seară',
    NI: 'noaptea|noapte',
  },
  seasons: { SP: 'primăvara|primăvară', SU: 'vara|vară', FA: 'toamna|toamnă', WI: 'iarna|iarnă' },
  ordinals: 'primul|al doilea|al treilea|al patrulea',
  future: 'va|vor|urmează|urmează să|mâine|viitor|viitoare|trebuie|până',
  past: 'a|au|era|fost|acum|după|fusese',
  list: 'și|şi|la|sau|până',
  circumstance: 'după|când|în timp|pentru|deoarece|înainte|care|unde',
  phrases: [
    ['not', 'în vârstă de {n} {unit}; de {n} ani ,; pentru prima'],
    ['day 0', 'azi|astăzi'],
    ['day -1', 'ieri'],
    ['day 1', 'mâine'],
    ['day -2', 'alaltăieri'],
    ['day 2', 'poimâine'],
    ['unit -1', '{unit} trecut|trecută; {unit} precedent'],
    ['unit 0', 'acest|această|acestui|acestei {unit}; {unit} acesta|aceasta|curent|curentă'],
    ['unit 1', '{unit} viitor|viitoare; {unit} următor|următoare|următorul'],
    ['away -1', 'acum {n} {unit}; cu {n} {unit} în urmă; în urmă cu {n} {unit}'],
    ['away 1', 'peste {n} {unit}; în {n} {unit}'],
    ['span', '{n} de? {unit}; ultimii|ultimele|primele|primii|următorii|următoarele {n} de? {unit}'],
    ['vague', '{vague} {unit}; ultimii|ultimele {unit}'],
    ['weekday', '{weekday}; {weekday} {part}'],
    ['weekday -1', '{weekday} trecută|trecut'],
    ['weekday 1', '{weekday} viitoare|viitor'],
    ['month', '{month}'],
    ['month -1', '{month} trecut'],
    ['monthin -1', '{month} anul trecut'],
    ['monthin 0', '{month} anul acesta'],
    ['date', '{day} {month} {year}?; {month} {year}'],
    ['numeric', '{numeric}'],
    ['year', '{year}; anul|anului {year}'],
    ['decade', "anii ' {n}; anii ’ {n}; anii {year}"],
    ['century', 'secolul {roman}; secolul al {roman} - lea'],
    ['quarter', '{ord} trimestru; {ord} trimestru din {year}'],
    ['season', '{season} anului? {year}; {season} lui {year}'],
    ['season -1', '{season} trecută'],
    ['clock', 'ora|orele {clock}; {clock} {zone}; ora {hour}'],
    ['part', '{part}'],
    ['sameday 0', 'aceeași zi; aceeaşi zi'],
    ['sameday 1', 'a doua zi'],
    ['sameday -1', 'cu o zi înainte'],
    ['ref PRESENT', 'acum; în prezent; momentan'],
    ['ref PAST', 'recent; în trecut'],
    ['ref FUTURE', 'în viitor; curând'],
    ['weekend', 'weekend|weekendul; sfârșitul săptămânii'],
    ['set', 'fiecare {unit}; în fiecare {unit}'],
    ['feast 12-25', 'crăciun|crăciunul'],
    ['feast 12-1', 'ziua națională'],
  ],
};

export const figures: FigureWords = {
  numbers: {
    units:
      'zero un|unu|o|una doi|două trei patru cinci șase|şase șapte|şapte opt nouă zece unsprezece doisprezece|douăsprezece treisprezece paisprezece cincisprezece șaisprezece șaptesprezece optsprezece nouăsprezece',
    tens: 'douăzeci treizeci patruzeci cincizeci șaizeci șaptezeci optzeci nouăzeci',
    more: { mie: 1000 },
    scales: { 'sută|sute': 100, 'mie|mii': 1000, 'milion|milioane': 1000000, 'miliard|miliarde': 1000000000 },
    and: 'și|şi',
    decimal: ',',
  },
  currencies: {
    euro: '€|EUR|euro',
    lei: 'RON|leu|lei',
    dolari: '$|USD|dolar|dolari',
    lire: '£|liră|lire|lire sterline',
    franci: 'franc|franci',
    ruble: 'rublă|ruble',
    forinți: 'forint|forinți',
  },
  percent: 'la sută|procente|procent|puncte procentuale',
  measures: {
    kilometri: 'km|kilometru|kilometri',
    'kilometri pătrați': 'kilometri pătrați|km²',
    'kilometri pe oră': 'km/h|kilometri pe oră',
    metri: 'm|metru|metri',
    'metri pătrați': 'metri pătrați|mp',
    centimetri: 'cm|centimetri',
    hectare: 'ha|hectar|hectare',
    kilograme: 'kg|kilogram|kilograme',
    grame: 'gram|grame',
    tone: 't|tonă|tone',
    litri: 'litru|litri',
    barili: 'baril|barili',
    '°C': '°C|grad|grade|grade Celsius',
    megawați: 'MW|megawați',
  },
  people:
    'persoane|persoană|oameni|om|bărbați|bărbat|femei|femeie|copii|copil|civili|civil|soldați|soldat|militari|polițiști|luptători|protestatari|manifestanți|refugiați|refugiat|migranți|locuitori|cetățeni|angajați|muncitori|locuri de muncă|pasageri|studenți|elevi|jurnaliști|deținuți|ostatici|victime|pacienți|alegători|membri|deputați|senatori|suspecți|experți|medici|familii|turiști|spectatori|utilizatori|clienți|morți|răniți|decese|dispăruți|români|tineri|pompieri',
  things:
    'voturi|mandate|locuri|cazuri|atacuri|tancuri|rachete|drone|avioane|elicoptere|nave|vehicule|mașini|trenuri|case|clădiri|școli|spitale|sate|orașe|țări|state|companii|firme|puncte|goluri|medalii|meciuri|semnături|copaci|animale',
  sameFate: ['uciși|ucise|morți|decese|au murit', 'răniți|rănite', 'arestați|arestate|reținuți'],
  anybody: 'persoane|persoană|oameni|om',
  part: 'alte|alți|altele|alții|încă|fiecare|printre|dintre|inclusiv|ei|ele',
  fate: 'morți|răniți|rănite|arestați|arestate|dispăruți|uciși|ucise|evacuați|salvați|reținuți|au murit',
  strikes: { uciși: 'ucis|au murit|murit|ucise|uciși', răniți: 'rănit|rănite|răniți' },
  between: 'au fost|au|fost|persoane|alte|alți|și|de persoane',
  definite: 'cei|cele|acești|aceste|ambii|ambele|alți|alte|primii|ultimii',
  qualifiers:
    'cel puțin|peste|mai mult de|mai mulți de|aproximativ|circa|aproape|în jur de|mai puțin de|până la|un total de|alți|alte',
  vague: 'zeci|sute|mii|milioane|miliarde|zeci de mii|sute de mii|zeci de milioane',
  of: 'de',
  to: 'la|sau',
  from: 'între',
  and: 'și',
  fractions: {
    jumătate: 0.5,
    'o treime': 1 / 3,
    'două treimi': 2 / 3,
    'un sfert': 0.25,
    'trei sferturi': 0.75,
  },
  scores:
    'câștigat|victorie|învins|învinsă|pierdut|înfrângere|egal|gol|goluri|meci|meciul|finală|scor|scorul|set',
  names:
    'articolul|articol|numărul|nr|pagina|capitolul|grupa|tipul|zborul|faza|categoria|rezoluția|formula|covid|legea|canalul',
};

export const speech: SpeechWords = {
  ...NO_SPEECH,
  say: list(
    'spus|spune|spun|spunea|declarat|declară|afirmat|afirmă|adăugat|adaugă|precizat|precizează|explicat|explică|subliniat|subliniază|anunțat|anunță|scris|scrie|scriu|susținut|susține|susțin|menționat|menționează|avertizat|avertizează|arătat|arată|recunoscut|recunoaște|întrebat|întreabă|răspuns|răspunde|confirmat|confirmă|crede|cred|consideră|relatat|relatează|transmis|transmite|comentat|comentează|notează|amintit|amintește|concluzionat|promis|cerut|cere|criticat|completat|informat|informează|povestit|povestește|zis|zice',
  ),
  saying: list('spunând|declarând|adăugând|afirmând|precizând|subliniind|susținând|explicând|scriind'),
  judge: list(
    'numit|numește|numesc|calificat|califică|descris|descrie|acuzat|acuză|catalogat|etichetat|condamnat|criticat|lăudat',
  ),
  judging: list('numind|calificând|descriind|acuzând|criticând'),
  accordingTo: list('potrivit|conform|după părerea lui|în opinia lui|în opinia'),
  that: list('că|să|dacă'),
  fillers: list(
    'a|au|ar|am|și|de asemenea|mai|încă|deja|azi|astăzi|ieri|apoi|nu|se|îi|i|le|însă|totodată|luni|marți|miercuri|joi|vineri|sâmbătă|duminică',
  ),
  passive: list('fost|este|sunt|era|fi'),
  by: list('de|de către'),
  negations: list('nu|niciodată'),
  determiners: list('un|o|niște|acest|această|acești|aceste|unii|mulți|alți|alte|doi|două|trei|fiecare'),
  indefinite: list('un|o|niște|unii|mulți|alți|alte|doi|două|trei|fiecare'),
  prepositions: list(
    'în|la|de|din|pe|cu|pentru|despre|după|înainte|fără|contra|împotriva|între|sub|prin|spre|până|lângă|într-un|într-o|dintre',
  ),
  coordinators: list('și|sau|dar|iar|însă'),
  subordinators: list('când|în timp ce|pentru că|deoarece|dacă|deși|unde|fiindcă|că'),
  relatives: list('care|cine|ce'),
  pronouns: [
    ...pronouns('el|acesta', 'male'),
    ...pronouns('ea|aceasta', 'female'),
    ...pronouns('ei|ele|eu|noi|cineva', null),
  ],
  sources: list(
    'purtător|purtătorul|purtătoarea|președinte|președintele|președinta|premier|premierul|ministru|ministrul|ministra|cancelar|cancelarul|secretar|secretarul|director|directorul|directoarea|șef|șeful|șefa|lider|liderul|primar|primarul|senator|senatorul|deputat|deputatul|procuror|procurorul|procurorii|judecător|judecătorul|avocat|avocatul|poliția|generalul|comandantul|oficial|oficialul|oficialii|oficiali|expert|expertul|experți|experții|analist|analistul|analiștii|cercetător|cercetătorul|cercetătorii|profesor|profesorul|economist|economistul|ambasador|ambasadorul|guvernul|ministerul|organizația|agenția|compania|banca|partidul|comisia|universitatea|studiul|raportul|comunicatul|ziarul|cotidianul|presa|sursa|surse|sursele|martor|martorii|activist|activiști|opoziția|autoritățile|autorul|autoarea|antrenorul|jucătorul|candidatul|papa|regele|jurnalistul|jurnalista|jurnaliștii|grupul|institutul|fundația|armata|biserica|medicul|medicii|consilierul|fondatorul|politologul',
  ),
  titles: list('domnul|doamna|dl|dna|dr|prof|președintele|premierul|ministrul|generalul|papa'),
  notSpeech: list(
    'așa-numitul|așa-numita|așa-numiții|așa-zisul|așa-zisa|intitulat|intitulată|filmul|cartea|cântecul|romanul|serialul|albumul|revista|ziarul|emisiunea|operațiunea|numit|numită|denumit|supranumit',
  ),
  freeOrder: true,
  dropsSubject: true,
};
