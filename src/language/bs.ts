import type { CommonWords } from './language.ts';
import { words } from './list.ts';
import type { NameWords } from './name-words.ts';
import { attested, likely, type PageWords, type Phrase } from './page-words.ts';

export const common: CommonWords = {
  tag: 'bs',
  name: 'Bosanski',
  direction: 'ltr',
  readingSpeed: 200,

  commonest: 'je i u na da se su za od s koji što kao nije će o bi koje iz',
  abbreviations: words('dr|prof|mr|npr|itd|br|tzv|god'),
};

export const imageCredit: readonly Phrase[] = attested('Foto');

export const page: PageWords = {
  skip: [],
  advertisement: likely('Reklama', 'Oglas'),
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
    'predsjednik|predsjednica|premijer|premijerka|potpredsjednik|kancelar|kancelarka|ministar|ministrica|sekretar|glavni sekretar|kralj|kraljica|princ|papa|kardinal|nadbiskup|biskup|general|pukovnik|kapetan|admiral|gradonačelnik|gradonačelnica|guverner|senator|zastupnik|zastupnica|ambasador|ambasadorica|sudija|tužitelj|vođa|lider|glasnogovornik|glasnogovornica|direktor|direktorica|trener|izbornik|šef|šefica|predsjedavajući',
  addressMale: 'gospodin|gosp|lord|sir',
  addressFemale: 'gospođa|gđa',
  address: 'dr|prof|mr',
  roles:
    'aktivist|aktivistica|analitičar|analitičarka|glumac|glumica|književnik|književnica|kandidat|kandidatkinja|novinar|novinarka|advokatk|advokatca|ekonomist|ekonomistica|ekspert|historičar|političar|političarka|politolog|politologinja|pisac|profesor|profesorica|reditelj|sociolog|stručnjak|stručnjakinja|svjetski prvak|tenisač|nogometaš|povjerenik|povjerenica|državni sekretar|savjetnik|savjetnica|osnivač|ravnatelj|ravnateljica|zapovjednik',
  modifiers:
    'bivši|bivša|novi|nova|hrvatski|hrvatska|srpski|srpska|njemački|njemačka|američki|ruski|francuski|britanski|ukrajinski|turski|talijanski|evropski|vanjskih|poslova|obrane|unutarnjih',
  organisationNouns:
    'ministarstvo|univerzitet|stranka|banka|vlada|vijeće|odbor|povjerenstvo|komisija|agencija|sud|parlament|sabor|senat|kongres|udruga|savez|federacija|organizacija|zaklada|institut|akademija|klub|crkva|vojska|policija|pokret|unija|tvrtka|grupa|fakultet',
  organisations:
    'Islamska država|Kremlj|Crvena armija|Bijela kuća|Pentagon|Evropska unija|EU|Evropska komisija|Evropski parlament|Evropsko vijeće|Vijeće Evrope|Vijeće sigurnosti|UN|Ujedinjeni narodi|MMF|Svjetska banka|Haški sud|Haški tribunal|Parlamentarna skupština|SDA|SDP|SBB|NiP|DF|HDZ BiH|HDZ|HNS|HSS|Most|Možemo|DP|SNS|SDA|SNSD|FENA|SRNA|BHRT|Dinamo|Hajduk|Talibani|Hamas|Hezbolah',
  placeNounsFirst: 'otok|rijeka|jezero|planina|ulica|trg|zračna luka',
  places:
    'SAD|Sjedinjene Američke Države|Amerika|Engleska|Škotska|Holandija|Koreja|Palestina|Gaza|Pojas Gaze|Zapadna obala|Krim|Donbas|Bosna|BiH|Hercegovina|Republika Srpska|Srbija|Jugoslavija|Sovjetski Savez|Istočna Evropa|Zapadni Balkan|Balkan|Bliski istok|Bliskog istoka|Bliskom istoku|Mediteran|Jadran|Dunav|Sava|Istra|Dalmacija|Slavonija|Vukovar|Zagreb|Split|Rijeka|Osijek|Zadar|Pula|Dubrovnik|Knin|Beograd|Novi Sad|Sarajevo|Mostar|Banja Luka|Tuzla|Srebrenica|Podgorica|Priština|Skoplje|Skopje|Ljubljana|Maribor|Beč|Berlin|Pariz|London|Rim|Atina|Brisel|Bruxelles|Haag|Den Haag|Haagu|Moskva|Kijev|Varšava|Prag|Budimpešta|Bukurešt|Sofija|Istanbul|Ankara|Jeruzalem|Peking|Tokio|Washington|New York|Vojvodina|Kosovo',
  ambiguous: 'Rijeka|Split|Most|Mali|Sava|Čad|Rim',
  locative: 'u|iz|na|kod|kraj',
  events: 'rat|kup|liga|prvenstvo|nagrada|bitka|igre|sporazum|revolucija|zakon',
  peoples:
    'Hrvat|Hrvati|Hrvata|Hrvatima|Srbi|Srba|Srbima|Srbin|Bošnjaci|Bošnjaka|Nijemci|Nijemaca|Rusi|Rusa|Amerikanci|Albanci|Židovi|Romi|Roma|Turci|Evropljani|Bog|Božić|Uskrs|Internet|TV|BDP|COVID-19',
  common:
    'i|u|na|je|se|da|su|za|s|sa|od|do|iz|o|po|pri|kod|kao|ali|a|ili|ne|nije|nisu|to|taj|ta|te|ti|ovaj|ova|ovo|ovi|one|on|ona|oni|njegov|njezin|njihov|ja|mi|vi|bio|bila|bilo|bili|koji|koja|koje|što|tko|kako|kada|kad|gdje|ako|jer|iako|nakon|prije|tokom|prema|protiv|između|zbog|unatoč|također|već|još|samo|i|svi|sve|svaki|neki|drugi|jedan|dva|tri|prvi|danas|jučer|sutra|sada|tada|zatim|no|dok|međutim|naime|ipak|dakle|osim|više|vlada',
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

/** The languages' words of speech stand in one list. */
export { speech } from './hr.ts';
