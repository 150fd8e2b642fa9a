import { useCallback, useMemo, useState } from 'preact/hooks';

export interface HiddenBlocks {
  /** Their indices in the body. */
  hidden: ReadonlySet<number>;
  hide(block: number): void;
  /** Brings the last hidden one back. @returns its index, or undefined where none is hidden */
  bringBack(): number | undefined;
  bringAllBack(): void;
}

/** Blocks that the reader does not want to see, copy or save; for as long as the article is open. */
export function useHiddenBlocks(): HiddenBlocks {
  const [order, setOrder] = useState<readonly number[]>([]);
  const hidden = useMemo(() => new Set(order), [order]);
  const hide = useCallback((block: number) => setOrder((all) => [...all, block]), []);
  const bringBack = useCallback(() => {
    setOrder(order.slice(0, -1));
    return order.at(-1);
  }, [order]);
  const bringAllBack = useCallback(() => setOrder([]), []);
  return { hidden, hide, bringBack, bringAllBack };
}
