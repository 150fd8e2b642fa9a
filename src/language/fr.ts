import type { DateWords } from './date-words.ts';
import type { FigureWords } from './figure-words.ts';
import type { CommonWords } from './language.ts';
import { words } from './list.ts';
import type { NameWords } from './name-words.ts';
import { attested, likely, type PageWords, type Phrase } from './page-words.ts';
import { list, NO_SPEECH, pronouns, type SpeechWords } from './speech-words.ts';

export const common: CommonWords = {
  tag: 'fr',
  name: 'Français',
  direction: 'ltr',
  readingSpeed: 215,
  commonest: 'le la les des et du en un une que est pour dans qui par sur au pas avec ce sont',
  reasons: 'parce que|parce qu’il|à cause de|en raison de|en raison du|faute de',
  courses: 'après que|après avoir|à la suite de|à la suite du',
  abbreviations: words(
    'M|MM|Mme|Mlle|Dr|Pr|St|Ste|av|apr|env|etc|cf|art|janv|févr|avr|juil|sept|oct|nov|déc',
  ),
};

export const imageCredit: readonly Phrase[] = attested('Image', 'Photo', 'Crédit photo');

export const page: PageWords = {
  skip: [],
  advertisement: likely('Publicité'),
  imageCredit,
  readMore: likely('Lire aussi', 'A lire aussi', 'À lire aussi', 'Lire plus', 'En savoir plus'),
  promo: [],
  furniture: attested('Audios et vidéos sur le sujet'),
  placeholder: [],
  editedBy: attested('Edition', 'Édition'),
  author: attested('Auteur', 'Auteure'),
  note: [],
  withAgencies: ['avec …'],
  byline: {
    by: ['(?:propos recueillis |publié |écrit |une? (?:chronique|analyse|tribune) )?par', 'texte'],
    and: ['et'],
  },
  calls: [
    'newsletters?',
    'abonnez-vous',
    'inscrivez-vous',
    'suivez-nous',
    'téléchargez (?:notre|l.)',
    'déjà abonné',
    'je m.abonne',
    'recevez (?:chaque|toute|nos)',
  ],
  disclosures: ['tous droits réservés', 'liens? affiliés?'],
  kinds: { opinion: 'Commentaire|Opinion|Chronique', interview: 'Interview|Entretien' },
  classicLabels: { author: ['Auteur', 'Auteure'], date: ['Date'] },
};

export { forenames } from './forenames.ts';
export { gazetteer } from './gazetteer.ts';

