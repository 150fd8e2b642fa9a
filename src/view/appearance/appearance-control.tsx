import type { ComponentType, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Menu } from '../menu.tsx';
import { useWords } from '../words.ts';

/** The toolbar's "Aa". What it opens is loaded when a hand first comes near, for most readings go without it. */
export function AppearanceControl(): JSX.Element {
  const words = useWords();
  const [AppearanceMenu, setMenu] = useState<ComponentType | null>(null);
  const load = (): void => {
    if (AppearanceMenu) return;
    void import('./appearance-menu.tsx').then((loaded) => setMenu(() => loaded.AppearanceMenu));
  };
  return (
    <div class="appearance-control" onPointerEnter={load} onFocusCapture={load} onClickCapture={load}>
      <Menu name="appearance" label={words('appearance')} icon={<span aria-hidden="true">Aa</span>}>
        {AppearanceMenu && <AppearanceMenu />}
      </Menu>
    </div>
  );
}
