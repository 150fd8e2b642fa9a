import type { DateWords } from './date-words.ts';
import type { FigureWords } from './figure-words.ts';
import type { CommonWords } from './language.ts';
import type { NameWords } from './name-words.ts';
import { list, NO_SPEECH, pronouns, type SpeechWords } from './speech-words.ts';

export const common: CommonWords = {
  tag: 'it',
  name: 'Italiano',
  direction: 'ltr',
  readingSpeed: 190,
  commonest: 'il la di che e in un è per non una con del da sono i le si al della',
  abbreviations: ['Sig', 'Dott', 'Prof', 'Avv', 'Ing', 'On', 'ecc', 'es', 'pag', 'art', 'n', 'S'],
};

export { forenames } from './forenames.ts';
export { gazetteer } from './gazetteer.ts';
export { imageCredit, page } from './unknown.ts';

export const names: NameWords = {
  headFirst: true,
  elides: true,
  titles:
    'allenatore|ambasciatore|ammiraglio|arcivescovo|cancelliera|cancelliere|capitano|capo|cardinale|colonnello|comandante|commissario|conte|deputata|deputato|direttore|direttrice|dittatore|don|duca|generale|giudice|governatore|imperatore|leader|marchese|ministra|ministro|padre|papa|portavoce|premier|presidente|primo ministro|principe|principessa|procuratore|re|regina|san|santa|segretario|segretario generale|senatore|senatrice|sindaca|sindaco|tenente|vescovo|vicepresidente',
  addressMale: 'signor|sig|lord|sir',
  addressFemale: 'signora|sig.ra|lady',
  address: 'dott|dottor|dottoressa|prof|professor|professore|professoressa',
  roles:
    'analista|architetto|artista|attivista|attore|attrice|avvocata|avvocato|bassista|batterista|biologo|calciatore|campione|candidata|candidato|cantante|chitarrista|ciclista|compositore|consigliere|corrispondente|critico|difensore|diplomatico|economista|esperta|esperto|figlia|figlio|filosofo|fisico|fondatore|fotografo|fratello|giocatore|giornalista|imprenditore|imprenditrice|ingegnere|madre|marito|matematico|medico|militare|moglie|musicista|padre|pilota|pittore|poeta|politico|produttore|regista|ricercatore|ricercatrice|scrittore|scrittrice|scultore|soldato|sorella|storico|studioso|tecnico|vedova',
  modifiers:
    'allora|americana|americano|attuale|britannica|britannico|celebre|ex|famoso|francese|futuro|generale|giovane|inglese|italiana|italiano|nuova|nuovo|russa|russo|spagnola|spagnolo|tedesca|tedesco|ucraina|ucraino',
  organisationNouns:
    'ac|accademia|agenzia|alleanza|as|assemblea|associazione|banca|biblioteca|borsa|camera|centro|chiesa|club|collegio|comitato|commissione|compagnia|confederazione|conferenza|congresso|consiglio|corte|dipartimento|direzione|edizioni|esercito|facoltà|fc|federazione|fondazione|forza|forze|fronte|gruppo|guardia|istituto|lega|marina|ministero|movimento|museo|orchestra|ordine|organizzazione|ospedale|parlamento|partito|polizia|procura|scuola|senato|sindacato|società|sporting|squadra|tribunale|ufficio|unione|università',
  organisations:
    "Stato Islamico|Cremlino|Armata Rossa|Casa Bianca|Pentagono|Unione Europea|UE|Commissione europea|Parlamento europeo|Banca centrale europea|BCE|ONU|Onu|Nazioni Unite|OMS|Banca Mondiale|Fondo monetario internazionale|FMI|Talebani|Hamas|Hezbollah|Al Qaida|Movimento 5 Stelle|Partito Democratico|Forza Italia|Lega Nord|Fratelli d'Italia|Inter|Milan|Juventus|Croce Rossa|Camera dei deputati|Guardia di Finanza|Carabinieri|Rai|Mediaset",
  placeNounsFirst:
    'isola|isole|fiume|lago|monte|monti|golfo|stretto|provincia|porto|capo|valle|mare|oceano|penisola|baia|piazza|via|viale|aeroporto|stadio|ponte|palazzo|castello|cattedrale|vulcano|santa|san|repubblica|regno|deserto|parco|teatro|torre|stazione|villa|contea|basilica',
  placesOf:
    'città|comune|provincia|regione|stato|isola|distretto|capitale|dipartimento|repubblica|quartiere|contea|paese|villaggio',
  places:
    "USA|Stati Uniti|America|Inghilterra|Scozia|Galles|Gran Bretagna|Olanda|Birmania|Unione Sovietica|URSS|Jugoslavia|Cecoslovacchia|Corea|Palestina|Gaza|Striscia di Gaza|Cisgiordania|Crimea|America Latina|Sudamerica|America meridionale|Nordamerica|Medio Oriente|Europa orientale|Balcani|Caucaso|Caraibi|Mediterraneo|Atlantico|Pacifico|Alpi|Ande|Siberia|Londra|Parigi|Roma|Milano|Venezia|Napoli|Firenze|Torino|Genova|Atene|Bruxelles|Anversa|L'Aia|Berlino|Monaco di Baviera|Colonia|Francoforte|Amburgo|Vienna|Ginevra|Berna|Basilea|Zurigo|Varsavia|Cracovia|Praga|Mosca|San Pietroburgo|Stoccolma|Copenaghen|Bucarest|Belgrado|Istanbul|Gerusalemme|Il Cairo|Baghdad|Damasco|Teheran|Kabul|Pechino|Shanghai|Tokyo|Seul|New York|Washington|Filadelfia|Città del Messico|L'Avana|Lisbona|Algeri|Tripoli|Tunisi|Kiev|Lione|Marsiglia|Nizza|Strasburgo|Barcellona|Siviglia|Mantova|Ferrara|Piacenza|Livorno|Lucca|Pistoia|Arezzo|Pescara|Foggia|Lecce|Salerno|Trento|Udine|Novara|Lombardia|Piemonte|Veneto|Liguria|Emilia-Romagna|Toscana|Umbria|Lazio|Abruzzo|Campania|Puglia|Basilicata|Calabria|Sicilia|Sardegna|Friuli|Trentino|Provenza|Normandia|Catalogna|Andalusia|Baviera|Sassonia|Prussia|Fiandre|California|Pennsylvania|Carolina del Nord|Carolina del Sud|Vaticano",
  ambiguous:
    'Bath|Colonia|Faro|Ferrara|Firenze|Florence|Lucca|Messina|Milano|Nancy|Regina|Roma|Salvador|Siena|Split|Trento|Valencia|Van|Victoria',
  locative: "a|in|ad|presso|nel|nella|nell'|da|verso|tra",
  inside: 'a|in|ad|nel|nella',
  kinds:
    'associazione|azienda|casa|compagnia|cooperativa|emittente|etichetta|gruppo|ong|piattaforma|quotidiano|settimanale|società',
  events:
    'battaglia|campionati|campionato|concilio|coppa|festival|giochi|giro|gran premio|guerra|legge|mondiali|operazione|premio|rivoluzione|serie|torneo|trattato',
  peoples: 'AIDS|CD|COVID-19|DNA|DVD|Dio|EP|Internet|LP|Natale|PIL|Pasqua|Stati|Stato|TV',
  common:
    "il|lo|la|i|gli|le|l'|un|uno|una|un'|di|del|dello|della|dell'|dei|degli|delle|a|al|allo|alla|all'|ai|agli|alle|da|dal|dalla|dall'|in|nel|nello|nella|nell'|nei|negli|nelle|con|su|sul|sulla|sull'|per|tra|fra|e|ed|o|che|chi|cui|come|quando|dove|se|non|si|suo|sua|suoi|sue|questo|questa|questi|queste|quello|quella|quelli|quelle|egli|ella|lui|lei|essi|esse|io|tu|noi|voi|loro|mi|ci|vi|ne|più|molto|anche|ma|però|perché|mentre|inoltre|così|poi|dopo|prima|ora|oggi|ieri|domani|già|ancora|tutto|tutta|tutti|tutte|altro|altra|altri|altre|ogni|molti|molte|alcuni|alcune|due|tre|quattro|cinque|è|sono|fu|era|ha|hanno|aveva|c'|vi|dal|secondo|durante|contro|verso|infatti|nonostante|tuttavia|grazie|insieme|attualmente|successivamente|infine",
  joiners: "di|del|dello|della|dell'|dei|degli|delle|per|per la|per il",
  possessives: 'suo|sua|loro|nostro|nostra',
  articles: "il|lo|la|i|gli|le|l'|un|uno|una|un'",
  says: 'ha|disse|afferma|dichiara|spiega|dice|sostiene',
  is: 'è|fu|era',
  of: "di|del|dello|della|dell'|dei|degli|delle|per|in|a|da|al",
  small: 'e|ed|o|che|con|senza|su|tra|fra|da|come|suo|sua|si|non|dopo|secondo|ma',
  weekdays:
    'lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre',
  and: 'e|ed',
};

