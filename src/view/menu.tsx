import type { ComponentChildren, JSX } from 'preact';
import { useRef } from 'preact/hooks';

interface MenuProps {
  /** Names the menu in ids and classes: "more" is `#menu-more`. */
  name: string;
  /** What a screen reader calls the button. */
  label: string;
  /** What the button shows. */
  icon: ComponentChildren;
  children: ComponentChildren;
}

/** Space between a menu and its button, and the window's edge, in CSS pixels. */
const GAP = 4;

/** The widest menu; in a narrow window it begins at the window's end, not at its button's. */
const WIDEST = 316;

/** A button of the toolbar and what opens under it. The browser's own popover closes it by Escape or a click beside it. */
export function Menu({ name, label, icon, children }: MenuProps): JSX.Element {
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const id = `menu-${name}`;
  return (
    <div class={`menu menu-${name}`}>
      <button
        ref={button}
        type="button"
        class="menu-button"
        popovertarget={id}
        aria-label={label}
        title={label}
      >
        {icon}
      </button>
      {/** biome-ignore lint/a11y/useSemanticElements: what opens is no form */}
      <div
        ref={list}
        id={id}
        class="menu-list"
        popover="auto"
        role="group"
        aria-label={label}
        onBeforeToggle={() => button.current && list.current && placeUnder(button.current, list.current)}
      >
        {children}
      </div>
    </div>
  );
}

/** Firefox 140 has no anchor positioning in CSS. */
function placeUnder(button: HTMLElement, list: HTMLElement): void {
  const box = button.getBoundingClientRect();
  const width = document.documentElement.clientWidth;
  const end = getComputedStyle(button).direction === 'rtl' ? box.left : width - box.right;
  list.style.insetBlockStart = `${box.bottom + GAP}px`;
  list.style.insetInlineEnd = `${Math.max(GAP, Math.min(end, width - WIDEST - GAP))}px`;
  list.style.maxBlockSize = `calc(100vh - ${box.bottom + 2 * GAP}px)`;
}

interface MenuItemProps {
  /** Called within the click; the menu has closed. */
  onClick(): void;
  /** For an item that stays chosen: whether it is. */
  pressed?: boolean | undefined;
  /** The key that does the same. */
  shortcut?: string | undefined;
  children: ComponentChildren;
}

/** One thing that a menu does. */
export function MenuItem({ onClick, pressed, shortcut, children }: MenuItemProps): JSX.Element {
  const choose = (event: MouseEvent): void => {
    const menu =
      event.currentTarget instanceof Element && event.currentTarget.closest<HTMLElement>('[popover]');
    if (menu) menu.hidePopover?.();
    onClick();
  };
  return (
    <button
      type="button"
      class="menu-item"
      aria-pressed={pressed}
      aria-keyshortcuts={shortcut}
      onClick={choose}
    >
      <span>{children}</span>
      {shortcut !== undefined && (
        <span class="key" aria-hidden="true">
          {shortcut}
        </span>
      )}
    </button>
  );
}
