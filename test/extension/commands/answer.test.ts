import { beforeEach, expect, test, vi } from 'vitest';
import { type Answer, createAnswer } from '../../../src/extension/commands/answer.ts';

type Color = [number, number, number, number];

let button: { text: string; title: string; color: Color | string };
let answer: Answer;
let passTime: (() => void)[];

beforeEach(() => {
  button = { text: '✓', title: 'Byline: read this article', color: [1, 2, 3, 255] };
  passTime = [];
  answer = createAnswer(
    {
      getBadgeText: async () => button.text,
      setBadgeText: async ({ text }) => void Object.assign(button, { text }),
      getTitle: async () => button.title,
      setTitle: async ({ title }) => void Object.assign(button, { title }),
      getBadgeBackgroundColor: async () => button.color as Color,
      setBadgeBackgroundColor: async ({ color }) => void Object.assign(button, { color }),
    },
    () => new Promise((resolve) => passTime.push(resolve)),
  );
});

const settle = () => new Promise((resolve) => setTimeout(resolve));

test('an answer stands for a moment, and then what was there before', async () => {
  const before = { ...button };
  const said = answer.say(7, true, 'Copied');
  await settle();
  expect([button.text, button.title]).toEqual(['✓✓', 'Copied']);
  passTime[0]?.();
  await said;
  expect(button).toEqual(before);
});

test('what was not done is said otherwise', async () => {
  void answer.say(7, false, 'This page is not an article.');
  await settle();
  expect([button.text, button.title]).toEqual(['!', 'This page is not an article.']);
});

test('two answers at once: what was there before the first comes back after the second', async () => {
  const before = { ...button };
  const first = answer.say(7, true, 'Copied');
  await settle();
  const second = answer.say(7, false, 'No');
  await settle();
  passTime[0]?.();
  await first;
  expect(button.title).toBe('No');
  passTime[1]?.();
  await second;
  expect(button).toEqual(before);
});

test('another page’s button stays as it is', async () => {
  const said = answer.say(7, true, 'Copied');
  await settle();
  button = { text: '', title: 'Byline', color: 'red' };
  passTime[0]?.();
  await said;
  expect(button).toEqual({ text: '', title: 'Byline', color: 'red' });
});

test('a tab that is closed takes no answer, and the next one is told from anew', async () => {
  const gone = new Error('No tab with id: 7.');
  const getTitle = vi.fn(async () => button.title).mockRejectedValueOnce(gone);
  const setBadgeText = vi.fn(async (_: { text: string }) => {});
  const color: Color = [1, 2, 3, 255];
  const closed = createAnswer(
    {
      getBadgeText: async () => '',
      setBadgeText,
      getTitle,
      setTitle: async () => {},
      getBadgeBackgroundColor: async () => color,
      setBadgeBackgroundColor: async () => {},
    },
    async () => {},
  );
  await closed.say(7, true, 'Copied');
  expect(setBadgeText).not.toHaveBeenCalled();
  await closed.say(7, true, 'Copied');
  expect(setBadgeText.mock.calls[0]?.[0]).toMatchObject({ text: '✓✓' });
});
