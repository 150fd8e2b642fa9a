import { expect, test } from 'vitest';
import { findDates } from '../../../src/analyse/dates/dates.ts';
import { nameFacts } from '../../../src/analyse/names/facts.ts';
import { findNames, type NamedEntity, type Names } from '../../../src/analyse/names/names.ts';
import type { Block } from '../../../src/article.ts';
import * as en from '../../../src/language/en.ts';

const context = { title: '', standfirst: '', language: 'en', kicker: [] };

function read(...paragraphs: string[]): { blocks: Block[]; names: Names } {
  const blocks = paragraphs.map((text): Block => ({ type: 'paragraph', text }));
  return { blocks, names: findNames(blocks, en, context) };
}

function named(names: Names, name: string): NamedEntity | undefined {
  return names.entities.find((entity) => entity.name === name);
}

const rolesOf = (names: Names, name: string): string[] | undefined =>
  named(names, name)?.roles.map(({ text }) => text);

test('people, their roles and places of a report on a state visit', () => {
  const { blocks, names } = read(
    'Syrian Foreign Minister Walid al-Hashimi met with Norway’s PM, Ingrid Solheim, and President Anders Bakke on a visit to Oslo Tuesday, where all three spoke of the militia that calls itself "Islamic State" (IS).',
    '"We are glad about every step," said Bakke before the talks.',
    'That IS now holds the town of Zorbad in northern Syria worries the Red Army and the Kremlin.',
    'Al-Hashimi said he had no comment. He left for Baghdad on Wednesday.',
  );
  const facts = nameFacts(names, blocks, context);
  expect(facts.people.map(({ name, roles }) => [name, roles])).toEqual([
    ['Walid al-Hashimi', ['Syrian Foreign Minister']],
    ['Anders Bakke', ['President']],
    ['Ingrid Solheim', ['Norway’s PM']],
  ]);
  expect(facts.organisations.map(({ name }) => name)).toEqual(['Islamic State', 'Red Army', 'Kremlin']);
  expect(new Set(facts.places.map(({ name }) => name))).toEqual(
    new Set(['Norway', 'Oslo', 'Zorbad', 'Syria', 'Baghdad']),
  );
});

test('a surname, a title with a surname and an acronym are mentions of the full name', () => {
  const { names } = read(
    'Maria Kowalska of the Party of European Renewal (PER) won. Mrs. Kowalska thanked the PER. Kowalska left.',
  );
  expect(named(names, 'Maria Kowalska')?.mentions).toHaveLength(3);
  expect(named(names, 'Maria Kowalska')?.gender).toBe('female');
  expect(named(names, 'Party of European Renewal')?.mentions.map(({ text }) => text)).toEqual([
    'Party of European Renewal',
    'PER',
    'PER',
  ]);
});

test('two people with one surname stay apart', () => {
  const { names } = read(
    'Peter Hollis and his wife Anna Hollis were there. Mr. Hollis spoke first. Mrs. Hollis listened.',
  );
  expect(named(names, 'Peter Hollis')?.mentions).toHaveLength(2);
  expect(named(names, 'Anna Hollis')?.mentions).toHaveLength(2);
});

test.each([
  [
    'Ursula Brandt, the president of the European Chamber, arrived.',
    'Ursula Brandt',
    'president of the European Chamber',
  ],
  [
    '"No," said Tom Reeve, a former spokesman for the ministry.',
    'Tom Reeve',
    'former spokesman for the ministry',
  ],
  ['It was ISD spokesman Karim Adel who called.', 'Karim Adel', 'ISD spokesman'],
  ['Julia Stein, who is the mayor of Dresden, agreed.', 'Julia Stein', 'mayor of Dresden'],
  ['Minister of Education Laura Neri resigned.', 'Laura Neri', 'Minister of Education'],
  ['Jack Doyle, 42, a teacher from Cork, was found.', 'Jack Doyle', 'teacher from Cork'],
])('role in %s', (text, name, role) => {
  expect(rolesOf(read(text).names, name)).toEqual([role]);
});

test('anchors cut exactly what they name, and at() finds it', () => {
  const { blocks, names } = read('On Friday Emma Lind met Paul Weber in Vienna.', 'Lind spoke to Weber.');
  for (const entity of names.entities) {
    for (const { block, start, end, text } of entity.mentions) {
      expect(blocks[block]?.text.slice(start, end)).toBe(text);
      expect(names.at(block, start, end)).toBe(entity);
    }
  }
  expect(names.at(1, 0, 4)?.name).toBe('Emma Lind');
  expect(names.at(1, 5, 10)).toBeUndefined();
});

