import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { isFromPage, type Sender, toMessage } from '../../src/extension/messages.ts';

const OWN = 'bylinebylinebylinebylinebylineby';

const fake = vi.hoisted(() => {
  /** An event of the browser's: who listens to it. */
  const event = () => {
    const listeners: ((...values: never[]) => unknown)[] = [];
    return { listeners, addListener: (one: (...values: never[]) => unknown) => void listeners.push(one) };
  };
  const nothing = async () => undefined;
  const area = { get: async () => ({}), set: nothing, remove: nothing };
  const badges: { tabId: number; text: string }[] = [];
  const onMessage = event();
  const events = [onMessage, ...Array.from({ length: 7 }, event)];
  const [, onInstalled, onStartup, onAdded, onRemoved, onChanged, onCommand, onClicked] = events;
  return {
    badges,
    events: () => events.map(({ listeners }) => listeners.length),
    onMessage,
    browser: {
      action: {
        setBadgeText: async (badge: { tabId: number; text: string }) => void badges.push(badge),
        setBadgeBackgroundColor: nothing,
        setTitle: nothing,
      },
      i18n: { getMessage: (key: string) => key },
      runtime: { id: 'bylinebylinebylinebylinebylineby', onMessage, onInstalled, onStartup },
      permissions: { contains: async () => false, onAdded, onRemoved },
      scripting: {},
      storage: { session: area, sync: area, onChanged },
      tabs: {},
      commands: { onCommand },
      contextMenus: { onClicked },
    },
  };
});

vi.mock('../../src/extension/browser.ts', () => ({ default: fake.browser }));

beforeAll(async () => {
  await import('../../src/extension/background.ts');
});
beforeEach(() => {
  fake.badges.length = 0;
});

const FROM_PAGE = {
  id: OWN,
  frameId: 0,
  url: 'https://www.dw.com/en/a-story/a-90000001',
  tab: { id: 7, active: true },
};

/** @returns what the background answers, and the badges that it has put there */
async function send(value: unknown, sender: unknown) {
  const answers = fake.onMessage.listeners.map((listener) => listener(value as never, sender as never));
  await new Promise((resolve) => setTimeout(resolve));
  return { answers, badges: [...fake.badges] };
}

const ARTICLE = { topic: 'page', article: true };

test('all that wakes the background is listened to from its first moment on', () => {
  expect(fake.events().every((count) => count > 0)).toBe(true);
});

test('our script in a tab’s own page is believed, and gets no answer', async () => {
  expect(await send(ARTICLE, FROM_PAGE)).toEqual({ answers: [undefined], badges: [{ tabId: 7, text: '✓' }] });
  expect(await send({ topic: 'page', article: false }, FROM_PAGE)).toMatchObject({
    badges: [
      { tabId: 7, text: '✓' },
      { tabId: 7, text: '' },
    ],
  });
});

const STRANGERS: Record<string, Sender> = {
  'another extension': { ...FROM_PAGE, id: 'evilevilevilevilevilevilevilevil' },
  'nobody with a name': { ...FROM_PAGE, id: undefined },
  'a frame in the page': { ...FROM_PAGE, frameId: 3 },
  'a page that is only prepared, whose frame is not the tab’s': { ...FROM_PAGE, frameId: undefined },
  'our own reader tab': { ...FROM_PAGE, url: `chrome-extension://${OWN}/reader.html?tab=7` },
  'our own popup': { id: OWN, url: `chrome-extension://${OWN}/popup.html` },
  'a sandboxed page': { ...FROM_PAGE, url: 'null' },
  'a page without an address': { ...FROM_PAGE, url: undefined },
  'a blank page': { ...FROM_PAGE, url: 'about:blank' },
  'a page of scripts': { ...FROM_PAGE, url: 'data:text/html,https://www.dw.com/' },
  'no tab': { ...FROM_PAGE, tab: undefined },
  'a tab without a number': { ...FROM_PAGE, tab: {} },
};

test.each(Object.entries(STRANGERS))('%s is not believed', async (_, sender) => {
  expect(isFromPage(sender, OWN)).toBe(false);
  expect(await send(ARTICLE, sender)).toEqual({ answers: [undefined], badges: [] });
});

test.each([
  { topic: 'page', article: true, more: 1 },
  { topic: 'page', article: 'true' },
  { topic: 'page' },
  { topic: 'copy', article: true },
  [ARTICLE],
  'page',
  null,
])('%j of our own script is no message', async (value) => {
  expect(toMessage(value)).toBeNull();
  expect(await send(value, FROM_PAGE)).toEqual({ answers: [undefined], badges: [] });
});
