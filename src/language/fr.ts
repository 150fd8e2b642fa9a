import type { CommonWords } from './language.ts';
import { words } from './list.ts';
import { attested, likely, type PageWords } from './page-words.ts';
import { list, NO_SPEECH, pronouns, type SpeechWords } from './speech-words.ts';

export const common: CommonWords = {
  tag: 'fr',
  name: 'Français',
  direction: 'ltr',
  readingSpeed: 215,
  commonest: 'le la les des et du en un une que est pour dans qui par sur au pas avec ce sont',
  abbreviations: words(
    'M|MM|Mme|Mlle|Dr|Pr|St|Ste|av|apr|env|etc|cf|art|janv|févr|avr|juil|sept|oct|nov|déc',
  ),
};

export const page: PageWords = {
  skip: [],
  advertisement: likely('Publicité'),
  imageCredit: attested('Image'),
  readMore: likely('Lire aussi', 'A lire aussi', 'À lire aussi', 'Lire plus', 'En savoir plus'),
  promo: [],
  furniture: attested('Audios et vidéos sur le sujet'),
  placeholder: [],
  editedBy: attested('Edition', 'Édition'),
  author: attested('Auteur', 'Auteure'),
  note: [],
  withAgencies: ['avec …'],
  kinds: { opinion: 'Commentaire|Opinion|Chronique', interview: 'Interview|Entretien' },
  classicLabels: { author: ['Auteur', 'Auteure'], date: ['Date'] },
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
  accordingTo: list("selon|d' après|d'après|aux yeux de|de l' avis de|pour|suivant"),
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
