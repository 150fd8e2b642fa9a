import type { Element } from 'hast';
import type { ComponentChildren, JSX } from 'preact';
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Anchor, Article, Reading } from '../article.ts';
import { toBlocks } from '../tree/blocks.ts';
import { type ArticleLink, ArticleLinkContext } from './anchors.tsx';
import { Announcer } from './announcer.tsx';
import { AppearanceControl } from './appearance/appearance-control.tsx';
import { ArticleView } from './article-view.tsx';
import { AttributionsPanel } from './attributions-panel.tsx';
import type { CopyResult } from './copier.ts';
import { CopyButton } from './copy-button.tsx';
import { FactsPanel } from './facts-panel.tsx';
import { showAnchors } from './marks.ts';
import { MoreMenu } from './more-menu.tsx';
import { beginning, type Place } from './place.ts';
import { usePlatform } from './platform.ts';
import { type Shown, ShownContext } from './shown.ts';
import { TabList, type TabName } from './tabs.tsx';
import { withoutBlocks, withoutBodyBlocks } from './without-blocks.ts';
import { useWords } from './words.ts';

/** The analysis of the shown article: on its way, done, or not possible. */
export type Analysis = 'pending' | 'failed' | Reading;

export interface ReaderProps {
  article: Article;
  analysis: Analysis;
  /** Copies the whole article; called within a click. */
  copy(): Promise<CopyResult>;
  /** Where the reader was when the article was last open. */
  place?: Place;
  /** Told where the reader is after each move. */
  onMove?(place: Place): void;
}

/** The reader: article, key facts and attributions under tabs, with Copy always in view. */
export function Reader({ article, analysis, copy, place, onMove }: ReaderProps): JSX.Element {
  const here = useRef<Place>(place ?? beginning());
  const [tab, setTab] = useState<TabName>(here.current.tab);
  const [shown, setShown] = useState<readonly Anchor[] | null>(null);
  const panel = useRef<HTMLDivElement>(null);

  const select = useCallback(
    (name: TabName) => {
      setTab(name);
      here.current = { ...here.current, tab: name };
      onMove?.(here.current);
    },
    [onMove],
  );
  const scrolled = useCallback(
    (name: TabName, pixels: number) => {
      here.current = { ...here.current, scroll: { ...here.current.scroll, [name]: pixels } };
      onMove?.(here.current);
    },
    [onMove],
  );
  const show = useCallback(
    (anchors: readonly Anchor[]) => {
      select('article');
      setShown([...anchors]);
    },
    [select],
  );
  // After the article's panel is there again, for what is hidden has no place to scroll to.
  useLayoutEffect(() => {
    if (shown && panel.current) showAnchors(panel.current, article.body.children as Element[], shown);
  }, [shown, article]);

  const link = useMemo<ArticleLink>(
    () => ({ language: article.language, direction: article.direction, show }),
    [article, show],
  );
  const [hiddenBlocks] = useState<ReadonlySet<number>>(new Set<number>());
  const shownArticle = useShownArticle(article, analysis, hiddenBlocks);
  const { where } = usePlatform();
  const minutes = typeof analysis === 'string' ? null : analysis.time.minutes;
  return (
    <ArticleLinkContext.Provider value={link}>
      <ShownContext.Provider value={shownArticle}>
        <Announcer>
          <div class={`reader reader-${where}`}>
            <header class="toolbar">
              <TabList selected={tab} select={select} />
              <div class="toolbar-actions">
                <CopyButton copy={copy} />
                <AppearanceControl />
                <MoreMenu />
              </div>
            </header>
            <main>
              <Panel name="article" selected={tab} panelRef={panel} place={here.current} scrolled={scrolled}>
                <ArticleView article={article} minutes={minutes} />
              </Panel>
              <Panel name="facts" selected={tab} place={here.current} scrolled={scrolled}>
                <PanelTitle article={article} />
                <Analysed analysis={analysis}>{({ facts }) => <FactsPanel facts={facts} />}</Analysed>
              </Panel>
              <Panel name="attributions" selected={tab} place={here.current} scrolled={scrolled}>
                <PanelTitle article={article} />
                <Analysed analysis={analysis}>
                  {({ attributions }) => <AttributionsPanel attributions={attributions} />}
                </Analysed>
              </Panel>
            </main>
          </div>
        </Announcer>
      </ShownContext.Provider>
    </ArticleLinkContext.Provider>
  );
}

/** What is copied and saved: the article, or its reading, without the hidden blocks. */
function useShownArticle(article: Article, analysis: Analysis, hiddenBlocks: ReadonlySet<number>): Shown {
  return useMemo(() => {
    const reading = typeof analysis === 'string' ? null : withoutBlocks(analysis, hiddenBlocks);
    const kept = reading?.article ?? withoutBodyBlocks(article, hiddenBlocks);
    return { article: kept, blocks: reading?.blocks ?? toBlocks(kept.body), reading, hiddenBlocks };
  }, [article, analysis, hiddenBlocks]);
}

interface PanelProps {
  name: TabName;
  selected: TabName;
  panelRef?: { current: HTMLDivElement | null };
  place: Place;
  scrolled(name: TabName, pixels: number): void;
  children: ComponentChildren;
}

/** Panels keep their place when another is shown, and go to the last one when they are first shown. */
function Panel({ name, selected, panelRef, place, scrolled, children }: PanelProps): JSX.Element {
  const own = useRef<HTMLDivElement>(null);
  const element = panelRef ?? own;
  const shown = name === selected;
  const first = useRef(place.scroll[name]);
  useLayoutEffect(() => {
    if (!shown || first.current === 0 || !element.current) return;
    element.current.scrollTop = first.current;
    // What is analysed later makes the panel longer: until it is long enough the place stays wanted.
    if (element.current.scrollTop >= first.current - 1) first.current = 0;
  });
  return (
    <div
      ref={element}
      onScroll={(event) => scrolled(name, event.currentTarget.scrollTop)}
      role="tabpanel"
      id={`panel-${name}`}
      class={`panel panel-${name}`}
      aria-labelledby={`tab-${name}`}
      hidden={!shown}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
    >
      {children}
    </div>
  );
}

function PanelTitle({ article }: { article: Article }): JSX.Element {
  return (
    <h1 class="panel-title" lang={article.language || undefined} dir={article.direction}>
      {article.title}
    </h1>
  );
}

interface AnalysedProps {
  analysis: Analysis;
  children: (reading: Reading) => JSX.Element;
}

function Analysed({ analysis, children }: AnalysedProps): JSX.Element {
  const words = useWords();
  if (analysis === 'pending') return <p class="notice">{words('analysing')}</p>;
  if (analysis === 'failed') return <p class="notice">{words('analysisFailed')}</p>;
  return children(analysis);
}
