import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Dialog } from './dialog.tsx';
import { type BrowserKeys, usePlatform } from './platform.ts';
import { SettingsTrouble } from './settings-trouble.tsx';
import { SHORTCUTS } from './shortcuts.ts';
import { useWords } from './words.ts';

/** All keys and what they do, and the switch that takes the reader's own away. */
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
      <KeysOfBrowser />
    </Dialog>
  );
}

/** The keys that work without the reader being open. */
function KeysOfBrowser(): JSX.Element | null {
  const words = useWords();
  const found = useBrowserKeys();
  if (found === null) return null;
  return (
    <>
      <h3>{words('shortcutsBrowser')}</h3>
      <dl class="browser-keys">
        {found.keys.map(({ words: does, shortcut }) => (
          <div key={does}>
            <dt>{shortcut === '' ? words('welcomeNoKey') : <kbd class="key">{shortcut}</kbd>}</dt>
            <dd>{words(does)}</dd>
          </div>
        ))}
      </dl>
      <p class="hint">{words(found.change)}</p>
    </>
  );
}

function useBrowserKeys(): BrowserKeys | null {
  const { keys } = usePlatform();
  const [found, setFound] = useState<BrowserKeys | null>(null);
  useEffect(() => {
    keys?.().then(setFound, () => {});
  }, [keys]);
  return found;
}
