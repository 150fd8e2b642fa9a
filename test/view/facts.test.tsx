// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import type { Reading } from '../../src/article.ts';
import { toBlocks } from '../../src/tree/blocks.ts';
import type { Quote } from '../../src/view/platform.ts';
import { fromHtml } from '../support/from-html.ts';
import { all, announced, find, key, marked, press, show, withReader } from './mount.tsx';
import { article, reading } from './sample.ts';

withReader();

test('n and p walk through the facts, Enter opens one, and it leads to its entry', async () => {
  await show(reading);
  await key('n');
  expect(marked('byline-mark')).toEqual(['Henrike Olsen']);
  expect(announced()).toBe('Person, Henrike Olsen, Mayor');
  await key('n');
  expect(marked('byline-mark')).toEqual(['spoke on Thursday']);
  await key('n');
  expect(announced()).toBe('Date, Thursday, October 15, 2026');
  await key('Enter');
  expect(all('.fact-card').map((card) => card.querySelector('.fact-title')?.textContent)).toEqual([
    'Thursday',
    'Speaker not certain',
  ]);
  expect(document.activeElement?.textContent).toBe('Show in Key facts');
  await press('.fact-card button');
  expect(find('#panel-facts').hidden).toBe(false);
  expect(document.activeElement?.getAttribute('data-fact')).toBe('date-0-29');
  await key('p');
  expect(marked('byline-mark')).toEqual(['spoke on Thursday']);
});

test('a click on words shows their facts, and a quotation leads to its voice', async () => {
  await show(reading);
  const words = find('[data-block="2"]').firstChild as Text;
  Object.assign(document, { caretPositionFromPoint: () => ({ offsetNode: words, offset: 3 }) });
  Range.prototype.getClientRects = () => [new DOMRect(0, 0, 100, 20)] as unknown as DOMRectList;
  await act(async () => {
    find('[data-block="2"]').dispatchEvent(
      new MouseEvent('click', { bubbles: true, clientX: 9, clientY: 9 }),
    );
  });
  expect(all('.fact-title').map((one) => one.textContent)).toContain('Henrike Olsen');
  const card = all('.fact-card').find((one) => one.textContent?.includes('Quotation'));
  await act(async () => card?.querySelector('button')?.click());
  expect(find('#panel-attributions').hidden).toBe(false);
  expect(document.activeElement?.textContent).toBe('We sail');
});

test('m underlines what the facts stand in, and takes the lines away', async () => {
  await show(reading);
  await key('m');
  expect(marked('byline-name')).toEqual(['Henrike Olsen', 'Olsen']);
  expect(marked('byline-quotation')).toEqual(['spoke on Thursday', 'We sail']);
  expect(marked('byline-date')).toContain('Thursday');
  await key('m');
  expect(marked('byline-name')).toEqual([]);
});

test('a fact is shown in the page too', async () => {
  const shown: (readonly Quote[])[] = [];
  const showInPage = async (quotes: readonly Quote[]): Promise<boolean> => shown.push(quotes) > 0;
  await show(reading, { on: { showInPage } });
  await press('#panel-facts .people .anchored');
  expect(shown[0]?.[0]).toMatchObject({
    before: 'Mayor ',
    text: 'Henrike Olsen',
    after: ' spoke on Thursday.',
  });
});

test('long lists begin short', async () => {
  const people = Array.from({ length: 14 }, (_, index) => ({
    name: `Person ${index}`,
    roles: [],
    anchors: [{ block: 0, start: 6, end: 19 }],
  }));
  await show({ ...reading, facts: { ...reading.facts, people } });
  expect(all('.people:not(:empty) .name').filter((one) => one.closest('#panel-facts'))).toHaveLength(10);
  await press('#panel-facts .show-all');
  expect(all('#panel-facts .people .name')).toHaveLength(14);
  expect(document.activeElement?.textContent).toBe('Person 10');
});

