import { expect, test } from 'vitest';
import { findQuotations } from '../../../src/analyse/quotations/quotations.ts';
import type { Block, Quotation } from '../../../src/article.ts';
import * as en from '../../../src/language/en.ts';
import { type Cast, namesOf } from './names-of.ts';

const CAST: Cast = {
  'Amina Odhiambo': { as: ['Odhiambo'], gender: 'female', role: 'energy minister' },
  'Peter Varga': { as: ['Varga'], gender: 'male', role: 'mayor of Oakford' },
  'Clara Varga': { gender: 'female' },
  'Oakford Council': { kind: 'organisation' },
};

function read(...paragraphs: string[]): Quotation[] {
  const blocks: Block[] = paragraphs.map((text) => ({ type: 'paragraph', text }));
  const found = findQuotations(blocks, en, namesOf(blocks, CAST));
  for (const { spans, text } of found)
    expect(spans.map((s) => blocks[s.block]?.text.slice(s.start, s.end)).join(' … ')).toBe(text);
  return found;
}

/** "kind | speaker | cue | words" of each quotation. */
const lines = (...paragraphs: string[]) =>
  read(...paragraphs).map((q) => [q.kind, q.speaker, q.cue, q.text].join(' | '));

test('A quotation before its verb, in both orders', () => {
  expect(lines('"We will build the dam," Odhiambo said.')).toEqual([
    'direct | Amina Odhiambo | said | We will build the dam',
  ]);
  expect(lines('“We will build the dam,” said Odhiambo after the vote.')).toEqual([
    'direct | Amina Odhiambo | said | We will build the dam',
  ]);
});

test('A role comes from the article, the mention from the place', () => {
  const [q] = read('"We will build the dam," said Odhiambo.');
  expect(q).toMatchObject({
    mention: 'Odhiambo',
    role: 'energy minister',
    rule: 'cue after',
    block: 0,
    start: 1,
  });
});

test('A verb before its quotation, with comma, colon or nothing', () => {
  for (const join of [', ', ': ', ' '])
    expect(lines(`Peter Varga said${join}"The bridge will open in the spring of next year."`)).toEqual([
      'direct | Peter Varga | said | The bridge will open in the spring of next year.',
    ]);
});

test('A split quotation is one with two spans', () => {
  const found = read('"The dam," Odhiambo said, "will be built by June."');
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ text: 'The dam … will be built by June.', speaker: 'Amina Odhiambo' });
  expect(found[0]?.spans).toHaveLength(2);
});

test('Two utterances around one verb are two quotations', () => {
  expect(lines('"The dam comes," said Odhiambo. "It will be built by June."')).toEqual([
    'direct | Amina Odhiambo | said | The dam comes',
    'direct | Amina Odhiambo | said | It will be built by June.',
  ]);
});

test('A question keeps its attribution', () => {
  expect(lines('"Who pays for it?" Varga asked.')).toEqual([
    'direct | Peter Varga | asked | Who pays for it?',
  ]);
});

test('An apposition between name and verb is skipped', () => {
  expect(lines('Peter Varga, the mayor of Oakford, said the bridge was safe.')).toEqual([
    'indirect | Peter Varga | said | the bridge was safe',
  ]);
  expect(lines('"It is safe," the mayor of Oakford, Peter Varga, said.')).toEqual([
    'direct | Peter Varga | said | It is safe',
  ]);
});

test('A partial quotation inside indirect speech is governed by its verb', () => {
  expect(lines('Odhiambo said she would never accept "dirty deals" with the builders.')).toEqual([
    'indirect | Amina Odhiambo | said | she would never accept "dirty deals" with the builders',
    'partial | Amina Odhiambo | said | dirty deals',
  ]);
});

test('A verb of judgement governs one or two words', () => {
  expect(lines('Varga called the plan "reckless" and left.')).toEqual([
    'partial | Peter Varga | called | reckless',
  ]);
  expect(lines('Varga met the builders on Monday before praising the plan as "brave and new".')).toEqual([
    'partial | Peter Varga | praising | brave and new',
  ]);
});

test('A participle leans on the subject of its sentence', () => {
  expect(
    lines(
      'At a meeting with Odhiambo, Varga defended the bridge, saying "we have waited for this for twenty years."',
    ),
  ).toEqual(['direct | Peter Varga | saying | we have waited for this for twenty years.']);
});

