import type { LabelledAddress, PageKind } from './addresses.ts';

/** DW's 31 languages: the path's tag, the page's language, slugs of a story, a topic and a section. */
const LANGUAGES: readonly (readonly [
  tag: string,
  language: string,
  story: string,
  topic: string,
  home: string,
])[] = [
  ['sq', 'sq', 'furra-e-fshatit-hapet-sërish', 'energjia', 'tema/s-10311'],
  ['am', 'am', 'የቡና-ገበሬዎች-አዲስ-ማሽን-ገዙ', 'ቡና', 'ዜና/s-11646'],
  ['ar', 'ar', 'قرية-تعيد-فتح-مدرستها-القديمة', 'التعليم', 'أخبار/s-9106'],
  ['bn', 'bn', 'নদীর-মাঝিরা-ফিরে-এলেন', 'নদী', 'বিষয়/s-11929'],
  ['bs', 'bs', 'mlin-na-rijeci-opet-melje', 'rijeke', 'teme/s-10037'],
  ['bg', 'bg', 'розоберачите-започнаха-по-рано', 'рози', 'новини/s-10254'],
  ['zh', 'zh', '山村茶农学会了新手艺', '茶叶', '在线报导/s-9058'],
  ['zh-hant', 'zh', '山村茶農學會了新手藝', '茶葉', '在線報導/s-100993'],
  ['hr', 'hr', 'solari-otoka-čekaju-sunce', 'more', 'najnovije/s-10015'],
  ['fa-af', 'fa', 'مکتب-دختران-در-دره-باز-شد', 'آموزش', 'موضوعات/s-11562'],
  ['fa-ir', 'fa', 'گفتگو-با-آخرین-کوزه‌گر-شهر', 'هنر', 'اخبار/s-9993'],
  ['en', 'en', 'lake-ferry-returns-after-two-winters', 'ferries', 'top-stories/s-9097'],
  ['fr', 'fr', 'les-apiculteurs-du-plateau-s-unissent', 'abeilles', 'actualités/s-10261'],
  ['de', 'de', 'moorbauern-hoffen-auf-nassen-frühling', 'moor', 'themen/s-9077'],
  ['el', 'el', 'το-θέατρο-της-πλατείας-ανοίγει', 'θέατρο', 'θέματα/s-10508'],
  ['ha', 'ha', 'an-gyara-rijiyar-kauye', 'ruwa', 'labarai/s-11603'],
  ['hi', 'hi', 'बावड़ी-में-फिर-लौटा-पानी', 'पानी', 'विषय/s-11930'],
  ['id', 'id', 'petani-rumput-laut-kembali-ke-teluk', 'laut', 'berita/s-11546'],
  ['sw', 'sw', 'mafundi-wa-baiskeli-wafungua-shule', 'usafiri', 'mada/s-11588'],
  ['mk', 'mk', 'опсерваторијата-повторно-работи', 'наука', 'теми/s-10339'],
  ['ps', 'ps', 'د-کلي-پل-بیا-جوړ-شو', 'پلونه', 'خبرونه/s-11563'],
  ['pl', 'pl', 'latarnik-który-nie-chciał-wyjechać', 'morze', 'tematy/s-11394'],
  ['pt-002', 'pt', 'porto-antigo-volta-a-receber-barcos', 'portos', 'notícias/s-13918'],
  ['pt-br', 'pt', 'orquestra-de-bairro-ganha-sede', 'música', 'notícias/s-7111'],
  ['ro', 'ro', 'ciobanii-coboară-mai-devreme', 'munți', 'subiecte/s-11462'],
  ['ru', 'ru', 'как-деревня-купила-маяк', 'маяки', 'темы-дня/s-9119'],
  ['sr', 'sr', 'stari-tramvaj-ponovo-vozi', 'tramvaj', 'teme/s-10025'],
  ['es', 'es', 'el-observatorio-del-páramo-abre-de-noche', 'astronomía', 'actualidad/s-30684'],
  ['tr', 'tr', 'fındık-üreticileri-hasadı-bekliyor', 'tarım', 'gündem/s-10201'],
  ['uk', 'uk', 'пасічники-рятують-степ', 'бджоли', 'теми-дня/s-9874'],
  ['ur', 'ur', 'آم-کے-باغوں-میں-نئی-فصل', 'زراعت', 'موضوعات/s-11924'],
];

