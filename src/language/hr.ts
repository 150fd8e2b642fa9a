import type { CommonWords } from './language.ts';
import { words } from './list.ts';
import type { NameWords } from './name-words.ts';
import { attested, likely, type PageWords, type Phrase } from './page-words.ts';
import { list, NO_SPEECH, pronouns, type SpeechWords } from './speech-words.ts';

export const common: CommonWords = {
  tag: 'hr',
  name: 'Hrvatski',
  direction: 'ltr',
  readingSpeed: 200,

  commonest: 'je i u na da se su za od s koji što kao nije će o bi koje iz',
  abbreviations: words('dr|prof|mr|npr|itd|br|tzv|god'),
};

export const imageCredit: readonly Phrase[] = attested('Foto');

export const page: PageWords = {
  skip: [],
  advertisement: likely('Oglas', 'Reklama'),
  imageCredit,
  readMore: likely('Pročitajte i', 'Pročitajte još', 'Pročitajte', 'Više o tome'),
  promo: [],
  furniture: [],
  placeholder: [],
  editedBy: likely('Urednik', 'Urednica'),
  author: likely('Autor', 'Autorica'),
  note: [],
  withAgencies: [],
  kinds: { opinion: 'Komentar|Mišljenje|Kolumna', interview: 'Intervju' },
  classicLabels: { author: ['Autor', 'Autorica'], date: [] },
};

export { forenames } from './forenames.ts';
export { gazetteer } from './gazetteer.ts';
export { dates, figures } from './south-slavic.ts';

