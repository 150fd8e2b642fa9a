import { expect, test } from 'vitest';
import { findDates } from '../../../src/analyse/dates/dates.ts';
import { withDisagreements } from '../../../src/analyse/figures/disagreements.ts';
import { countedFigures } from '../../../src/analyse/figures/figures.ts';
import { nameFacts } from '../../../src/analyse/names/facts.ts';
import { findNames } from '../../../src/analyse/names/names.ts';
import type { Block } from '../../../src/article.ts';
import * as de from '../../../src/language/de.ts';
import * as en from '../../../src/language/en.ts';
import type { Language } from '../../../src/language/language.ts';
import { loadLanguage } from '../../../src/language/load.ts';

/** Each figure that others speak against, "words ≠ words". */
function disagreements(paragraphs: string[], language: Language = en): string[] {
  const blocks = paragraphs.map((text): Block => ({ type: 'paragraph', text }));
  const context = { title: '', standfirst: '', language: language.common.tag, kicker: [] };
  const dates = findDates(blocks, language, '2024-03-17');
  const { places } = nameFacts(findNames(blocks, language, context), blocks, context);
  const figures = withDisagreements(countedFigures(blocks, language, dates), {
    blocks,
    language,
    dates,
    places,
  });
  return figures.flatMap(({ text, against = [] }) =>
    against.map(({ block, start, end }) => `${text} ≠ ${blocks[block]?.text.slice(start, end)}`),
  );
}

test('two numbers of the killed speak against each other', () => {
  expect(
    disagreements([
      'The blast in Oslo killed 12 people, police said.',
      'A hospital said 14 people were killed. Thirty were injured.',
    ]),
  ).toEqual(['12 people ≠ 14 people', '14 people ≠ 12 people']);
  expect(
    disagreements(['The army said 12 soldiers were killed. The rebels said 40 soldiers were killed.']),
  ).toEqual(['12 soldiers ≠ 40 soldiers', '40 soldiers ≠ 12 soldiers']);
});

test('several words tell the same fate, in other languages too', () => {
  expect(disagreements(['The ministry spoke of 20 dead. The mayor said 31 died.'])).toHaveLength(2);
  const german = [
    'Laut Polizei wurden 12 Menschen getötet. Die Klinik sprach von 15 Menschen, 15 Menschen seien tot.',
  ];
  expect(disagreements(german, de)[0]).toBe('12 Menschen ≠ 15 Menschen');
});

test.each([
  ['other people', 'Police said 12 soldiers were killed. The mayor said 14 civilians were killed.'],
  ['another fate', 'Police said 12 people were killed. The mayor said 14 people were injured.'],
  ['another place', 'In Oslo 12 people were killed. In Bergen 14 people were killed.'],
  ['another day', 'On Monday 12 people were killed. On Tuesday 14 people were killed.'],
  [
    'a place that only the second names',
    'Police said 12 people were killed. In Bergen 14 people were killed.',
  ],
  ['a bound', 'Police said at least 12 people were killed. The mayor said 14 people were killed.'],
  ['a part', 'Police said 12 people were killed. The mayor said 14 other people were killed.'],
  [
    'a part of them',
    'Police said 12 people were killed. Of them 3 were killed by smoke, and 2 of those people died later.',
  ],
  ['a rounded number', 'Police said 1,234 people were killed. The mayor said 1,200 people were killed.'],
  ['the same number', 'Police said 12 people were killed. The mayor said 12 were killed.'],
  ['nothing befell them', 'Police said 12 people came. The mayor said 14 people came.'],
])('%s is no disagreement', (_, text) => {
  expect(disagreements([text])).toEqual([]);
});

test.each([
  [
    'it',
    'La polizia parla di 12 morti. Secondo il sindaco sono morte 15 persone.',
    'Altre 3 persone sono morte dopo.',
  ],
  [
    'ru',
    'По данным полиции, погибли 12 человек. Мэр сообщил, что 15 человек убиты.',
    'Еще 3 человека погибли позже.',
  ],
  [
    'uk',
    'За даними поліції, загинули 12 людей. Мер повідомив, що 15 осіб вбито.',
    'Ще 3 людини загинули пізніше.',
  ],
  ['pl', 'Według policji zginęło 12 osób. Burmistrz mówi, że 15 osób zginęło.', 'Zginęły też 3 inne osoby.'],
  [
    'tr',
    'Polise göre 12 kişi öldü. Belediye 15 kişinin hayatını kaybettiğini açıkladı.',
    'Sonra 3 kişi daha öldü.',
  ],
  [
    'id',
    'Polisi menyebut 12 orang tewas. Menurut wali kota, 15 orang meninggal.',
    'Kemudian 3 orang lainnya tewas.',
  ],
  [
    'ar',
    'قالت الشرطة إن الحريق أدى إلى مقتل 12 شخصا. وقال العمدة إن عدد الضحايا 15 قتيلا.',
    'كما سقط 3 قتلى آخرين.',
  ],
  [
    'ro',
    'Poliția spune că au murit 12 persoane. Primarul a anunțat 15 morți.',
    'Alte 3 persoane au murit mai târziu.',
  ],
  [
    'bg',
    'Според полицията загинаха 12 души. Кметът съобщи, че 15 души са убити.',
    'По-късно загинаха още 3 души.',
  ],
  [
    'hr',
    'Prema policiji poginulo je 12 osoba. Gradonačelnik kaže da je ubijeno 15 ljudi.',
    'Kasnije je umrlo još 3 ljudi.',
  ],
  ['fa', 'پلیس گفت ۱۲ نفر کشته شدند. شهردار گفت ۱۵ نفر جان باختند.', 'سپس ۳ نفر دیگر کشته شدند.'],
])('%s: two tolls of one event disagree, a part of them does not', async (tag, text, part) => {
  const language = await loadLanguage(tag);
  expect(disagreements([text], language)).toHaveLength(2);
  expect(disagreements([`${text} ${part}`], language)).toHaveLength(2);
});
