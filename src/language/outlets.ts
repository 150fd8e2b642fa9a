/**
 * News outlets that articles name as their source, as they are written in Latin script or in their own. Names
 * that are also common words count only inside quotation marks or brackets: see {@link AMBIGUOUS_OUTLETS}.
 */
export const OUTLETS: readonly string[] = (
  'Deutsche Welle|DW|ARD|ZDF|Deutschlandfunk|Norddeutscher Rundfunk|NDR|WDR|MDR|RBB|SWR|Bayerischer Rundfunk|Süddeutsche Zeitung|Süddeutschen Zeitung|' +
  'Frankfurter Allgemeine Zeitung|Frankfurter Allgemeinen Zeitung|Frankfurter Allgemeine Sonntagszeitung|FAZ|Frankfurter Rundschau|Der Spiegel|Der Tagesspiegel|Tagesspiegel|' +
  'Spiegel Online|Handelsblatt|Die Zeit|Die Welt|Welt am Sonntag|Bild am Sonntag|Bild-Zeitung|Bild newspaper|taz|Neue Zürcher Zeitung|Rheinische Post|' +
  'Stuttgarter Zeitung|Neue Osnabrücker Zeitung|RedaktionsNetzwerk Deutschland|RND|Funke Mediengruppe|Funke media group|Augsburger Allgemeine|' +
  'BBC|BBC News|CNN|CNBC|NBC|NBC News|ABC News|CBS|CBS News|Fox News|MSNBC|NPR|PBS|C-SPAN|New York Times|The New York Times|Washington Post|' +
  'The Washington Post|Wall Street Journal|The Wall Street Journal|Los Angeles Times|USA Today|Politico|Axios|Time magazine|Newsweek|The Atlantic|' +
  'Financial Times|The Financial Times|The Guardian|Guardian newspaper|The Times of London|Daily Telegraph|The Telegraph|The Independent|Daily Mail|' +
  'The Economist|Sky News|ITV|Channel 4|Le Monde|Le Figaro|Libération|France 24|Radio France Internationale|RFI|BFMTV|France Info|Franceinfo|Mediapart|' +
  'El País|El Mundo|La Vanguardia|RTVE|Corriere della Sera|La Repubblica|La Stampa|RAI|De Telegraaf|De Volkskrant|NRC Handelsblad|Le Soir|De Standaard|' +
  'Gazeta Wyborcza|Rzeczpospolita|TVN24|TVP|Onet|Hospodářské noviny|Der Standard|ORF|Die Presse|SRF|Tages-Anzeiger|' +
  'Kommersant|Novaya Gazeta|Meduza|TV Rain|Rossiya 1|Channel One|Echo of Moscow|RT|Коммерсантъ|Новая газета|Медуза|Дождь|РБК|' +
  'Kyiv Independent|The Kyiv Independent|Ukrainska Pravda|Українська правда|Украинская правда|Suspilne|Суспільне|Hromadske|' +
  'Al Jazeera|Al-Jazeera|Al Arabiya|Al-Arabiya|Al-Ahram|Haaretz|Jerusalem Post|The Jerusalem Post|Times of Israel|The Times of Israel|Yedioth Ahronoth|' +
  'Press TV|قناة الجزيرة|قناة العربية|صحيفة الأهرام|Iran International|BBC Persian|BBC Arabic|Hürriyet|Cumhuriyet|Sözcü|NTV|CNN Türk|Halk TV|BirGün|' +
  'Times of India|The Times of India|The Hindu|Hindustan Times|Indian Express|The Indian Express|NDTV|India Today|Dainik Bhaskar|Geo News|' +
  "Daily Star|The Daily Star|Prothom Alo|Global Times|China Daily|People’s Daily|People's Daily|South China Morning Post|CCTV|Caixin|NHK|Asahi Shimbun|" +
  'Yomiuri Shimbun|Nikkei|KBS|Straits Times|The Straits Times|Channel NewsAsia|Bangkok Post|Kompas|Tempo magazine|Jakarta Post|The Jakarta Post|Rappler|' +
  'Daily Nation|The Standard newspaper|The EastAfrican|The Citizen|Punch newspaper|Premium Times|Vanguard newspaper|Daily Trust|Mail & Guardian|News24|SABC|' +
  'Folha de S.Paulo|Folha de São Paulo|O Globo|Estadão|O Estado de S. Paulo|TV Globo|GloboNews|UOL|Clarín|La Nación|Página/12|El Tiempo|El Espectador|' +
  'El Universal|Reforma|Milenio|Televisa|El Comercio|El Mercurio|La Tercera|Radio Free Europe|Radio Liberty|Voice of America|Euronews|Bellingcat|' +
  'Sydney Morning Herald|The Sydney Morning Herald|The Age|ABC Australia|Globe and Mail|The Globe and Mail|Toronto Star|CBC|CTV|' +
  '财新|环球时报|人民日报|新华网|南华早报|中央电视台|纽约时报|华尔街日报|金融时报'
).split('|');

/** Names of outlets that are also common words: they count only in quotation marks. */
export const AMBIGUOUS_OUTLETS: readonly string[] =
  'Bild|Welt|Zeit|Spiegel|Stern|Focus|Standard|Presse|Times|Post|Sun|Mirror|Guardian|Independent|Telegraph|Economist|Time|Nation|Star|Dawn|Age|Figaro|Monde|الجزيرة|العربية|الأهرام'.split(
    '|',
  );
