import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useSought } from './anchors.tsx';
import { useWords } from './words.ts';

interface LongListProps<Item> {
  items: readonly Item[];
  /** How many are shown before the reader asks for all. */
  first: number;
  /** Tells the items apart, and is what words of the article lead to. */
  idOf(item: Item): string;
  /** What stands in the item's `li`. */
  children(item: Item): JSX.Element;
  class?: string;
  ordered?: boolean;
  dir?: 'ltr' | 'rtl';
}

/** A list that begins short: its first items, and a button that shows the others. */
export function LongList<Item>(props: LongListProps<Item>): JSX.Element {
  const { items, first, idOf, children, ordered = false, dir } = props;
  const words = useWords();
  const [open, setOpen] = useState(false);
  const asked = useRef(false);
  const list = useRef<HTMLElement>(null);
  const sought = useSought(items.slice(first).map(idOf));
  useLayoutEffect(() => {
    if (open && asked.current) list.current?.querySelector<HTMLElement>('[data-next]')?.focus();
    asked.current = false;
  }, [open]);
  // One item more takes no more room than the button.
  const short = !open && sought === null && items.length > first + 1;
  const shown = short ? items.slice(0, first) : items;
  const List = ordered ? 'ol' : 'ul';
  return (
    <>
      <List ref={list as never} class={props.class} dir={dir}>
        {shown.map((item, index) => (
          // The first new item takes the focus, which the button that goes away had.
          <li
            key={idOf(item)}
            tabIndex={open && index === first ? -1 : undefined}
            data-next={index === first || undefined}
          >
            {children(item)}
          </li>
        ))}
      </List>
      {short && (
        <button
          type="button"
          class="show-all"
          onClick={() => {
            asked.current = true;
            setOpen(true);
          }}
        >
          {words('showAll', items.length)}
        </button>
      )}
    </>
  );
}
