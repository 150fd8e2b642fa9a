import { expect, test } from 'vitest';
import { nameFacts } from '../../../src/analyse/names/facts.ts';
import { findNames } from '../../../src/analyse/names/names.ts';
import type { Block, Facts } from '../../../src/article.ts';
import { LANGUAGES, loadLanguage } from '../../../src/language/load.ts';

async function read(tag: string, ...paragraphs: string[]): Promise<Facts & { mentions: string[] }> {
  const blocks = paragraphs.map((text): Block => ({ type: 'paragraph', text }));
  const context = { title: '', standfirst: '', language: tag, kicker: [] };
  const names = findNames(blocks, await loadLanguage(tag), context);
  const mentions = names.entities.flatMap((entity) => entity.mentions.map(({ text }) => text));
  return { ...nameFacts(names, blocks, context), mentions } as Facts & { mentions: string[] };
}

test.each([
  ['es', 'El presidente de Chile llegó a Francia desde Alemania.', ['Chile', 'Francia', 'Alemania']],
  [
    'fr',
    'Le Sénégal et la Côte d’Ivoire discutent avec l’Allemagne.',
    ['Sénégal', 'Côte d’Ivoire', 'Allemagne'],
  ],
  ['pt', 'O Brasil e a Argentina negociam com a Alemanha.', ['Brasil', 'Argentina', 'Alemanha']],
  ['it', 'La Germania e la Svizzera parlano con l’Italia.', ['Germania', 'Svizzera', 'Italia']],
  [
    'de',
    'Chinas Regierung sprach mit Frankreich und der Schweiz über Russlands Pläne.',
    ['Chinas', 'Frankreich', 'Schweiz', 'Russlands'],
  ],
  [
    'ru',
    'Переговоры России с Германией и Китаем прошли в Саудовской Аравии, а не в Польше.',
    ['России', 'Германией', 'Китаем', 'Саудовской Аравии', 'Польше'],
  ],
  [
    'uk',
    'Делегація України прибула до Німеччини, а потім до Великої Британії та Польщі.',
    ['України', 'Німеччини', 'Великої Британії', 'Польщі'],
  ],
  [
    'pl',
    'Prezydent Ukrainy rozmawiał w Niemczech o Rosji, Francji i Stanach Zjednoczonych.',
    ['Ukrainy', 'Niemczech', 'Rosji', 'Francji', 'Stanach Zjednoczonych'],
  ],
  [
    'tr',
    'Almanya’nın kararı Rusya’yı, Fransa’yı ve Çin’i ilgilendiriyor.',
    ['Almanya', 'Rusya', 'Fransa', 'Çin'],
  ],
  [
    'ar',
    'قالت ألمانيا إن روسيا وفرنسا تفاوضتا بإيران مع السعودية.',
    ['ألمانيا', 'روسيا', 'فرنسا', 'إيران', 'السعودية'],
  ],
  [
    'fa',
    'آلمان و فرانسه با روسیه و عربستان سعودی در ترکیه گفت‌وگو کردند.',
    ['آلمان', 'فرانسه', 'روسیه', 'عربستان سعودی', 'ترکیه'],
  ],
  ['ur', 'جرمنی اور فرانس نے روس اور ایران پر بات کی۔', ['جرمنی', 'فرانس', 'روس', 'ایران']],
  ['hi', 'जर्मनी और फ्रांस ने रूस, चीन और यूक्रेन पर बात की।', ['जर्मनी', 'फ्रांस', 'रूस', 'चीन', 'यूक्रेन']],
  ['bn', 'জার্মানি ও ফ্রান্স রাশিয়া নিয়ে ভারতের সঙ্গে কথা বলেছে।', ['জার্মানি', 'ফ্রান্স', 'রাশিয়া', 'ভারতের']],
  ['ps', 'جرمني او روسیه له پاکستان سره خبرې کوي.', ['جرمني', 'روسیه', 'پاکستان']],
  ['am', 'ጀርመን እና ሩሲያ በኢትዮጵያ ተወያዩ።', ['ጀርመን', 'ሩሲያ', 'ኢትዮጵያ']],
  ['zh', '德国和法国同俄罗斯讨论乌克兰问题。', ['德国', '法国', '俄罗斯', '乌克兰']],
  ['zh-Hant', '德國和法國同俄羅斯討論烏克蘭問題。', ['德國', '法國', '俄羅斯', '烏克蘭']],
  [
    'hr',
    'Dužnosnici Njemačke i Srbije razgovarali su u Francuskoj o Ukrajini.',
    ['Njemačke', 'Srbije', 'Francuskoj', 'Ukrajini'],
  ],
  [
    'sr',
    'Zvaničnici Nemačke i Srbije razgovarali su u Francuskoj o Ukrajini.',
    ['Nemačke', 'Srbije', 'Francuskoj', 'Ukrajini'],
  ],
  ['bs', 'Zvaničnici Njemačke i Srbije razgovarali su u Francuskoj.', ['Njemačke', 'Srbije', 'Francuskoj']],
  ['bg', 'Германия и Франция разговарят с Русия за Украйна.', ['Германия', 'Франция', 'Русия', 'Украйна']],
  [
    'mk',
    'Германија и Франција разговараат со Русија за Украина.',
    ['Германија', 'Франција', 'Русија', 'Украина'],
  ],
  [
    'el',
    'Η Γερμανία και η Γαλλία συζητούν με τη Ρωσία για την Ουκρανία.',
    ['Γερμανία', 'Γαλλία', 'Ρωσία', 'Ουκρανία'],
  ],
  [
    'ro',
    'Germania și Franța discută cu autoritățile Rusiei despre Ucraina.',
    ['Germania', 'Franța', 'Rusiei', 'Ucraina'],
  ],
  [
    'sq',
    'Gjermania dhe Franca bisedojnë me Rusinë për Ukrainën.',
    ['Gjermania', 'Franca', 'Rusinë', 'Ukrainën'],
  ],
  [
    'id',
    'Jerman dan Prancis berbicara dengan Rusia di Indonesia.',
    ['Jerman', 'Prancis', 'Rusia', 'Indonesia'],
  ],
  [
    'sw',
    'Ujerumani na Ufaransa zazungumza na Urusi nchini Kenya.',
    ['Ujerumani', 'Ufaransa', 'Urusi', 'Kenya'],
  ],
  ['ha', 'Jamus da Faransa sun tattauna da Rasha a Najeriya.', ['Jamus', 'Faransa', 'Rasha', 'Najeriya']],
])('countries in %s', async (tag, text, countries) => {
  const { places, mentions } = await read(tag, text);
  expect(mentions).toEqual(countries);
  expect(places).toHaveLength(countries.length);
});