export const speech: SpeechWords = {
  ...NO_SPEECH,
  say: list(
    'disse|dissero|dice|dicono|afferma|affermano|affermò|aggiunge|aggiungono|aggiunse|spiega|spiegano|spiegò|dichiara|dichiarano|dichiarò|sostiene|sostengono|racconta|raccontano|scrive|scrivono|scrisse|chiede|risponde|ricorda|sottolinea|conferma|annuncia|ammette|avverte|osserva|commenta|conclude|precisa|assicura|ribadisce|rivela|riferisce|riferiscono|legge|nota|denuncia|prosegue|continua|insiste|promette|critica|replica|scherza|rimarca|detto|affermato|aggiunto|spiegato|dichiarato|sostenuto|raccontato|scritto|chiesto|risposto|ricordato|sottolineato|confermato|annunciato|ammesso|avvertito|osservato|commentato|concluso|precisato|assicurato|ribadito|rivelato|riferito|denunciato|proseguito|continuato|insistito|promesso|criticato|replicato|scherzato|rimarcato|proclamato|notato|twittato',
  ),
  saying: list(
    'dicendo|affermando|aggiungendo|spiegando|dichiarando|sostenendo|scrivendo|ricordando|sottolineando|annunciando|precisando',
  ),
  bare: list('dice|dicono'),
  judge: list(
    'definì|definisce|definito|definiscono|chiama|chiamano|chiamato|descrive|descritto|parla|parlato|accusa|accusato|considera|utilizzato|descrivono',
  ),
  judging: list('definendo|chiamando|descrivendo|accusando|parlando'),
  accordingTo: list('secondo|a detta di|a parere di|stando a|stando al|stando alla'),
  that: list('che|se|come|perché'),
  fillers: list(
    'ha|hanno|aveva|avevano|avrebbe|avrebbero|è|anche|inoltre|poi|ancora|già|ieri|oggi|così|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|si|gli|le|ci|mi|non|invece|infine|recentemente',
  ),
  fillerEndings: list('mente'),
  passive: list('stato|stata|stati|state|viene|vengono|fu|furono|sono|essere'),
  by: list('da|dal|dalla|dai'),
  negations: list('non|mai|né'),
  determiners: list(
    "il|lo|la|i|gli|le|l'|un|uno|una|un'|suo|sua|suoi|sue|questo|questa|questi|queste|quel|quello|quella|altro|altra|altri|altre|molti|molte|alcuni|alcune|due|tre|mio|mia|nostro|ogni",
  ),
  indefinite: list("un|uno|una|un'|altro|altra|altri|altre|molti|molte|alcuni|alcune|due|tre|ogni"),
  prepositions: list(
    "di|del|dello|della|dei|degli|delle|dell'|d'|a|al|allo|alla|ai|agli|alle|all'|da|dal|dalla|dai|dalle|dall'|in|nel|nella|nei|nelle|nell'|con|su|sul|sulla|sui|sulle|sull'|per|tra|fra|durante|contro|senza|verso|dopo|prima|presso|oltre|come",
  ),
  coordinators: list('e|ed|o|ma|né'),
  subordinators: list('quando|mentre|perché|se|sebbene|dove|come|poiché|che|dopo che'),
  relatives: list('che|chi|cui|quale'),
  pronouns: [
    ...pronouns('lui|egli', 'male'),
    ...pronouns('lei|ella', 'female'),
    ...pronouns('loro|essi|io|noi|voi|qualcuno|chi', null),
  ],
  sources: list(
    'portavoce|presidente|ministro|ministra|premier|cancelliere|segretario|segretaria|direttore|direttrice|capo|leader|sindaco|sindaca|senatore|senatrice|deputato|deputata|governatore|procuratore|procura|giudice|avvocato|polizia|carabinieri|generale|comandante|funzionario|funzionari|esperto|esperti|analista|analisti|ricercatore|ricercatori|scienziato|professore|economista|ambasciatore|rappresentante|governo|ministero|organizzazione|agenzia|azienda|società|banca|partito|commissione|tribunale|università|studio|rapporto|comunicato|documento|giornale|quotidiano|media|fonti|fonte|testimone|testimoni|residenti|attivista|attivisti|opposizione|autorità|autore|autrice|allenatore|giocatore|candidato|candidata|papa|re|regina|principe|sindacato|associazione|vittime|vittima|famiglia|padre|madre|figlio|figlia|fratello|sorella|moglie|marito|donna|uomo|giornalista|giornalisti|gruppo|squadra|istituto|fondazione|esercito|chiesa|testo|lettera|messaggio|medico|medici|imitatore|assistente|post|titolo|cartello',
  ),
  titles: list('sig|signor|signora|dott|dottor|onorevole|generale|presidente|ministro|papa'),
  notSpeech: list(
    'cosiddetto|cosiddetta|cosiddetti|cosiddette|intitolato|intitolata|film|libro|canzone|romanzo|serie|album|rivista|programma|opera|operazione|titolo|termine|parola|chiamato|chiamata|soprannominato|noto come|nota come',
  ),
  freeOrder: true,
  dropsSubject: true,
  elides: true,
};

