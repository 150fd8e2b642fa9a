import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface ProgressProps {
  /** The article's panel. */
  panel: { current: HTMLElement | null };
  /** Whether the panel itself scrolls, and not the document. */
  scrolls: boolean;
}

/** How far the article is read, as a line under the toolbar. It takes no room and says nothing to a screen reader. */
export function Progress({ panel, scrolls }: ProgressProps): JSX.Element {
  const line = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const update = (): void => {
      if (line.current && panel.current)
        line.current.style.transform = `scaleX(${progressOf(panel.current, scrolls)})`;
    };
    const target = scrolls ? panel.current : window;
    target?.addEventListener('scroll', update, { passive: true });
    window.addEventListener('resize', update);
    update();
    return () => {
      target?.removeEventListener('scroll', update);
      window.removeEventListener('resize', update);
    };
  }, [panel, scrolls]);
  return (
    <div class="progress" aria-hidden="true">
      <span ref={line} />
    </div>
  );
}

/** From 0 at the beginning to 1 when the last line is in view; 0 where all is in view from the start. */
function progressOf(panel: HTMLElement, scrolls: boolean): number {
  const { scrollTop, scrollHeight, clientHeight } = panel;
  const read = scrolls ? scrollTop : -panel.getBoundingClientRect().top;
  const most = scrolls ? scrollHeight - clientHeight : panel.offsetHeight - window.innerHeight;
  return most <= 0 ? 0 : Math.min(1, Math.max(0, read / most));
}