export const names: NameWords = {
  headFirst: true,
  titles:
    'admiral|biskup|direktor|direktorica|general|glasnogovornica|glasnogovornik|glavni tajnik|gradonačelnica|gradonačelnik|guverner|izbornik|kancelar|kancelarka|kapetan|kardinal|kralj|kraljica|lider|ministar|ministrica|nadbiskup|papa|potpredsjednik|predsjedavajući|predsjednica|predsjednik|premijer|premijerka|princ|pukovnik|senator|sudac|tajnik|trener|tužitelj|veleposlanica|veleposlanik|vođa|zastupnica|zastupnik|šef|šefica',
  addressMale: 'gospodin|gosp|lord|sir',
  addressFemale: 'gospođa|gđa',
  address: 'dr|prof|mr',
  roles:
    'aktivist|aktivistica|analitičar|analitičarka|državni tajnik|ekonomist|ekonomistica|ekspert|glumac|glumica|kandidat|kandidatkinja|književnica|književnik|nogometaš|novinar|novinarka|odvjetnica|odvjetnik|osnivač|pisac|političar|političarka|politolog|politologinja|povjerenica|povjerenik|povjesničar|profesor|profesorica|ravnatelj|ravnateljica|redatelj|savjetnica|savjetnik|sociolog|stručnjak|stručnjakinja|svjetski prvak|tenisač|zapovjednik',
  modifiers:
    'američki|bivša|bivši|britanski|europski|francuski|hrvatska|hrvatski|njemačka|njemački|nova|novi|obrane|poslova|ruski|srpska|srpski|talijanski|turski|ukrajinski|unutarnjih|vanjskih',
  organisationNouns:
    'agencija|akademija|banka|crkva|fakultet|federacija|grupa|institut|klub|komisija|kongres|ministarstvo|odbor|organizacija|parlament|pokret|policija|povjerenstvo|sabor|savez|senat|stranka|sud|sveučilište|tvrtka|udruga|unija|vijeće|vlada|vojska|zaklada',
  organisations:
    'Bijela kuća|Crvena armija|DP|Dinamo|Europska komisija|Europska unija|Europski parlament|Europsko vijeće|HDZ|HINA|HNS|HRT|HSS|Hajduk|Haški sud|Haški tribunal|Hezbolah|Hina|Hrvatski sabor|Islamska država|Kremlj|MMF|Most|Možemo|SDA|SDP|SNS|SNSD|Svjetska banka|Talibani|Ujedinjeni narodi|Vijeće Europe|Vijeće sigurnosti',
  placeNounsFirst: 'otok|rijeka|jezero|planina|ulica|trg|zračna luka',
  places:
    'Amerika|Atena|Balkan|Beograd|Beč|BiH|Bliski istok|Bliskog istoka|Bliskom istoku|Bosna|Bruxelles|Budimpešta|Bukurešt|Dalmacija|Donbas|Dunav|Engleska|Gaza|Haag|Haagu|Hercegovina|Istočna Europa|Istra|Jadran|Jeruzalem|Jugoslavija|Kijev|Knin|Koreja|Krim|Mediteran|Moskva|Nizozemska|Osijek|Palestina|Pariz|Pojas Gaze|Pula|Republika Srpska|Rijeka|Rim|SAD|Sava|Sjedinjene Američke Države|Skoplje|Slavonija|Sofija|Sovjetski Savez|Split|Srbija|Tokio|Varšava|Vukovar|Washington|Zapadna obala|Zapadni Balkan|Škotska',
  ambiguous: 'Mali|Most|Rijeka|Rim|Sava|Split|Čad',
  locative: 'u|iz|na|kod|kraj',
  events: 'bitka|igre|kup|liga|nagrada|prvenstvo|rat|revolucija|sporazum|zakon',
  peoples:
    'Albanci|Amerikanci|BDP|Bog|Bošnjaci|Bošnjaka|Božić|COVID-19|Europljani|Hrvat|Hrvata|Hrvati|Hrvatima|Internet|Nijemaca|Nijemci|Roma|Romi|Rusa|Rusi|Srba|Srbi|Srbima|Srbin|TV|Turci|Uskrs|Židovi',
  common:
    'a|ako|ali|bila|bili|bilo|bio|da|dakle|danas|do|dok|drugi|dva|gdje|i|iako|ili|ipak|iz|između|ja|je|jedan|jer|još|jučer|kad|kada|kako|kao|kod|koja|koje|koji|međutim|mi|na|naime|nakon|ne|neki|nije|nisu|njegov|njezin|njihov|no|o|od|on|ona|one|oni|osim|ova|ovaj|ovi|ovo|po|prema|pri|prije|protiv|prvi|s|sa|sada|samo|se|su|sutra|svaki|sve|svi|ta|tada|taj|također|te|ti|tijekom|tko|to|tri|u|unatoč|već|vi|više|vlada|za|zatim|zbog|što',
  says: 'rekao|rekla|izjavio|izjavila|kazao|kazala|kaže|poručio|poručila|istaknuo|istaknula|dodao|dodala|naglasio|naglasila|napisao|tvrdi|smatra',
  who: 'koji|koja',
  is: 'je|bio|bila',
  of: 'za|od|u|iz|na',
  small: 'i|a|s|sa|o|ili|da|se|je|su|ne|kao',
  endings: 'ima|ama|skog|skom|ske|ova|ove|ovi|om|em|oj|og|im|ih|iji|iju|ija|ije|a|e|i|o|u',
  surnameEndings: 'ić|vić|sk|ov|ev',
  male: 'alija|andreja|bakir|dražen|franjo|gordan|luka|mate|volodimir',
  female: 'biljana|jadranka|kolinda|sanja|snježana|željana',
};

