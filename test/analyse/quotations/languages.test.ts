import { expect, test } from 'vitest';
import { findQuotations } from '../../../src/analyse/quotations/quotations.ts';
import type { Block, Quotation } from '../../../src/article.ts';
import { loadLanguage } from '../../../src/language/load.ts';
import { type Cast, namesOf } from './names-of.ts';

async function read(tag: string, text: string, cast: Cast = {}): Promise<Quotation[]> {
  const blocks: Block[] = text.split('\n').map((line) => ({ type: 'paragraph', text: line }));
  return findQuotations(blocks, await loadLanguage(tag), namesOf(blocks, cast));
}

/** Language, text, and "kind | speaker | words" of its first quotation. */
const DIRECT: [string, string, string, string?][] = [
  ['de', '„Der Damm kommt“, sagte Lena Vogt am Montag.', 'direct | Lena Vogt | Der Damm kommt', 'Lena Vogt'],
  [
    'de',
    'Am Montag sagte Lena Vogt: „Der Damm wird gebaut.“',
    'direct | Lena Vogt | Der Damm wird gebaut.',
    'Lena Vogt',
  ],
  ['de', '„Der Damm kommt“, so die Ministerin.', 'direct | die Ministerin | Der Damm kommt'],
  ['de', 'Lena Vogt nannte den Plan „reine Willkür“.', 'partial | Lena Vogt | reine Willkür', 'Lena Vogt'],
  ['de', 'Lena Vogt sagte, der Damm sei sicher.', 'indirect | Lena Vogt | der Damm sei sicher', 'Lena Vogt'],
  ['de', 'Laut Polizei wurde niemand verletzt.', 'indirect | Polizei | wurde niemand verletzt'],
  ['es', '"La presa llegará", dijo Lucía Ramos.', 'direct | Lucía Ramos | La presa llegará', 'Lucía Ramos'],
  ['es', 'Según la policía, nadie resultó herido.', 'indirect | la policía | nadie resultó herido'],
  ['pt', '“A barragem vem”, afirmou o ministro.', 'direct | o ministro | A barragem vem'],
  ['fr', '« Le barrage viendra », a déclaré la ministre.', 'direct | la ministre | Le barrage viendra'],
  ['fr', '« Le barrage viendra », dit-il.', 'direct |  | Le barrage viendra'],
  ['fr', 'Selon la police, personne ne serait blessé.', 'indirect | la police | personne ne serait blessé'],
  ['it', '«La diga arriverà», ha detto il ministro.', 'direct | il ministro | La diga arriverà'],
  ['ru', '«Плотина будет», — сказала Анна Лосева.', 'direct | Анна Лосева | Плотина будет', 'Анна Лосева'],
  ['ru', 'По словам полиции, никто не пострадал.', 'indirect | полиции | никто не пострадал'],
  ['uk', '«Гребля буде», — сказав речник.', 'direct | речник | Гребля буде'],
  ['pl', '„Tama powstanie” – powiedział minister.', 'direct | minister | Tama powstanie'],
  ['tr', 'Bakan, "Baraj yapılacak" dedi.', 'direct | Bakan | Baraj yapılacak'],
  [
    'id',
    '"Bendungan akan dibangun," kata Sari Dewi.',
    'direct | Sari Dewi | Bendungan akan dibangun',
    'Sari Dewi',
  ],
  ['sw', '"Bwawa litajengwa," alisema waziri.', 'direct | waziri | Bwawa litajengwa'],
  ['ar', 'قال الوزير: "سيُبنى السد قريبا".', 'direct | الوزير | سيُبنى السد قريبا'],
  [
    'ar',
    'وصرّح الرئيس التونسي منير الزهراوي لإذاعة محلية بأن "الوضع خطير جدا".',
    'partial | منير الزهراوي | الوضع خطير جدا',
    'منير الزهراوي',
  ],
  ['ar', '"الخزان ممتلئ"، قال مدير السد للصحفيين.', 'direct | مدير السد | الخزان ممتلئ'],
  ['fa', 'وزیر گفت: «سد ساخته می‌شود».', 'direct | وزیر | سد ساخته می‌شود'],
  ['ur', 'وزیر نے کہا: "ڈیم بنے گا"۔', 'direct | وزیر | ڈیم بنے گا'],
  ['hi', 'मंत्री ने कहा, "बांध बनेगा।"', 'direct | मंत्री | बांध बनेगा।'],
  ['zh', '部长说：“大坝将会建成。”', 'direct | 部长 | 大坝将会建成。'],
  [
    'zh',
    '德国总理林德曼周三在柏林表示：“我们不会改变立场，也不会让步。”',
    'direct | 林德曼 | 我们不会改变立场，也不会让步。',
  ],
  ['zh', '王建国向德国之声表示，他“并不后悔”。', 'partial | 王建国 | 并不后悔'],
  ['zh', '总统称该法案“危险”，反对派领袖赵强则称其“必要”。', 'partial | 总统 | 危险'],
  ['zh', '当地居民刘女士说：“我们没有水，也没有电。”', 'direct | 当地居民刘女士 | 我们没有水，也没有电。'],
  ['zh', '“我们感到失望，”一名不愿透露姓名的官员说。', 'direct | 一名不愿透露姓名的官员 | 我们感到失望'],
  ['zh-hant', '「大壩將會建成」，發言人說。', 'direct | 發言人 | 大壩將會建成'],
  ['bg', '„Язовирът ще бъде построен“, каза министърът.', 'direct | министърът | Язовирът ще бъде построен'],
  ['el', '«Το φράγμα θα γίνει», δήλωσε ο υπουργός.', 'direct | ο υπουργός | Το φράγμα θα γίνει'],
  ['ro', '„Barajul va fi construit”, a declarat ministrul.', 'direct | ministrul | Barajul va fi construit'],
  ['hr', '"Brana će biti izgrađena", rekao je ministar.', 'direct | ministar | Brana će biti izgrađena'],
  ['bs', '"Brana će biti izgrađena", rekao je ministar.', 'direct | ministar | Brana će biti izgrađena'],
  ['sr', '„Брана ће бити изграђена“, рекао је министар.', 'direct | министар | Брана ће бити изграђена'],
  ['mk', '„Браната ќе се изгради“, рече министерот.', 'direct | министерот | Браната ќе се изгради'],
  ['sq', '"Diga do të ndërtohet", tha ministri.', 'direct | ministri | Diga do të ndërtohet'],
  ['bn', 'মন্ত্রী বলেন, "বাঁধ তৈরি হবে।"', 'direct | মন্ত্রী | বাঁধ তৈরি হবে।'],
  ['ps', 'وزیر وویل: "بند به جوړ شي".', 'direct | وزیر | بند به جوړ شي'],
  ['ha', '"Za a gina madatsar ruwa," in ji ministan.', 'direct | ministan | Za a gina madatsar ruwa'],
];