export const names: NameWords = {
  headFirst: true,
  elides: true,
  titles:
    "président|présidente|vice-président|vice-présidente|premier ministre|première ministre|ministre|chancelier|chancelière|secrétaire|secrétaire général|secrétaire d'état|roi|reine|prince|princesse|empereur|pape|cardinal|archevêque|évêque|ayatollah|imam|général|colonel|capitaine|lieutenant|commandant|amiral|maire|gouverneur|gouverneure|sénateur|sénatrice|député|députée|ambassadeur|ambassadrice|juge|procureur|procureure|leader|porte-parole|directeur|directrice|entraîneur|chef|cheffe|dictateur|comte|comtesse|duc|duchesse|marquis|baron|commissaire|maréchal|chef de l'état|saint|sainte|abbé|père",
  addressMale: 'm|monsieur|mr|sir|lord|don',
  addressFemale: 'mme|madame|mlle|mademoiselle|lady',
  address: 'dr|docteur|pr|professeur|maître|me',
  roles:
    "acteur|actrice|activiste|analyste|ancien président|architecte|artiste|auteur|auteure|autrice|avocat|avocate|astronome|batteur|biologiste|candidat|candidate|capitaine|champion|championne|chanteur|chanteuse|chercheur|chercheuse|chimiste|cinéaste|comédien|comédienne|compositeur|conseiller|conseillère|correspondant|cycliste|designer|diplomate|économiste|écrivain|écrivaine|élu|élue|entrepreneur|épouse|époux|expert|experte|femme|fille|fils|fondateur|fondatrice|footballeur|frère|guitariste|historien|historienne|homme politique|homme d'affaires|ingénieur|journaliste|joueur|joueuse|magistrat|mari|médecin|membre|militant|militante|musicien|mathématicien|milliardaire|naturaliste|officier|opposant|opposante|patron|patronne|peintre|père|mère|philosophe|photographe|physicien|pianiste|pilote|poète|politologue|président-directeur général|producteur|productrice|psychologue|rappeur|réalisateur|réalisatrice|représentant|représentante|responsable|romancier|romancière|scénariste|sculpteur|sœur|sociologue|soldat|spécialiste|successeur|tennisman|veuve|vice-chancelier|footballeur|dirigeant|dirigeante|numéro un|coordinateur|animateur|animatrice|secrétaire générale|pdg",
  staff:
    'activiste|agriculteur|agricultrice|chercheur|climatologue|coach|commerçant|commerçante|conducteur|conductrice|couturier|couturière|enseignant|enseignante|géologue|habitant|habitante|imam|infirmier|infirmière|mineur|océanographe|ouvrier|ouvrière|pasteur|pdg|porte-parole|procureur|présidente|pêcheur|rescapé|rescapée|secrétaire|sismologue|survivant|survivante|vice-présidente|étudiant|étudiante|évêque',
  modifiers:
    'actuel|actuelle|adjoint|algérien|allemand|allemande|américain|américaine|ancien|ancienne|belge|britannique|burkinabè|camerounais|canadien|canadienne|chinois|chinoise|congolais|conservateur|célèbre|espagnol|espagnole|européen|européenne|ex|français|française|futur|future|général|iranien|israélien|israélienne|italien|italienne|ivoirien|japonais|jeune|malien|marocain|nouveau|nouvelle|polonais|premier|première|russe|rwandais|socialiste|suisse|sénégalais|tchadien|tunisien|turc|turque|ukrainien|ukrainienne',
  organisationNouns:
    'académie|agence|alliance|armée|as|assemblée|association|banque|bibliothèque|bourse|centre|chambre|club|coalition|collège|comité|commission|compagnie|confédération|conférence|congrès|conseil|cour|direction|département|entreprise|faculté|fc|fondation|force|forces|front|fédération|garde|gendarmerie|groupe|hôpital|institut|journal|laboratoire|ligue|marine|ministère|mouvement|musée|office|olympique|orchestre|ordre|organisation|parlement|parquet|parti|police|racing|radio|rassemblement|société|stade|syndicat|sénat|tribunal|télévision|union|université|école|éditions|église',
  organisations:
    "État islamique|EI|Kremlin|Armée rouge|Maison-Blanche|Maison Blanche|Élysée|Matignon|Pentagone|Union européenne|UE|Commission européenne|Parlement européen|Conseil européen|Banque centrale européenne|BCE|OTAN|Otan|ONU|Nations unies|OMS|Organisation mondiale de la santé|Banque mondiale|Fonds monétaire international|FMI|Union africaine|UA|Ligue arabe|Cédéao|CEDEAO|Conseil de sécurité|Réserve fédérale|Cour pénale internationale|CPI|talibans|Taliban|Hamas|Hezbollah|Al-Qaïda|Assemblée nationale|Sénat|Conseil constitutionnel|Les Républicains|LR|PS|RN|LFI|Rassemblement national|Parti socialiste|La France insoumise|Médecins sans frontières|Croix-Rouge|Gardiens de la révolution|Monusco|Minusma|Barkhane|Wagner|France 2|France 3|TF1|Canal+|Le Figaro|Libération|L'Équipe|RFI|France Inter",
  placeNounsFirst:
    'île|îles|lac|mont|golfe|détroit|province|port|cap|mer|océan|péninsule|baie|place|rue|avenue|boulevard|aéroport|gare|pont|palais|château|cathédrale|volcan|vallée|république|royaume|désert|parc|théâtre|tour|forêt|rivière|plateau|fort|hôtel',
  placesOf:
    'ville|village|province|région|état|île|district|commune|capitale|département|république|quartier|port|comté|canton',
  places:
    "États-Unis|USA|Amérique|Angleterre|Écosse|Pays de Galles|Grande-Bretagne|Hollande|Birmanie|Union soviétique|URSS|Yougoslavie|Tchécoslovaquie|Corée|Palestine|Gaza|bande de Gaza|Cisjordanie|Crimée|Tchétchénie|Kurdistan|Cachemire|Amérique latine|Amérique du Sud|Amérique du Nord|Amérique centrale|Moyen-Orient|Proche-Orient|Extrême-Orient|Europe de l'Est|Afrique de l'Ouest|Sahel|Sahara|Maghreb|Balkans|Caucase|Caraïbes|Antilles|Méditerranée|Atlantique|Pacifique|Baltique|Manche|Alpes|Pyrénées|Andes|Amazonie|Sibérie|Seine|Loire|Rhône|Rhin|Danube|Nil|Londres|Rome|Milan|Venise|Naples|Florence|Turin|Athènes|Bruxelles|Anvers|Gand|La Haye|Berlin|Munich|Cologne|Francfort|Hambourg|Vienne|Genève|Berne|Bâle|Varsovie|Cracovie|Prague|Moscou|Saint-Pétersbourg|Stockholm|Copenhague|Bucarest|Belgrade|Istanbul|Jérusalem|Le Caire|Bagdad|Damas|Téhéran|Kaboul|Pékin|Tokyo|Séoul|New Delhi|New York|La Nouvelle-Orléans|Philadelphie|Washington|Mexico|La Havane|Lisbonne|Alger|Tripoli|Tunis|Addis-Abeba|Kiev|Nice|Bordeaux|Strasbourg|Nantes|Besançon|Brest|Rennes|Angers|Dunkerque|Calais|Poitiers|La Rochelle|Saint-Étienne|Saint-Denis|Aix-en-Provence|Montréal|Bretagne|Normandie|Provence|Alsace|Lorraine|Bourgogne|Picardie|Aquitaine|Auvergne|Corse|Île-de-France|Catalogne|Andalousie|Toscane|Sicile|Sardaigne|Bavière|Saxe|Prusse|Flandre|Wallonie|Californie|Floride|Louisiane|Pennsylvanie|Caroline du Nord|Caroline du Sud|Virginie|Géorgie|Colombie-Britannique|Nouvelle-Écosse|Kivu|Nord-Kivu|Katanga|Casamance|N'Djamena|République démocratique du Congo|RDC|République centrafricaine|Sud-Kivu|Saint-Louis|Thiès|Ouagadougou|Cotonou|Lomé|Niamey|Vatican",
  ambiguous:
    'Bath|Bron|Charlotte|Derby|Florence|Lens|Manche|Nancy|Nice|Pau|Reading|Regina|Salvador|Split|Tours|Valence|Van|Victoria',
  locative: 'à|en|au|aux|vers|depuis|dans|près de|chez|entre',
  inside: 'à|en|au',
  kinds:
    'avionneur|cabinet|chaîne|collectif|compagnie|constructeur|coopérative|entreprise|filiale|groupe|géant|hebdomadaire|magazine|milice|ong|opérateur|plateforme|quotidien|radio|rébellion|site|start-up|équipementier',
  events:
    'accord|bataille|championnat|championnats|coupe|festival|grand prix|guerre|jeux|journée|ligue 1|loi|open|opération|prix|rallye|révolution|tour|tournoi|traité|traités',
  peoples:
    'ADN|Africains|Allemand|Allemands|Américain|Américains|Anglais|Arabes|Belge|Belges|Britannique|Britanniques|CD|COVID-19|Canadien|Canadiens|Chinois|Covid-19|DVD|Dieu|EP|Espagnol|Espagnols|Est|Européens|Français|Française|Françaises|Grecs|Internet|Irakiens|Iraniens|Israélien|Israéliens|Italien|Italiens|Japonais|Juifs|Kurdes|Nord|Noël|Ouest|PIB|Palestiniens|Parisiens|Polonais|Premier|Pâques|Romains|Russe|Russes|SIDA|Sud|Suisses|Syriens|TV|Turc|Turcs|Ukrainien|Ukrainiens|VIH|État|États',
  common:
    "le|la|les|l'|un|une|des|de|du|d'|en|et|ou|où|que|qu'|qui|à|au|aux|avec|par|pour|sans|sur|sous|entre|depuis|jusqu'|après|selon|durant|pendant|avant|contre|comme|quand|lorsque|lorsqu'|si|s'|ne|n'|se|son|sa|ses|ce|c'|cet|cette|ces|cela|il|elle|ils|elles|on|je|j'|tu|nous|vous|me|mon|ma|mes|notre|votre|leur|leurs|plus|très|aussi|mais|car|donc|or|ni|alors|puis|ensuite|enfin|ainsi|aujourd'hui|hier|demain|déjà|encore|tout|toute|tous|toutes|autre|autres|chaque|plusieurs|certains|certaines|quelques|deux|trois|quatre|cinq|est|sont|fut|était|a|ont|avait|y|dans|dès|malgré|grâce|afin|bien|parmi|vers|chez|outre|contrairement|dont|lui|même|parce|toutefois|cependant|néanmoins|actuellement|selon",
  joiners: "de|du|des|de la|de l'|d'|pour|pour la|pour le",
  possessives: 'son|sa|ses|leur|leurs|notre|mon|ma',
  articles: "le|la|les|l'|un|une|des",
  says: 'a|déclare|affirme|explique|estime|indique|annonce|assure|souligne|déclara|écrit|précise|ajoute',
  who: 'qui',
  is: 'est|fut|était|devient',
  of: "de|du|des|d'|pour|en|à|au|aux|chez|dans|par|sur",
  small: 'et|ou|que|avec|sans|sous|entre|comme|son|sa|ses|se|ne|après|selon|mais|dont',
  weekdays:
    'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre',
  and: 'et',
};

