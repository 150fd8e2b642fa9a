import type { RefObject } from 'preact';
import { useCallback, useMemo, useState } from 'preact/hooks';
import { useAnnounce } from '../announcer.tsx';
import { blockElement } from '../marks.ts';
import { useWords } from '../words.ts';
import { leadTo } from './block-walk.ts';

export interface HiddenBlocks {
  /** Their indices in the body. */
  hidden: ReadonlySet<number>;
  hide(block: number): void;
  /** Brings the last hidden one back and goes to it. @returns false where none is hidden */
  bringBack(): boolean;
  bringAllBack(): void;
}

interface HidingOptions {
  /** The element around the article. */
  frame: RefObject<Element | null>;
  toArticle(): void;
  /** What was hidden when the article was last open; another reading of the article comes with its own. */
  kept: readonly number[];
  /** Told what is hidden after each change, in the order in which it was hidden. */
  onChange?(blocks: readonly number[]): void;
}

/** Blocks that the reader does not want to see, copy or save. */
export function useHiddenBlocks({ frame, toArticle, kept, onChange }: HidingOptions): HiddenBlocks {
  const words = useWords();
  const announce = useAnnounce();
  const [changed, setChanged] = useState({ from: kept, order: kept });
  const order = changed.from === kept ? changed.order : kept;
  const hidden = useMemo(() => new Set(order), [order]);
  const change = useCallback(
    (next: readonly number[]) => {
      setChanged({ from: kept, order: next });
      onChange?.(next);
    },
    [kept, onChange],
  );
  const hide = useCallback(
    (block: number) => {
      change([...order, block]);
      announce(words('partHidden'));
    },
    [order, change, announce, words],
  );
  const showAgain = useCallback(
    (block: number | undefined, stillHidden: readonly number[]) => {
      if (block === undefined) return false;
      change(stillHidden);
      toArticle();
      announce(words('partBack'));
      // After it is shown again.
      requestAnimationFrame(() => {
        const element = frame.current && blockElement(frame.current, block);
        if (frame.current && element) leadTo(frame.current, element, true);
      });
      return true;
    },
    [change, frame, toArticle, announce, words],
  );
  const bringBack = useCallback(() => showAgain(order.at(-1), order.slice(0, -1)), [showAgain, order]);
  const bringAllBack = useCallback(() => {
    const first = order.toSorted((one, other) => one - other)[0];
    showAgain(first, []);
  }, [showAgain, order]);
  return { hidden, hide, bringBack, bringAllBack };
}
