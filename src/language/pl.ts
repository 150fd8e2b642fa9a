import type { CommonWords } from './language.ts';
import { words } from './list.ts';
import { attested, likely, type PageWords } from './page-words.ts';
import { list, NO_SPEECH, pronouns, type SpeechWords } from './speech-words.ts';

export const common: CommonWords = {
  tag: 'pl',
  name: 'Polski',
  direction: 'ltr',
  readingSpeed: 190,

  commonest: 'w i na z do się nie to że o jest po za od jak przez są dla oraz który także',
  abbreviations: words('dr|prof|mgr|inż|ul|np|tzw|nr|św|gen|płk|płk|m.in|r|tys|mln|mld'),
};

export const page: PageWords = {
  skip: [],
  advertisement: likely('Reklama'),
  imageCredit: [...attested('Zdjęcie'), ...likely('Foto')],
  readMore: likely('Czytaj także', 'Czytaj też', 'Czytaj więcej', 'Przeczytaj też'),
  promo: [],
  furniture: [],
  placeholder: [],
  editedBy: likely('Redakcja', 'Opracowanie', 'oprac'),
  author: likely('Autor', 'Autorka'),
  note: likely('Artykuł ukazał się', 'Artykuł pierwotnie', 'Ten artykuł'),
  withAgencies: [],
  kinds: { opinion: 'Komentarz|Opinia|Felieton', interview: 'Wywiad|Rozmowa' },
  classicLabels: { author: ['Autor', 'Autorka'], date: [] },
};

