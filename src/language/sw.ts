import type { CommonWords } from './language.ts';
import { words } from './list.ts';
import { attested, likely, type PageWords } from './page-words.ts';
import { list, NO_SPEECH, pronouns, type SpeechWords } from './speech-words.ts';

export const common: CommonWords = {
  tag: 'sw',
  name: 'Kiswahili',
  direction: 'ltr',
  readingSpeed: 190,

  commonest: 'ya wa na kwa katika ni la za kuwa hiyo hii huo amesema baada lakini wake yake kama cha',
  abbreviations: words('Dkt|Prof|Bw|Bi'),
};

export const page: PageWords = {
  skip: [],
  advertisement: likely('Tangazo'),
  imageCredit: attested('Picha'),
  readMore: likely('Soma pia', 'Soma zaidi'),
  promo: [],
  furniture: [],
  placeholder: [],
  editedBy: likely('Mhariri'),
  author: likely('Mwandishi'),
  note: [],
  withAgencies: [],
  kinds: { opinion: 'Maoni|Uhariri', interview: 'Mahojiano' },
  classicLabels: { author: ['Mwandishi'], date: [] },
};

export const speech: SpeechWords = {
  ...NO_SPEECH,
  say: list(
    'alisema|amesema|anasema|walisema|wamesema|wanasema|ilisema|imesema|inasema|akasema|aliongeza|ameongeza|anaongeza|alieleza|ameeleza|anaeleza|alitangaza|ametangaza|alisisitiza|amesisitiza|aliandika|ameandika|alionya|ameonya|alijibu|aliuliza|alithibitisha|amethibitisha|alikiri|amekiri|alidai|amedai|anadai|waliongeza|alibainisha|amebainisha|alifafanua|amefafanua|aliambia|ameliambia|aliiambia|ameiambia|alikosoa|alitaka|ametaka|aliripoti|limeripoti|liliripoti|limesema|lilisema|yamesema',
  ),
  saying: list('akisema|wakisema|akiongeza|akieleza|akisisitiza|akiandika|akidai|ikisema|akitangaza'),
  bare: list('alisema|amesema|anasema'),
  judge: list(
    'aliita|ameita|alimwita|amemwita|aliielezea|ameielezea|alilaani|amelaani|alimshutumu|alishutumu|ameshutumu|alisifu|amesifu',
  ),
  judging: list('akimwita|akiiita|akielezea|akilaani'),
  accordingTo: list('kwa mujibu wa|kulingana na'),
  that: list('kwamba|kuwa|iwapo'),
  fillers: list('pia|tena|baadaye|hata|hata hivyo|jana|leo|sasa|tayari|aidha'),
  negations: list('si|hakuna'),
  prepositions: list(
    'wa|ya|za|la|cha|vya|kwa|na|katika|kwenye|kutoka|hadi|baada|kabla|kuhusu|dhidi|bila|kati|mjini|nchini',
  ),
  coordinators: list('na|lakini|au|bali'),
  subordinators: list('kwa sababu|ikiwa|ingawa|wakati|baada|kabla|huku|ambapo'),
  relatives: list('ambaye|ambao|ambayo'),
  pronouns: [...pronouns('yeye', 'any'), ...pronouns('mimi|sisi', null), ...pronouns('wao', null, true)],
  sources: list(
    'msemaji|rais|waziri|waziri mkuu|mkuu|mkurugenzi|katibu|kiongozi|viongozi|mwenyekiti|afisa|maafisa|polisi|jeshi|jaji|mahakama|wakili|mwanasheria|mbunge|wabunge|seneta|gavana|meya|mtaalamu|wataalamu|mchambuzi|wachambuzi|mtafiti|watafiti|profesa|balozi|mwakilishi|serikali|wizara|shirika|kampuni|benki|chama|tume|chuo|ripoti|taarifa|gazeti|vyombo|chanzo|shahidi|mashahidi|wakazi|mkazi|mwanaharakati|wanaharakati|upinzani|mwandishi|waandishi|kocha|mchezaji|mgombea|papa|mfalme|malkia|muungano|familia|baba|mama|mwanamke|mwanaume|kundi|daktari|madaktari|mwanzilishi|mjumbe|umoja',
  ),
  titles: list('bwana|bibi|dk|dkt|profesa|jenerali|rais|waziri|papa'),
  notSpeech: list(
    'kinachoitwa|linaloitwa|inayoitwa|wanaoitwa|filamu|kitabu|wimbo|jarida|kipindi|operesheni|liitwalo|iitwayo',
  ),
};
