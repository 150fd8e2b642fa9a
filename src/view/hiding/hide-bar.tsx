import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useWords } from '../words.ts';

interface HideBarProps {
  /** Go to the part before or after the one where the reader is. */
  step(by: 1 | -1): void;
  hide(): void;
  close(): void;
}

/** Hiding parts without a pointer or single keys: go to a part, hide it, the next one. */
export function HideBar({ step, hide, close }: HideBarProps): JSX.Element {
  const words = useWords();
  const bar = useRef<HTMLElement>(null);
  useEffect(() => {
    step(1);
    bar.current?.querySelector('button')?.focus();
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    close();
  };
  return (
    <section ref={bar} class="bar hide-bar" aria-label={words('hideParts')} onKeyDown={onKeyDown}>
      <button type="button" class="quiet-button" onClick={() => step(1)}>
        {words('nextPart')}
      </button>
      <button type="button" class="quiet-button" onClick={() => step(-1)}>
        {words('previousPart')}
      </button>
      <button type="button" class="quiet-button strong" onClick={hide}>
        {words('hidePart')}
      </button>
      <span class="bar-space" />
      <button type="button" class="icon-button" aria-label={words('close')} onClick={close}>
        <span aria-hidden="true">×</span>
      </button>
    </section>
  );
}