export const speech: SpeechWords = {
  ...NO_SPEECH,
  say: list(
    "dit|disent|disait|déclare|déclarent|déclarait|affirme|affirment|affirmait|explique|expliquent|expliquait|ajoute|ajoutent|ajoutait|ajouta|indique|indiquent|indiquait|souligne|soulignent|précise|précisent|estime|estiment|estimait|assure|assurent|assurait|raconte|racontent|confie|annonce|annoncent|rappelle|rappellent|répond|répondent|demande|demandent|écrit|écrivent|écrivait|note|notent|constate|constatent|reconnaît|reconnaissent|admet|admettent|admit|insiste|insistent|regrette|regrettent|dénonce|dénoncent|conclut|concluent|confirme|confirment|confirma|prévient|avertit|avertissent|martèle|lance|poursuit|poursuivent|commente|commentent|plaide|promet|promettent|critique|critiquent|juge|jugent|témoigne|résume|rapporte|rapportent|révèle|révèlent|soutient|soutiennent|fustige|ironise|accuse|accusent|craint|craignent|espère|espèrent|salue|saluent|appelle|appellent|réclame|exige|exigent|réagit|réagissent|observe|suggère|s'inquiète|s'interroge|tweete|relève|fit|lâche|glisse|renchérit|nuance|tempère|tranche|analyse|détaille|pointe|prétend|réaffirme|signale|signalent|titre|cite|publie|proclame",
    'déclaré|affirmé|expliqué|ajouté|indiqué|souligné|précisé|estimé|assuré|raconté|confié|annoncé|rappelé|répondu|demandé|écrit|noté|constaté|reconnu|admis|insisté|regretté|dénoncé|conclu|confirmé|prévenu|averti|martelé|lancé|poursuivi|commenté|plaidé|promis|critiqué|jugé|témoigné|résumé|rapporté|révélé|soutenu|fustigé|ironisé|salué|réclamé|exigé|réagi|observé|suggéré|tweeté|relevé|détaillé|réaffirmé|signalé|publié|déploré|déplore|déplorent|prédit|cité',
  ),
  saying: list(
    'disant|déclarant|affirmant|expliquant|ajoutant|indiquant|soulignant|précisant|estimant|assurant|annonçant|rappelant|répondant|écrivant|notant|insistant|dénonçant|concluant|avertissant|promettant|évoquant',
  ),
  bare: list('dit|déclare|affirme'),
  judge: list(
    'qualifie|qualifient|qualifié|qualifia|décrit|décrivent|appelle|appellent|appelait|nomme|parle|parlent|parlait|évoque|évoquent|évoqué|parlé|accuse|accusé|dénonce|traite|traité|compare|comparé|condamne|condamné|considère|considèrent|considéré|surnomme|loue|baptise|défend|défendu|rejette|rejeté|voit|voient',
  ),
  judging: list(
    'qualifiant|décrivant|appelant|accusant|dénonçant|comparant|condamnant|évoquant|critiquant|saluant',
  ),
  utterances: list('déclaration|déclarations|propos|mots|message|discours|commentaire|commentaires'),
  accordingTo: list("selon|d' après|d'après|aux yeux de|de l' avis de|suivant"),
  that: list("que|qu'|si|s'|comment|pourquoi"),
  fillers: list(
    "a|ont|avait|avaient|aurait|auraient|est|aussi|également|encore|ensuite|puis|alors|déjà|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|ainsi|toutefois|cependant|de son côté|pour sa part|par ailleurs|en outre|en effet|notamment|pas|y|s'|se|m'|me|lui|leur|nous|l'|le|toujours|même|récemment|enfin|d'ailleurs|n'|ne|vient de|viennent de",
  ),
  fillerEndings: list('ment'),
  passive: list('été|sont|fut|furent|être|était|étaient'),
  by: list('par'),
  negations: list("ne|n'|jamais|non"),
  determiners: list(
    "le|la|les|l'|un|une|des|son|sa|ses|leur|leurs|ce|cet|cette|ces|autre|autres|plusieurs|certains|certaines|deux|trois|quatre|mon|ma|notre|nos|chaque|aucun|aucune|quelques",
  ),
  indefinite: list(
    'un|une|des|autre|autres|plusieurs|certains|certaines|deux|trois|chaque|aucun|aucune|quelques',
  ),
  prepositions: list(
    "de|d'|du|à|au|aux|en|dans|avec|par|pour|sur|depuis|jusque|entre|sans|contre|après|avant|devant|derrière|pendant|sous|vers|chez|lors|comme|face|près|parmi|via|auprès",
  ),
  coordinators: list('et|ou|mais|ni|puis'),
  subordinators: list(
    "quand|lorsque|lorsqu'|alors|tandis|parce|si|bien|où|comme|car|puisque|dont|que|qu'|tout",
  ),
  relatives: list('qui|lequel|laquelle|lesquels'),
  pronouns: [
    ...pronouns('il', 'male'),
    ...pronouns('elle', 'female'),
    ...pronouns("ils|elles|on|je|j'|nous|vous|ce|celui-ci|celle-ci|quelqu'un|ceux-ci", null),
  ],
  clitics: [
    ...pronouns('-t-il|-il', 'male'),
    ...pronouns('-t-elle|-elle', 'female'),
    ...pronouns('-t-on|-on|-ils|-elles|-t-ils|-t-elles|-je', null),
  ],
  sources: list(
    'porte-parole|président|présidente|ministre|ministres|chancelier|chancelière|secrétaire|directeur|directrice|chef|cheffe|leader|leaders|maire|sénateur|sénatrice|député|députée|députés|gouverneur|premier|première|procureur|procureure|parquet|juge|avocat|avocate|avocats|police|gendarmerie|général|commandant|colonel|officier|responsable|responsables|fonctionnaire|expert|experte|experts|analyste|analystes|chercheur|chercheuse|chercheurs|scientifique|scientifiques|professeur|économiste|économistes|ambassadeur|ambassadrice|représentant|représentante|représentants|diplomate|diplomates',
    'gouvernement|ministère|organisation|agence|entreprise|société|groupe|banque|parti|commission|tribunal|cour|université|étude|rapport|communiqué|document|journal|quotidien|hebdomadaire|magazine|médias|média|sources|source|témoin|témoins|habitants|habitant|habitante|militant|militante|militants|opposition|opposant|opposants|autorités|auteur|auteure|auteurs|entraîneur|sélectionneur|joueur|candidat|candidate|pape|roi|reine|prince|syndicat|syndicats|association|associations|ong|victimes|victime|famille|père|mère|fils|fille|frère|sœur|femme|homme|journaliste|journalistes|dirigeant|dirigeants|équipe|institut|fondation|armée|église|texte|lettre|message|médecin|médecins|activiste|activistes|épouse|mari|fondateur|fondatrice|patron|patronne|numéro|élu|élus|post|pancarte|imitateur|chef de|vice-président|vice-présidente|pdg|dg|manager|coach|spécialiste|spécialistes|historien|sociologue|politologue',
  ),
  titles: list(
    'm|mme|mlle|dr|monsieur|madame|maître|me|général|président|présidente|ministre|pape|docteur|professeur',
  ),
  notSpeech: list(
    'dit|dite|soi-disant|prétendu|prétendue|prétendus|intitulé|intitulée|baptisé|baptisée|surnommé|surnommée|nommé|nommée|film|livre|chanson|roman|série|album|revue|magazine|émission|pièce|opération|titre|slogan|terme|mot|expression|appelé|appelée|appelés',
  ),
  freeOrder: true,
  elides: true,
};

