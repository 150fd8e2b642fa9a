import { createContext } from 'preact';
import { useContext, useLayoutEffect } from 'preact/hooks';
import type { WordKey } from './words.ts';

interface Shortcut {
  id: string;
  /** As `KeyboardEvent.key` has it; letters are small. */
  key: string;
  /** What it does. */
  words: WordKey;
}

/**
 * Every key of the reader: the keyboard's handler and the sheet are made from this one table. Each is a single key
 * without Ctrl, Alt or Meta, does nothing while the reader types, and all can be switched off together (WCAG 2.1.4).
 */
export const SHORTCUTS = [
  { id: 'article', key: '1', words: 'shortcutArticle' },
  { id: 'facts', key: '2', words: 'shortcutFacts' },
  { id: 'attributions', key: '3', words: 'shortcutAttributions' },
  { id: 'copy', key: 'c', words: 'shortcutCopy' },
  { id: 'listen', key: 'l', words: 'shortcutListen' },
  { id: 'find', key: '/', words: 'shortcutFind' },
  { id: 'nextFact', key: 'n', words: 'shortcutNextFact' },
  { id: 'previousFact', key: 'p', words: 'shortcutPreviousFact' },
  { id: 'openFact', key: 'Enter', words: 'shortcutOpenFact' },
  { id: 'markFacts', key: 'm', words: 'shortcutMarkFacts' },
  { id: 'nextBlock', key: 'j', words: 'shortcutNextBlock' },
  { id: 'previousBlock', key: 'k', words: 'shortcutPreviousBlock' },
  { id: 'hideBlock', key: 'h', words: 'shortcutHideBlock' },
  { id: 'bringBack', key: 'u', words: 'shortcutBringBack' },
  { id: 'wrong', key: 'w', words: 'shortcutWrong' },
  { id: 'sheet', key: '?', words: 'shortcutSheet' },
] as const satisfies readonly Shortcut[];

export type ShortcutId = (typeof SHORTCUTS)[number]['id'];

/** What the keys do, as far as it is there. A handler that returns false leaves the key to the browser. */
export type ShortcutHandlers = Map<ShortcutId, () => unknown>;

export const ShortcutsContext = createContext<ShortcutHandlers>(new Map());

/** Gives a shortcut its work for as long as the component is there. */
export function useShortcut(id: ShortcutId, handler: () => unknown): void {
  const handlers = useContext(ShortcutsContext);
  useLayoutEffect(() => {
    handlers.set(id, handler);
    return () => {
      if (handlers.get(id) === handler) handlers.delete(id);
    };
  });
}

/** What of a key press tells the shortcut. */
export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'altKey' | 'metaKey' | 'isComposing' | 'defaultPrevented'
>;

/** @returns the shortcut of a key press, null for any other. */
export function shortcutOf(press: KeyPress): ShortcutId | null {
  if (press.ctrlKey || press.altKey || press.metaKey || press.isComposing || press.defaultPrevented)
    return null;
  const key = press.key.length === 1 ? latinKey(press) : press.key;
  return SHORTCUTS.find((shortcut) => shortcut.key === key)?.id ?? null;
}

/** On a keyboard of another script the key's place counts. */
function latinKey({ key, code }: KeyPress): string {
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  return letter !== undefined && !/^[\x20-\x7e]$/.test(key) ? letter.toLowerCase() : key.toLowerCase();
}

const TYPING = 'input, textarea, select, [contenteditable], dialog, [popover]';
const PRESSABLE = 'a, button, summary, [role=tab]';

/** Whether a key press belongs to what has the focus: a field, a menu, or Enter on a button. */
export function belongsTo(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof Element)) return false;
  return target.closest(TYPING) !== null || (key === 'Enter' && target.closest(PRESSABLE) !== null);
}
