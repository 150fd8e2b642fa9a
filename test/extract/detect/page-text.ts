/** Sentences of our own, by language; other languages borrow those of their script. */
const SENTENCES: Readonly<Record<string, readonly string[]>> = {
  en: [
    'The ferry crossed the lake at dawn for the first time since the locks were closed two winters ago.',
    'Villagers had waited on the pier with lanterns, and somebody had brought a trombone.',
    'The crew of four repaired the engine with parts from a tractor, the captain said on Monday.',
    'A ticket costs as much as it did before, although diesel has become nearly twice as dear.',
    'The council had planned to sell the boat, but nobody wanted to pay for taking it apart.',
    'In the evening the school choir sang on the upper deck until the lamps went out.',
  ],
  de: [
    'Die Fähre überquerte den See am frühen Morgen zum ersten Mal seit zwei stillen Wintern.',
    'Am Anleger warteten die Leute aus dem Dorf mit Laternen, und jemand hatte eine Posaune dabei.',
    'Den Motor habe man mit Teilen eines Traktors repariert, sagte die Kapitänin am Montag.',
    'Eine Fahrkarte kostet so viel wie früher, obwohl der Diesel beinahe doppelt so teuer ist.',
    'Der Gemeinderat wollte das Boot verkaufen, doch niemand mochte für den Abbau bezahlen.',
  ],
  es: [
    'El transbordador cruzó el lago al amanecer por primera vez desde que cerraron las esclusas.',
    'Los vecinos esperaban en el muelle con faroles, y alguien había traído un trombón.',
    'La tripulación reparó el motor con piezas de un tractor, contó la capitana el lunes.',
    'El billete cuesta lo mismo que antes, aunque el gasóleo vale casi el doble.',
  ],
  fr: [
    "Le bac a traversé le lac à l'aube pour la première fois depuis la fermeture des écluses.",
    "Les habitants attendaient sur le ponton avec des lanternes, et quelqu'un avait pris un trombone.",
    "L'équipage a réparé le moteur avec les pièces d'un tracteur, a raconté la capitaine lundi.",
    "Le billet coûte autant qu'autrefois, bien que le gazole vaille presque le double.",
  ],
  ru: [
    'Паром пересёк озеро на рассвете впервые с тех пор, как две зимы назад закрыли шлюзы.',
    'Жители ждали на причале с фонарями, и кто-то принёс с собой старый тромбон.',
    'Двигатель починили с помощью деталей от трактора, рассказала капитан в понедельник.',
    'Билет стоит столько же, сколько прежде, хотя солярка подорожала почти вдвое.',
  ],
  ar: [
    'عبرت العبّارة البحيرة عند الفجر للمرة الأولى منذ إغلاق الأهوسة قبل شتاءين طويلين.',
    'وكان أهل القرية ينتظرون على الرصيف حاملين الفوانيس، وقد أحضر أحدهم آلة ترومبون.',
    'وقالت القبطانة يوم الاثنين إن الطاقم أصلح المحرك بقطع أُخذت من جرار قديم.',
    'ولا يزال سعر التذكرة كما كان في السابق، رغم أن الوقود أصبح أغلى مرتين تقريبا.',
  ],
  hi: [
    'दो सर्दियों बाद नाव ने भोर में पहली बार झील पार की और घाट पर खड़े लोग ताली बजाने लगे।',
    'गाँव वाले लालटेन लेकर घाट पर खड़े थे, और कोई अपने साथ पुराना बाजा भी ले आया था।',
    'कप्तान ने सोमवार को बताया कि इंजन की मरम्मत एक पुराने ट्रैक्टर के पुर्ज़ों से की गई।',
    'टिकट की कीमत पहले जितनी ही है, हालाँकि डीज़ल लगभग दोगुना महँगा हो चुका है।',
  ],
  zh: [
    '两个冬天以来，渡船第一次在黎明时分驶过湖面，岸上的人都鼓起掌来。',
    '村民们提着灯笼在码头上等候，还有人带来了一支旧长号。',
    '船长星期一说，船员们用一台旧拖拉机的零件修好了发动机。',
    '虽然柴油的价格几乎涨了一倍，船票还是和从前一样便宜。',
  ],
  ja: [
    '水門が閉じてから二度の冬を越え、渡し船が夜明けに初めて湖を渡った。',
    '村人たちは提灯を手に桟橋で待ち、古いトロンボーンを持ってきた人もいた。',
    '船長は月曜日、古いトラクターの部品でエンジンを直したと話した。',
    '燃料はほぼ二倍に値上がりしたが、乗船券の値段は以前と変わらない。',
  ],
  ko: [
    '갑문이 닫힌 지 두 해 겨울 만에 나룻배가 새벽에 처음으로 호수를 건넜다.',
    '마을 사람들은 등불을 들고 선착장에서 기다렸고 누군가는 오래된 트롬본을 가져왔다.',
    '선장은 월요일에 낡은 트랙터의 부품으로 엔진을 고쳤다고 말했다.',
    '기름값은 거의 두 배로 올랐지만 뱃삯은 예전과 똑같다고 한다.',
  ],
};

const BORROWED: Readonly<Record<string, string>> = {
  bg: 'ru',
  mk: 'ru',
  uk: 'ru',
  fa: 'ar',
  ps: 'ar',
  ur: 'ar',
  bn: 'hi',
  pt: 'es',
  it: 'es',
  ro: 'es',
  nl: 'de',
};

function bank(language: string): readonly string[] {
  return SENTENCES[language] ?? SENTENCES[BORROWED[language] ?? 'en'] ?? [];
}

/** The sentence at a place of the language's round of them. */
export function sentence(language: string, place: number): string {
  const all = bank(language);
  return all[place % all.length] ?? '';
}

/** A headline: the first words of a sentence. */
export function headline(language: string, place: number): string {
  const text = sentence(language, place);
  const dense = /^(?:zh|ja)$/.test(language);
  return dense ? text.slice(0, 16) : text.split(' ').slice(0, 8).join(' ');
}

/** A paragraph of some sentences. */
export function paragraph(language: string, place: number, sentences: number): string {
  return Array.from({ length: sentences }, (_, index) => sentence(language, place + index)).join(
    /^(?:zh|ja)$/.test(language) ? '' : ' ',
  );
}