export const speech: SpeechWords = {
  ...NO_SPEECH,
  say: list(
    'rekao|rekla|rekli|rekle|kazao|kazala|kaže|kažu|kazali|izjavio|izjavila|izjavili|izjavljuje|navodi|navode|naveo|navela|dodao|dodala|dodaje|napisao|napisala|piše|pišu|upozorio|upozorila|upozorava|upozoravaju|istaknuo|istaknula|ističe|istakao|istakla|ukazao|ukazala|ukazuje|objašnjava|objasnio|objasnila|pojasnio|pojasnila|zaključio|zaključila|smatra|smatraju|poručio|poručila|poručuje|najavio|najavila|priznao|priznala|potvrdio|potvrdila|tvrdi|tvrde|odgovorio|odgovorila|pita|pitao|pitala|podsjetio|podsjeća|naglasio|naglasila|naglašava|saopćio|saopćila|saopštio|saopštila|ocijenio|ocijenila|ocenio|ocenila|predložio|osudio|osudila|optužio|optužila|govori|govorio|veruje|vjeruje|pojašnjava|komentirao|komentarisao|prenosi|javlja',
  ),
  saying: list('rekavši|dodavši|istaknuvši|navodeći|tvrdeći|dodajući|ističući'),
  judge: list(
    'nazvao|nazvala|nazvali|naziva|opisao|opisala|opisuje|optužio|optužila|kritizirao|kritizirala|kritikuje',
  ),
  accordingTo: list(
    'prema riječima|prema rečima|prema podacima|prema navodima|po riječima|po rečima|prema mišljenju|prema pisanju|kako kaže|kako navodi|kako je rekao|kako je rekla',
  ),
  that: list('da|kako'),
  fillers: list(
    'je|su|sam|smo|i|također|takođe|također|još|već|danas|jučer|juče|zatim|potom|se|nije|međutim|mu|joj|im|on|ona',
  ),
  passive: list('bio|bila|bilo'),
  negations: list('ne|nije|nisu'),
  determiners: list('taj|ta|to|ovaj|ova|njegov|njegova|njezin|njen|njihov|jedan|jedna|neki|mnogi|drugi'),
  indefinite: list('jedan|jedna|neki|mnogi|drugi'),
  prepositions: list(
    'u|na|za|s|sa|od|do|iz|o|po|pri|kod|nakon|prije|pre|tijekom|tokom|zbog|protiv|bez|između|među|prema|preko|uz',
  ),
  coordinators: list('i|ali|ili|a|no|te'),
  subordinators: list('kad|kada|dok|jer|ako|iako|gdje|gde|nakon što|što'),
  relatives: list('koji|koja|koje|tko|ko'),
  pronouns: [
    ...pronouns('on', 'male'),
    ...pronouns('ona', 'female'),
    ...pronouns('oni|ja|mi|vi|netko|neko', null),
  ],
  sources: list(
    'glasnogovornik|glasnogovornica|portparol|portparolka|predsjednik|predsjednica|predsednik|predsednica|premijer|premijerka|ministar|ministrica|ministarka|kancelar|kancelarka|direktor|direktorica|šef|šefica|vođa|lider|gradonačelnik|zastupnik|poslanik|tužitelj|tužilac|tužilaštvo|sudac|sudija|sud|odvjetnik|advokat|policija|general|zapovjednik|dužnosnik|stručnjak|stručnjaci|analitičar|analitičari|istraživač|znanstvenik|naučnik|profesor|ekonomist|ekonomista|veleposlanik|ambasador|vlada|ministarstvo|organizacija|agencija|tvrtka|kompanija|banka|stranka|komisija|sveučilište|studija|izvješće|izvještaj|priopćenje|saopštenje|list|mediji|izvor|izvori|svjedok|svedok|aktivist|aktivista|aktivisti|oporba|opozicija|vlasti|autor|autorica|trener|igrač|kandidat|papa|kralj|obitelj|porodica|otac|majka|novinar|novinarka|novinari|skupina|grupa|institut|zaklada|fondacija|vojska|crkva|liječnik|lekar|savjetnik|savetnik|osnivač|zamjenik|zamenik',
  ),
  titles: list('gospodin|gospođa|dr|prof|predsjednik|predsednik|premijer|ministar|general|papa'),
  notSpeech: list(
    'takozvani|takozvana|takozvano|takozvane|tzv|film|knjiga|pjesma|pesma|roman|serija|časopis|list|emisija|pod nazivom|pod naslovom',
  ),
  freeOrder: true,
  dropsSubject: true,
};
