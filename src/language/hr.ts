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

export { dates, figures } from './south-slavic.ts';

export const names: NameWords = {
  headFirst: true,
  titles:
    'predsjednik|predsjednica|premijer|premijerka|potpredsjednik|kancelar|kancelarka|ministar|ministrica|tajnik|glavni tajnik|kralj|kraljica|princ|papa|kardinal|nadbiskup|biskup|general|pukovnik|kapetan|admiral|gradonačelnik|gradonačelnica|guverner|senator|zastupnik|zastupnica|veleposlanik|veleposlanica|sudac|tužitelj|vođa|lider|glasnogovornik|glasnogovornica|direktor|direktorica|trener|izbornik|šef|šefica|predsjedavajući',
  addressMale: 'gospodin|gosp|lord|sir',
  addressFemale: 'gospođa|gđa',
  address: 'dr|prof|mr',
  roles:
    'aktivist|aktivistica|analitičar|analitičarka|glumac|glumica|književnik|književnica|kandidat|kandidatkinja|novinar|novinarka|odvjetnik|odvjetnica|ekonomist|ekonomistica|ekspert|povjesničar|političar|političarka|politolog|politologinja|pisac|profesor|profesorica|redatelj|sociolog|stručnjak|stručnjakinja|svjetski prvak|tenisač|nogometaš|povjerenik|povjerenica|državni tajnik|savjetnik|savjetnica|osnivač|ravnatelj|ravnateljica|zapovjednik',
  modifiers:
    'bivši|bivša|novi|nova|hrvatski|hrvatska|srpski|srpska|njemački|njemačka|američki|ruski|francuski|britanski|ukrajinski|turski|talijanski|europski|vanjskih|poslova|obrane|unutarnjih',
  organisationNouns:
    'ministarstvo|sveučilište|stranka|banka|vlada|vijeće|odbor|povjerenstvo|komisija|agencija|sud|parlament|sabor|senat|kongres|udruga|savez|federacija|organizacija|zaklada|institut|akademija|klub|crkva|vojska|policija|pokret|unija|tvrtka|grupa|fakultet',
  organisations:
    'Islamska država|Kremlj|Crvena armija|Bijela kuća|Pentagon|Europska unija|EU|Europska komisija|Europski parlament|Europsko vijeće|Vijeće Europe|Vijeće sigurnosti|UN|Ujedinjeni narodi|MMF|Svjetska banka|Haški sud|Haški tribunal|Hrvatski sabor|HDZ|SDP|HNS|HSS|Most|Možemo|DP|SNS|SDA|SNSD|HRT|HINA|Hina|Dinamo|Hajduk|Talibani|Hamas|Hezbolah',
  placeNounsFirst: 'otok|rijeka|jezero|planina|ulica|trg|zračna luka',
  places:
    'SAD|Sjedinjene Američke Države|Amerika|Engleska|Škotska|Nizozemska|Koreja|Palestina|Gaza|Pojas Gaze|Zapadna obala|Krim|Donbas|Bosna|BiH|Hercegovina|Republika Srpska|Srbija|Jugoslavija|Sovjetski Savez|Istočna Europa|Zapadni Balkan|Balkan|Bliski istok|Bliskog istoka|Bliskom istoku|Mediteran|Jadran|Dunav|Sava|Istra|Dalmacija|Slavonija|Vukovar|Zagreb|Split|Rijeka|Osijek|Zadar|Pula|Dubrovnik|Knin|Beograd|Novi Sad|Sarajevo|Mostar|Banja Luka|Tuzla|Srebrenica|Podgorica|Priština|Skoplje|Skopje|Ljubljana|Maribor|Beč|Berlin|Pariz|London|Rim|Atena|Bruxelles|Haag|Den Haag|Haagu|Moskva|Kijev|Varšava|Prag|Budimpešta|Bukurešt|Sofija|Istanbul|Ankara|Jeruzalem|Peking|Tokio|Washington|New York|Vojvodina|Kosovo',
  ambiguous: 'Rijeka|Split|Most|Mali|Sava|Čad|Rim',
  locative: 'u|iz|na|kod|kraj',
  events: 'rat|kup|liga|prvenstvo|nagrada|bitka|igre|sporazum|revolucija|zakon',
  peoples:
    'Hrvat|Hrvati|Hrvata|Hrvatima|Srbi|Srba|Srbima|Srbin|Bošnjaci|Bošnjaka|Nijemci|Nijemaca|Rusi|Rusa|Amerikanci|Albanci|Židovi|Romi|Roma|Turci|Europljani|Bog|Božić|Uskrs|Internet|TV|BDP|COVID-19',
  common:
    'i|u|na|je|se|da|su|za|s|sa|od|do|iz|o|po|pri|kod|kao|ali|a|ili|ne|nije|nisu|to|taj|ta|te|ti|ovaj|ova|ovo|ovi|one|on|ona|oni|njegov|njezin|njihov|ja|mi|vi|bio|bila|bilo|bili|koji|koja|koje|što|tko|kako|kada|kad|gdje|ako|jer|iako|nakon|prije|tijekom|prema|protiv|između|zbog|unatoč|također|već|još|samo|i|svi|sve|svaki|neki|drugi|jedan|dva|tri|prvi|danas|jučer|sutra|sada|tada|zatim|no|dok|međutim|naime|ipak|dakle|osim|više|vlada',
  says: 'rekao|rekla|izjavio|izjavila|kazao|kazala|kaže|poručio|poručila|istaknuo|istaknula|dodao|dodala|naglasio|naglasila|napisao|tvrdi|smatra',
  who: 'koji|koja',
  is: 'je|bio|bila',
  of: 'za|od|u|iz|na',
  small: 'i|a|s|sa|o|ili|da|se|je|su|ne|kao',
  endings: 'ima|ama|skog|skom|ske|ova|ove|ovi|om|em|oj|og|im|ih|iji|iju|ija|ije|a|e|i|o|u',
  surnameEndings: 'ić|vić|sk|ov|ev',
  male: 'aleksandar|andrej|andreja|zoran|milorad|milo|boris|ivo|goran|branko|dragan|vladimir|željko|bakir|denis|mate|stjepan|davor|gordan|tomislav|hrvoje|nikola|marko|luka|emmanuel|volodimir|joe|donald|ratko|radovan|slobodan|franjo|alija|milan|dražen|nenad',
  female:
    'kolinda|ana|marija|jadranka|sanja|vesna|maja|ivana|jelena|milica|angela|ursula|dunja|snježana|gordana|biljana|željana|annalena',
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
