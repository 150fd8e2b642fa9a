import { type ComponentChildren, createContext, type JSX } from 'preact';
import { useCallback, useContext, useState } from 'preact/hooks';

const AnnounceContext = createContext<(sentence: string) => void>(() => {});

/** @returns what tells a screen reader that something was done, in the one polite live region. */
export function useAnnounce(): (sentence: string) => void {
  return useContext(AnnounceContext);
}

/** The live region stands before everything that uses it, and is filled later: only changes are read out. */
export function Announcer({ children }: { children: ComponentChildren }): JSX.Element {
  const [{ sentence, turn }, say] = useState({ sentence: '', turn: 0 });
  const announce = useCallback(
    (next: string) => say((last) => ({ sentence: next, turn: last.turn + 1 })),
    [],
  );
  return (
    <AnnounceContext.Provider value={announce}>
      {/* The same sentence again is a change too: every second time it ends with a space that does not break. */}
      <p class="sr-only announcer" aria-live="polite">
        {turn % 2 === 0 && sentence !== '' ? `${sentence}\u00a0` : sentence}
      </p>
      {children}
    </AnnounceContext.Provider>
  );
}
