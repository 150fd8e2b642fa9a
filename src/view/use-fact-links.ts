import type { Element } from 'hast';
import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { Anchor, Article, Block } from '../article.ts';
import type { ArticleLink, FactTarget } from './anchors.tsx';
import { showAnchors } from './marks.ts';
import { usePlatform } from './platform.ts';
import { quotesOf } from './quotes.ts';
import type { TabName } from './tabs.tsx';

interface FactLinksOptions {
  article: Article;
  blocks: readonly Block[];
  /** The article's panel. */
  panel: RefObject<HTMLDivElement | null>;
  select(tab: TabName): void;
  toArticle(): void;
}

/** The ways between facts and their words: what the panels need, and how an article's word leads to its entry. */
export function useFactLinks(options: FactLinksOptions): {
  link: ArticleLink;
  showInPanel(tab: TabName, id: string): void;
} {
  const { article, blocks, panel, select, toArticle } = options;
  const { showInPage } = usePlatform();
  const [shown, setShown] = useState<readonly Anchor[] | null>(null);
  const [target, setTarget] = useState<FactTarget | null>(null);
  // After the article's panel is there again, for what is hidden has no place to scroll to.
  useLayoutEffect(() => {
    if (shown && panel.current) showAnchors(panel.current, article.body.children as Element[], shown);
  }, [shown, article, panel]);
  const show = useCallback(
    (anchors: readonly Anchor[]) => {
      toArticle();
      setShown([...anchors]);
      const quotes = showInPage ? quotesOf(blocks, anchors) : [];
      if (showInPage && quotes.length > 0) void showInPage(quotes);
    },
    [toArticle, showInPage, blocks],
  );
  const showInPanel = useCallback(
    (tab: TabName, id: string) => {
      select(tab);
      setTarget({ id });
    },
    [select],
  );
  const link = useMemo<ArticleLink>(
    () => ({ language: article.language, direction: article.direction, show, target }),
    [article, show, target],
  );
  return { link, showInPanel };
}
