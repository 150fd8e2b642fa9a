import type { DateWords } from './date-words.ts';
import type { FigureWords } from './figure-words.ts';
import type { CommonWords } from './language.ts';
import { words } from './list.ts';
import type { NameWords } from './name-words.ts';
import { attested, likely, type PageWords, type Phrase } from './page-words.ts';
import { list, pronouns, type SpeechWords } from './speech-words.ts';

export const common: CommonWords = {
  tag: 'de',
  name: 'Deutsch',
  direction: 'ltr',
  readingSpeed: 200,
  commonest: 'der die und das den von zu mit sich des auf für ist im dem nicht ein eine als auch wird',
  reasons: 'weil|da es|wegen|aufgrund|infolge',
  courses: 'nachdem',
  abbreviations: words(
    'Dr|Prof|Hr|Fr|St|Nr|Mio|Mrd|bzw|ca|d.h|z.B|u.a|usw|vgl|Abs|Art|Jh|geb|gest|etc|Str|Tel|Jan|Feb|Apr|Jun|Jul|Aug|Sep|Sept|Okt|Nov|Dez',
  ),
};

export const imageCredit: readonly Phrase[] = attested('Bild', 'Foto');

export const page: PageWords = {
  skip: attested(
    'Zum Inhalt springen',
    'Zur Hauptnavigation springen',
    'Zu weiteren Angeboten der DW springen',
    'Den nächsten Abschnitt',
  ),
  advertisement: attested('Anzeige'),
  imageCredit,
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
  author: likely('Autor', 'Autorin', 'Autorin/Autor', 'Text'),
  note: likely(
    'Dieser Artikel wurde zuletzt',
    'Dieser Text wurde',
    'Dieser Artikel wurde',
    'Aus dem Englischen',
    'Aus dem Russischen',
  ),
  withAgencies: ['mit …', 'mit Material von …'],
  byline: {
    by: [
      '(?:ein(?:e)? )?(?:gastbeitrag |kommentar |interview |analyse |bericht )?von',
      'autor(?:in|en)?',
      'text',
    ],
    and: ['und'],
  },
  calls: [
    'newsletter',
    'jetzt abonnieren',
    'abonnieren sie',
    'folgen sie uns',
    'folgt uns',
    'laden sie (?:sich )?(?:die|unsere) app',
    'nachrichten aufs handy',
    'fehler (?:auf \\S+ )?(?:entdeckt|gefunden)\\?',
    'whatsapp-kanal',
    'kostenlos registrieren',
    'jetzt registrieren',
    'push-nachrichten',
    'in der ard audiothek',
    'mit meiner anmeldung',
    'teilen sie (?:uns )?ihre meinung',
  ],
  disclosures: [
    'affiliate-link',
    'alle rechte vorbehalten',
    'erhalten wir (?:eine|möglicherweise)',
    'von der redaktion unabhängig',
  ],
  kinds: { opinion: 'Kommentar|Gastkommentar|Kolumne|Meinung', interview: 'Interview' },
  classicLabels: { author: ['Autorin/Autor', 'Autor', 'Autorin'], date: ['Datum'] },
};

export { forenames } from './forenames.ts';
export { gazetteer } from './gazetteer.ts';

