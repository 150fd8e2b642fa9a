import type { Settings } from '../settings.ts';

/** How articles look: the part of the settings that is drawn with before anything else is known. */
export type Appearance = Pick<Settings, 'theme' | 'font' | 'size' | 'measure' | 'spacing'>;

export const THEMES = ['system', 'light', 'dark', 'sepia', 'contrast'] as const;
export const FONTS = ['serif', 'sans', 'dyslexia'] as const;

/** The least and the most that each length may be, and one step of it; the units are those of the settings. */
export const RANGES = {
  size: { least: 12, most: 32, step: 1 },
  measure: { least: 40, most: 110, step: 2 },
  spacing: { least: 1.2, most: 2.4, step: 0.1 },
} as const;

/** @returns the appearance alone, which is what may be kept where more than one program reads it. */
export function appearanceOf({ theme, font, size, measure, spacing }: Appearance): Appearance {
  return { theme, font, size, measure, spacing };
}

/**
 * Draws a page in an appearance: the style sheets know `data-theme` and `data-font` of the root element, and its
 * properties `--size`, `--measure` and `--spacing`.
 *
 * @param root the page's `<html>`
 */
export function applyAppearance(appearance: Appearance, root: HTMLElement): void {
  const { theme, font, size, measure, spacing } = appearance;
  root.dataset.theme = theme;
  root.dataset.font = font;
  root.style.setProperty('--size', `${size}px`);
  root.style.setProperty('--measure', `${measure}ch`);
  root.style.setProperty('--spacing', String(spacing));
}

/**
 * Reads a kept appearance without the validator, which is too big for a page's first script.
 *
 * @returns null where it is none: the style sheets' defaults are drawn then
 */
export function readAppearance(json: string | null): Appearance | null {
  let value: unknown;
  try {
    value = JSON.parse(json ?? 'null');
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null) return null;
  const { theme, font, size, measure, spacing } = value as Record<string, unknown>;
  const knownTheme = THEMES.find((one) => one === theme);
  const knownFont = FONTS.find((one) => one === font);
  if (knownTheme === undefined || knownFont === undefined) return null;
  if (!isWithin(size, RANGES.size) || !isWithin(measure, RANGES.measure)) return null;
  if (!isWithin(spacing, RANGES.spacing)) return null;
  return { theme: knownTheme, font: knownFont, size, measure, spacing };
}

function isWithin(value: unknown, { least, most }: { least: number; most: number }): value is number {
  return typeof value === 'number' && value >= least && value <= most;
}
