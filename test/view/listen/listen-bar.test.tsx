// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Article } from '../../../src/article.ts';
import { ListenBar } from '../../../src/view/listen/listen-bar.tsx';
import type { Voice } from '../../../src/view/listen/voices.ts';
import { type Platform, PlatformContext } from '../../../src/view/platform.ts';
import { readSettings } from '../../../src/view/settings.ts';
import { WordsContext } from '../../../src/view/words.ts';
import { fromHtml } from '../../support/from-html.ts';
import { english } from '../english.ts';

const article: Article = {
  url: 'https://news.example/a',
  site: 'news.example',
  language: 'en',
  direction: 'ltr',
  kind: 'article',
  title: 'The ferry sails',
  kicker: [],
  standfirst: '',
  published: null,
  modified: null,
  partial: null,
  authors: [],
  desk: { initials: [], agencies: [], editors: [], notes: [] },
  signOff: [],
  body: fromHtml('<p>It sails. At nine.</p>'),
  posts: [],
  media: { duration: null, transcript: null },
  removed: [],
  provenance: {},
};

const ENGLISH: Voice = {
  voiceURI: 'urn:en',
  name: 'Emma',
  lang: 'en-GB',
  localService: true,
  default: false,
};

let said: { text: string; rate: number; onstart?: () => void; onend?: () => void }[];
let voices: Voice[];
let channels: { data: unknown[]; onmessage: ((event: { data: unknown }) => void) | null }[];
const changed = vi.fn<Platform['change']>();
const close = vi.fn();

beforeEach(() => {
  said = [];
  voices = [ENGLISH];
  channels = [];
  vi.stubGlobal('CSS', {});
  vi.stubGlobal('speechSynthesis', {
    getVoices: () => voices,
    addEventListener: (_: string, listener: () => void) => setTimeout(listener),
    removeEventListener: () => {},
    speak: (utterance: (typeof said)[number]) => said.push(utterance),
    cancel: () => {},
    speaking: false,
    pending: false,
    paused: false,
  });
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      constructor(public text: string) {}
    },
  );
  vi.stubGlobal(
    'BroadcastChannel',
    class {
      data: unknown[] = [];
      onmessage = null;
      constructor() {
        channels.push(this);
      }
      postMessage(data: unknown) {
        this.data.push(data);
      }
      close() {}
    },
  );
});

afterEach(() => {
  render(null, document.body);
  vi.unstubAllGlobals();
  changed.mockClear();
});

async function open(over: Partial<Article> = {}, settings: Record<string, unknown> = {}): Promise<void> {
  const platform = { settings: readSettings(settings), change: changed } as unknown as Platform;
  await act(async () => {
    render(
      <WordsContext.Provider value={english}>
        <PlatformContext.Provider value={platform}>
          <ListenBar article={{ ...article, ...over }} hidden={new Set()} close={close} />
        </PlatformContext.Provider>
      </WordsContext.Provider>,
      document.body,
    );
  });
  await vi.waitFor(() => expect(state()).not.toBe('loading'));
}

const state = (): string | undefined => document.querySelector<HTMLElement>('.listen-bar')?.dataset.listen;

async function press(label: string): Promise<void> {
  await act(async () => document.querySelector<HTMLElement>(`[aria-label="${label}"]`)?.click());
}

test('it begins at once, with the reader’s speed', async () => {
  await open({}, { rate: 1.5 });
  await vi.waitFor(() => expect(state()).toBe('playing'));
  expect(said.map(({ text, rate }) => [text, rate])).toEqual([['The ferry sails', 1.5]]);
});

test('pause and play are one button', async () => {
  await open();
  await press('Pause');
  expect(state()).toBe('paused');
  await press('Read aloud');
  expect(said.map(({ text }) => text)).toEqual(['The ferry sails', 'The ferry sails']);
});

test('where another page begins to read, this one pauses', async () => {
  await open();
  expect(channels[0]?.data).toEqual(['speaking']);
  await act(async () => channels[0]?.onmessage?.({ data: 'speaking' }));
  expect(state()).toBe('paused');
});

test('without a voice for the language it says so', async () => {
  await open({ language: 'ha' });
  expect(state()).toBe('none');
  expect(document.body.textContent).toContain('There is no voice for this language here: Hausa.');
  expect(said).toEqual([]);
});

test('a voice of a server is only used when the reader allows it', async () => {
  voices = [{ ...ENGLISH, localService: false }];
  await open();
  expect(state()).toBe('onlyRemote');
  await act(async () => document.querySelector<HTMLElement>('.listen-allow')?.click());
  expect(changed).toHaveBeenCalledWith({ remoteVoices: true });
});

test('the speed is kept', async () => {
  await open();
  const select = document.querySelector<HTMLSelectElement>('.listen-rate select');
  if (select) select.value = '2';
  await act(async () => {
    select?.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(changed).toHaveBeenCalledWith({ rate: 2 });
});

test('an article of an unknown language has no voice', async () => {
  await open({ language: '' });
  expect(document.body.textContent).toContain('Byline does not know the language');
});
