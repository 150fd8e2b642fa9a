import { useCallback, useRef, useState } from 'preact/hooks';
import { beginning, type Place } from './place.ts';
import type { TabName } from './tabs.tsx';

export interface ReaderPlace {
  tab: TabName;
  select(tab: TabName): void;
  /** Told how far a panel is scrolled. */
  scrolled(tab: TabName, pixels: number): void;
  /** The place as it is now; it changes without a new rendering. */
  here: { readonly current: Place };
}

/** Where the reader is in the article, told after each move. */
export function useReaderPlace(place: Place | undefined, onMove?: (place: Place) => void): ReaderPlace {
  const here = useRef<Place>(place ?? beginning());
  const [tab, setTab] = useState<TabName>(here.current.tab);
  const select = useCallback(
    (name: TabName) => {
      setTab(name);
      here.current = { ...here.current, tab: name };
      onMove?.(here.current);
    },
    [onMove],
  );
  const scrolled = useCallback(
    (name: TabName, pixels: number) => {
      here.current = { ...here.current, scroll: { ...here.current.scroll, [name]: pixels } };
      onMove?.(here.current);
    },
    [onMove],
  );
  return { tab, select, scrolled, here };
}