test('opening words, weekdays, months and peoples are no names', () => {
  const { names } = read('Rescuers came on Monday. In March the Russian army left. However, Iraqis stayed.');
  expect(names.entities).toEqual([]);
});

const kindsOf = (text: string): [string, string][] =>
  read(text).names.entities.map(({ name, kind }): [string, string] => [name, kind]);

test.each<[string, [string, string][]]>([
  ['The supplier Rehlau cut jobs.', [['Rehlau', 'organisation']]],
  ['She works for Volta Grid, a company in the north.', [['Volta Grid', 'organisation']]],
  ['Hamburg-based lawyers left.', [['Hamburg', 'place']]],
  [
    'Leeds 2 Everton 1',
    [
      ['Leeds', 'organisation'],
      ['Everton', 'organisation'],
    ],
  ],
  [
    'FC Zurich beat Hertha Berlin 2-1. Zurich were better.',
    [
      ['FC Zurich', 'organisation'],
      ['Hertha Berlin', 'organisation'],
    ],
  ],
  ['It was a gift of Bowen & Marsh.', [['Bowen & Marsh', 'organisation']]],
  [
    'They met in Korvath and near Lake Orn.',
    [
      ['Korvath', 'place'],
      ['Lake Orn', 'place'],
    ],
  ],
  [
    'The Treaty of Versailles and the Rose Cup followed.',
    [
      ['Treaty of Versailles', 'unknown'],
      ['Rose Cup', 'unknown'],
    ],
  ],
  ['The Ministry of Health and Welfare agreed.', [['Ministry of Health and Welfare', 'organisation']]],
  [
    'Dr. J. K. Olsen met Charles de Brun.',
    [
      ['J. K. Olsen', 'person'],
      ['Charles de Brun', 'person'],
    ],
  ],
])('kinds in %s', (text, kinds) => {
  expect(kindsOf(text)).toEqual(kinds);
});

test('a headline in capitals names nobody but whom the article names', () => {
  const { names } = read('STORM OVER BROWN AS TALKS FAIL IN LONDON', 'Gordon Brown said no.');
  expect(names.entities.map(({ name, kind }) => [name, kind])).toEqual(
    [
      ['Gordon Brown', 'person'],
      ['London', 'place'],
    ].map(([name, kind]) => [name === 'London' ? 'LONDON' : name, kind]),
  );
});

test('gender by address, forename, pronoun, and none without evidence', () => {
  const { names } = read(
    'Mr. Okonjo left. Anna Veldt stayed. Tamarix Ohlen, the author, said she was glad. Kim Solvang, a teacher, left.',
  );
  expect(names.entities.map(({ name, gender }) => [name, gender])).toEqual([
    ['Okonjo', 'male'],
    ['Anna Veldt', 'female'],
    ['Tamarix Ohlen', 'female'],
    ['Kim Solvang', null],
  ]);
});

test('what the headline and the lead name comes first', () => {
  const blocks: Block[] = ['Paul Adler met Karl Zorn.', 'Adler, Zorn and Zorn again.'].map((text) => ({
    type: 'paragraph',
    text,
  }));
  const article = { ...context, title: 'Adler speaks' };
  const facts = nameFacts(findNames(blocks, en, article), blocks, article);
  expect(facts.people.map(({ name }) => name)).toEqual(['Paul Adler', 'Karl Zorn']);
});

test('a country beside a result is its team there, so of unsure kind, and a place where the text is "in" it', () => {
  const { names } = read(
    'Norway 2 – 1 Ghana in the opening match. Later Norway had more of the ball.',
    'The squad of Ghana trained in Norway for a week. Chile was not there.',
  );
  const kinds = names.entities.map(({ name, kind, mentions }) => [name, kind, mentions.length]);
  expect(kinds).toContainEqual(['Norway', 'unknown', 2]);
  expect(kinds).toContainEqual(['Norway', 'place', 1]);
  expect(kinds).toContainEqual(['Ghana', 'unknown', 2]);
  expect(kinds).toContainEqual(['Chile', 'place', 1]);
});

test('hashtags, amounts of money and the word before a picture’s maker are no names', () => {
  const { names } = read(
    'They wrote #StandWithHanna, said a spokesman. She paid US$ 300.',
    'Hanna Olsen Image: Per Lund. The film was shown in Batwing: The Return.',
  );
  expect(names.entities.map(({ name, kind }) => [name, kind])).not.toContainEqual(['US', 'place']);
  expect(named(names, 'StandWithHanna')).toBeUndefined();
  expect(named(names, 'Hanna Olsen')?.kind).toBe('person');
  expect(names.entities.filter(({ kind }) => kind === 'place')).toEqual([]);
});