test.each(DIRECT)('%s: %s', async (tag, text, expected, person) => {
  const [first] = await read(tag, text, person ? { [person]: {} } : {});
  expect(first && [first.kind, first.speaker, first.text].join(' | ')).toBe(expected);
});

test('Where the subject is dropped the last speaker goes on, without words that name him', async () => {
  const found = await read('es', '"La presa llegará", dijo Lucía Ramos. Añadió: "Será pronto".', {
    'Lucía Ramos': {},
  });
  expect(found[1]).toMatchObject({
    speaker: 'Lucía Ramos',
    mention: null,
    cue: 'Añadió',
    text: 'Será pronto',
  });
});

test('German reported mood goes on over sentences as one quotation', async () => {
  const text = 'Lena Vogt sagte, der Damm sei sicher. Er werde im Mai fertig. Die Kosten seien gedeckt.';
  const found = await read('de', text, { 'Lena Vogt': { gender: 'female' } });
  expect(found.map((q) => [q.kind, q.speaker, q.text])).toEqual([
    ['indirect', 'Lena Vogt', 'der Damm sei sicher'],
    ['indirect', 'Lena Vogt', 'Er werde im Mai fertig. Die Kosten seien gedeckt'],
  ]);
});

test('German names in marks and ordinals', async () => {
  expect(await read('de', 'Der „Stadtbote“ erscheint seit dem 3. Mai in der Region.')).toEqual([]);
});

