import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useAnnounce } from '../announcer.tsx';
import { mark, reveal } from '../marks.ts';
import { useWords } from '../words.ts';
import { findAll, searchable } from './search.ts';

interface FindBarProps {
  /** The element that shows the article, while it does. */
  article(): Element | null;
  /** Changes with what the article shows. */
  version: unknown;
  close(): void;
}

/** Finds words in the article; each place is marked, and one at a time is gone to. */
export function FindBar({ article, version, close }: FindBarProps): JSX.Element {
  const words = useWords();
  const announce = useAnnounce();
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [found, setFound] = useState<readonly Range[]>([]);
  const [current, setCurrent] = useState(0);

  useEffect(() => field.current?.focus(), []);
  useLayoutEffect(() => {
    const shown = article();
    setFound(shown ? findAll(searchable(shown), query) : []);
    setCurrent(0);
  }, [query, version]);
  useLayoutEffect(() => {
    const range = found[current];
    mark('byline-find', found);
    mark('byline-find-current', range ? [range] : []);
    const at = range?.startContainer.parentElement;
    if (range && at) reveal(at, range);
  }, [found, current]);
  useEffect(
    () => () => {
      mark('byline-find', []);
      mark('byline-find-current', []);
    },
    [],
  );
  const count = query.trim() === '' ? '' : countText(found.length, current, words);
  useEffect(() => {
    if (count === '') return;
    // Not while the reader types.
    const timer = setTimeout(() => announce(count), 500);
    return () => clearTimeout(timer);
  }, [count, announce]);

  const go = (by: number): void => {
    if (found.length > 0) setCurrent((current + by + found.length) % found.length);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && event.target === field.current) go(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
  };
  return (
    <search class="bar find-bar" onKeyDown={onKeyDown}>
      <input
        ref={field}
        type="search"
        dir="auto"
        aria-label={words('find')}
        placeholder={words('find')}
        autocomplete="off"
        spellcheck={false}
        value={query}
        onInput={(event) => setQuery(event.currentTarget.value)}
      />
      <span class="find-count" aria-hidden="true">
        {count}
      </span>
      <button type="button" class="icon-button" aria-label={words('findPrevious')} onClick={() => go(-1)}>
        <span aria-hidden="true">↑</span>
      </button>
      <button type="button" class="icon-button" aria-label={words('findNext')} onClick={() => go(1)}>
        <span aria-hidden="true">↓</span>
      </button>
      <button type="button" class="icon-button" aria-label={words('close')} onClick={close}>
        <span aria-hidden="true">×</span>
      </button>
    </search>
  );
}

function countText(all: number, current: number, words: ReturnType<typeof useWords>): string {
  return all === 0 ? words('findNothing') : words('findCount', current + 1, all);
}