export const names: NameWords = {
  capitalNouns: true,
  titles:
    'abgeordnete|abgeordneter|admiral|ajatollah|altkanzler|bischof|bischöfin|botschafter|botschafterin|bundeskanzler|bundeskanzlerin|bundespräsident|bundespräsidentin|bundesrat|bundesrätin|bundestrainer|bundestrainerin|bürgermeister|bürgermeisterin|cheftrainer|coach|dalai lama|diktator|direktor|direktorin|emir|erzbischof|fraktionschef|fraktionschefin|fürst|general|generalleutnant|generalmajor|generalsekretär|generalsekretärin|gouverneur|gouverneurin|graf|gräfin|hauptmann|imam|kaiser|kanzler|kanzlerin|kapitän|kardinal|kommissar|kommissarin|kremlchef|kronprinz|könig|königin|landeshauptmann|landrat|landrätin|machthaber|major|manager|managerin|minister|ministerin|ministerpräsident|ministerpräsidentin|oberbürgermeister|oberbürgermeisterin|oberst|oppositionsführer|papst|parteichef|parteichefin|pfarrer|premier|premierminister|premierministerin|prinz|prinzessin|professor|professorin|präsident|präsidentin|rabbiner|regierungschef|regierungschefin|richter|richterin|scheich|senator|senatorin|sprecher|sprecherin|staatsanwalt|staatsanwältin|staatschef|staatspräsident|staatssekretär|staatssekretärin|sultan|trainer|trainerin|us-außenminister|us-präsident|vizekanzler|vizekanzlerin|vizepräsident|vizepräsidentin|zar',
  addressMale: 'herr|herrn|sir|lord|mr',
  addressFemale: 'frau|lady|mrs|miss',
  address: 'dr|prof|professor|st',
  roles:
    'aktivist|aktivistin|analyst|analystin|anführer|angeklagte|angeklagter|angreifer|anwalt|anwältin|architekt|architektin|arzt|astronaut|astronautin|attentäter|ausbilder|autor|autorin|bassist|bauer|beauftragte|beauftragter|berater|beraterin|biologe|biologin|bruder|chef|chefin|chefredakteur|chefredakteurin|chemiker|cousin|designer|designerin|dichter|diplomat|diplomatin|dirigent|dirigentin|ehefrau|ehemann|enkel|enkelin|entertainer|ermittler|ex-frau|ex-mann|experte|expertin|fahrer|fan|forscher|forscherin|fotograf|fotografin|frau|freund|freundin|führer|führerin|fürst|geschäftsführer|geschäftsführerin|geschäftsmann|gewinner|gewinnerin|gitarrist|großmutter|großvater|gründer|gründerin|historiker|historikerin|ingenieur|innenverteidiger|intendant|intendantin|journalist|journalistin|jurist|juristin|kabarettist|kandidat|kandidatin|kapitän|keeper|kollege|kollegin|komiker|komponist|kurator|kuratorin|künstler|künstlerin|legende|lehrer|lehrerin|leiter|leiterin|maler|malerin|mann|milliardär|mitarbeiter|mitarbeiterin|mitbegründer|mitglied|mitgründer|mittelfeldspieler|model|moderator|moderatorin|musiker|musikerin|mutter|neffe|nichte|oberst|olympiasieger|olympiasiegerin|onkel|opfer|philosoph|philosophin|pianist|pianistin|pilot|politiker|politikerin|politologe|politologin|polizist|polizistin|profi|psychologe|psychologin|radprofi|rapper|rebell|rebellenführer|redakteur|redakteurin|regisseur|regisseurin|rennfahrer|reporter|reporterin|schauspieler|schauspielerin|schiedsrichter|schiedsrichterin|schlagzeuger|schriftsteller|schriftstellerin|schwester|sieger|siegerin|sohn|spieler|spielerin|star|stürmer|stürmerin|sänger|sängerin|tante|teamchef|tochter|torhüter|torwart|täter|unternehmer|unternehmerin|vater|verteidiger|verteidigerin|virologe|virologin|vorsitzende|vorsitzender|vorstand|vorstandschef|vorstandsvorsitzende|vorstandsvorsitzender|weltmeister|weltmeisterin|wirt|wissenschaftler|wissenschaftlerin|witwe|witwer|zeuge|zeugin|ärztin|ökonom|ökonomin',
  roleEndings:
    'minister|ministerin|präsident|präsidentin|kanzler|kanzlerin|sprecher|sprecherin|chef|chefin|trainer|trainerin|politiker|politikerin|experte|expertin|forscher|forscherin|leiter|leiterin|direktor|direktorin|vorsitzender|vorsitzende|vorsitzenden|meister|meisterin|sekretär|sekretärin|führer|führerin|kandidat|kandidatin|beauftragte|beauftragter|beauftragten|wissenschaftler|wissenschaftlerin|journalist|journalistin|analyst|analystin|anwalt|anwältin|berater|beraterin|manager|managerin|redakteur|redakteurin|autor|autorin|sänger|sängerin|spieler|spielerin|fahrer|fahrerin|stürmer|verteidiger|torwart|torhüter|richter|richterin|abgeordneter|abgeordnete|abgeordneten|historiker|historikerin|ökonom|ökonomin|volkswirt|professor|professorin|general|botschafter|botschafterin|kommissar|kommissarin|regisseur|regisseurin|schauspieler|schauspielerin|darsteller|darstellerin|aktivist|aktivistin|gründer|gründerin|unternehmer|unternehmerin|star|legende|profi|pilot|läufer|läuferin|springer|springerin|schwimmer|ermittler|reporter|korrespondent|korrespondentin|moderator|moderatorin|künstler|künstlerin|musiker|dirigent|komponist|mitarbeiter|mitarbeiterin|senator|senatorin|arzt|ärztin|pfarrer|bischof|offizier|kommandeur|kommandant|soldat|rebell|terrorist|diktator|herrscher|könig|königin|prinz|prinzessin|vorstand|vorständin|geschäftsführer|geschäftsführerin|inhaber|inhaberin|besitzer|verkäufer|architekt|ingenieur|designer|fotograf|fotografin|sohn|tochter|vater|mutter|bruder|schwester|frau|mann|freund|freundin|partner|partnerin|kollege|kollegin|nachfolger|nachfolgerin|vorgänger|vorgängerin|lehrer|lehrerin|psychologe|psychologin|politologe|politologin|soziologe|soziologin|philosoph|biologe|biologin|virologe|virologin|boss|coach|anführer|verteidigerin|schwimmerin|ermittlerin|reporterin|musikerin|komponistin|pilotin|soldatin|offizierin|architektin|designerin|besitzerin|vertreter|vertreterin|stoßer|stoßerin|werfer|werferin|rekordler|rekordlerin|betreiber|betreiberin|kommandant|halter|züchter|helfer|helferin|kämpfer|kämpferin|dozent|dozentin|ingenieurin|händler|händlerin|bauer|winzer|lehrerin|hebamme|pfleger|pflegerin|schülerin|student|studentin|bewohner|bewohnerin|star|sieger|siegerin|weltmeister|olympiasieger',
  staff:
    'aktie|aktien|analyst|anhänger|anleger|chef|chefin|fraktion|kapitän|manager|mitarbeiter|politiker|politikerin|sprecher|sprecherin|stürmer|torwart|trainer|trainerin|vorstand',
  modifiers:
    'afghanische|afghanischen|afghanischer|amerikanische|amerikanischen|amerikanischer|amtierende|amtierender|bayerische|bayerischen|bayerischer|britische|britischen|britischer|chinesische|chinesischen|chinesischer|damalige|damaligen|damaliger|damals|designierte|designierter|deutsche|deutschen|deutscher|ehemalige|ehemaligen|ehemaliger|europäische|europäischen|europäischer|ex|französische|französischen|französischer|frühere|früheren|früherer|gewählte|griechische|griechischen|griechischer|hessische|indische|indischen|indischer|irakische|irakischen|irakischer|iranische|iranischen|iranischer|israelische|israelischen|israelischer|italienische|italienischen|italienischer|japanische|japanischen|japanischer|neue|neuen|neuer|niederländische|niederländischen|niederländischer|niedersächsische|nordkoreanische|palästinensische|polnische|polnischen|polnischer|russische|russischen|russischer|scheidende|schweizer|spanische|spanischen|spanischer|stellvertretende|stellvertretenden|stellvertretender|syrische|syrischen|syrischer|sächsische|südkoreanische|türkische|türkischen|türkischer|ukrainische|ukrainischen|ukrainischer|ungarische|ungarischen|ungarischer|ägyptische|ägyptischen|ägyptischer|österreichische|österreichischen|österreichischer',
  organisationNouns:
    'ag|agentur|airlines|airways|akademie|allianz|amt|anzeiger|armee|ausschuss|bank|behörde|bewegung|bibliothek|bund|bundesagentur|bundesamt|bundesverband|börse|bündnis|city|club|corp|dienst|entertainment|fc|fernsehen|front|genossenschaft|gericht|gerichtshof|gesellschaft|gewerkschaft|gmbh|group|gruppe|handelskammer|hilfswerk|hochschule|holding|holdings|inc|institut|kammer|kg|kirche|klinik|klub|kommission|kongress|konzern|kurier|landesamt|liga|ltd|luftwaffe|magazin|marine|mbh|media|ministerium|motors|museum|nachrichten|nachrichtenagentur|nachrichtendienst|notenbank|oper|orden|organisation|parlament|parlaments|partei|philharmoniker|pictures|plc|polizei|post|presse|presse-agentur|rat|records|rundfunk|rundfunks|rundschau|se|senat|stadtwerke|stiftung|studios|tagblatt|tageblatt|theater|union|united|universität|universitätsklinik|verband|verein|verlag|versicherung|versicherungen|werke|wetterdienst|zeitung|zentralbank|zentrale|zentralrat|zentrum',
  organisationPrefixes:
    'fc|sc|sv|vfl|vfb|tsv|tsg|tus|tv|sg|spvgg|fsv|bsc|msv|ssv|vfr|asv|esv|ac|as|real|inter|dynamo|lokomotive|hertha|eintracht|borussia|fortuna|arminia|alemannia|rot-weiß|rot-weiss|rb|universität|uni|hochschule|firma|verlag|bank|stiftung|institut|kanzlei|atletico|atlético|sporting|manchester|kickers|werder|preußen|hansa|energie|union|sparkasse|volksbank|stadtwerke|volkshochschule|ig',
  legalForms: 'ag|gmbh|kg|se|inc|corp|ltd|plc|group|holding|holdings|airlines|airways|motors|united|media',
  adjectiveEndings: 'e|en|er|es',
  nounEndings:
    'ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|ität|itäten|nis|tum|innen|ismus|leute|zahl|zeit|jahr|jahre|tag|woche|monat|preis|werk|haus',
  organisations:
    "Bundespolizei|Bundesregierung|Bundeskriminalamt|Bundesverfassungsgericht|Bundesgerichtshof|Bundesarbeitsgericht|Bundesverwaltungsgericht|Bundesnachrichtendienst|Verfassungsschutz|Landtag|Kreml|Weißes Haus|Rote Armee|Islamischer Staat|Al-Kaida|Al-Qaida|Hisbollah|Huthi|Huthis|Muslimbruderschaft|Europäische Union|EU-Kommission|Europäische Kommission|Europaparlament|Europäisches Parlament|Europäische Zentralbank|EZB|UNO|Uno|Vereinte Nationen|UN-Sicherheitsrat|Sicherheitsrat|Unesco|Weltgesundheitsorganisation|Weltbank|IWF|Internationaler Währungsfonds|OSZE|Afrikanische Union|Arabische Liga|DFB|DFL|BND|NPD|PDS|SED|BSW|CDU/CSU|Die Linke|Linken|Linkspartei|Linksfraktion|Grüne|Grünen|Bündnis 90/Die Grünen|Piratenpartei|Freie Wähler|ÖVP|SPÖ|FPÖ|BZÖ|SVP|Unionsfraktion|WDR|NDR|SWR|BR|MDR|RBB|HR|SRF|Sat.1|ProSieben|Pro Sieben|Deutschlandfunk|Deutsche Presse-Agentur|Bild-Zeitung|Die Zeit|Süddeutsche Zeitung|Süddeutsche|Frankfurter Allgemeine Zeitung|FAZ|Frankfurter Rundschau|Die Welt|taz|Tagesspiegel|Handelsblatt|Neue Zürcher Zeitung|NZZ|Rotes Kreuz|Ärzte ohne Grenzen|Pro Asyl|ADAC|DGB|Ver.di|IG Metall|GEW|Caritas|Diakonie|TÜV|SS|Deutsche Bahn|Deutsche Telekom|Telekom|Deutsche Post|Deutsche Börse|Dresdner Bank|Postbank|KfW|Air Berlin|Mercedes-Benz|Ford|GM|Chrysler|Saab|MAN|Thyssenkrupp|ThyssenKrupp|Krupp|RWE|Eon|E.on|EnBW|Vattenfall|Continental|Yahoo|AMD|Nvidia|Vodafone|O2|E-Plus|Aldi|Lidl|Rewe|Edeka|Karstadt|Arcandor|Kaufhof|Tchibo|Henkel|Beiersdorf|Merck|Infineon|Hochtief|Bertelsmann|Axel Springer|TUI|Swisscom|Lehman Brothers|JP Morgan's|Nike|Wikileaks|WikiLeaks|Wikipedia|Scientology|FC Bayern|Bayern München|FC Bayern München|Borussia Dortmund|BVB|Borussia Mönchengladbach|Schalke 04|Schalke|Hamburger SV|HSV|Werder Bremen|Bayer Leverkusen|VfB Stuttgart|VfL Wolfsburg|VfL Bochum|Hertha BSC|Hertha|Eintracht Frankfurt|1. FC Köln|1. FC Nürnberg|1. FC Kaiserslautern|Hannover 96|Mainz 05|SC Freiburg|Energie Cottbus|Hansa Rostock|Arminia Bielefeld|MSV Duisburg|Alemannia Aachen|Karlsruher SC|RB Leipzig|FC St. Pauli|Real Madrid|FC Barcelona|Barça|FC Chelsea|Chelsea|Arsenal|Manchester United|Manchester City|Juventus Turin|AC Mailand|Inter Mailand|AS Rom|Ajax Amsterdam|Champions League|Deutscher Fußball-Bund|Deutscher Gewerkschaftsbund|Katholische Kirche|Evangelische Kirche|Max-Planck-Institut|Fraunhofer-Institut|Ifo-Institut|Robert Koch-Institut|Robert-Koch-Institut|RKI|Hartz-Kommission|Rote Armee Fraktion|RAF|Wagner-Gruppe|Finanzamt|Bundeskartellamt|Bundesnetzagentur|Bundesagentur für Arbeit|Bundesrechnungshof|Statistisches Bundesamt|Kanzleramt|Auswärtiges Amt|Verteidigungsministerium|Innenministerium|Außenministerium|Finanzministerium|Justizministerium|Gesundheitsministerium|Oberlandesgericht|Landgericht",
  placeNouns:
    'allee|arena|bahnhof|berg|brücke|damm|dom|flughafen|gasse|gebirge|halbinsel|hauptbahnhof|hof|insel|inseln|kanal|meer|park|platz|schloss|see|stadion|strasse|straße|tal|tor|ufer|wald',
  placeNounsFirst: 'bad|st|sankt|san|santa|mount|lake',
  placeEndings: 'straße|strasse|allee|gasse',
  townEndings:
    'burg|dorf|hausen|heim|stadt|bach|berg|ingen|kirchen|furt|hafen|brück|brücken|münde|feld|rode|leben|au|ow|itz|nitz|stedt|stein|weiler|wald|kirch|born|beck|büttel|loh|horst|hagen|felde|tal|see|reuth|roda|grün|lingen|münster|scheid|rath|broich|mark|werder|holm|bek|koog|öhren|fels|eck|walde|kreis',
  placesOf:
    'stadt|gemeinde|dorf|provinz|region|insel|hauptstadt|landkreis|bezirk|kanton|bundesland|hafenstadt|stadtteil|ort|republik|ortsteil|gebiet|großstadt|kleinstadt|grenzstadt|millionenstadt|stadtviertel|metropole|küstenstadt|kreis|oblast',
  places:
    'Aalen|Aargau|Abchasien|Ahaus|Ahlen|Algier|Allgäu|Alpen|Altenburg|Altona|Amberg|Amerika|Andalusien|Anden|Ansbach|Antarktis|Antwerpen|Arktis|Aschaffenburg|Athen|Atlantik|BRD|Bad Homburg|Bad Kreuznach|Bad Reichenhall|Baden-Württemberg|Balkan|Baltikum|Bamberg|Baselland|Baskenland|Bautzen|Bayreuth|Belarus|Bergisch Gladbach|Birma|Bocholt|Bodensee|Borkum|Bosnien|Bosnien-Herzegowina|Bottrop|Bozen|Brandenburger Tor|Braunschweig|Breslau|Bretagne|Brünn|Brüssel|Burgenland|Burma|Böblingen|Charlottenburg|Chur|Coburg|Cottbus|Cuxhaven|DDR|Dachau|Dagestan|Danzig|Daressalam|Delmenhorst|Dessau|Detmold|Deutschland|Dinslaken|Donau|Dornbirn|Düren|Eifel|Eisenach|Eisenhüttenstadt|Elbe|Elfenbeinküste|Elsass|Emden|England|Erzgebirge|Eschborn|Esslingen|Fehmarn|Flandern|Frankfurt (Oder)|Frankfurt am Main|Frankfurt/Main|Freising|Friedrichshafen|Fulda|Fürth|Garmisch-Partenkirchen|Gaza|Gaza-Streifen|Gazastreifen|Gelsenkirchen|Genua|Gera|Gibraltar|Gießen|Golanhöhen|Goslar|Gotha|Graubünden|Greifswald|Großbritannien|Guantánamo|Gummersbach|Göppingen|Görlitz|Gütersloh|Halberstadt|Halle an der Saale|Hameln|Havanna|Havel|Heidenheim|Heilbronn|Helgoland|Herzegowina|Hessen|Hildesheim|Himalaya|Holland|Hongkong|Hoyerswerda|Husum|Indischer Ozean|Ingolstadt|Isar|Iserlohn|Itzehoe|Jugoslawien|Juist|Jülich|Kaiserslautern|Kalifornien|Kampanien|Kapstadt|Karibik|Kaschmir|Katalonien|Kaukasus|Kempten|Kleve|Kongo|Kopenhagen|Korea|Korsika|Krakau|Krefeld|Krems|Kreta|Kreuzberg|Krim|Kurdistan|Kärnten|Landshut|Lateinamerika|Lausitz|Leoben|Lindau|Lippstadt|Lissabon|Lombardei|Lothringen|Ludwigsburg|Ludwigshafen|Lutherstadt Wittenberg|Luzern|Lörrach|Lüdenscheid|Lüneburg|Lüttich|Marburg|Marzahn|Masar-i-Scharif|Mazedonien|Mecklenburg-Vorpommern|Meißen|Mekka|Memmingen|Merseburg|Mexiko-Stadt|Mittelamerika|Mitteleuropa|Mittelmeer|Mittleren Osten|Mittlerer Osten|Moers|Moldau|Moldawien|Moskau|Mönchengladbach|Mülheim|München|Münsterland|NRW|Nahen Osten|Naher Osten|Nahost|Neapel|Neckar|Neu-Delhi|Neubrandenburg|Neukölln|Neumünster|Neuss|Neuwied|Niederbayern|Niederlande|Niedersachsen|Niederösterreich|Nil|Nizza|Nordafrika|Nordamerika|Norddeutschland|Norderney|Nordhausen|Nordirak|Nordirland|Nordkorea|Nordmazedonien|Nordrhein-Westfalen|Nordsee|Nordsyrien|Normandie|Oberbayern|Oberfranken|Oberhausen|Oberösterreich|Offenbach|Offenburg|Oldenburg|Oranienburg|Osmanisches Reich|Ostafrika|Ostdeutschland|Osteuropa|Ostfriesland|Ostjerusalem|Ostpreußen|Ostsee|Ostukraine|Paderborn|Palästina|Pankow|Passau|Pazifik|Pfalz|Pforzheim|Pirna|Plauen|Prenzlauer Berg|Pressburg|Preußen|Provence|Pyrenäen|Ramstein|Ratingen|Ravensburg|Recklinghausen|Reichstag|Remscheid|Reutlingen|Rhein|Rheine|Rheinland|Rheinland-Pfalz|Rio|Rom|Rosenheim|Roten Meer|Rotes Meer|Ruhrgebiet|Russland|Rügen|Rüsselsheim|Sachsen|Sachsen-Anhalt|Sahara|Sahel|Salzgitter|Sankt Gallen|Sankt Petersburg|Sardinien|Sauerland|Schanghai|Schlesien|Schleswig-Holstein|Schottland|Schwabing|Schwarzen Meer|Schwarzes Meer|Schwarzwald|Schweinfurt|Schwäbisch Gmünd|Sibirien|Siegburg|Sinai|Sindelfingen|Singapur|Sizilien|Skandinavien|Slowakei|Solingen|Sowjetunion|Spandau|Speyer|Spree|St. Pauli|Steiermark|Stendal|Stettin|Steyr|Stralsund|Straubing|Suhl|Sylt|Südafrika|Südamerika|Süddeutschland|Südeuropa|Südkorea|Südossetien|Südostasien|Südtirol|Tegel|Tempelhof|Tessin|Themse|Thurgau|Thüringen|Tibet|Tokio|Toskana|Tripolis|Tschechien|Tschechoslowakei|Tschetschenien|Tuttlingen|USA|Uckermark|Unna|Usedom|Vatikan|Velbert|Venedig|Viersen|Villingen-Schwenningen|Wales|Wall Street|Wallis|Wallonien|Warschau|Washington|Weißes Haus|Weißrussland|Weser|Westafrika|Westbalkan|Westdeutschland|Westeuropa|Westfalen|Westjordanland|Wetzlar|Wilhelmshaven|Wismar|Witten|Wittenberg|Wolfenbüttel|Wolga|Wunsiedel|Zeitz|Zentralasien|Zittau',
  ambiguous:
    'Bari|Bath|Beni|Bergen|Celle|Charleston|Charlotte|Derby|Ems|Essen|Faro|Florence|Franken|Gao|Goa|Guinea|Hagen|Halle|Hamm|Harz|Herne|Hof|Hull|Inn|Java|Jos|Lech|Lingen|Linz|Main|Martinique|Mendoza|Minden|Nancy|Oder|Pau|Posen|Reading|Regina|Rosario|Schwaben|Seine|Siegen|Sofia|Split|Stade|Tours|Van|Victoria|Weiden|Wels|Wesel|Worms|Zug',
  locative: 'in|bei|nach|aus|nahe|um|über|von',
  kinds:
    'agentur|airline|anbieter|autobauer|band|bank|betreiber|bundesligist|bündnis|club|dienst|drittligist|energiekonzern|firma|fluggesellschaft|gewerkschaft|gruppe|hersteller|hilfsorganisation|initiative|klub|konzern|magazin|miliz|nachrichtenagentur|organisation|partei|plattform|portal|sender|stiftung|tageszeitung|umweltorganisation|unternehmen|verband|verein|versicherer|wochenzeitung|zeitung|zulieferer|zweitligist',
  compass:
    'nördlichen|südlichen|östlichen|westlichen|nordöstlich|südwestlich|nordwestlich|südöstlich|nördlich|südlich|östlich|westlich',
  events:
    'abkommen|buchmesse|cup|dollar|festspiele|grand prix|index|krieg|marathon|messe|open|pokal|preis|spiele|tour|vertrag|weltkrieg',
  peoples:
    '3D|ADHS|AG|AIDS|AKW|Abitur|Anfang|BIP|BSE|Bundesstraße|CD|CFS|CHF|COVID|COVID-19|CT|Corona|DAX|DNA|DVD|Dollar|EDV|EKG|EM|EUR|Einkaufsstraße|Ende|Euro|FSK|GMBH|GMT|GPS|Gott|HD|HIV|Hartz|Hauptstraße|ICE|ISBN|IT|Internet|Jahr|KG|KWh|KZ|LED|LKW|Landesstraße|Landstraße|Lkw|MDAX|ME|MESZ|MEZ|MP3|MRT|MS|Mitte|NJ|OB|OP|Ostern|PC|PDF|PKW|PS|Pkw|RNA|Ramadan|S-Bahn|SDAX|SMS|THC|TV|U-Bahn|UKW|USB|USD|UTC|Uhr|VIP|WM|Weihnachten',
  common:
    'abend|aber|acht|alle|allerdings|als|am|an|andere|auch|auf|aus|außerdem|bei|beide|beim|bis|bitte|boulevard|dabei|dafür|dagegen|daher|damit|danach|danke|dann|darum|das|dass|dazu|dem|den|der|des|deshalb|die|diese|diesem|diesen|dieser|dieses|doch|dort|drei|du|durch|ein|eine|einem|einen|einer|eines|einige|elite|er|erst|erste|ersten|es|etwa|fünf|für|ganz|gegen|gestern|groß|gut|heute|hier|ich|ihr|ihre|ihrem|ihren|ihrer|im|immer|in|internet|ja|jede|jeder|jedes|jedoch|jetzt|kein|keine|knapp|laut|letzte|letzten|lokal|man|mehr|mehrere|mein|meine|mit|morgen|nach|nein|neun|nicht|nie|noch|nun|nur|ob|oder|ohne|online|partner|privat|regional|rund|schon|sechs|sehr|sein|seine|seinen|seiner|seit|sie|sieben|so|sogar|spezial|tages|trotz|trotzdem|um|und|unser|unsere|unter|viele|vier|vom|von|vor|wann|warum|was|wegen|weil|welche|welcher|wenn|wer|wie|wir|wo|wochen|während|zehn|zu|zudem|zuletzt|zum|zur|zwei|zweite|über',
  joiners: 'für|für die|für das|zur|zum|der|des|gegen|ohne|von',
  articles: 'der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines',
  small: 'und|oder|aber|nicht|ist|war|hat|wird|sei|als|mit|ohne|für|gegen|auf|an|im|am|zur|zum|vom|beim',
  weekdays:
    'montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|sonnabend|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember',
  and: 'und',
  beats: 'gegen|besiegte|schlug|bezwang',
  says: 'sagte|sagt|erklärte|betonte|meinte|meint|schrieb|ergänzte|versicherte',
  who: 'der|die|dessen|deren',
  is: 'ist|war|wurde|bleibt',
  of: 'von|für|der|des|bei|in|im|am|an|aus|zur|zum|beim|vom|über|zu|mit|nach',
  endings: 's',
  possessives: 'sein|seine|seinem|seinen|seiner|ihr|ihre|ihrem|ihren|ihrer|unser|unsere|mein|meine',
  compounds: 'geführte|geführten|basierte|stämmige|stämmiger',
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
    'in|im|ins|an|am|ans|auf|aus|bei|beim|mit|von|vom|zu|zum|zur|nach|vor|für|über|unter|zwischen|gegen|gegenüber|durch|ohne|um|seit|während|wegen|trotz|neben|hinter|innerhalb|außerhalb|bis|ab|per|anlässlich|angesichts|statt|anstatt|samt|nahe',
  ),
  coordinators: list('und|oder|aber|doch|sondern|denn'),
  subordinators: list(
    'weil|wenn|als|nachdem|bevor|ob|obwohl|während|falls|sobald|solange|damit|da|indem|sodass|wie|dass|wonach|womit|wobei|so|demnach|wo|warum|sowie',
  ),
  relatives: list('welcher|welche|welches'),
  pronouns: [
    ...pronouns('er', 'male'),
    ...pronouns('sie', 'female'),
    ...pronouns('es|man|ich|wir|ihr', null),
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
    'sogenannte|sogenannten|sogenannter|sogenanntes|so genannte|so genannten|so genannter|titel|namen|name|film|filme|buch|roman|lied|song|album|serie|zeitung|zeitschrift|magazin|codenamen|projekt|aktion|initiative|operation|schiff|gruppe|organisation|band|partei|bündnis|motto|begriff|begriffe|wort|stück|oper|sendung|programm|spiel|kampagne|verein|stiftung|preis|flugzeug|sonde|satellit|rakete|hurrikan|taifun|wirbelsturm|bezeichnung|schlagwort|stichwort|zug|hotel|artikel|kategorie|abteilung|fähre|yacht|sinfonie|ausstellung|website|webseite|portal|heißt|hieß|lautet|lautete|genannt|namens|titels|mottos|projekts|films|buches|gruppe|slogan|kürzel',
  ),
  verbSecond: true,
  capitalNouns: true,
  demands: list(
    'angekündigt|kündigte|kündigt|kündigten|zugesagt|versprochen|versprach|verspricht|aufgefordert|forderte|fordert|forderten|drohte|gedroht|beschlossen|vorgeworfen|appellierte|bat',
  ),
  objectDeterminers: list('den|dem|diesen|diesem|einen|einem|keinen|keinem|ihren|ihrem|seinen|seinem'),
  genitives: list('des|der|eines|einer|dieses|dieser'),
  as: list('wie'),
  ordinalStops: true,
  sourcePrepositions: list('nach|laut|gemäß|entsprechend'),
  sourceNounEndings: list(
    'angaben|angabe|aussagen|aussage|berichten|bericht|meinung|ansicht|auffassung|einschätzung|informationen|darstellung|meldung|meldungen|erkenntnissen|schätzungen|schätzung|stellungnahme|analyse|überzeugung|worten|mitteilung|ergebnis|endergebnis|umfrage|umfragen|studie|gesetzentwurf|gesetzesentwurf|plänen|vorstellungen|quellen|zeugen|medien|beobachtern|experten|statistik',
  ),
  reportedMood: list(
    'sei|seien|habe|werde|könne|müsse|solle|wolle|dürfe|gebe|stehe|gehe|komme|liege|bleibe|wisse|brauche|mache|sehe|führe|lasse|hätte|hätten|wäre|wären|handele|handle|bestehe|gelte|bringe|zeige|spiele|nehme|trage|fehle|gehöre',
  ),
};

