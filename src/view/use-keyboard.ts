import { useEffect, useMemo } from 'preact/hooks';
import { usePlatform } from './platform.ts';
import { belongsTo, type ShortcutHandlers, shortcutOf } from './shortcuts.ts';

/** Listens to the reader's keys. @returns where the shortcuts' work is put */
export function useKeyboard(find: () => void): ShortcutHandlers {
  const handlers = useMemo<ShortcutHandlers>(() => new Map(), []);
  const { settings, where } = usePlatform();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && closePopover()) {
        event.preventDefault();
        return;
      }
      if (where !== 'tab' && asksToFind(event)) {
        event.preventDefault();
        find();
        return;
      }
      const id = settings.singleKeys && !belongsTo(event.target, event.key) ? shortcutOf(event) : null;
      const handler = id && handlers.get(id);
      if (handler && handler() !== false) event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [handlers, settings.singleKeys, where, find]);
  return handlers;
}

/** Ctrl+F or ⌘F: popup and side panel have no search of the browser's own; a tab has, and keeps it. */
function asksToFind({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  return (ctrlKey || metaKey) && !altKey && !shiftKey && key.toLowerCase() === 'f';
}

/** Before the browser does: it would close its popup too, and the reader with it. */
function closePopover(): boolean {
  if (!('showPopover' in HTMLElement.prototype)) return false;
  const open = document.querySelector<HTMLElement>(':popover-open');
  open?.hidePopover();
  return open !== null;
}