export const dates: DateWords = {
  small: true,
  evidence:
    "en|depuis|jusqu'en|jusque|de|du|d|entre|et|pour|année|années|à|par|durant|avant|après|dès|été|automne|hiver|printemps|ou|an|fin|début|mi",
  doubtful: 'mars',
  order: 'dmy',
  units: {
    S: 'seconde;secondes',
    MIN: 'minute;minutes',
    H: 'heure;heures',
    D: 'jour|journée;jours|journées',
    W: 'semaine;semaines',
    WE: 'week - end;week - ends',
    M: 'mois',
    Q: 'trimestre;trimestres',
    Y: 'an|année;ans|années',
    E: 'décennie;décennies',
    C: 'siècle;siècles',
  },
  one: 'un|une',
  vague: 'plusieurs|quelques|certains|certaines',
  parts: { MO: 'matin|matinée', MI: 'midi', AF: 'après - midi', EV: 'soir|soirée', NI: 'nuit' },
  seasons: { SP: 'printemps', SU: 'été', FA: 'automne', WI: 'hiver' },
  ordinalSuffix: 'er|e|ème|re',
  decades: {
    20: 'années vingt',
    30: 'années trente',
    50: 'années cinquante',
    60: 'années soixante',
    70: 'années soixante - dix',
    80: 'années quatre - vingt',
    90: 'années quatre - vingt - dix',
  },
  ordinals: 'premier/première|deuxième/second/seconde|troisième|quatrième',
  modifiers: [
    'début',
    'fin',
    'mi -',
    'au début de',
    'à la fin de',
    'au début du',
    'à la fin du',
    'au milieu de',
    'dès',
  ],
  future:
    'va|vont|prévu|prévue|prévus|attendu|attendue|attendus|prochain|prochaine|demain|jusqu|doit|doivent|devrait|devraient|compte',
  ahead: 'ici|jusqu',
  futureEnding: 'ra|ront',
  past: 'a|ont|était|étaient|avait|avaient|fut|depuis|lors|dit|déclaré|annoncé',
  pastEnding: 'ait|aient',
  list: 'et|au|à|ou',
  circumstance: 'après|lorsque|quand|alors|parce|avant|tandis|pendant|qui|où|afin',
  phrases: [
    [
      'not',
      'à ce jour; âgé|âgée de {n} {unit}; âgés|âgées de {n} à? {n}? {unit}; de {n} ans ,; été {vague}; pour la première fois',
    ],
    ['day 0', "aujourd ' hui; aujourd ’ hui"],
    ['day -1', 'hier'],
    ['day -2', 'avant - hier'],
    ['day 1', 'demain'],
    ['day 2', 'après - demain'],
    ['unit -1', '{unit} dernier|dernière|passé|passée; {unit} précédent|précédente'],
    ['unit 0', 'ce|cette|cet {unit}; {unit} en cours'],
    ['unit 1', '{unit} prochain|prochaine; prochain|prochaine {unit}; {unit} suivant|suivante'],
    ['away -1', 'il y a {n} {unit}; voici {n} {unit}'],
    ['away 1', 'dans {n} {unit}; d ’ ici {n} {unit}'],
    ['after -1', '{n} {unit} plus tôt|auparavant; {n} {unit} avant'],
    ['after 1', '{n} {unit} plus tard|après'],
    [
      'span',
      '{n} {unit}; {n} à|ou {n} {unit}; {n} derniers|dernières|prochains|prochaines|premiers|premières {unit}',
    ],
    ['span half', '{n} {unit} et demi|demie'],
    ['span 0.5', 'demi - heure; demi - {unit}'],
    [
      'vague',
      '{vague} {unit}; il y a {vague} {unit}; depuis {unit}; depuis {vague} {unit}; derniers|dernières|prochains|prochaines {unit}; pendant des {unit}',
    ],
    ['weekday', '{weekday}; {weekday} {part}'],
    ['weekday -1', '{weekday} dernier'],
    ['weekday 0', 'ce {weekday}'],
    ['weekday 1', '{weekday} prochain'],
    ['month', '{month}'],
    ['month -1', '{month} dernier'],
    ['month 0', 'ce mois - ci de {month}'],
    ['month 1', '{month} prochain'],
    ['monthin -1', "{month} de l ' an|année dernier|dernière; {month} de l ’ an|année dernier|dernière"],
    ['monthin 0', '{month} de cette année'],
    ['monthin 1', "{month} de l ' année prochaine; {month} de l ’ année prochaine"],
    ['date', '{day} {month} {year}?; {month} {year}'],
    ['numeric', '{numeric}'],
    ['year', '{year}; an|année {year}'],
    ['decade', '{decade}; années {year}; années {n}'],
    ['century', '{roman} siècle; {ord} siècle'],
    ['quarter', '{ord} trimestre {year}?; {ord} trimestre de {year}'],
    ['season', "en|au|cet|l '|l ’|cette {season}; {season} {year}; {season} de {year}"],
    ['season -1', '{season} dernier'],
    ['season 1', '{season} prochain'],
    [
      'clock',
      '{hour} h {minute}; {hour} heures {zone}; {clock} {zone}; {hour} h {zone}?; {hour} heures locales',
    ],
    ['part', 'au|dans la|en? {part}; dans l ’ {part}; en fin de {part}'],
    ['partof 0', 'ce|cette|cet {part}'],
    ['partof -1', 'hier {part}'],
    ['partof 1', 'demain {part}'],
    ['sameday 0', 'ce jour - là; même jour; jour même'],
    ['sameday -1', 'veille'],
    ['sameday 1', 'lendemain'],
    ['sameyear 0', 'même année; cette année - là'],
    ['sameyear 1', "l ' année suivante; l ’ année suivante"],
    ['ref PRESENT', 'maintenant; actuellement; à présent; en ce moment; désormais'],
    ['ref PAST', 'récemment; par le passé; autrefois'],
    ['ref FUTURE', "bientôt; à l ' avenir; à l ’ avenir"],
    ['weekend', 'week - end'],
    ['set', 'chaque {unit}; chaque {weekday}; tous|toutes les {n}? {unit}; par {unit}'],
    ['set D', 'quotidiennement'],
    ['feast 12-25', 'noël'],
    ['feast 7-14', 'fête nationale'],
    ['feast easter', 'pâques; dimanche de pâques'],
    ['feast easter+1', 'lundi de pâques'],
    ['feast easter-2', 'vendredi saint'],
    ['feast easter+39', 'ascension'],
    ['feast easter+49', 'pentecôte'],
  ],
};