test('According to, before and after', () => {
  expect(lines('According to Oakford Council, the bridge will cost two million.')).toEqual([
    'indirect | Oakford Council | according to | the bridge will cost two million',
  ]);
  expect(lines('The bridge will cost two million, according to Oakford Council.')).toEqual([
    'indirect | Oakford Council | according to | The bridge will cost two million',
  ]);
});

test('A pronoun stands for the subject of the nearest sentence whose gender fits', () => {
  expect(lines('Odhiambo met the builders. Varga stayed away. "It was a good talk," she said.')).toEqual([
    'direct | Amina Odhiambo | said | It was a good talk',
  ]);
  expect(lines('Odhiambo met the builders. Varga stayed away. "I had no time," he said.')).toEqual([
    'direct | Peter Varga | said | I had no time',
  ]);
});

test('A pronoun that nobody fits leaves the speaker open', () => {
  expect(read('Odhiambo met the builders. "It was late," he said.')[0]).toMatchObject({
    speaker: null,
    mention: 'he',
  });
});

test('A role stands for the person who has it', () => {
  expect(lines('Odhiambo came to Oakford.', '"We will build it," the minister said.')).toEqual([
    'direct | Amina Odhiambo | said | We will build it',
  ]);
});

test('A common noun speaks for itself', () => {
  expect(lines('"The road is closed," a police spokesman said.')).toEqual([
    'direct | a police spokesman | said | The road is closed',
  ]);
});

test('A paragraph of its own goes on with the last speaker', () => {
  expect(lines('"The dam comes," said Odhiambo.', '"It will be built by June."')).toEqual([
    'direct | Amina Odhiambo | said | The dam comes',
    'direct | Amina Odhiambo |  | It will be built by June.',
  ]);
});

test('A sentence that ends in a colon announces the next paragraph', () => {
  expect(lines('Varga continued:', '"It will be built by June."')).toEqual([
    'direct | Peter Varga | continued | It will be built by June.',
  ]);
});

test('A quotation that runs over paragraphs is one', () => {
  const found = read('Varga said: "The dam comes.', '"It will be built by June."');
  expect(found).toHaveLength(1);
  expect(found[0]?.spans.map((s) => s.block)).toEqual([0, 1]);
});

test('Nothing inside a quotation is a cue or a speaker', () => {
  expect(lines('"Varga said it was late," Odhiambo noted.')).toEqual([
    'direct | Amina Odhiambo | noted | Varga said it was late',
  ]);
});

test('Scare quotes, titles and names are left out', () => {
  for (const text of [
    'Odhiambo fought the self-styled "River Kings" for years.',
    'The "green" bridge was built in 2011.',
    'Varga spoke about the film "The Long Way Home" on Monday.',
  ])
    expect(lines(text)).toEqual([]);
});

test('Speech that is expected and has no sure speaker is shown without one', () => {
  expect(read('These words stood on the wall:', '"It was the best day of my life."')[0]).toMatchObject({
    text: 'It was the best day of my life.',
    mention: null,
    speaker: null,
  });
  expect(read('The road was empty.', '"It was the best day of my life."')).toEqual([]);
});

test('British single marks and apostrophes', () => {
  expect(lines("'We won't wait for the builders' reply,' said Odhiambo.")).toEqual([
    "direct | Amina Odhiambo | said | We won't wait for the builders' reply",
  ]);
});

test('The agent of a passive is the speaker of what stands before it', () => {
  expect(lines('The plan was called "reckless" by Odhiambo.')).toEqual([
    'partial | Amina Odhiambo | called | reckless',
  ]);
});

test('A statement inside one of another verb, and an insertion', () => {
  expect(lines('The bridge, Odhiambo said, will be closed for a year.')).toEqual([
    'indirect | Amina Odhiambo | said | The bridge … will be closed for a year',
  ]);
  expect(lines('Odhiambo told reporters on Monday that the bridge would be closed.')).toEqual([
    'indirect | Amina Odhiambo | told | the bridge would be closed',
  ]);
});

test('A signature after a dash, a name before a colon', () => {
  expect(lines('"The best dam in the world." — Amina Odhiambo')).toEqual([
    'direct | Amina Odhiambo |  | The best dam in the world.',
  ]);
  expect(lines("Varga: 'We will not pay for the dam'")).toEqual([
    'direct | Peter Varga |  | We will not pay for the dam',
  ]);
});

