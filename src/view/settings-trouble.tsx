import type { JSX } from 'preact';
import { usePlatform } from './platform.ts';
import type { SettingsTrouble as Trouble } from './settings.ts';
import { useWords, type WordKey } from './words.ts';

export const TROUBLES: Readonly<Record<Trouble, WordKey>> = {
  full: 'optionsFull',
  failed: 'optionsFailed',
};

/** Says, where the reader has just chosen something, that the browser did not keep it. */
export function SettingsTrouble(): JSX.Element {
  const words = useWords();
  const { settingsTrouble } = usePlatform();
  return (
    <p class="settings-trouble" role="alert">
      {settingsTrouble && words(TROUBLES[settingsTrouble])}
    </p>
  );
}