test('figures stand with what they count and the words around them, dates in order', async () => {
  const text = 'The port says 12 boats sail for €4 million ($5 million); the union says 9 boats.';
  const figure = (
    words: string,
    unit: string,
    value: number,
    also: Reading['facts']['figures'][0]['also'],
  ) => {
    const start = text.indexOf(words);
    return { text: words, unit, value, also, block: 0, start, end: start + words.length };
  };
  const body = fromHtml(`<p>${text}</p>`);
  await show({
    ...reading,
    article: { ...article, body },
    blocks: toBlocks(body),
    facts: {
      ...reading.facts,
      figures: [
        figure('12 boats', 'boats', 12, null),
        figure('€4 million', 'EUR', 4e6, { value: 5e6, unit: 'USD' }),
        figure('9 boats', 'boats', 9, null),
      ],
      timeline: [
        { value: '2003', text: 'In 2003', block: 0, start: 0, end: 7 },
        { value: '2015-05-21', text: 'on Thursday', block: 0, start: 8, end: 19 },
      ],
    },
  });
  expect(all('.figures > li').map((one) => one.querySelector('.unit')?.textContent)).toEqual([
    'boats',
    'Euro (EUR)',
  ]);
  expect(all('.figure-group li').map((one) => one.textContent)).toEqual([
    'The port says 12 boats sail for €4 million ($5 million); the union says 9 boats.',
    '…12 boats sail for €4 million ($5 million); the union says 9 boats.',
    'The port says 12 boats sail for €4 million ($5 million); the union says 9 boats.that is $5,000,000',
  ]);
  expect(all('.timeline .when').map((one) => one.textContent)).toEqual(['2003', 'May 21, 2015']);
});

test('figures that disagree stand side by side and say so; why and how stand with the other questions', async () => {
  const text =
    'Police said 12 died. They sailed because it was calm. 9 boats came. The port said 14 people died.';
  const at = (words: string) => {
    const start = text.indexOf(words);
    return { text: words, block: 0, start, end: start + words.length };
  };
  const figure = (words: string, unit: string, against?: string): Reading['facts']['figures'][0] => ({
    ...at(words),
    unit,
    value: Number.parseInt(words, 10),
    also: null,
    ...(against !== undefined && { against: [at(against)] }),
  });
  const body = fromHtml(`<p>${text}</p>`);
  const why = at('They sailed because it was calm.');
  await show({
    ...reading,
    article: { ...article, body },
    blocks: toBlocks(body),
    facts: {
      ...reading.facts,
      fiveWs: { who: null, what: null, when: null, where: null, why, how: null },
      figures: [
        figure('12 died', 'died', '14 people'),
        figure('9 boats', 'boats'),
        figure('14 people', 'people', '12 died'),
      ],
    },
  });
  expect(all('#panel-facts .figure-group').map((one) => one.querySelectorAll('li').length)).toEqual([2, 1]);
  expect(
    all('#panel-facts .figure-group li').map((one) => one.querySelector('.anchored')?.textContent),
  ).toEqual(['12 died', '14 people', '9 boats']);
  expect(all('#panel-facts .disagrees .sr-only').map((one) => one.textContent)).toEqual([
    'The article gives another number for the same',
    'The article gives another number for the same',
  ]);
  expect(all('#panel-facts .pairs dt').map((one) => one.textContent)).toEqual(['Why']);
  await press('#panel-facts .pairs .anchored');
  expect(marked('byline-mark')).toEqual(['They sailed because it was calm.']);
});

test('names of a gallery’s captions lead to their picture', async () => {
  const body = fromHtml('<figure><figcaption>Ada Brandt at the pier</figcaption></figure>');
  const people = [
    { name: 'Ada Brandt', roles: [], anchors: [], captions: [{ block: 0, start: 0, end: 10 }] },
  ];
  await show({
    ...reading,
    article: { ...article, body },
    blocks: toBlocks(body),
    facts: { ...reading.facts, people },
  });
  await press('#panel-facts .people .anchored');
  expect(document.activeElement?.matches('figure')).toBe(true);
});

test('voices are open where there are few; each quotation leads to its words', async () => {
  await show(reading);
  expect(all('.voice .voice-share').map((one) => one.textContent)).toEqual([
    '100% of the quoted words',
    'In other words',
  ]);
  expect(all('.voice details').every((one) => one.hasAttribute('open'))).toBe(true);
  await press('.quotation .anchored');
  expect(marked('byline-mark')).toEqual(['We sail']);
});

test('in a wide tab the facts stand beside the article', async () => {
  vi.stubGlobal('matchMedia', () => ({
    matches: true,
    addEventListener: () => {},
    removeEventListener: () => {},
  }));
  vi.stubGlobal('scrollTo', () => {});
  await show(reading, { on: { where: 'tab' } });
  expect(all('[role=tab]').map((one) => one.textContent)).toEqual(['Key facts', 'Attributions']);
  await press('#panel-facts .people .anchored');
  expect(find('#panel-article').hidden).toBe(false);
  expect(find('#panel-facts').hidden).toBe(false);
});