test.each([
  [
    'de',
    '"Nein", sagte Bundeskanzlerin Petra Sommer. Sommer kam aus Köln.',
    'Petra Sommer',
    ['Bundeskanzlerin'],
    2,
  ],
  ['de', 'Außenminister Lindner und die Sprecherin Eva Kranz reisten ab.', 'Eva Kranz', ['Sprecherin'], 1],
  [
    'es',
    'La ministra de Defensa, Lucía Herrera, habló ayer. Herrera no contestó.',
    'Lucía Herrera',
    ['ministra de Defensa'],
    2,
  ],
  ['fr', 'Le président Paul Morel est parti. Morel reviendra.', 'Paul Morel', ['président'], 2],
  ['pt', 'O ministro Carlos Prado falou. Prado não respondeu.', 'Carlos Prado', ['ministro'], 2],
  [
    'ru',
    'Президент Владимир Соколов выступил. Речь Соколова длилась час.',
    'Владимир Соколов',
    ['Президент'],
    2,
  ],
  ['uk', 'Президент Андрій Мельник приїхав. Слова Мельника почули всі.', 'Андрій Мельник', ['Президент'], 2],
  ['pl', 'Premier Andrzej Wilk milczał. Decyzja Wilka zapadła.', 'Andrzej Wilk', ['Premier'], 2],
  [
    'ar',
    'قال الرئيس الألماني توماس كلاين إن الوقت حان. وأضاف كلاين ذلك.',
    'توماس كلاين',
    ['الرئيس الألماني'],
    2,
  ],
])('a person in %s', async (tag, text, name, roles, mentions) => {
  const { people } = await read(tag, text);
  const person = people.find((other) => other.name === name);
  expect(person?.roles).toEqual(roles);
  expect(person?.anchors).toHaveLength(mentions);
});

test.each(LANGUAGES)('%s finds nothing in an empty text and does not throw', async (tag) => {
  expect((await read(tag, '', '—', '123 456')).mentions).toEqual([]);
});

test('Arabic "that", "because" and their like are no part of a name', async () => {
  const { people, mentions } = await read(
    'ar',
    'أفاد الوزير كريم بأن الحرب انتهت. صرح الوزير أحمد لأن الطريق طويل. وأكد الوزير سمير فإن ذلك جيد.',
    'قال الرئيس أحمد منصور بأنه سعيد. ثم قال منصور بأن السلام قريب.',
  );
  expect(people.map(({ name }) => name)).toEqual(['أحمد منصور']);
  expect(mentions).not.toContain('بأن');
});

test.each([
  ['ha', 'Shugabansu Paul Okafor ya ce yaki ya kare.', 'Paul Okafor', 'Shugabansu'],
  ['id', 'Pemimpinnya Joko Hartanto mengatakan perang berakhir.', 'Joko Hartanto', 'Pemimpinnya'],
  ['tr', 'Liderleri Ahmet Yıldız savaşın bittiğini söyledi.', 'Ahmet Yıldız', 'Liderleri'],
  ['fa', 'رهبرشان حسن کریمی گفت جنگ تمام شد.', 'حسن کریمی', 'رهبرشان'],
  ['ar', 'قال رئيسهم أحمد منصور إن الحرب انتهت.', 'أحمد منصور', 'رئيسهم'],
])('%s: "their chief" in one word is a role, no name', async (tag, text, name, role) => {
  const { people } = await read(tag, text);
  expect(people.map((person) => [person.name, person.roles])).toEqual([[name, [role]]]);
});

test.each([
  ['ha', 'Shugabansu ya ce yaki ya kare.'],
  ['id', 'Pemimpinnya mengatakan perang berakhir.'],
  ['tr', 'Liderleri savaşın bittiğini söyledi.'],
])('%s: "their chief" alone is nobody', async (tag, text) => {
  const { people, names } = await read(tag, text);
  expect([...people, ...names]).toEqual([]);
});