export const figures: FigureWords = {
  numbers: {
    units:
      'zéro un|une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf',
    tens: 'vingt|vingts trente quarante cinquante soixante septante huitante nonante',
    more: {
      mille: 1000,
      cent: 100,
      centaine: 100,
      dizaine: 10,
      douzaine: 12,
      vingtaine: 20,
      trentaine: 30,
      quarantaine: 40,
      cinquantaine: 50,
      soixantaine: 60,
      quinzaine: 15,
      millier: 1000,
    },
    scales: { 'cent|cents': 100, mille: 1e3, 'million|millions': 1e6, 'milliard|milliards': 1e9 },
    and: 'et',
    vigesimal: true,
    half: ['et demi', 'et demie'],
    decimal: ',',
  },
  currencies: {
    euros: '€|EUR|euro|euros',
    dollars: '$|US$|USD|dollar|dollars',
    livres: '£|GBP|livre|livres|livres sterling',
    'francs CFA': 'francs CFA|FCFA|F CFA|CFA',
    'francs suisses': 'CHF|francs suisses',
    francs: 'franc|francs',
    yens: '¥|yen|yens',
    yuans: 'yuan|yuans',
    roubles: '₽|rouble|roubles',
    nairas: 'naira|nairas',
    dinars: 'dinar|dinars',
    dirhams: 'dirham|dirhams',
    'livres turques': '₺|livres turques',
    roupies: '₹|roupie|roupies',
    rands: 'rand|rands',
    pesos: 'peso|pesos',
    reais: 'R$|reais',
    hryvnias: '₴|hryvnia|hryvnias',
    zlotys: 'zloty|zlotys',
    'francs congolais': 'francs congolais',
    centimes: 'centime|centimes',
  },
  percent: 'pour cent|pourcent|points de pourcentage',
  measures: {
    kilomètres: 'km|kilomètre|kilomètres',
    'kilomètres carrés': 'kilomètres carrés|km²|km2',
    'kilomètres par heure': 'km/h|kilomètres par heure|kilomètres à l’heure|kilomètres-heure',
    mètres: 'm|mètre|mètres',
    'mètres carrés': 'mètres carrés|m²|m2',
    'mètres cubes': 'mètres cubes|m³',
    centimètres: 'cm|centimètre|centimètres',
    millimètres: 'mm|millimètre|millimètres',
    hectares: 'ha|hectare|hectares',
    kilogrammes: 'kg|kilo|kilos|kilogramme|kilogrammes',
    grammes: 'g|gramme|grammes',
    tonnes: 't|tonne|tonnes',
    litres: 'litre|litres',
    barils: 'baril|barils',
    '°C': '°C|degrés Celsius|degrés|degré',
    mégawatts: 'MW|mégawatt|mégawatts',
    gigawatts: 'GW|gigawatt|gigawatts',
  },
  measuresBefore: { magnitude: 'magnitude|magnitude de' },
  partOf: 'des|de ses|sur|sur les',
  people:
    'personnes|personne|gens|hommes|homme|femmes|femme|enfants|enfant|garçons|filles|civils|civil|soldats|soldat|militaires|policiers|policier|gendarmes|combattants|rebelles|jihadistes|djihadistes|terroristes|manifestants|réfugiés|migrants|habitants|citoyens|résidents|employés|salariés|travailleurs|emplois|passagers|étudiants|élèves|enseignants|journalistes|prisonniers|détenus|otages|victimes|patients|électeurs|membres|députés|sénateurs|fonctionnaires|suspects|partisans|militants|experts|médecins|familles|survivants|touristes|visiteurs|spectateurs|utilisateurs|clients|agriculteurs|joueurs|morts|mort|décès|blessés|blessé|disparus|déplacés|arrestations|cas|jeunes|pompiers|casques bleus',
  things:
    'voix|sièges|attaques|attentats|chars|missiles|roquettes|drones|avions|hélicoptères|navires|bateaux|véhicules|voitures|bus|trains|maisons|logements|bâtiments|immeubles|écoles|hôpitaux|villages|villes|pays|États|états|entreprises|usines|points|buts|médailles|matchs|exemplaires|doses|signatures|arbres|animaux|espèces|magasins|corps|communes',
  plural: 's',
  noNoun:
    'de|du|des|les|la|le|et|ou|à|en|que|qui|par|pour|avec|sans|plus|moins|ans|jours|heures|minutes|secondes|semaines|mois|années|décennies|siècles|après|depuis|dans|fois|ses|est|se|un|une|au|aux|son|sa|ne|pas|fut|ont|a|alors|selon|mais|dès|sous|vers|tous|toutes|très|lors|autres|cours|deux|trois|points|nos|leurs|dont',
  sameFate: ['morts|mortes|tués|tuées|décédés', 'blessés|blessées', 'arrêtés|arrêtées|interpellés'],
  anybody: 'personnes|personne|gens',
  part: 'autres|plus|chaque|dont|parmi|eux|elles|supplémentaires',
  fate: 'morts|mortes|blessés|blessées|tués|tuées|arrêtés|arrêtées|disparus|déplacés|évacués|secourus|infectés|décédés|interpellés',
  strikes: { tués: 'tué|tuant|tuent', blessés: 'blessé|blessant', arrêtés: 'arrêté|interpellé' },
  between: 'ont|été|ont été|sont|étaient|autres|personnes|et|dont|grièvement',
  definite: 'les|ces|ses|leurs|nos|vos|autres|premiers|premières|derniers|dernières|tous|toutes',
  qualifiers:
    "au moins|plus de|moins de|environ|près de|quelque|presque|jusqu'à|jusqu’à|une|quelques|au total|un total de|plus d'|plus d’|autour de|d'environ|pas moins de",
  minus: 'moins',
  vague:
    'dizaines|centaines|milliers|des dizaines|des centaines|des milliers|dizaines de milliers|des dizaines de milliers|centaines de milliers|des centaines de milliers|des millions|des milliards|plusieurs dizaines|plusieurs centaines|plusieurs milliers|plusieurs millions|plusieurs milliards',
  of: "de|du|des|d'|d’|de la",
  to: 'à|ou',
  from: 'entre',
  change: 'de',
  changeTo: 'à',
  and: 'et',
  fractions: {
    'la moitié': 1 / 2,
    'un tiers': 1 / 3,
    'le tiers': 1 / 3,
    'deux tiers': 2 / 3,
    'un quart': 1 / 4,
    'le quart': 1 / 4,
    'trois quarts': 3 / 4,
  },
  scores:
    'gagné|gagne|battu|battus|bat|victoire|vainqueur|vainqueurs|défaite|perdu|nul|but|buts|match|finale|score|imposé|imposés|inclinés|incliné|mené|menait|tirs au but|set',
  names:
    'article|numéro|n °|page|chapitre|groupe|type|boeing|airbus|vol|phase|catégorie|résolution|version|route|formule|covid|agenda|salle|ligne|niveau|journée|loi|ligue|top',
};
