import type { CommonWords } from './language.ts';
import { words } from './list.ts';
import { attested, likely, type PageWords } from './page-words.ts';
import { list, pronouns, type SpeechWords } from './speech-words.ts';

export const common: CommonWords = {
  tag: 'de',
  name: 'Deutsch',
  direction: 'ltr',
  readingSpeed: 200,
  commonest: 'der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch wird',
  abbreviations: words(
    'Dr|Prof|Hr|Fr|St|Nr|Mio|Mrd|bzw|ca|d.h|z.B|u.a|usw|vgl|Abs|Art|Jh|geb|gest|etc|Str|Tel|Jan|Feb|Apr|Jun|Jul|Aug|Sep|Sept|Okt|Nov|Dez',
  ),
};

export const page: PageWords = {
  skip: attested(
    'Zum Inhalt springen',
    'Zur Hauptnavigation springen',
    'Zu weiteren Angeboten der DW springen',
    'Den nächsten Abschnitt',
  ),
  advertisement: attested('Anzeige'),
  imageCredit: attested('Bild'),
  readMore: likely('Mehr dazu', 'Mehr zum Thema', 'Lesen Sie auch', 'Mehr lesen', 'Weiterlesen'),
  promo: [],
  furniture: attested(
    'Die Redaktion empfiehlt',
    'Audio und Video zum Thema',
    'Mehr zum Thema',
    'Schicken Sie uns Ihr Feedback',
    'Ihr Feedback',
  ),
  placeholder: [],
  editedBy: likely('Redaktion', 'Bearbeitung'),
  author: likely('Autor', 'Autorin', 'Text'),
  note: likely('Dieser Text wurde', 'Dieser Artikel wurde', 'Aus dem Englischen', 'Aus dem Russischen'),
  withAgencies: ['mit …', 'mit Material von …'],
  kinds: { opinion: 'Kommentar|Gastkommentar|Kolumne|Meinung', interview: 'Interview' },
  classicLabels: { author: ['Autorin/Autor', 'Autor', 'Autorin'], date: ['Datum'] },
};

