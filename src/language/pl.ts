import type { DateWords } from './date-words.ts';
import type { FigureWords } from './figure-words.ts';
import type { CommonWords } from './language.ts';
import { words } from './list.ts';
import type { NameWords } from './name-words.ts';
import { attested, likely, type PageWords, type Phrase } from './page-words.ts';
import { list, NO_SPEECH, pronouns, type SpeechWords } from './speech-words.ts';

export const common: CommonWords = {
  tag: 'pl',
  name: 'Polski',
  direction: 'ltr',
  readingSpeed: 190,

  commonest: 'w i na z do się nie to że o jest po za od jak przez są dla oraz który także',
  abbreviations: words('dr|prof|mgr|inż|ul|np|tzw|nr|św|gen|płk|płk|m.in|r|tys|mln|mld'),
};

export const imageCredit: readonly Phrase[] = [...attested('Zdjęcie'), ...likely('Foto')];

export const page: PageWords = {
  skip: [],
  advertisement: likely('Reklama'),
  imageCredit,
  readMore: likely('Czytaj także', 'Czytaj też', 'Czytaj więcej', 'Przeczytaj też'),
  promo: [],
  furniture: [],
  placeholder: [],
  editedBy: likely('Redakcja', 'Opracowanie', 'oprac'),
  author: likely('Autor', 'Autorka'),
  note: likely('Artykuł ukazał się', 'Artykuł pierwotnie', 'Ten artykuł'),
  withAgencies: [],
  byline: { by: ['(?:autor(?:ka|zy)?|tekst)'], and: ['i', 'oraz'] },
  calls: ['newsletter', 'zapisz się', 'subskrybuj', 'obserwuj nas', 'dołącz do nas'],
  disclosures: ['wszelkie prawa zastrzeżone'],
  kinds: { opinion: 'Komentarz|Opinia|Felieton', interview: 'Wywiad|Rozmowa' },
  classicLabels: { author: ['Autor', 'Autorka'], date: [] },
};

export { forenames } from './forenames.ts';
export { gazetteer } from './gazetteer.ts';

