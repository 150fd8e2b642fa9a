import { type ComponentChildren, createContext, type JSX } from 'preact';
import { useContext, useLayoutEffect, useRef } from 'preact/hooks';
import type { Anchor, Direction } from '../article.ts';
import { useWords } from './words.ts';

/** The entry of a panel that the reader was led to from the article. */
export interface FactTarget {
  id: string;
}

/** What the panels need to know of the article that they speak of. */
export interface ArticleLink {
  /** BCP 47, "" where unknown. */
  language: string;
  direction: Direction;
  /** Marks the anchors' words in the article and goes to the first. */
  show(anchors: readonly Anchor[]): void;
  target: FactTarget | null;
}

export const ArticleLinkContext = createContext<ArticleLink>({
  language: '',
  direction: 'ltr',
  show: () => {},
  target: null,
});

interface AnchoredProps {
  anchors: readonly Anchor[];
  /** By which words of the article lead here. */
  id?: string;
  children: ComponentChildren;
}

/** Words of the article that lead to where they stand in it; pressed again, to the next place. */
export function Anchored({ anchors, id, children }: AnchoredProps): JSX.Element {
  const words = useWords();
  const { language, direction, show, target } = useContext(ArticleLinkContext);
  const turn = useRef(0);
  const button = useRef<HTMLButtonElement>(null);
  const sought = id !== undefined && target?.id === id ? target : null;
  useLayoutEffect(() => {
    if (sought === null) return;
    button.current?.focus({ preventScroll: true });
    button.current?.scrollIntoView?.({ block: 'center' });
  }, [sought]);
  const attributes = { lang: language || undefined, dir: direction };
  if (anchors.length === 0) return <span {...attributes}>{children}</span>;
  const next = (): void => {
    const first = turn.current++ % anchors.length;
    show([...anchors.slice(first), ...anchors.slice(0, first)]);
  };
  return (
    <button
      ref={button}
      type="button"
      class={sought === null ? 'anchored' : 'anchored sought'}
      title={words('showInArticle')}
      data-fact={id}
      onClick={next}
      {...attributes}
    >
      {children}
    </button>
  );
}

/** @returns what the reader was led to, where it is one of these entries */
export function useSought(ids: readonly string[]): FactTarget | null {
  const { target } = useContext(ArticleLinkContext);
  return target !== null && ids.includes(target.id) ? target : null;
}

/** `dir` of the article, for a line of the panel that is all its words. */
export function useArticleDirection(): Direction {
  return useContext(ArticleLinkContext).direction;
}

/** Words of the article that lead nowhere. */
export function OwnWords({ children }: { children: ComponentChildren }): JSX.Element {
  const { language, direction } = useContext(ArticleLinkContext);
  return (
    <span lang={language || undefined} dir={direction}>
      {children}
    </span>
  );
}

/** A part of a panel with its heading; not there where it has nothing to show. */
export function Section({
  title,
  empty,
  children,
}: {
  title: string;
  empty: boolean;
  children: ComponentChildren;
}): JSX.Element | null {
  if (empty) return null;
  return (
    <section class="panel-section">
      <h2>{title}</h2>
      {children}
    </section>
  );
}
