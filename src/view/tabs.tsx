import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { useWords } from './words.ts';

export const TABS = ['article', 'facts', 'attributions'] as const;

export type TabName = (typeof TABS)[number];

/** Where the article stands beside them. */
export const SIDE_TABS: readonly TabName[] = ['facts', 'attributions'];

const LABELS = { article: 'tabArticle', facts: 'tabFacts', attributions: 'tabAttributions' } as const;

interface TabListProps {
  tabs?: readonly TabName[];
  selected: TabName;
  select(tab: TabName): void;
}

/** The tabs of the reader, by the ARIA pattern: one stop for the Tab key, arrows between them. */
export function TabList({ tabs = TABS, selected, select }: TabListProps): JSX.Element {
  const words = useWords();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const tab = tabAfterKey(event.key, selected, words('languageDirection') === 'rtl', tabs);
    if (tab === null) return;
    event.preventDefault();
    select(tab);
    list.current?.querySelector<HTMLElement>(`#tab-${tab}`)?.focus();
  };
  return (
    <div ref={list} role="tablist" class="tabs" aria-label={words('tabsLabel')} onKeyDown={onKeyDown}>
      {tabs.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={`tab-${tab}`}
          aria-selected={tab === selected}
          aria-controls={`panel-${tab}`}
          tabIndex={tab === selected ? 0 : -1}
          onClick={() => select(tab)}
        >
          {words(LABELS[tab])}
        </button>
      ))}
    </div>
  );
}

/** @returns the tab that a key leads to, null for any other key. */
export function tabAfterKey(
  key: string,
  selected: TabName,
  rightToLeft: boolean,
  tabs: readonly TabName[] = TABS,
): TabName | null {
  const last = tabs.length - 1;
  const index = tabs.indexOf(selected);
  const [before, after] = rightToLeft ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'];
  if (key === before) return tabs[index <= 0 ? last : index - 1] ?? null;
  if (key === after) return tabs[index === last ? 0 : index + 1] ?? null;
  if (key === 'Home') return tabs[0] ?? null;
  return key === 'End' ? (tabs[last] ?? null) : null;
}