export const dates: DateWords = {
  small: true,
  evidence:
    'in|nel|nello|nella|dal|dalla|fino|al|di|del|dello|tra|fra|e|per|anno|anni|a|entro|durante|prima|dopo|estate|inverno|primavera|autunno|da|o',
  order: 'dmy',
  units: {
    S: 'secondo;secondi',
    MIN: 'minuto;minuti',
    H: 'ora;ore',
    D: 'giorno;giorni',
    W: 'settimana;settimane',
    WE: 'fine settimana|weekend',
    M: 'mese;mesi',
    Q: 'trimestre;trimestri',
    Y: 'anno;anni',
    E: 'decennio;decenni',
    C: 'secolo;secoli',
  },
  one: "un|una|un'",
  vague: 'alcuni|alcune|diversi|diverse|molti|molte|pochi|poche',
  parts: { MO: 'mattina|mattino', AF: 'pomeriggio', EV: 'sera|serata', NI: 'notte' },
  seasons: { SP: 'primavera', SU: 'estate', FA: 'autunno', WI: 'inverno' },
  decades: {
    20: 'venti',
    30: 'trenta',
    50: 'cinquanta',
    60: 'sessanta',
    70: 'settanta',
    80: 'ottanta',
    90: 'novanta',
  },
  ordinals: 'primo|secondo|terzo|quarto',
  future: 'sarà|saranno|prossimo|prossima|previsto|prevista|domani|entro|dovrebbe|dovrebbero|deve',
  futureEnding: 'rà|ranno',
  past: 'è|ha|hanno|era|aveva|sono|stato|stata|fa',
  pastEnding: 'ava|avano|eva|evano|iva|ato|ata|ati',
  list: 'e|al|a|o',
  circumstance: 'dopo|quando|mentre|perché|prima|che|dove',
  phrases: [
    ['not', '{n} {unit} di età; di {n} anni ,; per la prima volta'],
    ['day 0', 'oggi'],
    ['day -1', 'ieri'],
    ['day 1', 'domani'],
    ['day -2', "l ' altro ieri; l ’ altro ieri; altroieri"],
    ['day 2', 'dopodomani'],
    ['unit -1', '{unit} scorso|scorsa|passato|passata; scorso|scorsa {unit}'],
    ['unit 0', 'questo|questa|quest {unit}; {unit} in corso'],
    ['unit 1', 'prossimo|prossima {unit}; {unit} prossimo|prossima'],
    ['away -1', '{n} {unit} fa'],
    ['away 1', 'tra|fra {n} {unit}'],
    ['after 1', '{n} {unit} dopo; {n} {unit} più tardi'],
    ['after -1', '{n} {unit} prima'],
    ['span', '{n} {unit}; ultimi|ultime|prossimi|prossime|primi|prime {n} {unit}'],
    ['span half', '{n} {unit} e mezzo|mezza'],
    ['vague', '{vague} {unit}; ultimi|ultime|prossimi|prossime {unit}'],
    ['weekday', '{weekday}; {weekday} {part}'],
    ['weekday -1', '{weekday} scorso|scorsa; scorso|scorsa {weekday}'],
    ['weekday 1', 'prossimo|prossima {weekday}; {weekday} prossimo|prossima'],
    ['month', '{month}'],
    ['month -1', '{month} scorso; scorso {month}'],
    ['month 1', 'prossimo {month}'],
    ['monthin -1', "{month} dell ' anno scorso; {month} dell ’ anno scorso"],
    ['monthin 0', "{month} di quest ' anno; {month} di quest ’ anno"],
    ['date', '{day} {month} {year}?; {month} {year}; {month} del {year}; {day} {month} del {year}'],
    ['date', '{ord} {month} {year}?'],
    ['numeric', '{numeric}'],
    ['year', '{year}; anno {year}'],
    ['decade', 'anni {n}; anni {year}; anni {decade}'],
    ['century', '{roman} secolo; {ord} secolo'],
    ['quarter', '{ord} trimestre; {ord} trimestre del? {year}'],
    ['season', 'in|nella|nell|della|dell|di {season}; {season} del? {year}'],
    ['season -1', '{season} scorso|scorsa; scorsa|scorso {season}'],
    ['clock', 'ore {clock}; {clock} {zone}; ore {hour}'],
    ['part', '{part}'],
    ['partof 0 NI', 'stanotte'],
    ['partof 0 EV', 'stasera'],
    ['partof 0 MO', 'stamattina|stamane'],
    ['sameday 0', 'stesso giorno'],
    ['sameday 1', 'giorno dopo|successivo|seguente'],
    ['sameday -1', 'giorno prima; vigilia'],
    ['ref PRESENT', 'ora; adesso; attualmente'],
    ['ref PAST', 'recentemente; in passato'],
    ['ref FUTURE', 'in futuro; presto'],
    ['weekend', 'fine settimana; weekend'],
    ['set', 'ogni {unit}; ogni {weekday}'],
    ['feast 12-25', 'natale'],
    ['feast 8-15', 'ferragosto'],
    ['feast easter', 'pasqua'],
    ['feast easter+1', 'pasquetta'],
  ],
};

