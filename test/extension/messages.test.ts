import { expect, test, vi } from 'vitest';
import { toMessage } from '../../src/extension/messages.ts';
import { createToolbar } from '../../src/extension/toolbar.ts';

test('a message is taken', () => {
  expect(toMessage({ topic: 'page', article: true })).toEqual({ topic: 'page', article: true });
});

test.each([
  null,
  'page',
  {},
  { topic: 'page' },
  { topic: 'page', article: 1 },
  { topic: 'other', article: true },
])('%j is no message', (value) => {
  expect(toMessage(value)).toBe(null);
});

test('the toolbar button of the tab shows that there is an article', async () => {
  const action = {
    setBadgeText: vi.fn(async () => {}),
    setBadgeBackgroundColor: vi.fn(async () => {}),
    setTitle: vi.fn(async () => {}),
  };
  const toolbar = createToolbar(action, (key) => key);
  await toolbar.show(7, true);
  expect(action.setBadgeText).toHaveBeenLastCalledWith({ tabId: 7, text: '✓' });
  expect(action.setTitle).toHaveBeenLastCalledWith({ tabId: 7, title: 'actionTitleArticle' });
  await toolbar.show(7, false);
  expect(action.setBadgeText).toHaveBeenLastCalledWith({ tabId: 7, text: '' });
  expect(action.setTitle).toHaveBeenLastCalledWith({ tabId: 7, title: 'actionTitle' });
});
