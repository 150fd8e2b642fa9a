import { appearanceOf, applyAppearance } from '../../view/appearance/appearance.ts';
import type { Settings } from '../../view/settings.ts';
import { APPEARANCE_KEY } from './appearance-key.ts';
import type { Kept, SettingsKeeper } from './settings-keeper.ts';

/** Where the appearance is mirrored: `localStorage` of the extension, which can be read before the first paint. */
export interface Mirror {
  setItem(key: string, value: string): void;
}

export interface PageSettings {
  /** What holds now. */
  current(): Settings;
  /** Changes it here at once, and keeps it for all pages. */
  change(changes: Partial<Settings>): Promise<Kept>;
  /** False where the kept settings could not be read, and the defaults stand instead. */
  readable: boolean;
}

/**
 * The settings of one open page: loads them, draws the page in their appearance, and follows each change.
 *
 * @param root the page's `<html>`
 * @param onChange called with the settings after each change, wherever it was made
 */
export async function followSettings(
  keeper: SettingsKeeper,
  root: HTMLElement,
  mirror: Mirror,
  onChange: (settings: Settings) => void,
): Promise<PageSettings> {
  const { settings, readable } = await keeper.load();
  let now = settings;
  const draw = (): void => {
    const appearance = appearanceOf(now);
    applyAppearance(appearance, root);
    try {
      mirror.setItem(APPEARANCE_KEY, JSON.stringify(appearance));
    } catch {
      // Full or forbidden: the next page may flash, and that is all.
    }
  };
  draw();
  keeper.watch((changed) => {
    now = changed;
    draw();
    onChange(changed);
  });
  addEventListener('pagehide', () => keeper.flush());
  return { current: () => now, change: (changes) => keeper.save(changes), readable };
}