export const names: NameWords = {
  headFirst: true,
  titles:
    'admirał|ajatollah|ambasador|arcybiskup|biskup|burmistrz|cesarz|dyktator|dyrektor|europoseł|europosłanka|gen|generał|gubernator|imam|kanclerz|kapitan|kardynał|król|królowa|ksiądz|książę|księżna|lider|liderka|major|marszałek|minister|ministerka|ministra|papież|porucznik|poseł|posłanka|premier|premierka|prezes|prezydent|prezydentka|prokurator|przewodnicząca|przewodniczący|pułkownik|rzeczniczka|rzecznik|sekretarz|sekretarz generalny|sekretarz stanu|senator|senatorka|szef|szefowa|sędzia|trener|wiceminister|wicepremier|wiceprezydent',
  addressMale: 'pan|sir|lord',
  addressFemale: 'pani|lady',
  address: 'dr|prof|profesor|doktor|mec|red|św',
  roles:
    'adwokat|aktor|aktorka|aktywista|aktywistka|analityczka|analityk|architekt|autor|autorka|biznesmen|bloger|brat|córka|doradca|doradczyni|dowódca|działacz|działaczka|dziennikarka|dziennikarz|ekolog|ekolożka|ekonomista|ekonomistka|ekspert|ekspertka|filozof|fizyk|fotograf|geolog|historyk|inżynier|kandydat|kandydatka|kierowca|komentator|komisarz|kompozytor|korespondent|lekarka|lekarz|malarz|matka|mieszkaniec|mieszkanka|miliarder|milioner|mistrz|mistrz świata|mistrzyni|muzyk|mąż|naczelnik|nauczyciel|nauczycielka|naukowiec|ojciec|opozycjonista|piosenkarka|piosenkarz|pisarka|pisarz|piłkarz|poeta|politolog|polityczka|polityk|prawniczka|prawnik|producent|przedsiębiorca|przedstawiciel|przedstawicielka|psycholog|publicysta|publicystka|redaktor|redaktorka|reżyser|reżyserka|rolnik|siostra|skoczek|socjolog|strażak|student|studentka|syn|tenisista|trenerka|wiceszef|wolontariusz|wolontariuszka|współpracownik|założyciel|żona|żołnierz',
  modifiers:
    'amerykańska|amerykański|białoruski|brytyjska|brytyjski|była|były|chiński|europejski|finansów|francuska|francuski|generalny|izraelski|mon|msz|niemiecka|niemiecki|nowa|nowy|obecna|obecny|obrony|pierwszy|pis|po|polska|polski|rosyjska|rosyjski|spraw|turecki|ukraińska|ukraiński|unijny|wewnętrznych|węgierski|zagranicznych|znana|znany|ówczesny',
  organisationNouns:
    'agencja|akademia|armia|bank|biuro|centrum|dziennik|federacja|firma|fundacja|fundusz|gazeta|grupa|instytut|izba|klub|koalicja|komisja|komitet|koncern|kongres|korporacja|kościół|ministerstwo|organizacja|parlament|partia|platforma|policja|prokuratura|rada|radio|rozgłośnia|ruch|senat|spółka|stowarzyszenie|straż|szkoła|sąd|służba|telewizja|towarzystwo|trybunał|tygodnik|uniwersytet|wydawnictwo|związek',
  organisations:
    'ABW|Al-Kaida|Allegro|Armia Czerwona|Bank Światowy|Bundeswehra|CBA|Czerwony Krzyż|Demokraci|EBC|Europarlament|Europejski Bank Centralny|IPN|KO|KOD|Komisja Europejska|Konfederacja|Kreml|LOT|Lech Poznań|Legia Warszawa|Lewica|MFW|MON|MSWiA|MSZ|Międzynarodowy Trybunał Karny|NBP|NIK|Newsweek|Nowoczesna|OBWE|ONZ|Onet|Orlen|PGE|PGNiG|PKN Orlen|PKP|PO|PSL|Parlament Europejski|Partia Demokratyczna|Partia Republikańska|Państwo Islamskie|Platforma Obywatelska|Polityka|Polsat|Polska 2050|Prawo i Sprawiedliwość|Rada Bezpieczeństwa|Rada Europejska|Rada Europy|Razem|Republikanie|Rzeczpospolita|SLD|Senat|Solidarność|Straż Graniczna|Sąd Najwyższy|TSUE|TVN24|TVP Info|Talibowie|Trybunał Konstytucyjny|Trybunał Sprawiedliwości|UE|Unia Europejska|Wisła Kraków|Wojska Obrony Terytorialnej|ZUS',
  placeNouns: '',
  placeNounsFirst:
    'wyspa|wyspy|jezioro|rzeka|góra|góry|morze|zatoka|ulica|plac|aleja|lotnisko|województwo|powiat|półwysep|most|zamek|puszcza|park|stadion',
  places:
    'Abchazja|Ameryce|Ameryka|Ameryka Południowa|Ameryka Łacińska|Ameryki|Amerykę|Anglia|Antwerpia|Aten|Ateny|Bawaria|Bałkany|Bałtyk|Bejrut|Berno|Białego Domu|Białorusi|Białowieża|Biały Dom|Białym Domu|Białystok|Bieszczady|Bliski Wschód|Bliskiego Wschodu|Bliskim Wschodzie|Bośnia|Brandenburgia|Bratysława|Bruksela|Brześć|Bucza|Budapeszt|Bukareszt|Bydgoszcz|Charków|Chersoń|Chinach|Chinami|Chiny|Czechach|Czechosłowacja|Czeczenia|Częstochowa|Dagestan|Damaszek|Delhi|Dolny Śląsk|Donbas|Donieck|Drezno|Edynburg|Europa Wschodnia|Europa Zachodnia|Europa Środkowa|Filadelfia|Floryda|Gaza|Genewa|Gliwice|Górny Śląsk|Górski Karabach|Hadze|Haga|Hawana|Holandia|Jerozolima|Jugosławia|Kair|Kalifornia|Kaszuby|Katowic|Katowicach|Katyń|Kaukaz|Kielce|Kijowa|Kijowie|Kijów|Kolonia|Kopenhaga|Korea|Krakowa|Krakowie|Krym|Królewiec|Kuba|Kubie|Kuby|Kurdystan|Lipsk|Lizbona|Londyn|Lwowa|Lwowie|Lwów|Macedonia|Madryt|Mazowsze|Mazury|Małopolska|Mediolan|Meksyk|Mińsk|Monachium|Morze Bałtyckie|Morze Czarne|Moskwa|Moskwie|Moskwy|NRD|Naddniestrze|Neapol|Niemcami|Niemcom|Niemcy|Niemczech|Niemiec|Nowego Jorku|Nowy Jork|Nowym Jorku|Odessa|Olsztyn|Opole|Oświęcim|Palestyna|Paryż|Pekin|Pensylwania|Petersburg|Pjongjang|Podkarpacie|Podlasie|Polsce|Polska|Pomorze|Poznania|Poznaniu|Pradze|Praga|RFN|RP|Radom|Ryga|Rzeszowa|Rzeszów|Rzym|Saksonia|Seul|Skandynawia|Smoleńsk|Sofia|Sopot|Stambuł|Stany|Strasburg|Strefa Gazy|Strefie Gazy|Syberia|Szanghaj|Szkocja|Sztokholm|Tallin|Tatry|Teksas|Tel Awiw|Tokio|Toruń|Tybet|USA|Walia|Wall Street|Warszawa|Warszawie|Waszyngton|Watykan|Wenecja|Wiedeń|Wiednia|Wiedniu|Wielkopolska|Wilno|Wrocławia|Wrocławiu|Węgier|Węgrzech|Włoch|Włochy|Włoszech|ZSRR|Zachodni Brzeg|Zagrzeb|Zurych|Związek Radziecki|Łodzi|Śląsk',
  ambiguous:
    'Bath|Charlotte|Gaza|Goma|Haga|Hama|Java|Kolonia|Mali|Nancy|Odessa|Opole|Orlando|Polska|Radom|Reading|Regina|Salvador|Sofia|Split|Stany|Togo|Van|Victoria',
  locative: 'w|we|z|ze|do|na|pod|koło|przez',
  inside: 'w|we',
  kinds:
    'dostawca|dziennik|firma|fundacja|gazeta|grupa|klub|koncern|linia|operator|organizacja|portal|producent|przewoźnik|spółka|stacja|tygodnik|zespół',
  compass: '',
  events:
    'bitwa|grand prix|igrzyska|liga|mistrzostwa|nagroda|olimpiada|puchar|rewolucja|tour|traktat|ustawa|wojna',
  peoples:
    'AIDS|Amerykanie|Amerykanin|Amerykanów|Boga|Boże Narodzenie|Brytyjczycy|Bóg|COVID-19|DNA|Europejczycy|Francuzi|HIV|II|III|IV|Internet|Kościół|Niemiec|PIT|PKB|Polacy|Polak|Polakami|Polakom|Polaków|Rosjan|Rosjanie|SMS|TV|Ukraińcy|Ukraińców|VAT|Wielkanoc|Węgrzy|XX|XXI|Żydzi|Żydów',
  common:
    'a|aby|albo|ale|bez|bo|bowiem|byli|był|była|było|były|chce|chociaż|choć|ci|co|cztery|czy|dla|dlatego|do|drugi|dwa|dwie|dzisiaj|dzięki|dziś|gdy|gdzie|i|ich|im|inni|inny|ja|jak|jako|jeden|jedna|jednak|jego|jej|jest|jesteśmy|jeszcze|jeśli|jeżeli|jutro|już|każdy|kiedy|kto|która|które|który|którzy|lub|ma|mają|mimo|między|może|można|my|mój|na|nad|nasz|natomiast|nawet|nic|nie|niech|niektórzy|nikt|o|od|około|on|ona|one|oni|ono|oprócz|oraz|pan|pani|pierwszy|pięć|po|pod|podczas|pomimo|ponadto|potem|poza|przeciw|przed|przede|przez|przy|później|razem|rząd|sam|sama|swój|są|ta|tak|taka|taki|takie|także|tam|te|tego|tej|ten|teraz|też|to|trzeba|trzy|tu|ty|tylko|tym|u|w|wcześniej|wczoraj|we|według|wiele|więc|wszyscy|wszystkie|wszystko|wtedy|wy|właśnie|wśród|z|za|zdaniem|zdjęcie|ze|zresztą|że|żeby',
  says: 'powiedział|powiedziała|stwierdził|stwierdziła|oświadczył|oświadczyła|dodał|dodała|podkreślił|podkreśliła|zaznaczył|zaznaczyła|poinformował|poinformowała|napisał|napisała|mówi|twierdzi|ocenił|oceniła|zapowiedział|uważa|wyjaśnił|przekazał',
  who: 'który|która',
  is: 'jest|był|była',
  of: 'z|ze|w|we|na|ds|do spraw|od|przy|dla',
  small: 'i|a|ale|z|do|za|lub|nie|jego|jej|ich|to|że|jak|o',
  weekdays:
    'poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia',
  endings:
    'iami|ami|iach|ach|iowi|owi|iego|ego|iemu|emu|iej|ej|iem|em|iom|om|ymi|imi|ych|ich|ym|im|ów|ią|ię|ii|ie|ia|iu|a|ą|e|ę|i|o|u|y',
  surnameEndings: 'sk|ck|dzk|wicz|czyk|czak|niak|iak|ow|ew|ov|uk|enk|son|man|berg',
  male: 'aleksiej|antoni|bartłomiej|borys|cezary|dawid|franciszek|franciszka|fryderyk|grzegorz|jacek|ludwik|mikołaj|mirosław|przemysław|ryszard|siergiej|szymon|sławomir|wiktor|wołodymyr|władimir|łukasz',
  female: 'halina|swiatłana',
};