test('a table names something where a cell holds nothing else', () => {
  const rows = 'Name\tAnna Weller\nRole\tMinister for Anna Weller\nPort\tOslo\t12\nBoat\tSilver Gull';
  const table: Block = { type: 'table', rows: [], caption: '', text: rows };
  const { entities } = findNames([table], en, context);
  expect(entities.map(({ name, kind, mentions }) => [name, kind, mentions.length])).toEqual([
    ['Anna Weller', 'person', 1],
    ['Oslo', 'place', 1],
  ]);
});

test('a name before another noun need be no place, whatever stands before it', () => {
  const { names } = read(
    'Hundreds were hurt in Zelmar stampedes near the hill. Many were trampled in Orvane on Tuesday.',
    'The crew left the Sea Order in May. They met near the Torre Al-Nahim later.',
  );
  expect(named(names, 'Zelmar')?.kind).toBe('unknown');
  expect(named(names, 'Orvane')?.kind).toBe('place');
  expect(named(names, 'Sea Order')?.kind).not.toBe('place');
  expect(named(names, 'Torre Al-Nahim')?.kind).not.toBe('person');
});

test('one known person of an enumeration tells the others, two known places tell a third', () => {
  const { names } = read(
    'She named Anna Weller, Ossip Tarnau (Latvia), Quirl Benda and Dagwin Sorle. The tour took in Oslo, Zorbad, Prague and Madrid.',
    'They thanked Anna Weller and Pelmar Foods. Anna Weller of Tarn Power, Peter Hollis of Quist Energy and Ruvik Dall met.',
  );
  for (const person of ['Ossip Tarnau', 'Quirl Benda', 'Dagwin Sorle', 'Ruvik Dall'])
    expect([person, named(names, person)?.kind]).toEqual([person, 'person']);
  expect(named(names, 'Dagwin Sorle')?.rule).toBe('enumeration');
  expect(named(names, 'Zorbad')?.kind).toBe('place');
  for (const firm of ['Tarn Power', 'Quist Energy']) expect(named(names, firm)?.kind).not.toBe('person');
});

test('a place in a row with people stays what it is, and tells nothing', () => {
  const { names } = read(
    'The letter named Anna Weller, Norway and Brell Ostend. They drove on, Quirl Benda said.',
  );
  expect(named(names, 'Norway')?.kind).toBe('place');
  expect(named(names, 'Brell Ostend')?.kind).toBe('unknown');
});

test('the initials of an organisation that the article names in full are the organisation', () => {
  const { names } = read(
    'The University of Northern Zorbad opens on Monday. UNZ staff are glad. Students of the UNZ sang.',
    'The Zorbad Space Center (ZSC) is closed. ZSC employees went home.',
  );
  expect(named(names, 'University of Northern Zorbad')?.mentions.map(({ text }) => text)).toEqual([
    'University of Northern Zorbad',
    'UNZ',
    'UNZ',
  ]);
  expect(named(names, 'Zorbad Space Center')?.kind).toBe('place');
  expect(named(names, 'Zorbad Space Center')?.mentions).toHaveLength(3);
});

test('a family name before a given name of two syllables is a person', () => {
  const { names } = read(
    'The paper quoted Tsai Yun-fen at length. A goal by Hwang Dae-Sung followed. Hong Kong-style food was served.',
  );
  expect(named(names, 'Tsai Yun-fen')?.kind).toBe('person');
  expect(named(names, 'Hwang Dae-Sung')?.kind).toBe('person');
  expect(names.entities.filter(({ kind }) => kind === 'person')).toHaveLength(2);
});

test('the article before a name may be the article of the noun after it', () => {
  const { names } = read(
    'Prints by Anna Weller sell well. The Weller exhibition opens today. No one had the Weller.',
  );
  expect(named(names, 'Anna Weller')?.mentions).toHaveLength(2);
});

test('a compass word before or after a place is a part of the place', () => {
  const { names } = read(
    'Fires burnt across South East Asia. Voters of the Harl Territories West and East Berlin came. North Foods grew.',
  );
  expect(named(names, 'South East Asia')?.kind).toBe('place');
  expect(named(names, 'Harl Territories West')?.kind).toBe('place');
  expect(named(names, 'East Berlin')?.kind).toBe('place');
  expect(named(names, 'North Foods')?.kind).not.toBe('place');
});