export const figures: FigureWords = {
  numbers: {
    units:
      'zero un|uno|una due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove',
    tens: 'venti trenta quaranta cinquanta sessanta settanta ottanta novanta',
    more: { cento: 100, mille: 1000, duecento: 200, trecento: 300, decina: 10, ventina: 20, centinaio: 100 },
    scales: { 'mila|mille': 1000, 'milione|milioni|mln': 1000000, 'miliardo|miliardi|mld': 1000000000 },
    decimal: ',',
  },
  currencies: {
    euro: '€|EUR|euro',
    dollari: '$|USD|dollaro|dollari',
    sterline: '£|sterlina|sterline',
    franchi: 'CHF|franco|franchi|franchi svizzeri',
    rubli: 'rublo|rubli',
    yuan: 'yuan',
    yen: '¥|yen',
    lire: 'lira|lire',
    rupie: '₹|rupia|rupie',
    zloty: 'zloty',
    corone: 'corona|corone',
    pesos: 'peso|pesos',
    reais: 'R$|reais',
    'lire turche': '₺|lire turche',
  },
  percent: 'per cento|percento|punti percentuali',
  measures: {
    chilometri: 'km|chilometro|chilometri',
    'chilometri quadrati': 'chilometri quadrati|km²',
    'chilometri orari': 'km/h|chilometri orari',
    metri: 'm|metro|metri',
    'metri quadrati': 'metri quadrati|m²',
    centimetri: 'cm|centimetro|centimetri',
    ettari: 'ettaro|ettari',
    chili: 'kg|chilo|chili|chilogrammi',
    grammi: 'grammo|grammi',
    tonnellate: 'tonnellata|tonnellate',
    litri: 'litro|litri',
    barili: 'barile|barili',
    '°C': '°C|gradi|gradi Celsius',
    megawatt: 'MW|megawatt',
  },
  people:
    'persone|persona|uomini|uomo|donne|donna|bambini|bambino|civili|soldati|soldato|militari|poliziotti|agenti|manifestanti|rifugiati|migranti|abitanti|cittadini|residenti|dipendenti|lavoratori|posti di lavoro|passeggeri|studenti|giornalisti|detenuti|ostaggi|vittime|pazienti|elettori|membri|deputati|senatori|famiglie|turisti|spettatori|utenti|clienti|morti|feriti|arresti|dispersi|sfollati|ragazzi|giovani',
  things:
    'voti|seggi|casi|attacchi|missili|razzi|droni|aerei|elicotteri|navi|barche|veicoli|auto|treni|case|edifici|scuole|ospedali|villaggi|città|paesi|stati|aziende|imprese|punti|gol|reti|medaglie|partite|firme|alberi|animali',
  sameFate: ['uccisi|uccise|morti|morte', 'feriti|ferite', 'arrestati|arrestate|arresti'],
  anybody: 'persone|persona',
  part: 'altri|altre|altra|più|ciascuno|tra|inclusi|incluse|compresi|comprese|loro|entrambi|ogni',
  fate: 'morti|morte|feriti|ferite|arrestati|arrestate|dispersi|uccisi|uccise|evacuati|salvati',
  strikes: {
    uccisi: 'ucciso|uccidendo|sono morte|sono morti|sono state uccise|sono stati uccisi|uccise|uccisi',
    feriti: 'ferito|ferendo|sono rimaste ferite|sono rimasti feriti',
    arrestati: 'arrestato',
  },
  between: 'sono|sono state|sono stati|stati|state|persone|altre|e|rimaste|rimasti',
  definite: 'i|gli|le|questi|queste|entrambi|entrambe|altri|altre|primi|ultimi',
  qualifiers: 'almeno|più di|oltre|circa|quasi|meno di|fino a|intorno a|un totale di|altri|altre|non meno di',
  vague: 'decine|centinaia|migliaia|decine di migliaia|centinaia di migliaia|milioni|miliardi',
  of: "di|d'|d’|dei|delle",
  to: 'a|o',
  from: 'tra|fra',
  and: 'e',
  fractions: { 'la metà': 0.5, 'un terzo': 1 / 3, 'due terzi': 2 / 3, 'un quarto': 0.25, 'tre quarti': 0.75 },
  scores: 'vinto|vince|vittoria|battuto|battuti|batte|sconfitta|perso|pareggio|gol|partita|finale|set|rigori',
  names:
    'articolo|numero|pagina|capitolo|gruppo|tipo|boeing|airbus|volo|fase|categoria|risoluzione|formula|covid|agenda|legge|canale',
};
