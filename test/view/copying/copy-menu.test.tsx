// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import type { Copyable, CopyResult } from '../../../src/view/copier.ts';
import { articleCopy } from '../../../src/view/copying/article-copy.ts';
import { type FileKind, makeFile } from '../../../src/view/copying/files.ts';
import { nextStop } from '../../../src/view/copying/move-by-key.ts';
import { readSettings } from '../../../src/view/settings.ts';
import type { Shown } from '../../../src/view/shown.ts';
import { all, find, key, press, show, withReader } from '../mount.tsx';
import { reading } from '../sample.ts';

withReader();

/** Shows the reader with its copy menu loaded. */
async function open(on: Parameters<typeof show>[1] = {}): Promise<Copyable[]> {
  const copied: Copyable[] = [];
  const copy = async (copyable: Copyable): Promise<CopyResult> => {
    copied.push(copyable);
    return 'both';
  };
  await show(reading, { on: { copy, ...on.on } });
  await press('.menu-copy > .menu-button');
  await act(() => vi.dynamicImportSettled());
  return copied;
}

async function choose(label: string): Promise<void> {
  const item = all('.copy-menu .menu-item').find((one) => one.textContent === label);
  if (!item) throw new Error(`There is no ${label}: ${all('.menu-item').map((one) => one.textContent)}`);
  await act(async () => item.click());
  await act(() => vi.dynamicImportSettled());
}

async function textOf(copyable: Copyable | undefined): Promise<string> {
  return (await copyable?.text) ?? '';
}

test('the button copies the article in both forms, as the settings say', async () => {
  const copied = await open({ on: { settings: readSettings({ captions: false, links: false }) } });
  await press('.copy-button');
  expect(await textOf(copied[0])).not.toMatch(/Lindqvist|https:/);
  expect(await copied[0]?.html).toContain('<article lang="en" dir="ltr">');
  expect(find('.copy-status').textContent).toBe('Copied');
});

test.each([
  ['Plain text', 'The ferry sails\n'],
  ['Markdown', '# The ferry sails\n'],
  ['JSON', '{\n  "url"'],
  ['APA', 'The ferry sails. (2026, October 15).'],
  ['Chicago', '“The ferry sails,” '],
  ['MLA', '“The ferry sails.” '],
  ['BibTeX', '@misc{'],
  ['RIS', 'TY  - NEWS\r\n'],
  ['CSL-JSON', '[\n  {'],
])('%s', async (label, beginning) => {
  const copied = await open();
  await choose(label);
  expect(await textOf(copied[0])).toMatch(new RegExp(`^${beginning.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`));
  expect(copied).toHaveLength(1);
});

test('the browser is asked within the click, before the exports are loaded', async () => {
  const copied = await open();
  const item = all('.copy-menu .menu-item').find((one) => one.textContent === 'Markdown');
  item?.click();
  expect(copied).toHaveLength(1);
  await act(() => vi.dynamicImportSettled());
});

test('a quotation is copied with its speaker and a link; several are picked', async () => {
  const copied = await open();
  await press('#tab-attributions');
  await press('.quotation-actions .small-button');
  expect(await textOf(copied[0])).toContain(
    '\n— Henrike Olsen, Mayor\nhttps://news.example/a#:~:text=We%20sail',
  );
  for (const box of all('.quotation-actions input')) await act(async () => box.click());
  await choose('Picked quotations: 2');
  expect((await textOf(copied[1])).split('\n\n')).toHaveLength(3);
});

test.each<FileKind>(['md', 'txt', 'html', 'json', 'epub'])('saves .%s', async (kind) => {
  const saved: [string, string, string | Uint8Array][] = [];
  await open({ on: { save: (...file) => saved.push(file) } });
  await choose(`.${kind}`);
  await vi.waitFor(() => expect(saved).toHaveLength(1));
  expect(saved[0]?.[0]).toBe(`The ferry sails.${kind}`);
  await act(async () => {});
  expect(find('.copy-status').textContent).toBe('Saved');
});

test('a file that the browser does not take is told where it was asked for, and stands', async () => {
  await open({
    on: {
      save: () => {
        throw new Error('no room for a blob');
      },
    },
  });
  await choose('.md');
  await vi.waitFor(() => expect(find('.copy-status').textContent).toBe('The file could not be made.'));
  expect(find('.copy-status').getAttribute('role')).toBe('status');
  expect(find('.copy-status').className).toContain('copy-failed');
});

const shown: Shown = { article: reading.article, blocks: reading.blocks, reading, hiddenBlocks: new Set() };
const options = { captions: true, links: true, withPictures: true };

test('pictures are asked for only where they are wanted and can be held, and what is missing is told', async () => {
  const load = vi.fn(async () => new Map<string, string>());
  expect((await makeFile('md', shown, options, load)).missing).toBe(0);
  await makeFile('html', shown, { ...options, withPictures: false }, load);
  expect(load).not.toHaveBeenCalled();
  expect((await makeFile('html', shown, options, load)).missing).toBe(1);
});

test('JSON of an article that is not analysed is refused', async () => {
  await expect(makeFile('json', { ...shown, reading: null }, options)).rejects.toThrow('not analysed');
});

test('captions and links are settings, kept', async () => {
  const change = vi.fn();
  await open({ on: { change } });
  const [captions] = all('.copy-tick input').slice(-2);
  await act(async () => captions?.click());
  expect(change).toHaveBeenCalledWith({ captions: false });
});

test('printing is offered in the tab alone', async () => {
  await open();
  expect(all('.menu-item').some((item) => item.textContent === 'Print…')).toBe(false);
  await open({ on: { where: 'tab' } });
  const print = vi.spyOn(window, 'print').mockImplementation(() => {});
  await choose('Print…');
  expect(print).toHaveBeenCalledOnce();
});

test('arrow keys move in the menu', async () => {
  await open();
  const [first, second] = all('.copy-menu .menu-item');
  first?.focus();
  await key('ArrowDown');
  expect(document.activeElement).toBe(second);
  await key('ArrowUp');
  await key('ArrowUp');
  expect(document.activeElement).toBe(all('.copy-menu :is(button, input)').at(-1));
});

test('round the ends, and the other way from right to left', () => {
  expect(nextStop('ArrowDown', 2, 3, false)).toBe(0);
  expect(nextStop('ArrowUp', -1, 3, false)).toBe(2);
  expect(nextStop('ArrowLeft', 0, 3, true)).toBe(1);
  expect(nextStop('End', 0, 3, false)).toBe(2);
  expect(nextStop('a', 0, 3, false)).toBe(null);
});

test('hidden parts do not leave', () => {
  const kept = { ...shown, blocks: shown.blocks.slice(0, 1) };
  expect(articleCopy(kept, { captions: true, links: true }).text).not.toContain('We sail');
});