test('the word that opens a sentence belongs to the name where the article has the whole of it', () => {
  const { names } = read(
    'A wet Environment Norway paper was found. Environment Norway spokeswoman Anna Weller is sorry.',
  );
  expect(named(names, 'Environment Norway')?.mentions).toHaveLength(2);
  expect(named(names, 'Norway')).toBeUndefined();
  const without = read(
    'Environment talks in Norway went on. Environment Norway is no more than a heading.',
  ).names;
  expect(named(without, 'Norway')?.kind).toBe('place');
});

test('firms in a row with one that has a person’s name stay what they are', () => {
  const { names } = read('Shares of Brellcorp, Anna Weller, Pelmar Prime and Dorvan Ocean fell.');
  for (const firm of ['Pelmar Prime', 'Dorvan Ocean']) expect(named(names, firm)?.kind).not.toBe('person');
});

test('what an organisation is before a country, and the possessive of a group, are parts of the name', () => {
  const { names } = read(
    'Team Norway won. They met Team Latvia. A general of the Zorbadian People’s Army spoke, and the Harl Children’s Hospital is full.',
    'The East Zorbad School District is shut. Norway’s Parliament met.',
  );
  expect(named(names, 'Team Norway')?.kind).toBe('organisation');
  expect(named(names, 'Team Latvia')?.kind).toBe('organisation');
  expect(named(names, 'Zorbadian People’s Army')?.kind).toBe('organisation');
  expect(named(names, 'Harl Children’s Hospital')?.kind).toBe('place');
  expect(named(names, 'East Zorbad School District')?.kind).toBe('organisation');
  expect(named(names, 'Norway')?.kind).toBe('place');
  expect(named(names, 'Parliament')?.kind).toBe('organisation');
});

test('a person whose surname is also an event is told by the role beside it', () => {
  const { names } = read('They met the activist Nathan Law. The Roger Cup is old.');
  expect(named(names, 'Nathan Law')?.kind).toBe('person');
  expect(named(names, 'Roger Cup')?.kind).toBe('unknown');
});

test('a product with its maker’s name is no person, nor is what stands after a centre of that name', () => {
  const { names } = read(
    'Google Prism grew again. Prism said nothing else mattered. The crew left the Zorbad Space Center on ZX-4.',
    'Brellfox, its main rival, shrank.',
  );
  expect(named(names, 'Google Prism')?.kind).not.toBe('person');
  expect(named(names, 'ZX-4')?.kind).not.toBe('place');
  expect(named(names, 'Brellfox')?.kind).not.toBe('person');
});

test('a forename after what the person is', () => {
  const { names } = read(
    'They lost their youngest child, Gloria. By then Gloria had been ill. The film, Gloria, is old.',
  );
  expect(named(names, 'Gloria')?.kind).toBe('person');
  expect(read('The new film, Gloria, is old.').names.entities.map(({ kind }) => kind)).toEqual(['unknown']);
});

test('a short headline in capitals, a month in a date and “I’ve” are no names', () => {
  const { blocks, names } = read(
    'PRESIDENT WAITS',
    'The lake froze after the Jan. 6 storm, and “it is bad,” Ada Brandt said, “because I’ve seen it.”',
  );
  const dates = findDates(blocks, en, '2024-02-29');
  const facts = nameFacts(names, blocks, context, dates);
  expect(facts.people.map(({ name }) => name)).toEqual(['Ada Brandt']);
  expect(facts.names.map(({ name }) => name)).toEqual([]);
});

test('after one article two words share the noun that ends the name', () => {
  const { names } = read(
    'They saw the Harl Air and Space Museum. The Trade and Industry Ministry agreed.',
    'The Pentagon and Foreign Ministry met, as did Oslo and Zorbad University.',
  );
  expect(named(names, 'Harl Air and Space Museum')?.kind).toBe('place');
  expect(named(names, 'Trade and Industry Ministry')?.kind).toBe('organisation');
  for (const name of ['Pentagon', 'Foreign Ministry', 'Oslo', 'Zorbad University'])
    expect(named(names, name)?.mentions).toHaveLength(1);
});

test('a person whose surname is an event’s noun is of no party', () => {
  const { names } = read(
    'The seat went to Nathan Law of Bremmist. Nathan Law of Bremmist smiled, said the activist Nathan Law.',
  );
  expect(named(names, 'Nathan Law')?.mentions).toHaveLength(3);
  expect(named(names, 'Bremmist')?.kind).not.toBe('person');
});
