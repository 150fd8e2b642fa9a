/** What stands at an address: an article of any kind, or one of the pages that are none. */
export type PageKind =
  | 'article'
  | 'front'
  | 'topic'
  | 'search'
  | 'author'
  | 'videos'
  | 'tags'
  | 'shop'
  | 'error'
  | 'wall'
  | 'forum'
  | 'live-tv'
  | 'service';

export interface LabelledAddress {
  kind: PageKind;
  /** The language of the page that the tests put there. */
  language: string;
  url: string;
}

/** One address a line: kind, language, address. Slugs, names and ids are invented; the shapes are outlets' own. */
export function list(lines: string): LabelledAddress[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [kind, language, url] = line.trim().split(/\s+/);
      if (!kind || !language || !url) throw new Error(`Not an address of the set: ${line}`);
      return { kind: kind as PageKind, language, url };
    });
}

/** Written before the detector. */
export const FIRST_ADDRESSES: readonly LabelledAddress[] = list(`
  article en https://www.bbc.com/news/articles/c0q4w9z1k7ro
  article en https://www.bbc.com/news/world-europe-70214385
  article en https://www.bbc.co.uk/sport/rowing/articles/cx2l8dm0p4yo
  article en https://www.bbc.com/news/live/c7v1n3x9e2kt
  front en https://www.bbc.com/news
  topic en https://www.bbc.com/news/world/europe
  topic en https://www.bbc.com/news/topics/cz4pr2gd85qt
  front en https://www.bbc.com/
  videos en https://www.bbc.com/video
  article en https://www.theguardian.com/world/2026/mar/14/ferry-crews-return-to-lake-after-two-silent-winters
  article en https://www.theguardian.com/commentisfree/2025/oct/02/we-owe-our-hedgerows-an-apology
  article en https://www.theguardian.com/world/live/2026/feb/11/harbour-strike-talks-resume-live-updates
  topic en https://www.theguardian.com/world/lithuania
  topic en https://www.theguardian.com/environment/all
  author en https://www.theguardian.com/profile/orla-tennant
  front en https://www.theguardian.com/uk
  topic en https://www.theguardian.com/tone/obituaries
  article en https://www.nytimes.com/2026/04/21/world/europe/beekeepers-rooftops-census.html
  article en https://www.nytimes.com/interactive/2025/11/30/climate/river-ice-maps.html
  topic en https://www.nytimes.com/section/world/europe
  author en https://www.nytimes.com/by/harlan-oyelaran
  search en https://www.nytimes.com/search?query=salt+marsh
  tags en https://www.nytimes.com/topic/subject/lighthouses
  front en https://www.nytimes.com/international/
  article en https://www.washingtonpost.com/climate-environment/2026/01/09/owl-corridor-highway-bridge/
  article en https://apnews.com/article/orchard-frost-growers-insurance-4f0c27d18be9a35560cc12de7788ab41
  topic en https://apnews.com/hub/volcanoes
  article en https://www.reuters.com/world/americas/quarry-town-votes-keep-its-bells-2026-05-17/
  topic en https://www.reuters.com/world/americas/
  author en https://www.reuters.com/authors/ines-valdorra/
  article de https://www.spiegel.de/wirtschaft/seilbahn-am-moorsee-warum-der-bau-stockt-a-7c1de0f2-93b4-4a66-8d0e-5f2b61c9a7e3
  topic de https://www.spiegel.de/thema/seilbahnen/
  topic de https://www.spiegel.de/wirtschaft/
  author de https://www.spiegel.de/impressum/autor-2f6b8f1c-0001-0003-0000-000000021477
  front de https://www.spiegel.de/
  article de https://www.zeit.de/gesellschaft/2026-02/dorfladen-genossenschaft-umland
  article de https://www.zeit.de/2026/08/orgelbau-handwerk-nachwuchs
  topic de https://www.zeit.de/thema/orgel
  author de https://www.zeit.de/autoren/L/Jorun_Lehnhoff/index
  topic de https://www.zeit.de/gesellschaft/index
  article de https://www.sueddeutsche.de/bayern/almwirtschaft-wolf-zaun-li.3081194
  topic de https://www.sueddeutsche.de/thema/Almwirtschaft
  article de https://www.tagesschau.de/inland/regional/deichbau-kosten-100.html
  topic de https://www.tagesschau.de/inland
  search de https://www.tagesschau.de/suche?searchText=deich
  article de https://www.faz.net/aktuell/feuilleton/das-letzte-kino-im-tal-macht-weiter-110532876.html
  article es https://elpais.com/internacional/2026-03-02/el-faro-que-nadie-quiso-apagar.html
  topic es https://elpais.com/noticias/faros/
  author es https://elpais.com/autor/benita-larrainzar/
  front es https://elpais.com/america/
  topic es https://elpais.com/internacional/
  article es https://www.lanacion.com.ar/sociedad/los-telares-vuelven-al-pueblo-nid14032026/
  tags es https://www.lanacion.com.ar/tema/telares-tid51123/
  article fr https://www.lemonde.fr/planete/article/2026/04/18/les-salines-rouvrent-apres-trente-ans_6602917_3244.html
  topic fr https://www.lemonde.fr/planete/
  author fr https://www.lemonde.fr/signataires/aurele-fontenac/
  search fr https://www.lemonde.fr/recherche/?search_keywords=salines
  article fr https://www.lefigaro.fr/culture/l-orgue-du-village-retrouve-sa-voix-20260312
  topic fr https://www.lefigaro.fr/culture
  article en https://www.aljazeera.com/news/2026/5/6/date-farmers-trade-wells-for-fog-nets
  article en https://www.aljazeera.com/features/2025/12/1/the-last-puppet-master-of-the-old-market
  tags en https://www.aljazeera.com/tag/fog/
  topic en https://www.aljazeera.com/where/madagascar/
  author en https://www.aljazeera.com/author/samira_okonedo_260401
  article ar https://www.aljazeera.net/news/2026/5/6/مزارعو-التمر-يحصدون-الضباب
  topic ar https://www.aljazeera.net/where/tunisia/
  article ar https://www.bbc.com/arabic/articles/c1wq7zz0lr8o
  article hi https://www.ndtv.com/india-news/stepwell-restored-by-schoolchildren-opens-to-visitors-5830417
  topic hi https://www.ndtv.com/topic/stepwells
  topic hi https://www.ndtv.com/india
  article hi https://www.bhaskar.com/local/rajasthan/jaipur/news/old-stepwell-restored-by-village-134402781.html
  article ko https://www.yna.co.kr/view/AKR20260312088400051
  topic ko https://www.yna.co.kr/economy/all
  search ko https://www.yna.co.kr/search/index?query=%EB%93%B1%EB%8C%80
  article en https://en.yna.co.kr/view/AEN20260312003900320
  article ja https://www3.nhk.or.jp/news/html/20260309/k10014390581000.html
  topic ja https://www3.nhk.or.jp/news/cat04.html
  article ja https://www.asahi.com/articles/ASV3D2QK1V3DUTIL00M.html
  tags ja https://www.asahi.com/topics/word/%E7%81%AF%E5%8F%B0.html
  article zh https://www.zaobao.com.sg/news/china/story20260314-8034471
  topic zh https://www.zaobao.com.sg/news/china
  article zh http://www.xinhuanet.com/20260311/5c7e0d1b9a8f4e0d8b3a6f1e2d3c4b5a/c.html
  article ru https://www.kommersant.ru/doc/8102744
  topic ru https://www.kommersant.ru/theme/1422
  article ru https://lenta.ru/news/2026/03/12/mayak/
  topic ru https://lenta.ru/rubrics/world/
  article ru https://meduza.io/feature/2026/02/03/kak-derevnya-kupila-mayak
  article uk https://www.pravda.com.ua/news/2026/03/12/7502918/
  topic uk https://www.pravda.com.ua/tags/mayak/
  article pl https://wyborcza.pl/7,75399,31402277,latarnia-wraca-do-rybakow-po-trzydziestu-latach.html
  article it https://www.repubblica.it/cronaca/2026/03/12/news/il_paese_che_ha_comprato_il_suo_faro-424411873/
  topic it https://www.repubblica.it/argomenti/faro
  article pt https://g1.globo.com/mg/minas-gerais/noticia/2026/03/12/sineiros-de-vila-antiga-ensinam-criancas.ghtml
  topic pt https://g1.globo.com/mg/minas-gerais/
  videos pt https://g1.globo.com/mg/videos-mg1/
  article tr https://www.hurriyet.com.tr/gundem/fener-bekcisinin-son-gecesi-42790133
  tags tr https://www.hurriyet.com.tr/haberleri/deniz-feneri
  article nl https://www.nrc.nl/nieuws/2026/03/12/molenaars-luiden-de-noodklok-om-windschaduw-a4891107
  topic nl https://www.nrc.nl/onderwerp/molens/
  article sv https://www.svt.se/nyheter/lokalt/gotland/fyrvaktaren-som-stannade-kvar
  article id https://www.kompas.com/tren/read/2026/03/12/143000165/nelayan-menanam-kembali-bakau-di-teluk-sunyi
  tags id https://www.kompas.com/tag/bakau
  search id https://search.kompas.com/search?q=bakau
  article vi https://vnexpress.net/ngu-dan-trong-lai-rung-ngap-man-4860113.html
  topic vi https://vnexpress.net/thoi-su
  service en https://news.example/privacy-policy
  service de https://zeitung.example/impressum
  wall en https://daily.example/account/login?returnTo=%2Fnews%2F2026%2F03%2F12%2Fferry
  shop en https://shop.daily.example/products/enamel-mug-with-lighthouse
  forum en https://forum.daily.example/threads/which-ferry-is-the-oldest.48112/
  live-tv en https://channel.example/live
  error en https://daily.example/2024/01/09/a-story-that-has-moved-away/
`);
