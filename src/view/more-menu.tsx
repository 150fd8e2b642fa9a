import type { JSX } from 'preact';
import { useListening } from './listen/listening.tsx';
import { Menu, MenuItem } from './menu.tsx';
import { usePlatform } from './platform.ts';
import { SHORTCUTS, type ShortcutId, useShortcut } from './shortcuts.ts';
import { useWords } from './words.ts';

interface MoreMenuProps {
  find(): void;
  marking: boolean;
  toggleMarking(): void;
  hideParts(): void;
  reportWrong(): void;
  showShortcuts(): void;
}

/** Everything that is not needed every time. */
export function MoreMenu(props: MoreMenuProps): JSX.Element {
  const words = useWords();
  const { openOptions, settings } = usePlatform();
  const listening = useListening();
  useShortcut('listen', () => (listening ? listening.toggle() : false));
  const keyOf = (id: ShortcutId): string | undefined =>
    settings.singleKeys ? SHORTCUTS.find((one) => one.id === id)?.key : undefined;
  return (
    <Menu name="more" label={words('more')} icon={<span aria-hidden="true">⋯</span>}>
      {listening && (
        <MenuItem onClick={listening.toggle} pressed={listening.open} shortcut={keyOf('listen')}>
          {words('listen')}
        </MenuItem>
      )}
      <MenuItem onClick={props.find} shortcut={keyOf('find')}>
        {words('find')}
      </MenuItem>
      <MenuItem onClick={props.toggleMarking} pressed={props.marking} shortcut={keyOf('markFacts')}>
        {words('markFacts')}
      </MenuItem>
      <MenuItem onClick={props.hideParts}>{words('hideParts')}</MenuItem>
      <hr />
      <MenuItem onClick={props.reportWrong} shortcut={keyOf('wrong')}>
        {words('wrong')}
      </MenuItem>
      <MenuItem onClick={props.showShortcuts} shortcut={keyOf('sheet')}>
        {words('shortcuts')}
      </MenuItem>
      {openOptions && <MenuItem onClick={openOptions}>{words('openOptions')}</MenuItem>}
    </Menu>
  );
}
