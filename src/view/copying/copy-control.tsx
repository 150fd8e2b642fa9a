import type { ComponentType, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Menu } from '../menu.tsx';
import { usePlatform } from '../platform.ts';
import { useShown } from '../shown.ts';
import { useWords } from '../words.ts';
import { articleCopy } from './article-copy.ts';
import { useCopying } from './copying.tsx';

/** Copy, and beside it the menu of all other ways to take the article along, loaded when a hand comes near. */
export function CopyControl(): JSX.Element {
  const words = useWords();
  const shown = useShown();
  const { settings } = usePlatform();
  const { copy, outcome } = useCopying();
  const [CopyMenu, setMenu] = useState<ComponentType | null>(null);
  const load = (): void => {
    if (CopyMenu) return;
    void import('./copy-menu.tsx').then((loaded) => setMenu(() => loaded.CopyMenu));
  };
  const state = outcome === null ? 'idle' : outcome.good ? 'both' : 'failed';
  return (
    <div class="copy" onPointerEnter={load} onFocusCapture={load} onClickCapture={load}>
      <p role="status" class={`copy-status copy-${state}`}>
        {outcome?.sentence}
      </p>
      <div class="copy-split">
        <button
          type="button"
          class="copy-button"
          title={words('copyTitle')}
          onClick={() => copy(articleCopy(shown, settings))}
        >
          {words('copy')}
        </button>
        <Menu name="copy" label={words('copyMore')} icon={<span aria-hidden="true">▾</span>}>
          {CopyMenu && <CopyMenu />}
        </Menu>
      </div>
    </div>
  );
}
