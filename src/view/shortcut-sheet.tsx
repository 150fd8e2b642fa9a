import type { JSX } from 'preact';
import { Dialog } from './dialog.tsx';
import { usePlatform } from './platform.ts';
import { SettingsTrouble } from './settings-trouble.tsx';
import { SHORTCUTS } from './shortcuts.ts';
import { useWords } from './words.ts';

/** All keys and what they do, and the switch that takes them away. */
export function ShortcutSheet({ close }: { close(): void }): JSX.Element {
  const words = useWords();
  const { settings, change } = usePlatform();
  return (
    <Dialog name="shortcuts" title={words('shortcuts')} close={close}>
      <dl class="shortcuts">
        {SHORTCUTS.map(({ id, key, words: does }) => (
          <div key={id}>
            <dt>
              <kbd class="key">{key === 'Enter' ? words('keyEnter') : key}</kbd>
            </dt>
            <dd>{words(does)}</dd>
          </div>
        ))}
      </dl>
      <label class="choice">
        <input
          type="checkbox"
          checked={settings.singleKeys}
          onChange={(event) => change({ singleKeys: event.currentTarget.checked })}
        />
        {words('singleKeys')}
      </label>
      <SettingsTrouble />
    </Dialog>
  );
}
