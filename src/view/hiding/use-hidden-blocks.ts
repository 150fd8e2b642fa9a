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

/**
 * Blocks that the reader does not want to see, copy or save; for as long as the article is open.
 *
 * @param frame the element around the article
 */
export function useHiddenBlocks(frame: RefObject<Element | null>, toArticle: () => void): HiddenBlocks {
  const words = useWords();
  const announce = useAnnounce();
  const [order, setOrder] = useState<readonly number[]>([]);
  const hidden = useMemo(() => new Set(order), [order]);
  const hide = useCallback(
    (block: number) => {
      setOrder((all) => [...all, block]);
      announce(words('partHidden'));
    },
    [announce, words],
  );
  const bringBack = useCallback(() => {
    const block = order.at(-1);
    if (block === undefined) return false;
    setOrder(order.slice(0, -1));
    toArticle();
    announce(words('partBack'));
    // After it is shown again.
    requestAnimationFrame(() => {
      const element = frame.current && blockElement(frame.current, block);
      if (frame.current && element) leadTo(frame.current, element, true);
    });
    return true;
  }, [order, frame, toArticle, announce, words]);
  const bringAllBack = useCallback(() => setOrder([]), []);
  return { hidden, hide, bringBack, bringAllBack };
}