test('Two people with one surname are kept apart', () => {
  expect(lines('Peter Varga came late. Clara Varga did not. "It was fun," Clara Varga said.')).toEqual([
    'direct | Clara Varga | said | It was fun',
  ]);
});

test('A heading holds only marked speech with a cue of its own', () => {
  const blocks: Block[] = [
    { type: 'paragraph', text: '"The bridge stays," Varga said.' },
    { type: 'heading', level: 2, text: '"One goat and a bell"' },
    { type: 'heading', level: 2, text: 'Varga says the bridge will stay open' },
    { type: 'heading', level: 2, text: '"We will never sell it," Varga says' },
  ];
  const found = findQuotations(blocks, en, namesOf(blocks, CAST));
  expect(found.map((q) => [q.block, q.speaker, q.text])).toEqual([
    [0, 'Peter Varga', 'The bridge stays'],
    [3, 'Peter Varga', 'We will never sell it'],
  ]);
});

test('The nearest subject speaks, not the last speaker', () => {
  expect(
    lines(
      '"The bridge stays," Varga said.',
      'Energy minister Amina Odhiambo lives by the river. She said the vote had saved her house.',
    ).at(-1),
  ).toBe('indirect | Amina Odhiambo | said | the vote had saved her house');
});

test('A mark that opens a line and is neither closed nor taken up again is no speech', () => {
  expect(
    lines('Varga came late.', '"The bell had rung for an hour by then.', 'Nobody had heard it.'),
  ).toEqual([]);
  const open = ['Varga said: "The bell is old.', '"It will ring on Monday."'];
  expect(lines(...open)).toEqual([
    'direct | Peter Varga | said | The bell is old. … It will ring on Monday.',
  ]);
});

test('Titles with small words are none of the speaker', () => {
  expect(lines('On “Mornings with the Ferryman,” Varga said the bridge was safe.')).toEqual([
    'indirect | Peter Varga | said | the bridge was safe',
  ]);
});

test('The next event after "and" reports nothing of the one before', () => {
  expect(lines('The vote took 40 minutes, and Varga asked Odhiambo for the key.')).toEqual([]);
});

test('A consequence is no report', () => {
  expect(lines('Varga shouted so loudly that the birds left the tower.')).toEqual([]);
});

test('A reported clause ends at the colon before marked words', () => {
  expect(lines('Varga told Odhiambo what he had observed in the tower: "The bell is cracked."').at(0)).toBe(
    'indirect | Peter Varga | told | what he had observed in the tower',
  );
});

test('Added things are no clause', () => {
  expect(lines('Odhiambo added two more as Oakford won the second half.')).toEqual([]);
});

test('Where a source belongs is none of its words', () => {
  expect(lines('According to Clara Varga, of the Oakford Institute, the bell is 300 years old.')).toEqual([
    'indirect | Clara Varga | according to | the bell is 300 years old',
  ]);
});

test('A verb that no list knows, also after an adverb, closes a whole utterance', () => {
  expect(lines('“The bridge was my first teacher,” Varga reflects, looking at the river.')).toEqual([
    'direct | Peter Varga | reflects | The bridge was my first teacher',
  ]);
  expect(lines('“Every dam is a promise to the young,” Odhiambo aptly summarizes.')).toEqual([
    'direct | Amina Odhiambo | summarizes | Every dam is a promise to the young',
  ]);
});

test('What happened until then was not said', () => {
  expect(lines('Varga ruled for 16 years until he was voted out by the fishermen in 1986.')).toEqual([]);
});

test('A fragment in a sentence about another person is not the last speaker’s', () => {
  const found = read(
    'Odhiambo said the dam was safe. Peter Varga showed them that the town “has no lessons to give anybody” about rivers.',
  );
  expect(found.filter(({ text, speaker }) => text.startsWith('has no') && speaker !== null)).toEqual([]);
});

test('A marked word between the parts of a verb is nobody’s words', () => {
  expect(
    lines('A post states that Oakford Council had “officially” declared war on the river.'),
  ).not.toContainEqual(expect.stringContaining('| war |'));
});

test('“Meanwhile” says nothing, and neither does “which”', () => {
  expect(
    lines('The keeper’s vet, meanwhile told Oakford Council in May that the bell was cracked.'),
  ).not.toContainEqual(expect.stringContaining('| meanwhile |'));
  expect(lines('It is a way of seeing rivers according to which no bridge is ever needed at all.')).toEqual(
    [],
  );
});
