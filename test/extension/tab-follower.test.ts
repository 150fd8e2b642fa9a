import { expect, test } from 'vitest';
import type { Article } from '../../src/article.ts';
import { keyOf } from '../../src/extension/keeping/article-keeper.ts';
import type { Listener } from '../../src/extension/reading/tab-article.ts';
import { createTabFollower } from '../../src/extension/reading/tab-follower.ts';
import type { Tab } from '../../src/extension/reading/tab-reader.ts';

const A = 'https://news.example/a';
const B = 'https://news.example/b';
const placeOf = (address: string) => ({ tab: 7, address });
const sourceAt = (address: string) => ({ ...placeOf(address), windowId: 1, index: 0 });
const reading = (title: string) => ({ article: { title } as Article, json: title });
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** A window whose active tab the test chooses; readings end when the test says so. */
function open(kept: Record<string, string> = {}) {
  const said: string[] = [];
  const reads: Listener[] = [];
  const place: { tab: Tab | null } = { tab: { id: 7, windowId: 1, index: 0, url: A } };
  const follower = createTabFollower({
    reader: { active: async () => place.tab },
    tabArticle: { read: async (_, listener) => void reads.push(listener) },
    articles: {
      load: async ({ address }) => {
        const title = kept[address];
        return title === undefined ? null : { ...reading(title), doubtful: false };
      },
    },
    view: {
      reading: () => said.push('reading'),
      closed: (address) => said.push(`closed ${address}`),
      failure: (failure) => said.push(failure),
      article: ({ article }, source) => said.push(`${article.title} at ${source?.address}`),
      kept: () => {},
    },
  });
  /** Ends each reading that is still wanted. */
  const read = (title: string, address: string): void => {
    for (const { found, wanted } of reads.splice(0))
      if (wanted()) found(reading(title), sourceAt(address), true);
  };
  const goTo = (url: string): void => {
    place.tab = { id: 7, windowId: 1, index: 0, url };
  };
  return { said, reads, place, follower, read, goTo, kept };
}

test('the active tab’s article is shown once it is read', async () => {
  const { said, follower, read } = open();
  await follower.activated();
  read('Ferry', A);
  expect(said).toEqual(['reading', `Ferry at ${A}`]);
});

test('what the browser tells again of the same page does not end its reading', async () => {
  const { said, follower, read, goTo } = open();
  await follower.activated();
  read('Ferry', A);
  goTo(B);
  await follower.updated(7, { url: B }, { active: true });
  await follower.updated(7, { url: B }, { active: true });
  await follower.activated();
  read('Library', B);
  expect(said).toEqual(['reading', `Ferry at ${A}`, 'reading', `Library at ${B}`]);
});

test('another window’s page neither ends the reading nor starts one', async () => {
  const { said, reads, follower, read } = open();
  await follower.activated();
  await follower.updated(8, { status: 'loading' }, { active: true });
  await follower.updated(8, { status: 'complete' }, { active: true });
  expect(reads).toHaveLength(1);
  read('Ferry', A);
  expect(said).toEqual(['reading', `Ferry at ${A}`]);
});

test('a page that is loaded again is read again, whatever is told at the same time', async () => {
  const { said, follower, read } = open();
  await follower.activated();
  read('Ferry', A);
  await Promise.all([follower.updated(7, { status: 'complete' }, { active: true }), follower.activated()]);
  read('Ferry saved', A);
  expect(said).toEqual(['reading', `Ferry at ${A}`, `Ferry saved at ${A}`]);
});

test('a reading of the page before is not shown any more', async () => {
  const { said, follower, reads, goTo } = open();
  await follower.activated();
  goTo(B);
  await follower.updated(7, { url: B }, { active: true });
  expect(reads.map(({ wanted }) => wanted())).toEqual([false, true]);
  expect(said).toEqual(['reading', 'reading']);
});

test('tabs in the background tell nothing', async () => {
  const { said, follower } = open();
  await follower.updated(9, { url: B, status: 'complete' }, { active: false });
  expect(said).toEqual([]);
});

test('what was read before is shown without the page', async () => {
  const { said, follower } = open({ [A]: 'Ferry' });
  await follower.activated();
  expect(said).toEqual(['reading', `Ferry at ${A}`]);
});

test('what the popup reads is shown, here or where nothing could be read', async () => {
  const { said, follower, place, goTo, kept } = open();
  place.tab = { id: 7 };
  await follower.activated();
  expect(said).toEqual(['closed undefined']);
  // The click gave access, and the popup has read the page.
  goTo(A);
  kept[A] = 'Ferry';
  await follower.kept({ articles: {} });
  kept[A] = 'Ferry saved';
  await follower.kept({ [keyOf(placeOf(A))]: {} });
  await follower.kept({ [keyOf(placeOf(B))]: {} });
  expect(said.slice(1)).toEqual(['reading', `Ferry at ${A}`, `Ferry saved at ${A}`]);
});

test('a page that cannot be read says so, and an article that is shown stays', async () => {
  const { said, follower, place, reads } = open();
  place.tab = { id: 7, url: 'about:config' };
  await follower.activated();
  place.tab = { id: 7, url: A };
  await follower.activated();
  await settle();
  reads[0]?.found({ failure: 'empty' }, sourceAt(A), true);
  reads[0]?.found(reading('Ferry'), sourceAt(A), true);
  reads[0]?.found({ failure: 'loading' }, sourceAt(A), true);
  expect(said).toEqual(['closed about:config', 'reading', 'empty', `Ferry at ${A}`]);
});
