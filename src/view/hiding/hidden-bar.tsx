import type { JSX } from 'preact';
import { useWords } from '../words.ts';

interface HiddenBarProps {
  count: number;
  bringBack(): void;
  bringAllBack(): void;
}

/** Says how much is hidden, and brings it back. */
export function HiddenBar({ count, bringBack, bringAllBack }: HiddenBarProps): JSX.Element | null {
  const words = useWords();
  if (count === 0) return null;
  return (
    <section class="bar hidden-bar" aria-label={words('hiddenParts', count)}>
      <span>{words('hiddenParts', count)}</span>
      <button type="button" class="quiet-button" onClick={bringBack}>
        {words('bringBack')}
      </button>
      {count > 1 && (
        <button type="button" class="quiet-button" onClick={bringAllBack}>
          {words('bringAllBack')}
        </button>
      )}
    </section>
  );
}