export const speech: SpeechWords = {
  say: list(
    'sagte|sagt|sagten|sagen|erklärte|erklärten|betonte|betonten|betont|meinte|meinten|meint|schrieb|schrieben|schreibt|schreiben',
    'teilte|teilten|teilt|berichtete|berichteten|berichtet|berichten|fügte|fügten|fügt|kündigte|kündigten|kündigt|warnte|warnten|warnt',
    'forderte|forderten|fordert|fordern|äußerte|äußerten|äußert|räumte|räumten|räumt|gab|gaben|gibt|behauptete|behaupteten|behauptet',
    'versicherte|versicherten|versichert|bestätigte|bestätigten|bestätigt|kritisierte|kritisierten|kritisiert|kommentierte|kommentiert',
    'begründete|begründeten|begründet|meldete|meldeten|meldet|entgegnete|antwortete|antwortet|antworteten|fragte|fragt|fragten|rief|riefen|ruft',
    'erzählte|erzählt|erläuterte|erläutert|ergänzte|ergänzt|stellte|stellt|wies|weist|wiesen|verwies|verweist|verwiesen|mahnte|mahnt|bekräftigte|bekräftigt',
    'bemerkte|bemerkt|beteuerte|beteuert|bilanzierte|resümierte|argumentierte|argumentiert|argumentieren|verkündete|verkündeten|verkündet',
    'twitterte|twittert|urteilte|unterstrich|unterstreicht|lautete|lautet|heißt|hieß|führte|führt|hob|setzte|sprach|sprachen|spricht|prognostizierte',
    'versprach|verspricht|drohte|droht|drohten|beklagte|beklagten|beklagt|klagte|klagt|monierte|bemängelte|mutmaßte|schilderte|schilderten|schildert|verriet|witzelte|scherzte',
    'appellierte|appelliert|plädierte|plädiert|bat|bittet|verlangte|verlangten|verlangt|verteidigte|wehrte|konterte|kontert|reagierte|skandierten|hofft|hoffte|glaubt|glaubte|rechnet|rechnete',
    'folgerte|gestand|lobte|lobten|lobt|prophezeite|spottete|spekulierte|zeigte|zeigt|zeigten|vermutet|vermutete|machte|ließ|bedauerte|bedauert|würdigte|begrüßte|begrüßten|begrüßt|gratulierte|fasste|fuhr|merkte|legte|schloss|beschrieb|beschreibt|schätzt|befürchtet|empfahl|verurteilte|verurteilten|verurteilt|vertrat|formulierte|wetterte|mitteilte|mitteilten|angab|angaben|bekanntgab|hinwies|ankündigte|feststellte|ausführte|aussagte|mitteilt|hinzufügte|einräumte|vorwarf',
  ),
  saying: list(
    'gesagt|erklärt|betont|geschrieben|mitgeteilt|angekündigt|gewarnt|gefordert|geäußert|eingeräumt|angegeben|behauptet|versichert|bekanntgegeben|bekannt gegeben',
    'gemeldet|hinzugefügt|festgestellt|hingewiesen|aufgefordert|vorgeworfen|zugesichert|bekräftigt|ausgesagt|gefragt|geantwortet|gerufen|berichtet|vorgetragen|versprochen|gedroht|beklagt|mit den worten|und weiter|aufgerufen',
  ),
  bare: list(
    'sagte|sagt|sagten|erklärte|erklärten|betonte|meinte|meint|schrieb|berichtete|warnte|behauptete|versicherte|kritisierte|begründete|glaubt|hofft|gesagt|erklärt|angegeben|mitgeteilt|behauptet|fügte|gab|gaben|äußerte|befürchtet|vermutet|schätzt|argumentierte|argumentiert|räumte|bekräftigte|beteuerte|forderte|fordert|teilte|kündigte|kündigt|stellte|heißt|hieß',
  ),
  judge: list(
    'nannte|nannten|nennt|nennen|bezeichnete|bezeichneten|bezeichnet|bezeichnen|wertete|werteten|wertet|sieht|sah|sehen|sahen|hält|hielt|halten|hielten|warf|wirft|warfen|werfen',
    'feierte|beschuldigte|beschuldigt|beschimpfte|charakterisierte|titulierte|einstufte|stufte|lehnte|lehnt|lehnten|prangerte|prangerten|rügte|rügt|rechtfertigte|rechtfertigt|verglich|vergleicht|stuft|empfindet|empfand|wünscht|wünschte|erwartet|erwartete|sprachen|bewertete|bewertet|erinnerte|erinnert|attestierte|attestiert|geißelte|brandmarkte|tadelte|lehnen|pries|verspottete',
  ),
  judging: list('bezeichnet|genannt|kritisiert|verurteilt|gelobt|gewürdigt|beschrieben|gewertet'),
  utterances: list(
    'vorwurf|vorwürfe|aussage|aussagen|behauptung|behauptungen|forderung|forderungen|äußerung|äußerungen|erklärung|worte|worten|kritik|ankündigung|warnung|slogan|parole',
  ),
  accordingTo: list(
    'heißt es in|hieß es in|heißt es im|hieß es im|heißt es bei|hieß es von|heißt es aus|hieß es aus|heißt es von|hieß es bei|steht in|stand in',
    'laut|nach angaben|nach angaben von|laut angaben|nach aussage|nach aussage von|nach aussagen|nach aussagen von|nach ansicht|nach ansicht von|nach meinung|nach meinung von|nach auffassung|nach auffassung von',
    'nach einschätzung|nach einschätzung von|nach informationen|nach informationen von|nach darstellung|nach darstellung von|nach worten|nach den worten|nach den worten von|nach einem bericht|gemäß|so die worte|aus sicht|aus sicht von|nach berichten|nach berichten von|nach mitteilung|den worten|unter berufung auf|nach überzeugung|nach erkenntnissen|nach schätzungen|nach schätzung',
  ),
  accordingToAfterComma: list('so'),
  accordingToAfter: list('zufolge'),
  that: list('dass|daß|ob|wie|warum|weshalb|wieso'),
  fillers: list(
    'hat|hatte|haben|hatten|habe|auch|zudem|jedoch|aber|dann|noch|bereits|schon|sich|nun|jetzt|heute|gestern|weiter|ferner|außerdem|dazu|daraufhin|später|zuvor|immer|wieder|erneut|nicht|nur|dabei|dagegen|hingegen|allerdings|unterdessen|indes|zugleich|gleichzeitig|wörtlich|abschließend|anschließend|schließlich|selbst|ebenfalls|unter anderem|am montag|am dienstag|am mittwoch|am donnerstag|am freitag|am samstag|am sonntag|damals|einst|wiederholt|mehrfach|offenbar|ausdrücklich|hierzu|danach|darauf|davon|es|ihm|ihnen|hinzu|bekannt|fest|zurück|hin',
  ),
  fillerEndings: [],
  passive: list('wird|wurde|werden|wurden|worden'),
  by: list('von|vom|durch'),
  negations: list('nicht|nie|niemals|kein|keine'),
  determiners: list(
    'der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|sein|seine|seinem|seinen|seiner|ihre|ihrem|ihren|ihrer|unser|unsere|dieser|diese|dieses|diesem|diesen|viele|mehrere|einige|zwei|drei|vier|beide|alle|manche|zahlreiche|andere|kein|keine|jeder|jede|dessen|deren|zum|zur',
  ),
  indefinite: list(
    'ein|eine|einen|einem|einer|eines|viele|mehrere|einige|zwei|drei|vier|manche|zahlreiche|andere|weitere|kein|keine|jeder|jede',
  ),
  prepositions: list(
    'in|im|ins|an|am|ans|auf|aus|bei|beim|mit|von|vom|zu|zum|zur|nach|vor|für|über|unter|zwischen|gegen|gegenüber|durch|ohne|um|seit|während|wegen|trotz|neben|hinter|innerhalb|außerhalb|bis|ab|per|anlässlich|angesichts|statt|anstatt|samt|nahe|rund|etwa',
  ),
  coordinators: list('und|oder|aber|doch|sondern|denn'),
  subordinators: list(
    'weil|wenn|als|nachdem|bevor|ob|obwohl|während|falls|sobald|solange|damit|da|indem|sodass|wie|dass|wonach|womit|wobei|so|demnach|wo|warum|sowie',
  ),
  relatives: list('welcher|welche|welches'),
  pronouns: [
    ...pronouns('er', 'male'),
    ...pronouns('sie', 'female'),
    ...pronouns('es|man|ich|wir|ihr|dieser|diese|beide', null),
  ],
  possessives: [...pronouns('sein|seine|seinem|seinen|seiner|seines', 'male')],
  sources: list(
    'sprecher|sprecherin|pressesprecher|pressesprecherin|regierungssprecher|regierungssprecherin|polizeisprecher|präsident|präsidentin|kanzler|kanzlerin|bundeskanzler|bundeskanzlerin',
    'minister|ministerin|außenminister|außenministerin|innenminister|innenministerin|ministerpräsident|ministerpräsidentin|premierminister|premierministerin|premier|regierungschef|regierungschefin|staatschef|chef|chefin|parteichef',
    'vorsitzende|vorsitzender|leiter|leiterin|direktor|direktorin|generalsekretär|generalsekretärin|abgeordnete|abgeordneter|politiker|politikerin|senator|senatorin|bürgermeister|bürgermeisterin|oberbürgermeister',
    'botschafter|botschafterin|experte|expertin|experten|forscher|forscherin|wissenschaftler|wissenschaftlerin|professor|professorin|analyst|analysten|anwalt|anwältin|richter|richterin|staatsanwalt|staatsanwaltschaft',
    'polizei|feuerwehr|behörde|behörden|regierung|bundesregierung|ministerium|außenministerium|innenministerium|gericht|partei|fraktion|kommission|verband|gewerkschaft|organisation|unternehmen|firma|konzern|agentur|nachrichtenagentur|zeitung|zeitschrift|magazin|sender|bericht|berichte|medien|medienberichte|medienberichten|studie|erklärung|mitteilung|brief|schreiben|dokument|urteil|quelle|quellen|zeuge|zeugen|augenzeugen|anwohner|bewohner|kritiker|beobachter|opposition|vertreter|vertreterin|mitarbeiter|mitarbeiterin|gründer|autor|autorin|trainer|trainerin|spieler|opfer|vater|mutter|sohn|tochter|bruder|schwester|frau|mann|journalist|journalistin|kommandeur|general|offizier|soldat|aktivist|aktivistin|aktivisten|bischof|papst|könig|königin|prinz|kandidat|kandidatin|ärzte|arzt|ärztin|ökonom|ökonomen|institut|universität|bank|amt|bundesamt|kirche|armee|militär|beamte|beamter|diplomat|diplomaten|demonstranten|ermittler|veranstalter|beauftragte|beauftragter|präsidium|staatssekretär|staatssekretärin|angaben|bundespräsident|us-präsident|geschäftsführer|geschäftsführerin|sprecherrat|bundestrainer',
  ),
  titles: list(
    'herr|frau|dr|prof|professor|präsident|präsidentin|minister|ministerin|kanzler|kanzlerin|general|graf|papst|könig|senator',
  ),
  notSpeech: list(
    'sogenannte|sogenannten|sogenannter|sogenanntes|so genannte|so genannten|so genannter|titel|namen|name|film|filme|buch|roman|lied|song|album|serie|zeitung|zeitschrift|magazin|codenamen|projekt|aktion|initiative|operation|schiff|gruppe|organisation|band|partei|bündnis|motto|begriff|begriffe|wort|stück|oper|sendung|programm|spiel|kampagne|verein|stiftung|preis|flugzeug|sonde|satellit|rakete|hurrikan|taifun|wirbelsturm|bezeichnung|schlagwort|stichwort|zug|hotel|artikel|kategorie|abteilung|fähre|yacht|sinfonie|ausstellung|website|webseite|portal|heißt',
  ),
  verbSecond: true,
  reportedMood: list(
    'sei|seien|habe|werde|könne|müsse|solle|wolle|dürfe|gebe|stehe|gehe|komme|liege|bleibe|wisse|brauche|mache|sehe|führe|lasse|hätte|hätten|wäre|wären|handele|handle|bestehe|gelte|bringe|zeige|spiele|nehme|trage|fehle|gehöre',
  ),
};
