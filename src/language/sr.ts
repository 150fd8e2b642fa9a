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

export { dates, figures } from './south-slavic.ts';

export const names: NameWords = {
  headFirst: true,
  regionTags: 'sr-Latn',
  titles:
    'predsednik|predsednica|premijer|premijerka|potpredsednik|kancelar|kancelarka|ministar|ministarka|sekretar|glavni sekretar|kralj|kraljica|princ|papa|kardinal|nadbiskup|biskup|general|pukovnik|kapetan|admiral|gradonačelnik|gradonačelnica|guverner|senator|poslanik|poslanica|ambasador|ambasadorka|sudija|tužilac|vođa|lider|portparol|portparolka|direktor|direktorica|trener|selektor|šef|šefica|predsjedavajući',
  addressMale: 'gospodin|gosp|lord|sir',
  addressFemale: 'gospođa|gđa',
  address: 'dr|prof|mr',
  roles:
    'aktivist|aktivistica|analitičar|analitičarka|glumac|glumica|književnik|književnica|kandidat|kandidatkinja|novinar|novinarka|advokat|advokatica|ekonomist|ekonomistica|ekspert|istoričar|političar|političarka|politolog|politologinja|pisac|profesor|profesorica|reditelj|sociolog|stručnjak|stručnjakinja|svjetski prvak|tenisač|nogometaš|povjerenik|povjerenica|državni sekretar|savjetnik|savjetnica|osnivač|ravnatelj|ravnateljica|zapovjednik',
  modifiers:
    'bivši|bivša|novi|nova|hrvatski|hrvatska|srpski|srpska|nemački|nemačka|američki|ruski|francuski|britanski|ukrajinski|turski|italijanski|evropski|vanjskih|poslova|obrane|unutarnjih',
  organisationNouns:
    'ministarstvo|univerzitet|stranka|banka|vlada|savet|odbor|povjerenstvo|komisija|agencija|sud|parlament|skupština|senat|kongres|udruga|savez|federacija|organizacija|zaklada|institut|akademija|klub|crkva|vojska|policija|pokret|unija|tvrtka|grupa|fakultet',
  organisations:
    'Islamska država|Kremlj|Crvena armija|Bela kuća|Pentagon|Evropska unija|EU|Evropska komisija|Evropski parlament|Evropsko savet|Savet Evrope|Savet bezbednosti|UN|Ujedinjeni narodi|MMF|Svjetska banka|Haški sud|Haški tribunal|Narodna skupština|HDZ|SDP|HNS|HSS|Most|Možemo|DP|SNS|SDA|SNSD|HRT|Tanjug|Beta|RTS|Crvena zvezda|Partizan|Talibani|Hamas|Hezbolah',
  placeNounsFirst: 'otok|rijeka|jezero|planina|ulica|trg|zračna luka',
  places:
    'SAD|Sjedinjene Američke Države|Amerika|Engleska|Škotska|Holandija|Koreja|Palestina|Gaza|Pojas Gaze|Zapadna obala|Krim|Donbas|Bosna|BiH|Hercegovina|Republika Srpska|Srbija|Jugoslavija|Sovjetski Savez|Istočna Evropa|Zapadni Balkan|Balkan|Bliski istok|Bliskog istoka|Bliskom istoku|Mediteran|Jadran|Dunav|Sava|Istra|Dalmacija|Slavonija|Vukovar|Zagreb|Split|Rijeka|Osijek|Zadar|Pula|Dubrovnik|Knin|Beograd|Novi Sad|Sarajevo|Mostar|Banja Luka|Tuzla|Srebrenica|Podgorica|Priština|Skoplje|Skopje|Ljubljana|Maribor|Beč|Berlin|Pariz|London|Rim|Atina|Brisel|Bruxelles|Brussels|Haag|Den Haag|Haagu|Moskva|Kijev|Varšava|Prag|Budimpešta|Bukurešt|Sofija|Istanbul|Ankara|Jerusalim|Peking|Tokio|Vašington|Washington|Njujork|New York|Vojvodina|Kosovo',
  ambiguous: 'Rijeka|Split|Most|Mali|Sava|Čad|Rim',
  locative: 'u|iz|na|kod|kraj',
  events: 'rat|kup|liga|prvenstvo|nagrada|bitka|igre|sporazum|revolucija|zakon',
  peoples:
    'Hrvat|Hrvati|Hrvata|Hrvatima|Srbi|Srba|Srbima|Srbin|Bošnjaci|Bošnjaka|Nemci|Nemaca|Rusi|Rusa|Amerikanci|Albanci|Jevreji|Romi|Roma|Turci|Evropljani|Bog|Božić|Uskrs|Internet|TV|BDP|COVID-19',
  common:
    'i|u|na|je|se|da|su|za|s|sa|od|do|iz|o|po|pri|kod|kao|ali|a|ili|ne|nije|nisu|to|taj|ta|te|ti|ovaj|ova|ovo|ovi|one|on|ona|oni|njegov|njezin|njihov|ja|mi|vi|bio|bila|bilo|bili|koji|koja|koje|što|ko|kako|kada|kad|gde|ako|jer|iako|nakon|pre|tokom|prema|protiv|između|zbog|unatoč|također|već|još|samo|i|svi|sve|svaki|neki|drugi|jedan|dva|tri|prvi|danas|jučer|sutra|sada|tada|zatim|no|dok|međutim|naime|ipak|dakle|osim|više|vlada',
  says: 'rekao|rekla|izjavio|izjavila|kazao|kazala|kaže|poručio|poručila|istaknuo|istaknula|dodao|dodala|naglasio|naglasila|napisao|tvrdi|smatra',
  who: 'koji|koja',
  is: 'je|bio|bila',
  of: 'za|od|u|iz|na',
  small: 'i|a|s|sa|o|ili|da|se|je|su|ne|kao',
  endings: 'ima|ama|skog|skom|ske|ova|ove|ovi|om|em|oj|og|im|ih|iji|iju|ija|ije|a|e|i|o|u',
  surnameEndings: 'ić|vić|sk|ov|ev',
  male: 'aleksandar|andrej|andreja|zoran|milorad|milo|boris|ivo|goran|branko|dragan|vladimir|željko|bakir|denis|mate|stjepan|davor|gordan|tomislav|hrvoje|nikola|marko|luka|emmanuel|volodimir|joe|donald|rako|radovan|slobodan|franjo|alija|milan|dražen|nenad',
  female:
    'kolinda|ana|marija|jadranka|sanja|vesna|maja|ivana|jelena|milica|angela|ursula|dunja|snježana|gordana|biljana|željana|annalena',
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
