// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import type { Article } from '../../../src/article.ts';
import { DeviceSummary } from '../../../src/view/device-summary/device-summary.tsx';
import type { Availability, SummarizerApi } from '../../../src/view/device-summary/summarizer.ts';
import { type Platform, PlatformContext } from '../../../src/view/platform.ts';
import { readSettings } from '../../../src/view/settings.ts';
import { WordsContext } from '../../../src/view/words.ts';
import { fromHtml } from '../../support/from-html.ts';
import { english } from '../english.ts';

const article = {
  url: 'https://news.example/a',
  language: 'en',
  direction: 'ltr',
  title: 'The ferry sails',
  standfirst: 'Every night.',
  body: fromHtml('<p>It sails at nine.</p><figure><figcaption>The quay</figcaption></figure>'),
} as Article;

function model(availability: Availability, summary: string | Error = 'A ferry sails.', quota?: number) {
  const asked: string[] = [];
  const destroy = vi.fn();
  const create = vi.fn(async ({ monitor }: Parameters<SummarizerApi['create']>[0]) => {
    const loading = new EventTarget();
    monitor?.(loading);
    if (availability !== 'available') {
      loading.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded: 0.4 }));
    }
    return {
      async summarize(text: string) {
        asked.push(text);
        if (summary instanceof Error) throw summary;
        return summary;
      },
      ...(quota !== undefined && {
        inputQuota: quota,
        measureInputUsage: async (text: string) => text.length,
      }),
      destroy,
    };
  });
  return { api: { availability: vi.fn(async () => availability), create }, asked, destroy };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

async function show(api: SummarizerApi | null, deviceSummary = true, of: Article = article): Promise<void> {
  const platform = { settings: readSettings({ deviceSummary }) } as unknown as Platform;
  await act(async () => {
    render(
      <WordsContext.Provider value={english}>
        <PlatformContext.Provider value={platform}>
          <DeviceSummary article={of} api={api} />
        </PlatformContext.Provider>
      </WordsContext.Provider>,
      document.body,
    );
    await settled();
  });
}

const text = (): string => document.body.textContent ?? '';
async function ask(): Promise<void> {
  await vi.waitFor(() => expect(document.querySelector('button')).not.toBeNull());
  await act(async () => document.querySelector('button')?.click());
  await vi.waitFor(() => expect(text()).not.toContain('Your browser is summarising'));
}

afterEach(() => render(null, document.body));

test.each<[string, SummarizerApi | null, boolean]>([
  ['the reader has not asked for it', model('available').api, false],
  ['the browser has no such model', null, true],
  ['the browser’s model does not know the language', model('unavailable').api, true],
])('it is not there where %s', async (_, api, wanted) => {
  await show(api, wanted);
  expect(text()).toBe('');
});

test('where the reader has not asked for it, the browser is not asked at all', async () => {
  const { api } = model('available');
  await show(api, false);
  expect(api.availability).not.toHaveBeenCalled();
});

test('nothing is made or loaded before the click', async () => {
  const { api } = model('downloadable');
  await show(api);
  const offer = 'Download the browser’s AI model and summarise';
  await vi.waitFor(() => expect(document.querySelector('button')?.textContent).toBe(offer));
  expect(api.create).not.toHaveBeenCalled();
});

test('the summary stands in its box, which says whose it is', async () => {
  const { api, asked, destroy } = model('available');
  await show(api);
  await ask();
  expect(document.querySelector('.device-summary-label')?.textContent).toBe(
    'Summary made by your browser’s AI; not checked by Byline',
  );
  expect(document.querySelector('.device-summary-text')?.textContent).toBe('A ferry sails.');
  expect(asked).toEqual(['The ferry sails\n\nEvery night.\n\nIt sails at nine.']);
  expect(destroy).toHaveBeenCalled();
});

test('what the model writes is text and nothing else', async () => {
  await show(model('available', '<img src=x onerror=alert(1)>').api);
  await ask();
  expect(document.querySelector('img')).toBeNull();
  expect(text()).toContain('<img src=x');
});

test('a model that fails says so, and may be asked again', async () => {
  await show(model('available', new Error('QuotaExceededError')).api);
  await ask();
  expect(text()).toContain('Your browser could not summarise this article.');
  expect(document.querySelector('button')).not.toBeNull();
});

test('an article that is too long for the model is cut after a paragraph', async () => {
  const long = { ...article, body: fromHtml('<p>One paragraph.</p>'.repeat(20)) };
  const { api, asked } = model('available', 'Paragraphs.', 120);
  await show(api, true, long);
  await ask();
  expect(asked[0]?.length).toBeLessThanOrEqual(120);
  expect(asked[0]).toMatch(/One paragraph\.$/);
});

test('an article of an unknown language has none', async () => {
  const { api } = model('available');
  await show(api, true, { ...article, language: '' });
  expect(api.availability).not.toHaveBeenCalled();
});
