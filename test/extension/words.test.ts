import { expect, test, vi } from 'vitest';
import { words } from '../../src/extension/words.ts';

const PERSIAN: Record<string, string> = { languageTag: 'fa', minutes: '$1 دقیقه مطالعه' };

vi.mock('../../src/extension/browser.ts', () => ({
  default: {
    i18n: {
      getMessage: (key: string, [value = '']: string[] = []) => (PERSIAN[key] ?? '').replace('$1', value),
    },
  },
}));

test('numbers stand in the digits of the interface’s language', () => {
  expect(words('minutes', 12)).toBe('۱۲ دقیقه مطالعه');
  expect(words('minutes', 1200)).toBe('۱٬۲۰۰ دقیقه مطالعه');
});

test('what is no number stands as it is', () => {
  expect(words('minutes', '1990')).toBe('1990 دقیقه مطالعه');
});

test('a word that the browser does not have is its key', () => {
  expect(words('copy')).toBe('copy');
});
