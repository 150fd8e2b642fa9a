import type { JSX } from 'preact';
import { Menu, MenuItem } from './menu.tsx';
import { usePlatform } from './platform.ts';
import { useWords } from './words.ts';

/** Everything that is not needed every time. */
export function MoreMenu(): JSX.Element {
  const words = useWords();
  const { openInTab, openInPanel, openOptions } = usePlatform();
  return (
    <Menu name="more" label={words('more')} icon={<span aria-hidden="true">⋯</span>}>
      {openInTab && <MenuItem onClick={openInTab}>{words('openInTab')}</MenuItem>}
      {openInPanel && <MenuItem onClick={openInPanel}>{words('openInPanel')}</MenuItem>}
      {openOptions && <MenuItem onClick={openOptions}>{words('openOptions')}</MenuItem>}
    </Menu>
  );
}