export const speech: SpeechWords = {
  ...NO_SPEECH,
  say: list(
    'powiedział|powiedziała|powiedzieli|powie|mówi|mówią|mówił|mówiła|stwierdził|stwierdziła|stwierdzili|stwierdziły|stwierdza|dodał|dodała|dodaje|dodali|podkreślił|podkreśliła|podkreśla|podkreślają|zaznaczył|zaznaczyła|zaznacza|oświadczył|oświadczyła|oświadczyli|oświadcza|wyjaśnił|wyjaśniła|wyjaśnia|napisał|napisała|napisali|pisze|piszą|poinformował|poinformowała|poinformowali|poinformowało|informuje|informują|ogłosił|ogłosiła|tłumaczy|tłumaczył|tłumaczyła|zapewnił|zapewniła|zapewnili|zapewnia|ocenił|oceniła|ocenia|uważa|uważają|twierdzi|twierdzą|przyznał|przyznała|przyznaje|zapytał|zapytała|pyta|odpowiedział|odpowiedziała|odpowiada|ostrzegł|ostrzegła|ostrzega|ostrzegają|zauważył|zauważyła|zauważa|przypomniał|przypomniała|przypomina|wskazał|wskazała|wskazuje|potwierdził|potwierdziła|zapowiedział|zapowiedziała|zapowiada|skomentował|skomentowała|komentuje|opowiada|opowiedział|relacjonuje|cytuje|głosi|głosił|głosiło|podsumował|podsumowała|krytykuje|zaapelował|zaapelowała|apeluje|wezwał|przekonuje|przekonywał|argumentuje|żartuje|zażartował|kontynuuje|odparł|odparła|krzyczy|wykrzyknął|powtarza|podał|podała|podaje|podają|dokuczało|obiecał|obiecała|brzmi|brzmiał|brzmiała|zdradził|zdradziła|wspomina|nalega|czytamy',
  ),
  saying: list(
    'mówiąc|dodając|podkreślając|zaznaczając|stwierdzając|pisząc|tłumacząc|wyjaśniając|twierdząc|zapewniając|ostrzegając|krzycząc|zapytując|podając',
  ),
  bare: list('powiedział|powiedziała'),
  judge: list(
    'nazwał|nazwała|nazwali|nazywa|nazywają|określił|określiła|określa|określają|opisał|opisała|opisuje|oskarżył|oskarżyła|oskarża|skrytykował|skrytykowała|potępił|potępiła|porównał|mówi o|uznał|uznała',
  ),
  judging: list('nazywając|określając|opisując|oskarżając|krytykując'),
  accordingTo: list(
    'według|zdaniem|jak powiedział|jak powiedziała|jak podaje|jak poinformował|jak poinformowała|jak informuje|jak pisze|jak podkreślił|jak podkreśliła|jak stwierdził|jak stwierdziła|w opinii|w ocenie|jak wyjaśnił|jak wyjaśniła|jak dodał|jak dodała',
  ),
  that: list('że|iż|czy|żeby|jak|dlaczego'),
  fillers: list(
    'także|również|potem|jeszcze|już|wczoraj|dziś|dzisiaj|później|wcześniej|wtedy|przy tym|z kolei|między innymi|niedawno|kiedyś|tylko|nawet|nie|tak|się|mu|jej|im|nam|w poniedziałek|we wtorek|w środę|w czwartek|w piątek|w sobotę|w niedzielę|jednak|natomiast|też',
  ),
  negations: list('nie|nigdy|ani'),
  determiners: list(
    'ten|ta|te|ci|tego|jego|jej|ich|mój|nasz|inny|inna|inni|jeden|jedna|niektórzy|wielu|dwaj|dwie|trzy|każdy|sam|sama',
  ),
  indefinite: list('inny|inna|inni|jeden|jedna|niektórzy|wielu|dwaj|dwie|trzy|każdy'),
  prepositions: list(
    'w|we|na|z|ze|od|do|po|o|za|dla|przy|przez|między|bez|przeciw|przeciwko|przed|nad|pod|u|obok|wśród|podczas|zamiast|oprócz|wobec|dzięki',
  ),
  coordinators: list('i|oraz|a|ale|lub|albo'),
  subordinators: list('gdy|kiedy|ponieważ|jeśli|chociaż|gdzie|jak|bo|aby|że|iż|zanim'),
  relatives: list('który|która|które|którzy|kto'),
  pronouns: [
    ...pronouns('on', 'male'),
    ...pronouns('ona', 'female'),
    ...pronouns('oni|one|ja|my|wy|ono|ktoś|kto', null),
  ],
  sources: list(
    'rzecznik|rzeczniczka|przedstawiciel|przedstawicielka|przedstawiciele|prezydent|premier|minister|ministrowie|kanclerz|sekretarz|dyrektor|dyrektorka|szef|szefowa|lider|liderka|przewodniczący|przewodnicząca|burmistrz|senator|poseł|posłanka|posłowie|gubernator|prokurator|prokuratura|sędzia|sąd|adwokat|policja|generał|dowódca|oficer|urzędnik|urzędnicy|ekspert|ekspertka|eksperci|analityk|analitycy|badacz|badaczka|badacze|naukowiec|naukowcy|profesor|ekonomista|ambasador|dyplomata|politolog|rząd|ministerstwo|organizacja|agencja|firma|bank|partia|komisja|uniwersytet|badanie|raport|oświadczenie|dokument|gazeta|dziennik|portal|media|źródło|źródła|świadek|świadkowie|mieszkańcy|mieszkaniec|aktywista|aktywistka|aktywiści|opozycja|władze|autor|autorka|autorzy|trener|zawodnik|kandydat|papież|król|królowa|związek|stowarzyszenie|rodzina|ojciec|matka|syn|córka|brat|siostra|żona|mąż|kobieta|mężczyzna|dziennikarz|dziennikarka|dziennikarze|grupa|drużyna|instytut|fundacja|armia|kościół|list|lekarz|lekarze|asystent|doradca|założyciel|założycielka|zastępca|post|nagłówek|polityk|politycy|komisarz|historyk',
  ),
  titles: list('pan|pani|dr|prof|profesor|prezydent|generał|premier|minister|papież|ks'),
  notSpeech: list(
    'tak zwany|tak zwana|tak zwane|tak zwanych|tak zwanej|tzw|pod tytułem|pt|zatytułowany|zatytułowana|film|filmu|filmie|książka|książki|książce|piosenka|powieść|serial|album|gazeta|gazety|dziennik|dziennika|tygodnik|tygodnika|program|programu|operacja|partia|spółka|spółki|projekt|klub|grupa|grupy|organizacja|ruch|teatr|magazyn|magazynu',
  ),
  freeOrder: true,
  dropsSubject: true,
};

