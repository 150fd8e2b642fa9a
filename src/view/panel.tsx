import type { ComponentChildren, JSX, RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Place } from './place.ts';
import type { TabName } from './tabs.tsx';

interface PanelProps {
  name: TabName;
  selected: boolean;
  /** Whether a tab leads to it; not where it always stands beside the others. */
  tabbed: boolean;
  /** Whether it scrolls in its own frame. */
  scrolls: boolean;
  panelRef?: RefObject<HTMLDivElement | null>;
  place: Place;
  scrolled(name: TabName, pixels: number): void;
  children: ComponentChildren;
}

/** Panels keep their place when another is shown, and go to the last one when they are first shown. */
export function Panel(props: PanelProps): JSX.Element {
  const { name, selected, tabbed, scrolls, panelRef, place, scrolled, children } = props;
  const own = useRef<HTMLDivElement>(null);
  const element = panelRef ?? own;
  const first = useRef(scrolls ? place.scroll[name] : 0);
  useLayoutEffect(() => {
    if (!selected || first.current === 0 || !element.current) return;
    element.current.scrollTop = first.current;
    // What is analysed later makes the panel longer: until it is long enough the place stays wanted.
    if (element.current.scrollTop >= first.current - 1) first.current = 0;
  });
  const tab = tabbed
    ? ({ role: 'tabpanel', 'aria-labelledby': `tab-${name}`, tabIndex: 0 } as const)
    : undefined;
  return (
    <div
      ref={element}
      id={`panel-${name}`}
      class={`panel panel-${name}`}
      data-scrolls={scrolls ? '' : undefined}
      onScroll={scrolls ? (event) => scrolled(name, event.currentTarget.scrollTop) : undefined}
      hidden={!selected}
      {...tab}
    >
      {children}
    </div>
  );
}

/** In a tab the document scrolls: each panel's place is kept, and gone to when it is shown again. */
export function useDocumentScroll(
  active: boolean,
  name: TabName,
  place: Place,
  scrolled: (name: TabName, pixels: number) => void,
): void {
  const wanted = useRef({ name, pixels: 0 });
  useLayoutEffect(() => {
    if (active) wanted.current = { name, pixels: place.scroll[name] };
  }, [active, name, place]);
  useLayoutEffect(() => {
    if (!active || wanted.current.pixels < 0) return;
    window.scrollTo(0, wanted.current.pixels);
    if (window.scrollY >= wanted.current.pixels - 1) wanted.current.pixels = -1;
  });
  useEffect(() => {
    if (!active) return;
    const onScroll = (): void => scrolled(name, window.scrollY);
    // Who scrolls has chosen another place than the kept one.
    const moved = (): void => {
      wanted.current.pixels = -1;
    };
    window.addEventListener('scroll', onScroll, { passive: true });
    window.addEventListener('wheel', moved, { passive: true });
    window.addEventListener('keydown', moved);
    window.addEventListener('pointerdown', moved);
    return () => {
      window.removeEventListener('scroll', onScroll);
      window.removeEventListener('wheel', moved);
      window.removeEventListener('keydown', moved);
      window.removeEventListener('pointerdown', moved);
    };
  }, [active, name, scrolled]);
}
