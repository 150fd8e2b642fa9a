import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import {
  type Appearance,
  appearanceOf,
  applyAppearance,
  RANGES,
  readAppearance,
} from '../../../src/view/appearance/appearance.ts';
import { readSettings } from '../../../src/view/settings.ts';

const defaults = appearanceOf(readSettings({}));

test('the root element says the appearance to the style sheets', () => {
  const root = new JSDOM('').window.document.documentElement;
  applyAppearance({ theme: 'sepia', font: 'sans', size: 21, measure: 70, spacing: 1.8 }, root);
  expect(root.outerHTML).toContain(
    'data-theme="sepia" data-font="sans" style="--size: 21px; --measure: 70ch; --spacing: 1.8;"',
  );
});

test('the appearance is nothing but the appearance', () => {
  expect(Object.keys(appearanceOf(readSettings({ detect: ['news.example'] })))).toEqual([
    'theme',
    'font',
    'size',
    'measure',
    'spacing',
  ]);
});

test('what was mirrored is read again', () => {
  const chosen: Appearance = { theme: 'contrast', font: 'dyslexia', size: 32, measure: 40, spacing: 2.4 };
  expect(readAppearance(JSON.stringify(chosen))).toEqual(chosen);
  expect(readAppearance(JSON.stringify(defaults))).toEqual(defaults);
});

test.each([
  null,
  '',
  '{',
  'null',
  '7',
  '[]',
  JSON.stringify({ ...defaults, theme: 'plaid' }),
  JSON.stringify({ ...defaults, size: '18px; color: red' }),
  JSON.stringify({ ...defaults, spacing: 9 }),
])('%s is no appearance', (json) => {
  expect(readAppearance(json)).toBeNull();
});

test('the ranges of the sliders are those of the settings', () => {
  for (const [name, { least, most }] of Object.entries(RANGES)) {
    const of = (value: number) => readSettings({ [name]: value })[name as keyof typeof RANGES];
    expect([of(least), of(most)]).toEqual([least, most]);
    expect([of(least - 0.01), of(most + 0.01)]).toEqual([defaults[name as 'size'], defaults[name as 'size']]);
  }
});

test('anything may stand in the mirror', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (json) => {
      const read = readAppearance(json);
      return read === null || readSettings(read).theme === read.theme;
    }),
  );
});
