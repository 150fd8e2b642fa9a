import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

type Palette = Record<string, string>;

const css = fs.readFileSync(path.resolve('src/view/styles/theme.css'), 'utf8');

/** The rule that opens so. */
function rule(opening: string): string {
  const start = css.indexOf(`${opening} {`);
  expect(start, opening).toBeGreaterThanOrEqual(0);
  return css.slice(start, css.indexOf('}', start));
}

/** The colours of a rule; of those that stand there for two themes, this theme's. */
function palette(opening: string, theme?: 'light' | 'dark'): Palette {
  const colour = theme === undefined ? /--([\w-]+): (#[\da-f]{3,6});/g : PAIRED[theme];
  return Object.fromEntries([...rule(opening).matchAll(colour)].map(([, name, value]) => [name, value]));
}

const PAIRED = {
  light: /--([\w-]+): var\(--light, (#[\da-f]{3,6})\) var\(--dark, #[\da-f]{3,6}\);/g,
  dark: /--([\w-]+): var\(--light, #[\da-f]{3,6}\) var\(--dark, (#[\da-f]{3,6})\);/g,
};

const LIGHT = palette(':root', 'light');
const PALETTES: Record<string, Palette> = {
  light: LIGHT,
  dark: palette(':root', 'dark'),
  sepia: palette(':root[data-theme="sepia"]'),
  contrast: palette(':root[data-theme="contrast"]'),
};

/** Text on what it stands on; 4.5 is WCAG's AA, 7 its AAA. */
const TEXT = [
  ['ink', 'paper'],
  ['ink', 'paper-raised'],
  ['ink-soft', 'paper'],
  ['ink-soft', 'paper-raised'],
  ['accent', 'paper'],
  ['accent', 'paper-raised'],
  ['good', 'paper'],
  ['good', 'paper-raised'],
  ['accent-ink', 'accent'],
  ['accent-ink', 'accent-pressed'],
  ['mark-ink', 'mark'],
] as const;

/** What a control is known by; 3 is WCAG's AA. */
const CONTROLS = [
  ['control', 'paper'],
  ['control', 'paper-raised'],
  ['rule-strong', 'paper'],
] as const;

/** WCAG 2.2, "relative luminance". */
function luminance(colour: string): number {
  const digits =
    colour.length === 4 ? [...colour.slice(1)].map((one) => one + one).join('') : colour.slice(1);
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((start) => {
    const channel = Number.parseInt(digits.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2.2, "contrast ratio". */
function ratio(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

test('black on white is 21 to 1, and grey #767676 just enough', () => {
  expect(ratio('#000', '#ffffff')).toBeCloseTo(21);
  expect(ratio('#767676', '#fff')).toBeCloseTo(4.54, 2);
});

for (const [name, colours] of Object.entries(PALETTES)) {
  const least = name === 'contrast' ? 7 : 4.5;
  const of = (one: string): string => colours[one] ?? expect.fail(`${name} has no --${one}`);

  test.each(TEXT)(`${name}: %s can be read on %s`, (ink, paper) => {
    expect(ratio(of(ink), of(paper))).toBeGreaterThanOrEqual(least);
  });

  test.each(CONTROLS)(`${name}: %s can be told from %s`, (edge, paper) => {
    expect(ratio(of(edge), of(paper))).toBeGreaterThanOrEqual(3);
  });

  test(`${name} has every colour`, () => {
    expect(Object.keys(colours)).toEqual(Object.keys(LIGHT));
  });
}

test('light is light, dark is dark, and every colour was found', () => {
  expect(luminance(LIGHT.paper ?? '')).toBeGreaterThan(0.9);
  expect(luminance(PALETTES.dark?.paper ?? '#fff')).toBeLessThan(0.1);
  expect(Object.keys(LIGHT)).toHaveLength(14);
});

test.each([
  [':root[data-theme="light"]', 'light'],
  [':root[data-theme="dark"]', 'dark'],
  // Within the media query that asks for dark.
  ['(prefers-color-scheme: dark) {\n  :root', 'dark'],
] as const)('%s takes the colours of %s alone', (opening, theme) => {
  const other = theme === 'dark' ? 'light' : 'dark';
  expect(rule(opening)).toContain(`--${theme}: initial;`);
  expect(rule(opening)).toContain(`--${other}: ;`);
});
