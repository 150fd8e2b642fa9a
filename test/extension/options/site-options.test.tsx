// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test } from 'vitest';
import { SiteOptions } from '../../../src/extension/options/site-options.tsx';
import { type Platform, PlatformContext } from '../../../src/view/platform.ts';
import { readSettings, type Settings } from '../../../src/view/settings.ts';
import { WordsContext } from '../../../src/view/words.ts';
import { english } from '../../view/english.ts';

let root: HTMLElement;
let settings: Settings;
let allowed: Set<string>;
/** What the reader says when the browser asks. */
let answer: boolean;
let asked: string[];

beforeEach(() => {
  root = document.createElement('div');
  document.body.replaceChildren(root);
  settings = readSettings({});
  allowed = new Set();
  answer = true;
  asked = [];
});

const permissions = {
  ask: async (site: string) => {
    asked.push(site);
    if (answer) allowed.add(site);
    return answer;
  },
  has: async (site: string) => allowed.has(site),
  giveBack: async (site: string) => void allowed.delete(site),
};

async function show(wanted = ''): Promise<void> {
  const keep = async (changes: Partial<Settings>): Promise<boolean> => {
    settings = { ...settings, ...changes };
    draw();
    return true;
  };
  const draw = (): void =>
    render(
      <WordsContext.Provider value={english}>
        <PlatformContext.Provider value={{ settings } as unknown as Platform}>
          <SiteOptions keep={keep} permissions={permissions} wanted={wanted} />
        </PlatformContext.Provider>
      </WordsContext.Provider>,
      root,
    );
  await act(async () => draw());
  await settled();
}

async function add(typed: string): Promise<void> {
  const field = root.querySelector('form input') as HTMLInputElement;
  await act(async () => {
    field.value = typed;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await act(async () => root.querySelector<HTMLElement>('[type=submit]')?.click());
  await settled();
}

async function click(label: string): Promise<void> {
  await act(async () => root.querySelector<HTMLElement>(`[aria-label="${label}"]`)?.click());
  await settled();
}

/** After effects, and the browser's answers to them. */
const settled = (): Promise<void> => act(() => new Promise((resolve) => setTimeout(resolve, 40)));

const names = (): (string | null)[] => [...root.querySelectorAll('.site-name')].map((one) => one.textContent);
const status = (): string | null | undefined => root.querySelector('[role=status]')?.textContent;

test("DW's own site is there, and stays", async () => {
  await show();
  expect(names()).toEqual(['dw.com']);
  expect(root.querySelector('.site button')).toBeNull();
});

test('a site that the reader allows is added', async () => {
  await show();
  await add('https://www.news.example/story');
  expect(asked).toEqual(['news.example']);
  expect(settings.detect).toEqual(['news.example']);
  expect(names()).toEqual(['dw.com', 'news.example']);
  expect(status()).toBe('news.example was added. Reload the pages of it that are open.');
});

test('one that the reader does not allow is not', async () => {
  answer = false;
  await show();
  await add('news.example');
  expect(settings.detect).toEqual([]);
  expect(status()).toBe('You did not allow news.example, so nothing has changed.');
});

test.each([
  ['not a site', 'This is not the address of a site. Write one such as news.example.'],
  ['learngerman.dw.com', 'learngerman.dw.com is in the list already.'],
])('%s asks nothing', async (typed, sentence) => {
  await show();
  await add(typed);
  expect(asked).toEqual([]);
  expect(status()).toBe(sentence);
});

test('removed, a site loses its settings and its permission', async () => {
  settings = readSettings({ detect: ['news.example'], alwaysOpen: ['news.example', 'dw.com'] });
  allowed = new Set(['news.example', 'dw.com']);
  await show();
  await click('Remove news.example');
  expect(settings).toMatchObject({ detect: [], alwaysOpen: ['dw.com'] });
  expect([...allowed]).toEqual(['dw.com']);
  expect(names()).toEqual(['dw.com']);
});

test('always opening a site asks for it first', async () => {
  await show();
  await click('Always open in the reader: dw.com');
  expect(asked).toEqual(['dw.com']);
  expect(settings.alwaysOpen).toEqual(['dw.com']);
  await click('Always open in the reader: dw.com');
  expect(settings.alwaysOpen).toEqual([]);
});

test('not allowed, it is not always opened', async () => {
  answer = false;
  await show();
  await click('Always open in the reader: dw.com');
  expect(settings.alwaysOpen).toEqual([]);
  expect(root.querySelector<HTMLInputElement>('.site input')?.checked).toBe(false);
});

test('a site that another device has added is to be allowed here', async () => {
  settings = readSettings({ detect: ['news.example'] });
  await show();
  expect(root.querySelector('.site-missing')?.textContent).toContain('Not allowed on this device.');
  await click('Allow news.example');
  expect(asked).toEqual(['news.example']);
});

test('the site that the reader came from stands in the field, unless it is in the list', async () => {
  await show('news.example');
  expect(root.querySelector<HTMLInputElement>('form input')?.value).toBe('news.example');
  render(null, root);
  await show('learngerman.dw.com');
  expect(root.querySelector<HTMLInputElement>('form input')?.value).toBe('');
});
