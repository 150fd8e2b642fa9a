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

export { forenames } from './forenames.ts';
export { gazetteer } from './gazetteer.ts';
export { dates, figures } from './south-slavic.ts';

export const names: NameWords = {
  headFirst: true,
  titles:
    'admiral|ambasador|ambasadorica|biskup|direktor|direktorica|general|glasnogovornica|glasnogovornik|glavni sekretar|gradonačelnica|gradonačelnik|guverner|izbornik|kancelar|kancelarka|kapetan|kardinal|kralj|kraljica|lider|ministar|ministrica|nadbiskup|papa|potpredsjednik|predsjedavajući|predsjednica|predsjednik|premijer|premijerka|princ|pukovnik|sekretar|senator|sudija|trener|tužitelj|vođa|zastupnica|zastupnik|šef|šefica',
  addressMale: 'gospodin|gosp|lord|sir',
  addressFemale: 'gospođa|gđa',
  address: 'dr|prof|mr',
  roles:
    'advokatca|advokatk|aktivist|aktivistica|analitičar|analitičarka|državni sekretar|ekonomist|ekonomistica|ekspert|glumac|glumica|historičar|kandidat|kandidatkinja|književnica|književnik|nogometaš|novinar|novinarka|osnivač|pisac|političar|političarka|politolog|politologinja|povjerenica|povjerenik|profesor|profesorica|ravnatelj|ravnateljica|reditelj|savjetnica|savjetnik|sociolog|stručnjak|stručnjakinja|svjetski prvak|tenisač|zapovjednik',
  modifiers:
    'američki|bivša|bivši|britanski|evropski|francuski|hrvatska|hrvatski|njemačka|njemački|nova|novi|obrane|poslova|ruski|srpska|srpski|talijanski|turski|ukrajinski|unutarnjih|vanjskih',
  organisationNouns:
    'agencija|akademija|banka|crkva|fakultet|federacija|grupa|institut|klub|komisija|kongres|ministarstvo|odbor|organizacija|parlament|pokret|policija|povjerenstvo|sabor|savez|senat|stranka|sud|tvrtka|udruga|unija|univerzitet|vijeće|vlada|vojska|zaklada',
  organisations:
    'BHRT|Bijela kuća|Crvena armija|DF|DP|Dinamo|Evropska komisija|Evropska unija|Evropski parlament|Evropsko vijeće|FENA|HDZ|HDZ BiH|HNS|HSS|Hajduk|Haški sud|Haški tribunal|Hezbolah|Islamska država|Kremlj|MMF|Most|Možemo|NiP|Parlamentarna skupština|SBB|SDA|SDP|SNS|SNSD|SRNA|Svjetska banka|Talibani|Ujedinjeni narodi|Vijeće Evrope|Vijeće sigurnosti',
  placeNounsFirst: 'otok|rijeka|jezero|planina|ulica|trg|zračna luka',
  places:
    'Amerika|Atina|Balkan|Beograd|Beč|BiH|Bliski istok|Bliskog istoka|Bliskom istoku|Bosna|Brisel|Bruxelles|Budimpešta|Bukurešt|Dalmacija|Donbas|Dunav|Engleska|Gaza|Haag|Haagu|Hercegovina|Holandija|Istočna Evropa|Istra|Jadran|Jeruzalem|Jugoslavija|Kijev|Knin|Koreja|Krim|Mediteran|Moskva|Osijek|Palestina|Pariz|Pojas Gaze|Pula|Republika Srpska|Rijeka|Rim|SAD|Sava|Sjedinjene Američke Države|Skoplje|Slavonija|Sofija|Sovjetski Savez|Split|Srbija|Tokio|Varšava|Vukovar|Washington|Zapadna obala|Zapadni Balkan|Škotska',
  ambiguous: 'Mali|Most|Rijeka|Rim|Sava|Split|Čad',
  locative: 'u|iz|na|kod|kraj',
  events: 'bitka|igre|kup|liga|nagrada|prvenstvo|rat|revolucija|sporazum|zakon',
  peoples:
    'Albanci|Amerikanci|BDP|Bog|Bošnjaci|Bošnjaka|Božić|COVID-19|Evropljani|Hrvat|Hrvata|Hrvati|Hrvatima|Internet|Nijemaca|Nijemci|Roma|Romi|Rusa|Rusi|Srba|Srbi|Srbima|Srbin|TV|Turci|Uskrs|Židovi',
  common:
    'a|ako|ali|bila|bili|bilo|bio|da|dakle|danas|do|dok|drugi|dva|gdje|i|iako|ili|ipak|iz|između|ja|je|jedan|jer|još|jučer|kad|kada|kako|kao|kod|koja|koje|koji|međutim|mi|na|naime|nakon|ne|neki|nije|nisu|njegov|njezin|njihov|no|o|od|on|ona|one|oni|osim|ova|ovaj|ovi|ovo|po|prema|pri|prije|protiv|prvi|s|sa|sada|samo|se|su|sutra|svaki|sve|svi|ta|tada|taj|također|te|ti|tko|to|tokom|tri|u|unatoč|već|vi|više|vlada|za|zatim|zbog|što',
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

/** The languages' words of speech stand in one list. */
export { speech } from './hr.ts';
