import { type ComponentChildren, createContext, type JSX } from 'preact';
import { useCallback, useContext, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Quotation, Reading } from '../../article.ts';
import type { Copyable, CopyResult } from '../copier.ts';
import { usePlatform } from '../platform.ts';
import { useWords, type WordKey } from '../words.ts';

/** What was done last, and how it went. */
export interface Outcome {
  sentence: string;
  good: boolean;
}

/** What the controls of copying share. */
interface Copying {
  /** Called within a click; says how it went. */
  copy(copyable: Copyable): void;
  /** Says how something else went. */
  tell(outcome: Outcome | null): void;
  outcome: Outcome | null;
  /** The whole reading: the anchors of its quotations are its blocks'. */
  reading: Reading | null;
  /** Quotations that are to be copied together, in reading order. */
  picked: readonly Quotation[];
  pick(quotation: Quotation, picked: boolean): void;
}

const CopyingContext = createContext<Copying | null>(null);

/** @throws Error outside of {@link CopyingProvider} */
export function useCopying(): Copying {
  const copying = useContext(CopyingContext);
  if (copying === null) throw new Error('There is nothing around this that copies.');
  return copying;
}

const ANSWERS: Readonly<Record<CopyResult, WordKey>> = {
  both: 'copied',
  text: 'copiedText',
  failed: 'copyFailed',
};

/** How long "Copied" stands, in milliseconds; that it failed stands until the next try. */
const ANSWER_TIME = 4000;

export function CopyingProvider({
  reading,
  children,
}: {
  reading: Reading | null;
  children: ComponentChildren;
}): JSX.Element {
  const words = useWords();
  const platform = usePlatform();
  const [outcome, tell] = useState<Outcome | null>(null);
  const [all, setPicked] = useState<ReadonlySet<Quotation>>(new Set());
  const latest = useRef(0);
  useEffect(() => {
    if (!outcome?.good) return;
    const timer = setTimeout(() => tell(null), ANSWER_TIME);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = useCallback(
    (copyable: Copyable) => {
      const own = ++latest.current;
      tell(null);
      void platform.copy(copyable).then((result) => {
        if (own === latest.current) tell({ sentence: words(ANSWERS[result]), good: result !== 'failed' });
      });
    },
    [platform, words],
  );
  const pick = useCallback((quotation: Quotation, picked: boolean) => {
    setPicked((before) => {
      const after = new Set(before);
      if (picked) after.add(quotation);
      else after.delete(quotation);
      return after;
    });
  }, []);
  const value = useMemo<Copying>(() => {
    const picked = reading?.attributions.quotations.filter((quotation) => all.has(quotation)) ?? [];
    return { copy, tell, outcome, reading, picked, pick };
  }, [copy, outcome, reading, all, pick]);
  return <CopyingContext.Provider value={value}>{children}</CopyingContext.Provider>;
}