export const dates: DateWords = {
  months: [
    'jan.|jänner',
    'feb.|feber',
    '',
    'apr.',
    '',
    'jun.',
    'jul.',
    'aug.',
    'sept.|sep.',
    'okt.',
    'nov.',
    'dez.',
  ],
  weekdays: [
    'montags',
    'dienstags',
    'mittwochs',
    'donnerstags',
    'freitags',
    'samstags|sonnabend|sonnabends',
    'sonntags',
  ],
  capitalised: true,
  doubtful: 'august|mai',
  evidence:
    'im|in|seit|bis|von|vom|ab|vor|nach|zwischen|und|jahr|jahre|jahres|jahren|anfang|mitte|ende|sommer|winter|herbst|frühjahr|frühling|oder|zu|zum|des|dem|für|auf|aus|der|bereits|noch|schon|ins|den|letzten|vergangenen|kommenden|nächsten|dieses',
  order: 'dmy',
  units: {
    S: 'sekunde;sekunden',
    MIN: 'minute;minuten',
    H: 'stunde;stunden',
    D: 'tag|tages|tags;tage|tagen',
    W: 'woche;wochen',
    WE: 'wochenende|wochenendes;wochenenden',
    M: 'monat|monats;monate|monaten',
    Q: 'quartal|quartals;quartale|quartalen',
    Y: 'jahr|jahres|jahrs;jahre|jahren',
    E: 'jahrzehnt|jahrzehnts;jahrzehnte|jahrzehnten',
    C: 'jahrhundert|jahrhunderts;jahrhunderte|jahrhunderten',
  },
  spans: { D: 'tägig', W: 'wöchig', M: 'monatig', H: 'stündig', MIN: 'minütig' },
  one: 'ein|eine|einem|einen|einer|eines',
  vague: 'lange|langen|etliche|etlichen|einige|einigen|mehrere|mehreren|viele|vielen|wenige|wenigen|paar',
  parts: {
    MO: 'morgen|vormittag|früh',
    MI: 'mittag',
    AF: 'nachmittag',
    EV: 'abend',
    NI: 'nacht',
  },
  compounds: true,
  seasons: {
    SP: 'frühling|frühjahr|frühjahrs',
    SU: 'sommer|sommers',
    FA: 'herbst|herbstes',
    WI: 'winter|winters',
  },
  ordinalSuffix: '.',
  decadeSuffix: 'er',
  decades: {
    20: 'zwanziger|zwanzigerjahre|zwanzigerjahren',
    30: 'dreißiger|dreißigerjahre|dreißigerjahren',
    40: 'vierziger|vierzigerjahre|vierzigerjahren',
    50: 'fünfziger|fünfzigerjahre|fünfzigerjahren',
    60: 'sechziger|sechzigerjahre|sechzigerjahren',
    70: 'siebziger|siebzigerjahre|siebzigerjahren',
    80: 'achtziger|achtzigerjahre|achtzigerjahren',
    90: 'neunziger|neunzigerjahre|neunzigerjahren',
  },
  ordinals:
    'erst*|zweit*|dritt*|viert*|fünft*|sechst*|siebt*|acht*|neunt*|zehnt*|elft*|zwölft*|dreizehnt*|vierzehnt*|fünfzehnt*|sechzehnt*|siebzehnt*|achtzehnt*|neunzehnt*|zwanzigst*|einundzwanzigst*',
  endings: 'e|en|er|es|em',
  modifiers: [
    'anfang',
    'mitte',
    'ende',
    'anfang des',
    'ende des',
    'mitte des',
    'zu beginn des',
    'früh am',
    'spät am',
    'der frühen',
    'der späten',
  ],
  future:
    'wird|werden|werde|würde|würden|soll|sollen|sollte|will|wollen|möchte|könnte|morgen|geplant|plant|planen|findet|finden|beginnt|beginnen|startet|starten|erwartet|bevorstehenden|künftig|steht|kommt|laden|lädt|lädt|nächste|nächsten|folgt|gastiert|stattfinden|anmeldung|termin|termine',
  ahead: 'bis|ab|bis zum|ab dem',
  past: 'wurde|wurden|war|waren|hat|hatte|hatten|haben|habe|sagte|sagten|seit|kam|kamen|ging|starb|gab|fand|fanden|traf|trafen|begann|schrieb|worden|gewesen|verletzt|getötet|gewann|verlor|ist',
  list: 'und|bis|sowie|oder|bzw',
  circumstance: 'nach|nachdem|weil|wegen|während|als|obwohl|trotz|vor|bevor|dass',
  phrases: [
    [
      'not',
      'am {part}; guten {part}; {n} {unit} alt; {n} {unit} alt~; im alter von {n} {unit}; ab {n} jahren; {n} {unit} jünger~|älter~; zwischen {n} und {n} jahren; tag der offenen tür; {n} - jährig~; eines tages; so',
    ],
    ['not', 'erste halbzeit; erst~ hälfte; zum {ord} mal; auf den ersten blick; {n} stunden - kilometer'],
    ['day 0', 'heute; heutig~ {weekday}'],
    ['day -1', 'gestern; gestrig~ {weekday}?'],
    ['day -2', 'vorgestern'],
    ['day 1', 'morgen; morgig~ {weekday}?'],
    ['day 2', 'übermorgen'],
    ['unit -1', 'letzt~|vergangen~|vorig~|zurückliegend~ {unit}; den letzten|vergangenen {unit}'],
    ['unit 0', 'dies~|laufend~ {unit}; dem laufenden {unit}'],
    ['unit 1', 'kommend~|nächst~ {unit}'],
    ['fixed Y 0', 'heuer; heurig~; ende des jahres; jahresende'],
    ['fixed Y -1', 'vorjahr|vorjahres|vorjahrs|vorjahren'],
    ['fixed M -1', 'vormonat|vormonats'],
    ['fixed W -1', 'vorwoche'],
    ['away -1', 'vor {n} {unit}'],
    ['away 1', 'in {n} {unit}'],
    ['after 1', '{n} {unit} später|danach'],
    ['after -1', '{n} {unit} zuvor|vorher|früher'],
    [
      'span',
      '{n} {unit}; {n} bis {n} {unit}; {n} - {n} {unit}; {n} oder {n} {unit}; {span}; {n} ganz~|voll~|weiter~ {unit}; {n} - {unit}',
    ],
    ['span', 'die|der|den|dem|des? letzten|vergangenen|nächsten|kommenden|ersten|vorigen {n} {unit}'],
    ['span half', '{n} - einhalb {unit}'],
    ['span 2', 'beiden? vergangenen|letzten|ersten|nächsten|kommenden|folgenden beiden {unit}'],
    ['span 0.5', 'halb~ {unit}; eine halbe {unit}; ein halbes {unit}; einem halben {unit}'],
    ['span 1.5', 'anderthalb|eineinhalb {unit}'],
    [
      'vague',
      'ein? {vague} {unit}; vor {vague} {unit}; seit {unit}; vor {unit}; in den letzten {vague} {unit}; in diesen {unit}; seit {vague} {unit}; ein paar {unit}',
    ],
    ['weekday', '{weekday}; {weekday} {part}'],
    ['weekday -1', 'letzt~|vergangen~|vorig~ {weekday}'],
    ['weekday 0', 'dies~ {weekday}'],
    ['weekday 1', 'kommend~|nächst~|folgend~ {weekday}'],
    ['month', '{month}'],
    ['month -1', 'letzt~|vergangen~|vorig~ {month}'],
    ['month 0', 'dies~ {month}'],
    ['month 1', 'kommend~|nächst~ {month}'],
    [
      'monthin -1',
      '{month} letzten|vergangenen|vorigen|des jahres; {month} des letzten|vergangenen|vorigen jahres; {month} letzten|vergangenen|vorigen jahres; {month} vorjahres; {month} des vorjahres',
    ],
    ['monthin 0', '{month} dieses jahres; {month} des laufenden jahres'],
    ['monthin 1', '{month} nächsten|kommenden jahres; {month} des nächsten|kommenden jahres'],
    [
      'date',
      '{day} {month} {year}?; {month} {year}; {day} {month} des jahres {year}; {month} des jahres {year}',
    ],
    ['date', 'am|vom|bis|ab|zum|dem|den|seit|und {short}'],
    ['numeric', '{numeric}'],
    ['year', '{year}; jahr|jahre|jahres {year}'],
    ['decade', '{decade} -? jahre|jahren|jahr; {decade}'],
    ['century', '{ord} jahrhundert|jahrhunderts'],
    ['quarter', '{ord} quartal|quartals {year}?'],
    [
      'season',
      'im|seit|den|des|zum|diesen|dem {season} {year}?; {season} {year}; {season} des jahres {year}',
    ],
    ['season -1', 'letzt~|vergangen~|vorig~ {season}'],
    ['season 0', 'dies~ {season}'],
    ['season 1', 'kommend~|nächst~ {season}'],
    ['clock', '{clock} uhr; {hour} uhr; {clock} {zone}; {clock} uhr {zone}; {clock} h; {hour} uhr {zone}'],
    ['part', '{part}'],
    ['partof 0', 'heute {part}; heut~ {part}'],
    ['partof -1', 'gestern {part}; gestrig~ {part}'],
    ['partof 1', 'morgen {part}'],
    ['sameday 0', 'am selben|gleichen tag; desselben tages'],
    ['sameday -1', 'tag zuvor; tags zuvor; vortag|vortages|vortags'],
    ['sameday 1', 'tag darauf|danach; tags darauf; folgetag; folgenden|nächsten tag; einen tag später'],
    ['sameyear 0', 'im selben|gleichen jahr; selben jahr; desselben jahres'],
    ['sameyear 1', 'folgejahr; folgenden jahr; im jahr darauf; ein jahr später'],
    ['ref PRESENT', 'jetzt; derzeit; zurzeit; zur zeit; momentan; gegenwärtig; heutzutage; im moment'],
    ['ref PAST', 'kürzlich; damals; neulich; in der vergangenheit'],
    ['ref FUTURE', 'in zukunft; demnächst; zukünftig~'],
    ['weekend', 'wochenende; weekend'],
    ['set', 'jed~ {unit}; jed~ {weekday}; pro {unit}; alle {n} {unit}; jeweils {weekday}'],
    ['set D', 'täglich~; täglich'],
    ['set W', 'wöchentlich~; wöchentlich'],
    ['set M', 'monatlich~; monatlich; im monat'],
    ['set Y', 'jährlich~; jährlich; alljährlich'],
    ['feast 12-24', 'heiligabend; heilig~ abend'],
    ['feast 12-25', 'weihnachten; weihnachtstag'],
    ['feast 12-31', 'silvester'],
    ['feast 1-1', 'neujahr; neujahrstag'],
    ['feast easter', 'ostern; ostersonntag'],
    ['feast easter-2', 'karfreitag'],
    ['feast easter-3', 'gründonnerstag'],
    ['feast easter+1', 'ostermontag'],
    ['feast easter+39', 'christi himmelfahrt'],
    ['feast easter+49', 'pfingsten; pfingstsonntag'],
    ['feast easter+50', 'pfingstmontag'],
  ],
};

