import type { CommonWords } from './language.ts';
import { list, NO_SPEECH, pronouns, type SpeechWords } from './speech-words.ts';

export const common: CommonWords = {
  tag: 'it',
  name: 'Italiano',
  direction: 'ltr',
  readingSpeed: 190,
  commonest: 'il la di che e in un è per non una con del da sono i le si al della',
  abbreviations: ['Sig', 'Dott', 'Prof', 'Avv', 'Ing', 'On', 'ecc', 'es', 'pag', 'art', 'n', 'S'],
};

export { page } from './unknown.ts';

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