test.each<[string, string, string[], Cast]>([
  ['fr', "La ville a promis deux millions d'euros pour un pont plus large.", [], {}],
  ['de', 'Der Minister meint das alte Wehr am Fluss.', [], {}],
  [
    'de',
    'Alte Wehre verursachen nach Angaben des Flussamts rund sieben Prozent der Schäden.',
    ['des Flussamts | Alte Wehre verursachen … rund sieben Prozent der Schäden'],
    {},
  ],
  ['pl', 'Tylko że według rocznych danych wszystkie cztery mosty stały długo zamknięte.', [], {}],
  ['id', 'Peneliti sungai, Markus Tefa, menyebut rencana itu berani.', [], { 'Markus Tefa': {} }],
  ['el', 'Προειδοποιεί όμως ότι η γέφυρα δεν αντέχει άλλα φορτηγά.', [], {}],
])('%s: what reports no clause, or not of everybody: %s', async (tag, text, expected, cast) => {
  const found = await read(tag, text, cast);
  expect(found.map((q) => `${q.speaker} | ${q.text}`)).toEqual(expected);
});

test.each<[string, string, string | null, Cast]>([
  ['sw', '"Mto ni wetu," aliiambia Redio Mto.', null, { 'Redio Mto': { kind: 'organisation' } }],
  [
    'pt',
    '"O rio é nosso", contou à Rádio Lago a violista Ana Reis.',
    'Ana Reis',
    { 'Rádio Lago': { kind: 'organisation' }, 'Ana Reis': {} },
  ],
])('%s: who is told something does not say it: %s', async (tag, text, speaker, cast) => {
  const [found] = await read(tag, text, cast);
  expect(found?.speaker).toBe(speaker);
});

test('A name after a title needs no list: Amharic', async () => {
  for (const said of ['ብለዋል', 'ሲሉ ተናግረዋል', 'ሲሉ ገለጹ', 'አሉ']) {
    const [found] = await read('am', `አቶ ታደሰ ወልዱ «ወንዙ የእኛ ነው» ${said}።`);
    expect(found).toMatchObject({ text: 'ወንዙ የእኛ ነው', speaker: 'አቶ ታደሰ ወልዱ' });
  }
});

test('A pronoun stands for the subject of the sentence before, not for an institution further up', async () => {
  const text = 'Според Друштвото, мостот е стар.\nЛенка Стојова бара нов мост. „Стариот паѓа“, вели таа.';
  const found = await read('mk', text, {
    Друштвото: { kind: 'unknown' },
    'Ленка Стојова': { kind: 'unknown' },
  });
  expect(found.at(-1)?.speaker).toBe('Ленка Стојова');
});

/** What was said, by nobody where the sentence does not tell for sure: "kind | speaker | cue | words" of each. */
const nobody = async (tag: string, text: string, cast: Cast): Promise<string[]> =>
  (await read(tag, text, cast)).map((q) => [q.kind, q.speaker ?? '', q.cue ?? '', q.text].join(' | '));

test('A name that belongs to another thing does not speak after the colon', async () => {
  const text =
    'Fra i manifesti di Lucia Ferri con la barca ne spunta uno appeso al molo: "La diga non si farà mai qui".';
  expect(await nobody('it', text, { 'Lucia Ferri': {} })).not.toContainEqual(
    expect.stringContaining('Lucia Ferri'),
  );
});

test('The auxiliary after “según” is no source', async () => {
  const text = 'La presa lleva tres días vacía, según ha confirmado el portavoz de los pescadores.';
  expect((await nobody('es', text, {})).filter((line) => line.includes('| ha |'))).toEqual([]);
});

test('Countries in a list that recognise another one report nothing', async () => {
  const cast: Cast = { Chile: { kind: 'place' }, Ghana: { kind: 'place' }, Nepal: { kind: 'place' } };
  const text = 'Otros gobiernos, como Chile, Ghana y Nepal han reconocido a la isla este verano.';
  expect(await nobody('es', text, cast)).toEqual([]);
});

test('A place in which something is said says nothing', async () => {
  const text =
    'El sindicato rechaza las condiciones de la presa en la Costa Verde, que califica de “indignas”.';
  const found = await nobody('es', text, { 'Costa Verde': { kind: 'place' } });
  expect(found.filter((line) => line.includes('Costa Verde'))).toEqual([]);
});

test('A sentence with a speaker of its own is not the last one’s, though it is in the mood of reports', async () => {
  const text =
    'Fischern zufolge steigt der See. Die Prüfer des Hafens meinen jedoch, dass der Pegel morgen gesunken sei.';
  const found = await nobody('de', text, {});
  expect(found.filter((line) => line.includes('morgen') && line.includes('Fischern'))).toEqual([]);
});

test('What becomes loud has no source', async () => {
  expect(
    await nobody('de', 'Es dauerte nicht lange, bis Kritik am Damm laut wurde, den niemand wollte.', {}),
  ).toEqual([]);
});
