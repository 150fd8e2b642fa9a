import type { CommonWords } from './language.ts';
import { words } from './list.ts';
import type { NameWords } from './name-words.ts';
import { attested, likely, type PageWords, type Phrase } from './page-words.ts';
import { list, NO_SPEECH, pronouns, type SpeechWords } from './speech-words.ts';

export const common: CommonWords = {
  tag: 'sr',
  name: 'Srpski',
  direction: 'ltr',
  readingSpeed: 200,

  commonest: 'je i u na da se su za od koji što kao nije će o bi koje iz',
  abbreviations: words('dr|prof|mr|npr|itd|br|tzv|god|др|проф|нпр|итд'),
};

export const imageCredit: readonly Phrase[] = [...attested('Foto'), ...likely('Фото')];

export const page: PageWords = {
  skip: [],
  advertisement: likely('Reklama', 'Реклама', 'Oglas'),
  imageCredit,
  readMore: likely('Pročitajte i', 'Pročitajte još', 'Pročitajte', 'Прочитајте'),
  promo: [],
  furniture: [],
  placeholder: [],
  editedBy: likely('Urednik', 'Urednica'),
  author: likely('Autor', 'Autorka'),
  note: [],
  withAgencies: [],
  kinds: { opinion: 'Komentar|Mišljenje|Kolumna|Коментар', interview: 'Intervju|Интервју' },
  classicLabels: { author: ['Autor', 'Autorka'], date: [] },
};

export { forenames } from './forenames.ts';
export { gazetteer } from './gazetteer.ts';
export { dates, figures } from './south-slavic.ts';

export const names: NameWords = {
  headFirst: true,
  regionTags: 'sr-Latn',
  titles:
    'admiral|ambasador|ambasadorka|biskup|direktor|direktorica|general|glavni sekretar|gradonačelnica|gradonačelnik|guverner|kancelar|kancelarka|kapetan|kardinal|kralj|kraljica|lider|ministar|ministarka|nadbiskup|papa|portparol|portparolka|poslanica|poslanik|potpredsednik|predsednica|predsednik|predsjedavajući|premijer|premijerka|princ|pukovnik|sekretar|selektor|senator|sudija|trener|tužilac|vođa|šef|šefica',
  addressMale: 'gospodin|gosp|lord|sir',
  addressFemale: 'gospođa|gđa',
  address: 'dr|prof|mr',
  roles:
    'advokat|advokatica|aktivist|aktivistica|analitičar|analitičarka|državni sekretar|ekonomist|ekonomistica|ekspert|glumac|glumica|istoričar|kandidat|kandidatkinja|književnica|književnik|nogometaš|novinar|novinarka|osnivač|pisac|političar|političarka|politolog|politologinja|povjerenica|povjerenik|profesor|profesorica|ravnatelj|ravnateljica|reditelj|savjetnica|savjetnik|sociolog|stručnjak|stručnjakinja|svjetski prvak|tenisač|zapovjednik',
  modifiers:
    'američki|bivša|bivši|britanski|evropski|francuski|hrvatska|hrvatski|italijanski|nemačka|nemački|nova|novi|obrane|poslova|ruski|srpska|srpski|turski|ukrajinski|unutarnjih|vanjskih',
  organisationNouns:
    'agencija|akademija|banka|crkva|fakultet|federacija|grupa|institut|klub|komisija|kongres|ministarstvo|odbor|organizacija|parlament|pokret|policija|povjerenstvo|savet|savez|senat|skupština|stranka|sud|tvrtka|udruga|unija|univerzitet|vlada|vojska|zaklada',
  organisations:
    'Bela kuća|Beta|Crvena armija|Crvena zvezda|DP|Evropska komisija|Evropska unija|Evropski parlament|Evropsko savet|HDZ|HNS|HRT|HSS|Haški sud|Haški tribunal|Hezbolah|Islamska država|Kremlj|MMF|Most|Možemo|Narodna skupština|Partizan|RTS|SDA|SDP|SNS|SNSD|Savet Evrope|Savet bezbednosti|Svjetska banka|Talibani|Tanjug|Ujedinjeni narodi',
  placeNounsFirst: 'otok|rijeka|jezero|planina|ulica|trg|zračna luka',
  places:
    'Amerika|Atina|Balkan|Beograd|Beč|BiH|Bliski istok|Bliskog istoka|Bliskom istoku|Bosna|Brisel|Bruxelles|Budimpešta|Bukurešt|Dalmacija|Donbas|Dunav|Engleska|Gaza|Haag|Haagu|Hercegovina|Holandija|Istočna Evropa|Istra|Jadran|Jerusalim|Jugoslavija|Kijev|Knin|Koreja|Krim|Mediteran|Moskva|Njujork|Osijek|Palestina|Pariz|Pojas Gaze|Pula|Republika Srpska|Rijeka|Rim|SAD|Sava|Sjedinjene Američke Države|Skoplje|Slavonija|Sofija|Sovjetski Savez|Split|Srbija|Tokio|Varšava|Vašington|Vukovar|Washington|Zapadna obala|Zapadni Balkan|Škotska',
  ambiguous: 'Mali|Most|Rijeka|Rim|Sava|Split|Čad',
  locative: 'u|iz|na|kod|kraj',
  events: 'bitka|igre|kup|liga|nagrada|prvenstvo|rat|revolucija|sporazum|zakon',
  peoples:
    'Albanci|Amerikanci|BDP|Bog|Bošnjaci|Bošnjaka|Božić|COVID-19|Evropljani|Hrvat|Hrvata|Hrvati|Hrvatima|Internet|Jevreji|Nemaca|Nemci|Roma|Romi|Rusa|Rusi|Srba|Srbi|Srbima|Srbin|TV|Turci|Uskrs',
  common:
    'a|ako|ali|bila|bili|bilo|bio|da|dakle|danas|do|dok|drugi|dva|gde|i|iako|ili|ipak|iz|između|ja|je|jedan|jer|još|jučer|kad|kada|kako|kao|ko|kod|koja|koje|koji|međutim|mi|na|naime|nakon|ne|neki|nije|nisu|njegov|njezin|njihov|no|o|od|on|ona|one|oni|osim|ova|ovaj|ovi|ovo|po|pre|prema|pri|protiv|prvi|s|sa|sada|samo|se|su|sutra|svaki|sve|svi|ta|tada|taj|također|te|ti|to|tokom|tri|u|unatoč|već|vi|više|vlada|za|zatim|zbog|što',
  says: 'rekao|rekla|izjavio|izjavila|kazao|kazala|kaže|poručio|poručila|istaknuo|istaknula|dodao|dodala|naglasio|naglasila|napisao|tvrdi|smatra',
  who: 'koji|koja',
  is: 'je|bio|bila',
  of: 'za|od|u|iz|na',
  small: 'i|a|s|sa|o|ili|da|se|je|su|ne|kao',
  endings: 'ima|ama|skog|skom|ske|ova|ove|ovi|om|em|oj|og|im|ih|iji|iju|ija|ije|a|e|i|o|u',
  surnameEndings: 'ić|vić|sk|ov|ev',
  male: 'alija|andreja|bakir|dražen|franjo|gordan|luka|mate|rako|volodimir',
  female: 'biljana|jadranka|kolinda|sanja|snježana|željana',
};

