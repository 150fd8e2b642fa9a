import { expect, test } from 'vitest';
import { tellLanguage } from '../../src/language/tell.ts';

test.each([
  [
    'en',
    'The ferry is back on the lake, and the people of the village said that it was time for it to return.',
  ],
  [
    'de',
    'Die Fähre ist wieder auf dem See, und die Leute im Dorf sagen, dass sie sich auf die Fahrten mit ihr freuen.',
  ],
  [
    'es',
    'El barco de la isla vuelve a las rutas del lago, y los vecinos dicen que es una buena noticia para el pueblo.',
  ],
  [
    'pt',
    'O barco voltou ao lago e os moradores da vila dizem que não é a primeira vez que isso acontece com uma balsa.',
  ],
  [
    'ru',
    'Паром вернулся на озеро, и жители деревни говорят, что это для них не просто новость, но и праздник.',
  ],
  [
    'uk',
    'Пором повернувся на озеро, і жителі села кажуть, що це для них не просто новина, але також і свято.',
  ],
  [
    'ar',
    'عادت العبارة إلى البحيرة بعد سنوات من الانتظار، وقال سكان القرية إن هذا الخبر كان في صالح الجميع على ما يبدو.',
  ],
  ['fa', 'کشتی به دریاچه بازگشت و ساکنان روستا می گویند که این خبر برای آن ها خوب است و از آن شاد شده اند.'],
  [
    'ur',
    'کشتی جھیل پر واپس آ گئی ہے اور گاؤں کے لوگوں نے کہا کہ یہ ان کے لیے خوشی کی بات ہے اور اس سے مدد ہو گی۔',
  ],
  ['zh', '渡轮回到了湖上，村里的人说这是他们等了很久的消息，会对这个国家的旅游业有帮助。'],
  ['zh-Hant', '渡輪回到了湖上，村裡的人說這是他們等了很久的消息，會對這個國家的旅遊業有幫助。'],
])('%s', async (tag, text) => {
  expect(await tellLanguage(text)).toBe(tag);
});

test('numbers and names alone tell nothing', async () => {
  expect(await tellLanguage('Berlin 2024: 3-1, 4-2, 7-0 Hamburg 1899')).toBe('');
});
