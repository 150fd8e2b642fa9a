/**
 * Words that outlets' addresses use for pages that are no article, and for articles: conventions of URLs, not a
 * language's words, and so in one place for all languages. Lower case, without diacritics where the address may
 * go without them. A word is listed for what most outlets mean by it; none is here for one outlet.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** What follows names a topic, a section, a place, a person: `/tag/ferries`, `/autor/ada-brandt`. */
export const LISTING = words(`
  tag tags tagged hashtag etiqueta etiquetas etiquette etiquettes etiket etiketler schlagwort schlagworte
  schlagwoerter stichwort keyword keywords label labels tagg emne emner amne onderwerp onderwerpen trefwoord
  topic topics topico topicos tema temas temat tematy teme tematica thema themen themenseite themenseiten
  theme themes thematique thematiques dossier dossiers sujet sujets argomento argomenti konu konular haberleri
  topik subject subjects hub hubs cat category categories categoria categorias categorie kategorie kategorien
  kategoria kategori kategorija kategorije rubrik rubriken rubrique rubriques rubrica rubriche rubric rubrics
  rubrika rubriky rubriki section sections seccion secciones sezione sezioni secao cluster
  series serie serien program programs programme programmes programm programme-az show shows sendung sendungen
  emission emissions programa programas trasmissioni podcasts collections
  place places location locations country countries
  author authors autor autores autoras autoren autorin autorinnen auteur auteurs autore autori autorzy avtor avtory
  avtori yazar penulis profile profiles profil by byline bylines staff writer writers journalist journalists
  journaliste journalistes contributor contributors signataires people person persons personen columnist columnists
  reporter reporters redakteur redakteure user users member members
  firme firma firmas plumas skribent skribenter verslaggever toimittaja kirjoittaja szerzo szerzok yazarlar
  redaktor redaktorzy autori tac-gia penulis koseyazarlari
  mot-cle mots-cles aihe aiheet avainsana emneord nyckelord stikord stitek stitky temata temak cimke cimkek rovat
  rovatok dzial dzialy eticheta etichete subiect subiecte oznaka oznake ključne-riječi chu-de chuyen-muc chuyen-de
  тег теги тема темы теми автор автори авторы рубрика рубрики категория категории метка метки
  وسم وسوم موضوع موضوعات كاتب برچسب نویسنده विषय लेखक 主题 主題 标签 標籤 作者 トピック 記者 태그 기자
`);

/** The page itself is a list, whatever stands before: `/sport/videos`, `/2026/archive`. */
export const LIST = words(`
  archive archives archiv archivo archivio archief arkiv arsiv arhiva arhiv arquivo index latest newest all all-news
  latest-news recent breaking-news most-read most-popular trending popular ultimas ultimas-noticias ultima-hora
  ultime-notizie dernieres derniere-minute en-continu neueste neuigkeiten newsticker ticker son-dakika terkini
  video videos vídeos mediathek mediatheque media-center multimedia gallery galleries galeria galerias fotos photos
  pictures bilder watch videoteca programs-az podcast
  topics themen temas tags authors autoren sitemap feed feeds rss newsletter newsletters
  live live-tv livestream live-stream en-vivo en-direct ao-vivo directo direct diretta canli-yayin canli-tv tv
  tv-guide schedule epg home homepage frontpage startseite
`);

/** The page answers a search. */
export const SEARCH = words(`
  search searchresults search-results suche suchen suchergebnisse recherche rechercher buscar busca busqueda buscador
  pesquisa cerca ricerca zoeken zoek sok sök soeg søg haku hledat hledej vyhledavani szukaj wyszukiwanie wyszukaj
  kereses keresés cautare căutare traži trazi pretraga poisk поиск пошук търсене ara arama cari pencarian tim-kiem
  بحث جستجو खोज 搜索 搜尋 検索 검색
`);

/** The names of a search's words in a query. */
export const SEARCH_PARAMETERS = words(
  'q query search searchtext search_query search_keywords searchterm suchbegriff keyword keywords term',
);

/** Law, accounts and trade: pages that outlets have beside their articles. */
export const SERVICE = words(`
  impressum imprint legal legalnotice legal-notice privacy privacy-policy privacypolicy datenschutz
  datenschutzerklaerung privacidad confidentialite privacidade terms terms-of-use terms-of-service agb nutzungsbedingungen
  aviso-legal mentions-legales contact contact-us kontakt contacto contatti about about-us ueber-uns a-propos
  quienes-somos login signin sign-in sign-up signup logout account accounts konto register registration anmelden
  subscribe subscription subscriptions abo abonnement abonnements abonnieren suscripcion suscripciones assinatura
  checkout cart basket warenkorb carrito panier help faq hilfe ayuda aide careers jobs advertise cookies
  cookie-policy accessibility error 404 not-found
  shop store product products produkt produkte producto productos produit produits prodotto prodotti angebote
`);

/** Readers talk to readers. */
export const FORUM = words(`
  forum forums foro foros thread threads viewtopic showthread viewforum showtopic discussions
`);

/** First labels of hosts on which no articles stand. */
export const SERVICE_HOSTS = words(`
  shop store search suche buscador abo account accounts login my profile jobs help
  support tv live stream rss feeds boutique tienda podcasts
`);
export const FORUM_HOSTS = words('forum forums foro foros community discuss discussion');

/** What follows is one article: `/article/2026/…`, `/story/…`. */
export const ARTICLE = words(`
  article articles artikel articulo articulos artigo artigos articolo articoli artykul artykuly clanek clanky clanak
  statja statia story stories noticia nota news-story a doc view read
`);