export const speech: SpeechWords = {
  ...NO_SPEECH,
  say: list(
    'rekao|rekla|rekli|rekle|kazao|kazala|kaže|kažu|kazali|izjavio|izjavila|izjavili|izjavljuje|navodi|navode|naveo|navela|dodao|dodala|dodaje|napisao|napisala|piše|pišu|upozorio|upozorila|upozorava|upozoravaju|istaknuo|istaknula|ističe|istakao|istakla|ukazao|ukazala|ukazuje|objašnjava|objasnio|objasnila|pojasnio|pojasnila|zaključio|zaključila|smatra|smatraju|poručio|poručila|poručuje|najavio|najavila|priznao|priznala|potvrdio|potvrdila|tvrdi|tvrde|odgovorio|odgovorila|pita|pitao|pitala|podsjetio|podsjeća|naglasio|naglasila|naglašava|saopćio|saopćila|saopštio|saopštila|ocijenio|ocijenila|ocenio|ocenila|predložio|osudio|osudila|optužio|optužila|govori|govorio|veruje|vjeruje|pojašnjava|komentirao|komentarisao|prenosi|javlja|рекао|рекла|рекли|рекле|казао|казала|каже|кажу|казали|изјавио|изјавила|изјавили|изјављује|наводи|наводе|навео|навела|додао|додала|додаје|написао|написала|пише|пишу|упозорио|упозорила|упозорава|упозоравају|истакнуо|истакнула|истиче|истакао|истакла|указао|указала|указује|објашњава|објаснио|објаснила|појаснио|појаснила|закључио|закључила|сматра|сматрају|поручио|поручила|поручује|најавио|најавила|признао|признала|потврдио|потврдила|тврди|тврде|одговорио|одговорила|пита|питао|питала|подсјетио|подсјећа|нагласио|нагласила|наглашава|саопћио|саопћила|саопштио|саопштила|оцијенио|оцијенила|оценио|оценила|предложио|осудио|осудила|оптужио|оптужила|говори|говорио|верује|вјерује|појашњава|коментирао|коментарисао|преноси|јавља',
  ),
  saying: list(
    'rekavši|dodavši|istaknuvši|navodeći|tvrdeći|dodajući|ističući|рекавши|додавши|истакнувши|наводећи|тврдећи|додајући|истичући',
  ),
  judge: list(
    'nazvao|nazvala|nazvali|naziva|opisao|opisala|opisuje|optužio|optužila|kritizirao|kritizirala|kritikuje|назвао|назвала|назвали|назива|описао|описала|описује|оптужио|оптужила|критизирао|критизирала|критикује',
  ),
  accordingTo: list(
    'prema riječima|prema rečima|prema podacima|prema navodima|po riječima|po rečima|prema mišljenju|prema pisanju|kako kaže|kako navodi|kako je rekao|kako je rekla|према ријечима|према речима|према подацима|према наводима|по ријечима|по речима|према мишљењу|према писању|како каже|како наводи|како је рекао|како је рекла',
  ),
  that: list('da|kako|да|како'),
  fillers: list(
    'je|su|sam|smo|i|također|takođe|također|još|već|danas|jučer|juče|zatim|potom|se|nije|međutim|mu|joj|im|on|ona|је|су|сам|смо|и|такођер|такође|такођер|још|већ|данас|јучер|јуче|затим|потом|се|није|међутим|му|јој|им|он|она',
  ),
  passive: list('bio|bila|bilo|био|била|било'),
  negations: list('ne|nije|nisu|не|није|нису'),
  determiners: list(
    'taj|ta|to|ovaj|ova|njegov|njegova|njezin|njen|njihov|jedan|jedna|neki|mnogi|drugi|тај|та|то|овај|ова|његов|његова|њезин|њен|њихов|један|једна|неки|многи|други',
  ),
  indefinite: list('jedan|jedna|neki|mnogi|drugi|један|једна|неки|многи|други'),
  prepositions: list(
    'u|na|za|s|sa|od|do|iz|o|po|pri|kod|nakon|prije|pre|tijekom|tokom|zbog|protiv|bez|između|među|prema|preko|uz|у|на|за|с|са|од|до|из|о|по|при|код|након|прије|пре|тијеком|током|због|против|без|између|међу|према|преко|уз',
  ),
  coordinators: list('i|ali|ili|a|no|te|и|али|или|а|но|те'),
  subordinators: list(
    'kad|kada|dok|jer|ako|iako|gdje|gde|nakon što|što|кад|када|док|јер|ако|иако|гдје|где|након што|што',
  ),
  relatives: list('koji|koja|koje|tko|ko|који|која|које|тко|ко'),
  pronouns: [
    ...pronouns('on|он', 'male'),
    ...pronouns('ona|она', 'female'),
    ...pronouns('oni|ja|mi|vi|netko|neko|они|ја|ми|ви|нетко|неко', null),
  ],
  sources: list(
    'glasnogovornik|glasnogovornica|portparol|portparolka|predsjednik|predsjednica|predsednik|predsednica|premijer|premijerka|ministar|ministrica|ministarka|kancelar|kancelarka|direktor|direktorica|šef|šefica|vođa|lider|gradonačelnik|zastupnik|poslanik|tužitelj|tužilac|tužilaštvo|sudac|sudija|sud|odvjetnik|advokat|policija|general|zapovjednik|dužnosnik|stručnjak|stručnjaci|analitičar|analitičari|istraživač|znanstvenik|naučnik|profesor|ekonomist|ekonomista|veleposlanik|ambasador|vlada|ministarstvo|organizacija|agencija|tvrtka|kompanija|banka|stranka|komisija|sveučilište|studija|izvješće|izvještaj|priopćenje|saopštenje|list|mediji|izvor|izvori|svjedok|svedok|aktivist|aktivista|aktivisti|oporba|opozicija|vlasti|autor|autorica|trener|igrač|kandidat|papa|kralj|obitelj|porodica|otac|majka|novinar|novinarka|novinari|skupina|grupa|institut|zaklada|fondacija|vojska|crkva|liječnik|lekar|savjetnik|savetnik|osnivač|zamjenik|zamenik|гласноговорник|гласноговорница|портпарол|портпаролка|предсједник|предсједница|председник|председница|премијер|премијерка|министар|министрица|министарка|канцелар|канцеларка|директор|директорица|шеф|шефица|вођа|лидер|градоначелник|заступник|посланик|тужитељ|тужилац|тужилаштво|судац|судија|суд|одвјетник|адвокат|полиција|генерал|заповједник|дужносник|стручњак|стручњаци|аналитичар|аналитичари|истраживач|знанственик|научник|професор|економист|економиста|велепосланик|амбасадор|влада|министарство|организација|агенција|твртка|компанија|банка|странка|комисија|свеучилиште|студија|извјешће|извјештај|приопћење|саопштење|лист|медији|извор|извори|свједок|сведок|активист|активиста|активисти|опорба|опозиција|власти|аутор|ауторица|тренер|играч|кандидат|папа|краљ|обитељ|породица|отац|мајка|новинар|новинарка|новинари|скупина|група|институт|заклада|фондација|војска|црква|лијечник|лекар|савјетник|саветник|оснивач|замјеник|заменик',
  ),
  titles: list(
    'gospodin|gospođa|dr|prof|predsjednik|predsednik|premijer|ministar|general|papa|господин|госпођа|др|проф|предсједник|председник|премијер|министар|генерал|папа',
  ),
  notSpeech: list(
    'takozvani|takozvana|takozvano|takozvane|tzv|film|knjiga|pjesma|pesma|roman|serija|časopis|list|emisija|pod nazivom|pod naslovom|такозвани|такозвана|такозвано|такозване|тзв|филм|књига|пјесма|песма|роман|серија|часопис|лист|емисија|под називом|под насловом',
  ),
  freeOrder: true,
  dropsSubject: true,
};
