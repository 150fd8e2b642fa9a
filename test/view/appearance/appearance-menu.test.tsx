// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test } from 'vitest';
import { AppearanceMenu } from '../../../src/view/appearance/appearance-menu.tsx';
import { type Platform, PlatformContext } from '../../../src/view/platform.ts';
import { readSettings, type Settings } from '../../../src/view/settings.ts';
import { WordsContext } from '../../../src/view/words.ts';
import { english } from '../english.ts';

let changes: Partial<Settings>[];
let settings: Settings;
let root: HTMLElement;

beforeEach(() => {
  changes = [];
  settings = readSettings({ size: 20, spacing: 1.5 });
  root = document.body.appendChild(document.createElement('div'));
  document.body.replaceChildren(root);
  show();
});

/** As a page does: each change is drawn. */
function show(): void {
  const platform = {
    settings,
    change: (changed: Partial<Settings>) => {
      changes.push(changed);
      settings = { ...settings, ...changed };
      show();
    },
  } as unknown as Platform;
  act(() =>
    render(
      <WordsContext.Provider value={english}>
        <PlatformContext.Provider value={platform}>
          <AppearanceMenu />
        </PlatformContext.Provider>
      </WordsContext.Provider>,
      root,
    ),
  );
}

function input(selector: string): HTMLInputElement {
  return document.querySelector<HTMLInputElement>(selector) ?? expect.fail(`no ${selector}`);
}

const labels = (legend: string): (string | undefined)[] =>
  [...document.querySelectorAll('fieldset')]
    .filter((one) => one.querySelector('legend')?.textContent === legend)
    .flatMap((one) => [...one.querySelectorAll('label')])
    .map((label) => label.lastElementChild?.textContent ?? undefined);

test('themes and fonts are radio buttons with names', () => {
  expect(labels('Theme')).toEqual(['System', 'Light', 'Dark', 'Sepia', 'High contrast']);
  expect(labels('Font')).toEqual(['Serif', 'Sans serif', 'Dyslexia-friendly']);
  expect(input('[value=system]').checked).toBe(true);
});

test('a theme is chosen at once', () => {
  act(() => input('[value=sepia]').click());
  expect(changes).toEqual([{ theme: 'sepia' }]);
  expect(input('[value=sepia]').checked).toBe(true);
});

test('sliders say their value in words', () => {
  const values = [...document.querySelectorAll('output')].map((one) => one.textContent);
  expect(values).toEqual(['20 px', '66 characters', '1.5']);
  expect(input('[name=measure]').getAttribute('aria-valuetext')).toBe('66 characters');
});

test('a slider changes its setting while it is dragged', () => {
  const size = input('[name=size]');
  size.value = '24';
  act(() => void size.dispatchEvent(new Event('input', { bubbles: true })));
  expect(changes).toEqual([{ size: 24 }]);
});

test('no pictures, and all as it was at first', () => {
  act(() => input('[name=pictures]').click());
  expect(settings.pictures).toBe(false);
  act(() => document.querySelector('button')?.click());
  expect(settings).toEqual(readSettings({}));
});

test('each control has a label', () => {
  for (const one of document.querySelectorAll('input')) {
    expect(one.labels?.[0]?.textContent, one.outerHTML).toMatch(/\w/);
  }
});