export const speech: SpeechWords = {
  ...NO_SPEECH,
  say: list(
    'powiedział|powiedziała|powiedzieli|powie|mówi|mówią|mówił|mówiła|stwierdził|stwierdziła|stwierdzili|stwierdziły|stwierdza|dodał|dodała|dodaje|dodali|podkreślił|podkreśliła|podkreśla|podkreślają|zaznaczył|zaznaczyła|zaznacza|oświadczył|oświadczyła|oświadczyli|oświadcza|wyjaśnił|wyjaśniła|wyjaśnia|napisał|napisała|napisali|pisze|piszą|poinformował|poinformowała|poinformowali|poinformowało|informuje|informują|ogłosił|ogłosiła|tłumaczy|tłumaczył|tłumaczyła|zapewnił|zapewniła|zapewnili|zapewnia|ocenił|oceniła|ocenia|uważa|uważają|twierdzi|twierdzą|przyznał|przyznała|przyznaje|zapytał|zapytała|pyta|odpowiedział|odpowiedziała|odpowiada|ostrzegł|ostrzegła|ostrzega|ostrzegają|zauważył|zauważyła|zauważa|przypomniał|przypomniała|przypomina|wskazał|wskazała|wskazuje|potwierdził|potwierdziła|zapowiedział|zapowiedziała|zapowiada|skomentował|skomentowała|komentuje|opowiada|opowiedział|relacjonuje|cytuje|głosi|głosił|głosiło|podsumował|podsumowała|krytykuje|zaapelował|zaapelowała|apeluje|wezwał|przekonuje|przekonywał|argumentuje|żartuje|zażartował|kontynuuje|odparł|odparła|krzyczy|wykrzyknął|powtarza|podał|podała|podaje|podają|dokuczało|obiecał|obiecała|brzmi|brzmiał|brzmiała|zdradził|zdradziła|wspomina|nalega|czytamy',
  ),
  saying: list(
    'mówiąc|dodając|podkreślając|zaznaczając|stwierdzając|pisząc|tłumacząc|wyjaśniając|twierdząc|zapewniając|ostrzegając|krzycząc|zapytując|podając',
  ),
  bare: list('powiedział|powiedziała'),
  judge: list(
    'nazwał|nazwała|nazwali|nazywa|nazywają|określił|określiła|określa|określają|opisał|opisała|opisuje|oskarżył|oskarżyła|oskarża|skrytykował|skrytykowała|potępił|potępiła|porównał|mówi o|uznał|uznała',
  ),
  judging: list('nazywając|określając|opisując|oskarżając|krytykując'),
  accordingTo: list(
    'według|zdaniem|jak powiedział|jak powiedziała|jak podaje|jak poinformował|jak poinformowała|jak informuje|jak pisze|jak podkreślił|jak podkreśliła|jak stwierdził|jak stwierdziła|w opinii|w ocenie|jak wyjaśnił|jak wyjaśniła|jak dodał|jak dodała',
  ),
  that: list('że|iż|czy|żeby|jak|dlaczego'),
  fillers: list(
    'także|również|potem|jeszcze|już|wczoraj|dziś|dzisiaj|później|wcześniej|wtedy|przy tym|z kolei|między innymi|niedawno|kiedyś|tylko|nawet|nie|tak|się|mu|jej|im|nam|w poniedziałek|we wtorek|w środę|w czwartek|w piątek|w sobotę|w niedzielę|jednak|natomiast|też',
  ),
  negations: list('nie|nigdy|ani'),
  determiners: list(
    'ten|ta|te|ci|tego|jego|jej|ich|mój|nasz|inny|inna|inni|jeden|jedna|niektórzy|wielu|dwaj|dwie|trzy|każdy|sam|sama',
  ),
  indefinite: list('inny|inna|inni|jeden|jedna|niektórzy|wielu|dwaj|dwie|trzy|każdy'),
  prepositions: list(
    'w|we|na|z|ze|od|do|po|o|za|dla|przy|przez|między|bez|przeciw|przeciwko|przed|nad|pod|u|obok|wśród|podczas|zamiast|oprócz|wobec|dzięki',
  ),
  coordinators: list('i|oraz|a|ale|lub|albo'),
  subordinators: list('gdy|kiedy|ponieważ|jeśli|chociaż|gdzie|jak|bo|aby|że|iż|zanim'),
  relatives: list('który|która|które|którzy|kto'),
  pronouns: [
    ...pronouns('on', 'male'),
    ...pronouns('ona', 'female'),
    ...pronouns('oni|one|ja|my|wy|ono|ktoś|kto', null),
  ],
  sources: list(
    'rzecznik|rzeczniczka|przedstawiciel|przedstawicielka|przedstawiciele|prezydent|premier|minister|ministrowie|kanclerz|sekretarz|dyrektor|dyrektorka|szef|szefowa|lider|liderka|przewodniczący|przewodnicząca|burmistrz|senator|poseł|posłanka|posłowie|gubernator|prokurator|prokuratura|sędzia|sąd|adwokat|policja|generał|dowódca|oficer|urzędnik|urzędnicy|ekspert|ekspertka|eksperci|analityk|analitycy|badacz|badaczka|badacze|naukowiec|naukowcy|profesor|ekonomista|ambasador|dyplomata|politolog|rząd|ministerstwo|organizacja|agencja|firma|bank|partia|komisja|uniwersytet|badanie|raport|oświadczenie|dokument|gazeta|dziennik|portal|media|źródło|źródła|świadek|świadkowie|mieszkańcy|mieszkaniec|aktywista|aktywistka|aktywiści|opozycja|władze|autor|autorka|autorzy|trener|zawodnik|kandydat|papież|król|królowa|związek|stowarzyszenie|rodzina|ojciec|matka|syn|córka|brat|siostra|żona|mąż|kobieta|mężczyzna|dziennikarz|dziennikarka|dziennikarze|grupa|drużyna|instytut|fundacja|armia|kościół|list|lekarz|lekarze|asystent|doradca|założyciel|założycielka|zastępca|post|nagłówek|polityk|politycy|komisarz|historyk',
  ),
  titles: list('pan|pani|dr|prof|profesor|prezydent|generał|premier|minister|papież|ks'),
  notSpeech: list(
    'tak zwany|tak zwana|tak zwane|tak zwanych|tak zwanej|tzw|pod tytułem|pt|zatytułowany|zatytułowana|film|filmu|filmie|książka|książki|książce|piosenka|powieść|serial|album|gazeta|gazety|dziennik|dziennika|tygodnik|tygodnika|program|programu|operacja|partia|spółka|spółki|projekt|klub|grupa|grupy|organizacja|ruch|teatr|magazyn|magazynu',
  ),
  freeOrder: true,
  dropsSubject: true,
};