export const dates: DateWords = {
  small: true,
  months: [
    'styczniu',
    'lutym',
    'marcu|marca',
    'kwietniu',
    'maju',
    'czerwcu',
    'lipcu',
    'sierpniu',
    'wrześniu',
    'październiku',
    'listopadzie',
    'grudniu',
  ],
  weekdays: [
    'poniedziałku',
    'wtorku',
    'środę|środy',
    'czwartku',
    'piątku',
    'sobotę|soboty',
    'niedzielę|niedzieli',
  ],
  evidence:
    'w|we|od|do|z|ze|po|przed|na|i|między|lub|rok|roku|lata|latach|lat|latem|zimą|jesienią|wiosną|około|za|dla|przez',
  order: 'dmy',
  units: {
    S: 'sekunda|sekundę|sekundy;sekund',
    MIN: 'minuta|minutę|minuty;minut',
    H: 'godzina|godzinę|godziny;godzin',
    D: 'dzień|dnia|dniu;dni|dniach',
    W: 'tydzień|tygodnia|tygodniu;tygodni|tygodnie|tygodniach',
    WE: 'weekend|weekendu;weekendy',
    M: 'miesiąc|miesiąca|miesiącu;miesięcy|miesiące|miesiącach',
    Q: 'kwartał|kwartału|kwartale;kwartały',
    Y: 'rok|roku;lat|lata|latach',
    E: 'dekada|dekadę|dekady|dekadzie;dekad',
    C: 'wiek|wieku',
  },
  one: 'jeden|jedną|jednego',
  vague: 'kilka|kilku|parę|wiele|wielu',
  parts: { MO: 'rano|ranem', AF: 'po południu', EV: 'wieczorem|wieczór', NI: 'w nocy|nocą' },
  seasons: {
    SP: 'wiosną|wiosny|wiosna',
    SU: 'latem|lato|lata',
    FA: 'jesienią|jesieni|jesień',
    WI: 'zimą|zimy|zima',
  },
  ordinals:
    'pierwszy/pierwszym/pierwszego|drugi/drugim/drugiego|trzeci/trzecim/trzeciego|czwarty/czwartym/czwartego',
  endings: 'y|i|a|e|ym|im|ej|ą|ego|iego|ych|ich|iej',
  modifiers: ['na początku', 'pod koniec', 'w połowie', 'początku', 'końcu'],
  future: 'będzie|będą|planuje|planują|zamierza|ma|mają|odbędzie|powinien|może|mogą',
  past: 'był|była|było|byli|były|temu|po|został|została|zostały|zostali',
  pastEnding: 'ał|ała|ali|ało|ały|ił|iła|ili|ło|ął|ęła|ęli|ono|ano',
  list: 'i|do|oraz|lub',
  circumstance: 'po|kiedy|gdy|podczas|ponieważ|przed|który|która|które|aby|jeśli|że',
  phrases: [
    ['not', 'w wieku {n} {unit}; {n} - letni|letnia|letniego|letniej|latek|latka'],
    ['day 0', 'dziś|dzisiaj'],
    ['day -1', 'wczoraj'],
    ['day -2', 'przedwczoraj'],
    ['day 1', 'jutro'],
    ['day 2', 'pojutrze'],
    ['unit -1', 'zeszł~|ubiegł~|minion~|poprzedn~ {unit}'],
    ['unit 0', 'tym|tego|ten|bieżąc~|obecn~ {unit}'],
    ['unit 1', 'przyszł~|następn~|nadchodząc~ {unit}'],
    ['away -1', '{n} {unit} temu; przed {n} {unit}'],
    ['away 1', 'za {n} {unit}'],
    ['after 1', '{n} {unit} później'],
    ['after -1', '{n} {unit} wcześniej'],
    ['span', '{n} {unit}; {n} - {n} {unit}; ostatn~|pierwsz~ {n} {unit}'],
    ['span 1.5', 'półtora|półtorej {unit}'],
    ['vague', '{vague} {unit}; {vague} {unit} temu'],
    ['weekday', '{weekday}'],
    ['weekday -1', 'zeszł~|ubiegł~|minion~ {weekday}'],
    ['weekday 1', 'przyszł~|najbliższ~ {weekday}'],
    ['month', '{month}'],
    ['month -1', 'zeszł~|ubiegł~ {month}'],
    ['monthin -1', '{month} zeszłego|ubiegłego|minionego roku'],
    ['monthin 0', '{month} tego|bieżącego roku; {month} br .'],
    ['monthin 1', '{month} przyszłego roku'],
    [
      'date',
      '{day} {month} {year} roku|r; {day} {month} {year}; {day} {month}; {month} {year} roku|r; {month} {year}',
    ],
    ['numeric', '{numeric}'],
    ['year', '{year}; {year} rok|roku|r; roku {year}'],
    ['decade', 'lata|latach|lat {n} .; lata|latach|lat {decade}'],
    ['century', '{roman} wiek|wieku|w; {roman} w .'],
    [
      'quarter',
      '{ord} kwartał|kwartale|kwartału; {ord} kwartał|kwartale|kwartału {year} roku|r; {roman} kwartał|kwartale|kwartału',
    ],
    ['season', '{season} {year} roku|r; wiosną|latem|jesienią|zimą {year}; wiosną|latem|jesienią|zimą'],
    ['season -1', 'zeszł~|ubiegł~ {season}'],
    ['clock', 'godz . {clock}; godz . {hour}; godzinie {clock}; {clock} {zone}; o {clock}'],
    ['part', '{part}'],
    ['sameday 0', 'tego samego dnia'],
    ['sameday -1', 'dzień wcześniej; poprzedniego dnia'],
    ['sameday 1', 'dzień później; następnego dnia'],
    ['ref PRESENT', 'teraz; obecnie; aktualnie'],
    ['ref PAST', 'niedawno; ostatnio; w przeszłości'],
    ['ref FUTURE', 'w przyszłości; wkrótce; niebawem'],
    ['weekend', 'weekend|weekendu|weekendzie'],
    ['set', 'każd~ {unit}; każd~ {weekday}; co {unit}'],
    ['set D', 'codziennie'],
    ['set Y', 'rocznie'],
    ['feast 12-25', 'boże narodzenie'],
    ['feast 5-3', 'święto konstytucji'],
    ['feast 11-11', 'święto niepodległości'],
    ['feast easter', 'wielkanoc'],
  ],
};