export const figures: FigureWords = {
  numbers: {
    units:
      'null ein|eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
    tens: 'zwanzig dreißig|dreissig vierzig fünfzig sechzig siebzig achtzig neunzig',
    more: { dutzend: 12, zweieinhalb: 2.5, dreieinhalb: 3.5, viereinhalb: 4.5, fünfeinhalb: 5.5, zwo: 2 },
    scales: {
      hundert: 100,
      tausend: 1e3,
      'million|millionen|mio|mio.': 1e6,
      'milliarde|milliarden|mrd|mrd.': 1e9,
      'billion|billionen': 1e12,
    },
    and: 'und',
    compounds: true,
    half: ['einhalb'],
    decimal: ',',
  },
  currencies: {
    Euro: '€|EUR|Euro|Euros',
    'US-Dollar': '$|US$|USD|US-Dollar|Dollar|Dollars|US-Dollars',
    Pfund: '£|GBP|Pfund|britische Pfund',
    Franken: 'CHF|Franken|Schweizer Franken',
    Yen: '¥|JPY|Yen',
    Yuan: 'CNY|Yuan|Renminbi',
    Rubel: '₽|RUB|Rubel',
    Rupien: '₹|INR|Rupien',
    Lira: '₺|TRY|Lira|Türkische Lira',
    Hrywnja: '₴|UAH|Hrywnja|Griwna',
    Złoty: 'PLN|Zloty|Złoty',
    Kronen: 'NOK|SEK|DKK|Kronen',
    Cent: 'Cent|Cents',
    Mark: 'DM|D-Mark|Mark|Reichsmark',
    Schilling: 'Schilling',
  },
  percent: 'Prozent|Prozentpunkte|Prozentpunkten|v. H.|vom Hundert',
  measures: {
    Kilometer: 'km|Kilometer|Kilometern|Kilometers',
    Quadratkilometer: 'Quadratkilometer|Quadratkilometern|qkm|km²|km2',
    'Kilometer pro Stunde': 'km/h|Stundenkilometer|Stundenkilometern|Kilometer pro Stunde',
    Meter: 'm|Meter|Metern',
    Quadratmeter: 'Quadratmeter|Quadratmetern|m²|m2|qm',
    Kubikmeter: 'Kubikmeter|Kubikmetern|m³',
    Zentimeter: 'cm|Zentimeter|Zentimetern',
    Millimeter: 'mm|Millimeter|Millimetern',
    Meilen: 'Meile|Meilen|Seemeilen',
    Hektar: 'ha|Hektar',
    Kilogramm: 'kg|Kilo|Kilogramm',
    Gramm: 'g|Gramm',
    Tonnen: 't|Tonne|Tonnen',
    Liter: 'l|Liter|Litern',
    Hektoliter: 'Hektoliter',
    Barrel: 'Barrel|Fass',
    '°C': '°C|° C|Grad|Grad Celsius',
    '°F': '°F|Grad Fahrenheit',
    Kilowatt: 'kW|Kilowatt',
    Megawatt: 'MW|Megawatt',
    Gigawatt: 'GW|Gigawatt',
    Kilowattstunden: 'kWh|Kilowattstunde|Kilowattstunden',
    Terawattstunden: 'TWh|Terawattstunden',
  },
  measuresBefore: { Stärke: 'Stärke|Stärke von|Magnitude|Magnitude von' },
  partOf: 'von|von den|der|der insgesamt|von insgesamt',
  people:
    'menschen|mensch|personen|person|leute|männer|mann|männern|frauen|frau|kinder|kind|kindern|jungen|mädchen|zivilisten|zivilist|soldaten|soldat|polizisten|polizist|beamte|beamten|kämpfer|rebellen|terroristen|demonstranten|flüchtlinge|flüchtlingen|geflüchtete|migranten|einwohner|einwohnern|bewohner|bürger|bürgern|mitarbeiter|mitarbeiterinnen|mitarbeitern|beschäftigte|beschäftigten|arbeiter|stellen|arbeitsplätze|jobs|passagiere|insassen|studenten|schüler|schülern|lehrer|journalisten|häftlinge|gefangene|geiseln|opfer|patienten|wähler|mitglieder|mitgliedern|abgeordnete|abgeordneten|verdächtige|anhänger|experten|ärzte|familien|überlebende|touristen|besucher|zuschauer|fans|nutzer|kunden|bauern|spieler|tote|toten|todesopfer|todesopfern|verletzte|verletzten|verletzter|toter|schwerverletzte|vermisste|festnahmen|infizierte|teilnehmer|teilnehmern|helfer|feuerwehrleute|einsatzkräfte|personen|jugendliche|jugendlichen|senioren',
  things:
    'stimmen|sitze|sitzen|mandate|fälle|fällen|neuinfektionen|anschläge|angriffe|panzer|raketen|drohnen|flugzeuge|hubschrauber|schiffe|boote|fahrzeuge|autos|busse|züge|häuser|gebäude|wohnungen|schulen|krankenhäuser|dörfer|orte|städte|länder|ländern|staaten|bundesländer|unternehmen|firmen|betriebe|punkte|punkten|tore|medaillen|spiele|exemplare|dosen|tests|unterschriften|bäume|tiere|arten|filialen|leichen|festnahmen|seiten',
  capitalNouns: true,
  noNoun:
    'uhr|prozent|jahre|jahren|jahr|tage|tagen|stunden|minuten|sekunden|wochen|monate|monaten|und|oder|der|die|das|den|dem|des|ein|eine|in|im|am|an|auf|aus|bei|mit|nach|von|vom|vor|zu|zum|zur|für|über|unter|um|als|wie|war|waren|ist|sind|wird|werden|wurde|wurden|hat|haben|hatte|hatten|sich|nicht|auch|noch|nur|bis|ab|seit|gegen|durch|sowie|prozentpunkte|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|zeit|mal|grund|teil|wegen|während|laut',
  sameFate: [
    'getötet|tot|gestorben|ums Leben gekommen|ums Leben',
    'verletzt|verwundet',
    'festgenommen|verhaftet',
  ],
  anybody: 'Menschen|Personen',
  part: 'weitere|weiteren|andere|anderen|je|jeweils|davon|darunter|beide|pro|ihnen|denen|alle|unter',
  fate: 'getötet|verletzt|tot|festgenommen|verhaftet|gestorben|ums Leben gekommen|ums Leben|vermisst|obdachlos|infiziert|gerettet|evakuiert|vertrieben|hingerichtet|verurteilt|entlassen|verwundet',
  strikes: { getötet: 'tötete|töteten', verletzt: 'verletzte|verletzten' },
  between:
    'wurden|wurde|weitere|weiterer|andere|sind|seien|waren|worden|menschen|personen|davon|schwer|leicht',
  qualifiers:
    'mindestens|mehr als|rund|etwa|fast|knapp|bis zu|über|ungefähr|weniger als|höchstens|gut|circa|ca .|nahezu|wenigstens|insgesamt|weitere|zirka|annähernd|schätzungsweise|gerade einmal|allein',
  definite:
    'die|der|den|diese|diesen|dieser|beide|beiden|seine|seinen|ihre|ihren|unsere|alle|allen|ersten|letzten|anderen',
  minus: 'minus',
  vague:
    'dutzende|hunderte|tausende|zehntausende|hunderttausende|millionen|milliarden|dutzenden|hunderten|tausenden|zehntausenden|hunderttausenden|mehrere hundert|mehrere tausend|mehrere millionen|mehrere milliarden|mehrere dutzend',
  of: '',
  to: 'bis',
  from: 'zwischen',
  change: 'von',
  changeTo: 'auf',
  and: 'und',
  fractions: {},
  scores:
    'gewann|gewannen|gewinnt|sieg|siege|siegte|siegten|siegt|besiegte|bezwang|schlug|niederlage|verlor|verloren|unterlag|unentschieden|remis|tor|tore|treffer|spiel|spiele|endete|endstand|halbzeit|führung|führte|ausgleich|stand|satz|sätze|sätzen|elfmeterschießen|ergebnis|rückstand|traf|match|finale|partie|verlängerung|pause|heimsieg|auswärtssieg|trennten',
  names:
    'artikel|nr .|nummer|seite|seiten|kapitel|absatz|paragraf|paragraph|§|gruppe|stufe|typ|boeing|airbus|flug|rang|platz|klasse|runde|spieltag|band|formel|covid|agenda|halle|gleis|linie|zimmer|phase|kategorie|resolution|version|teil|tel .|telefon|jahrgang|u|g|km|bundesstraße|autobahn|a|b',
};
