import { type ComponentChildren, createContext, type JSX } from 'preact';
import { useCallback, useContext, useEffect, useMemo, useState } from 'preact/hooks';
import type { Article } from '../../article.ts';
import type { ListenBarProps } from './listen-bar.tsx';

export interface Listening {
  /** Whether the bar is there. */
  open: boolean;
  /** Brings the bar and begins to read, or ends both. Called within a click or a key press. */
  toggle(): void;
}

const ListeningContext = createContext<Listening | null>(null);

/** @returns null where this browser has no speech */
export function useListening(): Listening | null {
  return useContext(ListeningContext);
}

interface ListeningProps {
  /** The whole article, with the blocks that are hidden. */
  article: Article;
  hidden: ReadonlySet<number>;
  children: ComponentChildren;
}

/** Around the reader: its controls open the bar, whose code is loaded when it is first wanted. */
export function ListeningProvider({ article, hidden, children }: ListeningProps): JSX.Element {
  const [open, setOpen] = useState(false);
  const [Bar, setBar] = useState<((props: ListenBarProps) => JSX.Element) | null>(null);
  const toggle = useCallback(() => setOpen((was) => !was), []);
  useEffect(() => {
    if (open && Bar === null)
      void import('./listen-bar.tsx').then(({ ListenBar }) => setBar(() => ListenBar));
  }, [open, Bar]);
  const listening = useMemo(
    () => (typeof speechSynthesis === 'undefined' ? null : { open, toggle }),
    [open, toggle],
  );
  return (
    <ListeningContext.Provider value={listening}>
      {children}
      {open && Bar && <Bar article={article} hidden={hidden} close={toggle} />}
    </ListeningContext.Provider>
  );
}