export const figures: FigureWords = {
  numbers: {
    units:
      'zero jeden|jedna|jedno|jednego|jedną dwa|dwie|dwóch|dwaj|dwoje trzy|trzech|troje cztery|czterech|czworo pięć|pięciu|pięcioro sześć|sześciu siedem|siedmiu osiem|ośmiu dziewięć|dziewięciu dziesięć|dziesięciu jedenaście|jedenastu dwanaście|dwunastu trzynaście|trzynastu czternaście|czternastu piętnaście|piętnastu szesnaście siedemnaście osiemnaście dziewiętnaście',
    tens: 'dwadzieścia|dwudziestu trzydzieści|trzydziestu czterdzieści|czterdziestu pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt',
    more: {
      sto: 100,
      stu: 100,
      dwieście: 200,
      trzysta: 300,
      czterysta: 400,
      pięćset: 500,
      sześćset: 600,
      siedemset: 700,
      osiemset: 800,
      dziewięćset: 900,
      tuzin: 12,
    },
    scales: {
      'tysiąc|tysiące|tysięcy|tysiącami|tysiącom|tysiącach|tys|tys.': 1e3,
      'milion|miliona|miliony|milionów|mln': 1e6,
      'miliard|miliarda|miliardy|miliardów|mld': 1e9,
      'bilion|biliona|biliony|bilionów|bln': 1e12,
    },
    decimal: ',',
  },
  currencies: {
    złotych: 'PLN|zł|złoty|złote|złotych|złotego',
    euro: '€|EUR|euro',
    dolarów: '$|USD|dolar|dolara|dolary|dolarów',
    funtów: '£|funt|funta|funty|funtów',
    franków: 'CHF|frank|franka|franki|franków|franków szwajcarskich',
    rubli: '₽|rubel|rubla|ruble|rubli',
    hrywien: '₴|hrywna|hrywien',
    juanów: 'juan|juanów',
    koron: 'korona|korony|koron',
  },
  percent: 'procent|procenta|proc|proc .|punkt procentowy|punkty procentowe|punktów procentowych',
  measures: {
    kilometrów: 'km|kilometr|kilometra|kilometry|kilometrów',
    'kilometrów kwadratowych': 'kilometrów kwadratowych|km²',
    'kilometrów na godzinę': 'km/h|kilometrów na godzinę',
    metrów: 'm|metr|metra|metry|metrów',
    'metrów kwadratowych': 'metrów kwadratowych|m²',
    centymetrów: 'cm|centymetr|centymetry|centymetrów',
    mil: 'mila|mile|mil',
    hektarów: 'ha|hektar|hektara|hektary|hektarów',
    kilogramów: 'kg|kilogram|kilograma|kilogramy|kilogramów',
    gramów: 'gram|gramy|gramów',
    ton: 't|tona|tony|ton',
    litrów: 'litr|litra|litry|litrów',
    baryłek: 'baryłka|baryłki|baryłek',
    '°C': '°C|stopień|stopnie|stopni|stopniach|stopni Celsjusza',
    megawatów: 'MW|megawatów',
  },
  people:
    'osoba|osoby|osób|człowiek|ludzi|ludzie|mężczyzn|mężczyźni|mężczyzna|kobiet|kobiety|kobieta|dzieci|dziecko|cywilów|cywile|mieszkańców|mieszkańcy|żołnierzy|żołnierze|żołnierz|policjantów|funkcjonariuszy|bojowników|protestujących|demonstrantów|uchodźców|uchodźcy|migrantów|migranci|obywateli|pracowników|miejsc pracy|pasażerów|pasażerowie|studentów|uczniów|dziennikarzy|więźniów|jeńców|zakładników|ofiar|ofiary|pacjentów|wyborców|członków|posłów|deputowanych|podejrzanych|zwolenników|aktywistów|ekspertów|lekarzy|rodzin|turystów|widzów|użytkowników|klientów|zabitych|rannych|poszkodowanych|zatrzymanych|zaginionych|zgonów|zakażeń|uczestników|strażaków|Polaków|Ukraińców|Niemców',
  things:
    'głosów|głosy|mandatów|miejsc|przypadków|ataków|ataki|czołgów|rakiet|rakiety|dronów|samolotów|śmigłowców|okrętów|statków|pojazdów|samochodów|domów|budynków|mieszkań|szkół|szpitali|wsi|miast|krajów|kraje|państw|państwa|firm|przedsiębiorstw|punktów|goli|gole|medali|meczów|podpisów|drzew|zwierząt|sztuk',
  noNoun:
    'roku|rokiem|latach|przeciw|przez|minut|było|były|które|także|razy|stopniach|w|we|i|na|z|ze|od|do|po|za|nie|lub|ale|roku|lat|dni|godzin|oraz|się',
  anyNoun: true,
  sameFate: [
    'zginęło|zginęły|zginął|zginęła|zabitych|zmarło|zmarły',
    'rannych|zostało rannych',
    'zatrzymano|zatrzymanych|aresztowano',
  ],
  anybody: 'osoba|osoby|osób|człowiek|ludzi|ludzie',
  part: 'inne|inni|innych|kolejne|kolejnych|jeszcze|każda|wśród|nich|tym',
  fate: 'zginęło|zginęły|zginął|zginęła|zabitych|rannych|zostało rannych|zatrzymano|aresztowano|zaginęło|ewakuowano|uratowano|zmarło|zmarły',
  strikes: {
    zginęło: 'zginęło|zginęły|zmarło|zmarły',
    rannych: 'raniono|ranne zostały',
    zatrzymano: 'zatrzymano|aresztowano',
  },
  between: 'zostało|zostały|osób|osoby|ludzi|i|kolejnych',
  definite: 'te|tych|ci|oba|obie|obu|wszystkie|wszystkich|ostatnie|pierwsze|ostatnich|pierwszych',
  qualifiers:
    'co najmniej|przynajmniej|ponad|więcej niż|około|ok .|prawie|niemal|blisko|mniej niż|do|niespełna|kolejnych|łącznie|aż|minimum|mniej więcej',
  minus: 'minus',
  vague:
    'dziesiątki|setki|tysiące|miliony|miliardy|dziesiątki tysięcy|setki tysięcy|dziesiątki milionów|setki milionów|kilkadziesiąt|kilkaset|kilka tysięcy|kilkanaście|kilka milionów|kilka miliardów|kilkadziesiąt tysięcy|kilkaset tysięcy',
  of: '',
  to: 'do',
  from: 'od',
  and: 'do',
  scores:
    'wygrał|wygrała|wygrali|zwycięstwo|pokonał|pokonali|pokonała|przegrał|przegrali|przegrała|porażka|remis|zremisował|zremisowali|wynik|wynikiem|mecz|meczu|gol|bramki|finał|finale|karnych|set',
  names:
    'artykuł|artykułu|art .|numer|nr|rozdział|grupa|grupy|typ|lot|etap|faza|kategoria|rezolucja|formuła|covid|kanał|szkoła|punkt|ustęp|ust .',
};
