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
function list(lines: string): LabelledAddress[] {
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

/** Written after the detector, and run against it once before anything was changed. */
export const SECOND_ADDRESSES: readonly LabelledAddress[] = list(`
  article en https://www.cnn.com/2026/05/02/europe/windmill-village-moves-uphill-intl
  topic en https://www.cnn.com/world/europe
  author en https://www.cnn.com/profiles/petra-vandenholt
  live-tv en https://www.cnn.com/live-tv
  article en https://edition.cnn.com/travel/article/night-train-dining-car-returns/index.html
  article en https://www.npr.org/2026/04/30/nx-s1-5381207/tide-clock-harbor-volunteers
  topic en https://www.npr.org/sections/science/
  article en https://www.politico.eu/article/parliament-votes-on-river-barges-subsidy/
  tags en https://www.politico.eu/tag/barges/
  article en https://www.ft.com/content/6b1f0a9c-4d77-4f0e-9a53-0c1de9f7a2b8
  topic en https://www.ft.com/world/europe
  wall en https://accounts.ft.example/login?location=https%3A%2F%2Fwww.ft.example%2Fcontent%2F6b1f
  article en https://www.economist.com/europe/2026/04/16/the-slow-return-of-the-canal-barge
  front en https://www.economist.com/
  article en https://www.bloomberg.com/news/articles/2026-05-11/barge-freight-rates-climb-as-rhine-falls
  topic en https://www.bloomberg.com/markets
  author en https://www.bloomberg.com/authors/AV7qzw0kxx/marit-soderlind
  article en https://www.independent.co.uk/climate-change/news/peat-bog-railway-reopens-b2791204.html
  article en https://www.telegraph.co.uk/gardening/2026/04/03/how-to-keep-a-pond-alive-in-drought/
  article en https://www.irishtimes.com/ireland/2026/03/19/turf-cutters-swap-spades-for-seedlings/
  tags en https://www.irishtimes.com/tags/peatlands/
  article en https://www.smh.com.au/national/nsw/the-lighthouse-keeper-s-daughter-comes-home-20260412-p5zq1x.html
  article en https://www.abc.net.au/news/2026-04-12/mangrove-nursery-volunteers-replant-bay/106021874
  topic en https://www.abc.net.au/news/topic/mangroves
  article en https://www.cbc.ca/news/canada/newfoundland-labrador/ice-harvest-museum-1.7612044
  article en https://globalnews.ca/news/12904417/grain-elevator-library-opens/
  article en https://www.japantimes.co.jp/news/2026/03/02/japan/ferry-island-school-reopens/
  article en https://www.thehindu.com/news/national/kerala/coir-weavers-revive-old-loom/article70214418.ece
  topic en https://www.thehindu.com/news/national/kerala/
  article en https://indianexpress.com/article/cities/pune/old-library-gets-new-roof-9920413/
  tags en https://indianexpress.com/about/libraries/
  article en https://www.scmp.com/news/hong-kong/society/article/3341207/last-sampan-builder-takes-apprentice
  article en https://www.straitstimes.com/asia/se-asia/stilt-village-gets-its-first-fire-boat
  article en https://punchng.com/yam-farmers-build-their-own-road/
  article en https://www.dailymaverick.co.za/article/2026-03-30-the-windpump-mechanics-of-the-karoo/
  article en https://timesofmalta.example/article/salt-pans-reopen-visitors.1120347
  article en https://www.yahoo.com/news/otters-return-canal-forty-years-094512177.html
  article en https://medium.example/@ada/why-i-kept-the-old-compass-7c1de0f293b4
  article en https://letters.substack.example/p/the-last-ferryman
  article en https://smalltown.example/?p=48120
  article en https://news.example/news.php?id=480233
  article en https://gazette.example/node/71120
  search en https://smalltown.example/?s=ferry
  topic en https://smalltown.example/category/council/page/3/
  topic en https://smalltown.example/2026/03/
  author en https://smalltown.example/author/brandt/
  service en https://smalltown.example/about-us/
  service en https://smalltown.example/contact/
  article de https://www.n-tv.de/panorama/Wasserbueffel-sollen-das-Ried-retten-id30201187.html
  article de https://www.welt.de/wirtschaft/article69b1f2c4e1a07d5f7c0e9a3b/Binnenschiffer-hoffen-auf-Regen.html
  article de https://taz.de/Torfabbau-in-Norddeutschland/!6071204/
  topic de https://taz.de/Gesellschaft/Alltag/!p4611/
  article de https://www.derstandard.at/story/3000000301177/wie-die-letzte-muehle-im-tal-ueberlebt
  article de https://www.srf.ch/news/schweiz/alpkaese-wanderkaeserei-zieht-weiter
  topic de https://www.srf.ch/news/schweiz
  article de https://www.stern.de/panorama/dorf-kauft-bahnhof--nun-kommt-der-zug-36120457.html
  videos de https://www.zdf.example/nachrichten/videos
  shop de https://shop.zeitung.example/produkt/wandkalender-leuchttuerme
  wall de https://abo.zeitung.example/digital
  article de https://www.heise.de/news/Funkmast-im-Kirchturm-Gemeinde-testet-neues-Netz-10312044.html
  service de https://www.heise.de/Datenschutzerklaerung-der-Example-GmbH-4860.html
  article fr https://www.liberation.fr/environnement/les-derniers-paludiers-de-la-baie-20260318_H7QK2LZ0XNAB3C/
  article fr https://www.francetvinfo.fr/meteo/secheresse/le-lac-retrouve-ses-pecheurs_7120457.html
  videos fr https://www.francetvinfo.fr/en-direct/tv.html
  article fr https://www.rfi.fr/fr/afrique/20260412-au-bénin-les-piroguiers-s-organisent
  topic fr https://www.rfi.fr/fr/afrique/
  article fr https://www.ouest-france.fr/bretagne/le-phare-rallume-par-ses-voisins-5b7c1de0-f293-11ef-8d0e-5f2b61c9a7e3
  tags fr https://www.ouest-france.fr/mot-cle/phare/
  article es https://www.clarin.com/sociedad/pueblo-compro-estacion-tren_0_Xk3lq9ZrTa.html
  tags es https://www.clarin.com/tema/trenes.html
  article es https://www.bbc.com/mundo/articles/cwy0k8e5g3no
  article es https://www.elmundo.es/ciencia-y-salud/2026/04/02/69ce1f0afdddff3c1b8b4571.html
  article es https://www.infobae.com/america/2026/04/11/los-guardianes-del-ultimo-glaciar/
  search es https://buscador.lanacion.example/?q=glaciar
  article pt https://www1.folha.uol.com.br/ambiente/2026/04/barqueiros-aprendem-a-medir-o-rio.shtml
  article pt https://www.publico.pt/2026/04/09/local/noticia/moinho-mare-volta-moer-2129917
  topic pt https://www.publico.pt/topico/moinhos
  article it https://www.corriere.it/cronache/26_aprile_09/il-borgo-che-suona-le-campane-3f1c2a60-15bd-11f1-9c0e-4d2b1f0a8e77.shtml
  article it https://www.ansa.it/sito/notizie/cronaca/2026/04/09/riapre-la-funivia-del-lago_7c1de0f2-93b4-4a66-8d0e-5f2b61c9a7e3.html
  author it https://www.corriere.it/firme/ada-brandt.shtml
  article pl https://www.rp.pl/spoleczenstwo/art42107711-mlynarz-uczy-dzieci-piec-chleb
  article pl https://tvn24.pl/polska/latarnia-morska-znowu-swieci-st8401127
  article cs https://www.novinky.cz/clanek/domaci-mlynar-otevrel-skolu-40511207
  tags cs https://www.novinky.cz/tag/mlyny-1204
  article hu https://telex.hu/belfold/2026/04/09/vizimalom-felujitas-falu-onkentes
  topic hu https://telex.hu/rovat/belfold
  article ro https://www.digi24.ro/stiri/actualitate/ciobanii-au-coborat-mai-devreme-3190447
  article bg https://www.dnevnik.bg/bulgaria/2026/04/09/4761120_rozoberachite_zapochnaha_po-rano/
  article sr https://www.politika.rs/sr/clanak/690114/stari-tramvaj-ponovo-vozi
  article el https://www.kathimerini.gr/society/563570114/oi-teleytaioi-mylonades-toy-nisioy/
  article ru https://www.rbc.ru/society/09/04/2026/69d5c1a09a794733f1b2c0de
  article ru https://ria.ru/20260409/mayak-2011740236.html
  topic ru https://ria.ru/world/
  article uk https://suspilne.media/1120447-pasicniki-ratuut-step/
  article ar https://arabic.rt.com/world/1672041-قرية-تعيد-فتح-مدرستها/
  topic ar https://www.alarabiya.net/tools/tag/تعليم
  article ar https://www.skynewsarabia.com/varieties/1791120-صيادو-اللؤلؤ-يعودون-إلى-البحر
  article fa https://www.isna.ir/news/1405012009127/آخرین-کوزه-گر-شهر
  topic fa https://www.isna.ir/tag/سفال
  article ur https://www.bbc.com/urdu/articles/c4g0zq1l9kyo
  article hi https://www.amarujala.com/uttar-pradesh/jhansi/village-restores-old-stepwell-2026-04-09
  topic hi https://www.jagran.com/topics/stepwell
  article bn https://www.prothomalo.com/bangladesh/district/k2w9x0q4zr
  topic bn https://www.prothomalo.com/topic/নদী
  article zh https://www.bbc.com/zhongwen/articles/c5y1m0w9k2xo/simp
  article zh https://news.sina.com.cn/c/2026-04-09/doc-inhsxkqz4120457.shtml
  topic zh https://news.sina.com.cn/china/
  article zh https://www.chinatimes.com/realtimenews/20260409002114-260405
  article ja https://mainichi.jp/articles/20260409/k00/00m/040/118000c
  topic ja https://mainichi.jp/ch150912011i/
  article ja https://www.yomiuri.co.jp/national/20260409-OYT1T50114/
  article ko https://www.hani.co.kr/arti/area/area_general/1191204.html
  article ko https://n.news.naver.com/mnews/article/001/0015412077
  search ko https://search.naver.example/search.naver?query=%EB%93%B1%EB%8C%80
  article id https://news.detik.com/berita/d-7861204/nelayan-tanam-bakau-di-teluk-sunyi
  topic id https://www.detik.com/tag/bakau
  article tr https://www.cumhuriyet.com.tr/turkiye/fener-bekcisinin-son-gecesi-2311204
  author tr https://www.cumhuriyet.com.tr/yazarlar/ada-brandt
  article sw https://www.bbc.com/swahili/articles/c9dl0qx1v7zo
  article vi https://tuoitre.vn/ngu-dan-trong-lai-rung-ngap-man-20260409101204.htm
  topic vi https://tuoitre.vn/the-gioi.htm
  forum en https://community.example/discussions/48120/which-ferry-is-the-oldest
  forum de https://www.forum.example/viewtopic.php?f=12&t=48120
  shop en https://daily.example/store/products/ferry-poster-48120
  error en https://daily.example/404
  live-tv de https://sender.example/livestream
  front ja https://shimbun.example/index.html
  front ar https://sahifa.example/ar/
  front pt https://jornal.example/home
  videos en https://daily.example/sport/videos
  tags en https://daily.example/topics/
  search fr https://quotidien.example/rechercher?texte=phare
`);