/** Types of DW's addresses, and what stands there. The last: classic episodes of a programme. */
const TYPES: readonly (readonly [kind: PageKind, slug: 'story' | 'topic', type: string])[] = [
  ['article', 'story', 'a-'],
  ['article', 'story', 'live-'],
  ['article', 'story', 'video-'],
  ['article', 'story', 'av-'],
  ['article', 'story', 'audio-'],
  ['article', 'story', 'g-'],
  ['topic', 'topic', 't-'],
  ['topic', 'topic', 's-'],
  ['videos', 'topic', 'st-'],
  ['author', 'story', 'person-'],
  ['topic', 'topic', 'program-'],
];

const OLD_HOSTS = ['www.dw.de', 'www.dw-world.de', 'amp.dw.com', 'm.dw.com', 'dw.com'];
const QUERIES = ['', '?maca=xx-newsletter-1234-html', '?at_medium=social', '/', '#comments'];

function inLanguage(
  [tag, language, story, topic, home]: (typeof LANGUAGES)[number],
  index: number,
): LabelledAddress[] {
  const site = `https://www.dw.com/${tag}`;
  const id = 60_000_000 + index * 137_911;
  const typed = TYPES.map(([kind, slug, type], place): LabelledAddress => {
    const words = slug === 'story' ? story : topic;
    // Some readers copy the encoded address, others what the address bar shows.
    const written = place % 2 === 0 ? encodeURIComponent(words) : words;
    return { kind, language, url: `${site}/${written}/${type}${id + place}` };
  });
  const host = OLD_HOSTS[index % OLD_HOSTS.length];
  const query = QUERIES[index % QUERIES.length];
  return [
    ...typed,
    { kind: 'front', language, url: `${site}/${home}` },
    { kind: 'front', language, url: site },
    {
      kind: 'search',
      language,
      url: `${site}/search/?languageCode=${tag}&item=${encodeURIComponent(topic)}`,
    },
    { kind: 'topic', language, url: `${site}/${topic}/e-${id}-9798` },
    { kind: 'article', language, url: `https://${host}/${tag}/${story}/a-${id + 40}${query}` },
  ];
}

/** DW's addresses in all languages, written before the detector. */
export const DW_ADDRESSES: readonly LabelledAddress[] = [
  ...LANGUAGES.flatMap(inLanguage),
  { kind: 'front', language: 'en', url: 'https://www.dw.com/' },
  { kind: 'article', language: 'en', url: 'https://www.dw.com/en/0/live-72516999' },
  { kind: 'live-tv', language: 'en', url: 'https://www.dw.com/en/live-tv/channel-english' },
  { kind: 'topic', language: 'en', url: 'https://www.dw.com/en/programs-az/s-9098' },
  { kind: 'service', language: 'en', url: 'https://www.dw.com/en/dw-privacy-policy/privacypolicy-123' },
  { kind: 'service', language: 'de', url: 'https://www.dw.com/de/impressum/legalnotice' },
  { kind: 'front', language: 'en', url: 'https://learngerman.dw.com/en/overview' },
  { kind: 'service', language: 'en', url: 'https://learngerman.dw.com/en/am-see/l-58112233' },
  { kind: 'front', language: 'en', url: 'https://corporate.dw.com/en/about-dw/s-30688' },
  { kind: 'videos', language: 'de', url: 'https://www.dw.com/de/media-center/all-media-content/s-100814' },
];
