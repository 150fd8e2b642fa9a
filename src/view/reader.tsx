import type { Element } from 'hast';
import type { JSX } from 'preact';
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Anchor, Article, Block, Quotation, Reading } from '../article.ts';
import { toBlocks } from '../tree/blocks.ts';
import { type ArticleLink, ArticleLinkContext, type FactTarget } from './anchors.tsx';
import { Announcer, useAnnounce } from './announcer.tsx';
import { AppearanceControl } from './appearance/appearance-control.tsx';
import { ArticlePane, hideCurrent } from './article-pane.tsx';
import { CopyControl } from './copying/copy-control.tsx';
import { CopyingProvider } from './copying/copying.tsx';
import { QuotationActions } from './copying/quotation-actions.tsx';
import { DeviceSummary } from './device-summary/device-summary.tsx';
import { panelOf } from './facts/fact-popover.tsx';
import { leadTo, leave, stepBlock } from './hiding/block-walk.ts';
import { HiddenBar } from './hiding/hidden-bar.tsx';
import { useHiddenBlocks } from './hiding/use-hidden-blocks.ts';
import { Attributions, Facts, usePanels } from './lazy-panels.tsx';
import { ListeningProvider } from './listen/listening.tsx';
import { factsOf, type MarkedFact, placesOf } from './marked-facts.ts';
import { blockElement, showAnchors } from './marks.ts';
import { MoreMenu } from './more-menu.tsx';
import { OpenElsewhere } from './open-elsewhere.tsx';
import { Panel, useDocumentScroll } from './panel.tsx';
import type { Place } from './place.ts';
import { usePlatform } from './platform.ts';
import { Progress } from './progress.tsx';
import { quotesOf } from './quotes.ts';
import { ShortcutsContext, useShortcut } from './shortcuts.ts';
import { type Shown, ShownContext } from './shown.ts';
import { SIDE_TABS, TABS, TabList, type TabName } from './tabs.tsx';
import { useKeyboard } from './use-keyboard.ts';
import { useReaderPlace } from './use-reader-place.ts';
import { useWide } from './use-wide.ts';
import { withoutBlocks, withoutBodyBlocks } from './without-blocks.ts';
import { useWords } from './words.ts';

/** The analysis of the shown article: on its way, done, or not possible. */
export type Analysis = 'pending' | 'failed' | Reading;

export interface ReaderProps {
  article: Article;
  analysis: Analysis;
  /** Where the reader was when the article was last open. */
  place?: Place;
  /** Told where the reader is after each move. */
  onMove?(place: Place): void;
}

type Bar = 'find' | 'hide' | null;

/** The reader: article, key facts and attributions under tabs, with Copy always in view. */
export function Reader(props: ReaderProps): JSX.Element {
  const [bar, setBar] = useState<Bar>(null);
  const find = useCallback(() => setBar('find'), []);
  const handlers = useKeyboard(find);
  return (
    <ShortcutsContext.Provider value={handlers}>
      <Announcer>
        <Room {...props} bar={bar} setBar={setBar} />
      </Announcer>
    </ShortcutsContext.Provider>
  );
}

interface RoomProps extends ReaderProps {
  bar: Bar;
  setBar(bar: Bar): void;
}

function Room({ article, analysis, place, onMove, bar, setBar }: RoomProps): JSX.Element {
  const words = useWords();
  const announce = useAnnounce();
  const { where, showInPage, settings } = usePlatform();
  const wide = useWide();
  const { tab, select, scrolled, here } = useReaderPlace(place, onMove);
  const { hidden, hide, bringBack, bringAllBack } = useHiddenBlocks();
  const [shown, setShown] = useState<readonly Anchor[] | null>(null);
  const [target, setTarget] = useState<FactTarget | null>(null);
  const [marking, setMarking] = useState(false);
  const [dialog, setDialog] = useState<'shortcuts' | 'wrong' | null>(null);
  const panel = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const panels = usePanels();
  const reading = typeof analysis === 'string' ? null : analysis;
  const blocks = useMemo(() => reading?.blocks ?? toBlocks(article.body), [reading, article]);
  const shownArticle = useShownArticle(article, blocks, reading, hidden);
  const places = useMemo(() => (reading ? placesOf(factsOf(reading)) : []), [reading]);
  /** In a wide tab the article stands there always, and the others beside it. */
  const beside = where === 'tab' && wide;
  const scrolls = where !== 'tab';
  const side: TabName = beside && tab === 'article' ? 'facts' : tab;

  useDocumentScroll(!scrolls, beside ? 'article' : tab, here.current, scrolled);
  // After the article's panel is there again, for what is hidden has no place to scroll to.
  useLayoutEffect(() => {
    if (shown && panel.current) showAnchors(panel.current, article.body.children as Element[], shown);
  }, [shown, article]);

  const toArticle = useCallback(() => {
    if (!beside) select('article');
  }, [beside, select]);
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
    (fact: MarkedFact) => {
      select(panelOf(fact));
      setTarget({ id: fact.id });
    },
    [select],
  );
  const openBar = (next: Bar): void => {
    toArticle();
    setBar(next);
  };
  const closeBar = useCallback(() => {
    if (frame.current) leave(frame.current);
    setBar(null);
    panel.current?.focus({ preventScroll: true });
  }, [setBar]);
  const hideBlock = useCallback(
    (block: number) => {
      hide(block);
      announce(words('partHidden'));
    },
    [hide, announce, words],
  );
  const back = useCallback(() => {
    const block = bringBack();
    if (block === undefined) return false;
    toArticle();
    announce(words('partBack'));
    // After it is shown again.
    requestAnimationFrame(() => {
      const element = frame.current && blockElement(frame.current, block);
      if (frame.current && element) leadTo(frame.current, element, true);
    });
    return true;
  }, [bringBack, toArticle, announce, words]);
  const toggleMarking = (): void => {
    setMarking(!marking);
    toArticle();
    announce(words(marking ? 'markingOff' : 'markingOn'));
  };

  useShortcut('article', () => {
    toArticle();
    if (beside) frame.current?.querySelector<HTMLElement>('[data-block]')?.scrollIntoView?.();
  });
  useShortcut('facts', () => select('facts'));
  useShortcut('attributions', () => select('attributions'));
  useShortcut('copy', () => {
    const button = document.querySelector<HTMLElement>('.copy-button');
    button?.click();
    return button !== null;
  });
  useShortcut('find', () => openBar('find'));
  useShortcut('markFacts', toggleMarking);
  useShortcut('bringBack', back);
  useShortcut('wrong', () => setDialog('wrong'));
  useShortcut('sheet', () => setDialog('shortcuts'));
  useLayoutEffect(() => {
    if (bar !== null) toArticle();
  }, [bar, toArticle]);

  const link = useMemo<ArticleLink>(
    () => ({ language: article.language, direction: article.direction, show, target }),
    [article, show, target],
  );
  const panelOptions = { scrolls, place: here.current, scrolled };
  const tabs = <TabList tabs={beside ? SIDE_TABS : TABS} selected={side} select={select} />;
  return (
    <ArticleLinkContext.Provider value={link}>
      <ShownContext.Provider value={shownArticle}>
        <CopyingProvider reading={reading}>
          <div
            class={`reader reader-${where}${beside ? ' reader-beside' : ''}${settings.links ? '' : ' reader-without-links'}`}
          >
            <ListeningProvider article={article} hidden={hidden}>
              <header class="toolbar">
                {beside ? <p class="toolbar-site">{article.site}</p> : tabs}
                <div class="toolbar-actions">
                  <CopyControl />
                  <AppearanceControl />
                  <OpenElsewhere />
                  <MoreMenu
                    find={() => openBar('find')}
                    marking={marking}
                    toggleMarking={toggleMarking}
                    hideParts={() => openBar('hide')}
                    reportWrong={() => setDialog('wrong')}
                    showShortcuts={() => setDialog('shortcuts')}
                  />
                </div>
                {where !== 'popup' && <Progress panel={panel} scrolls={scrolls} />}
              </header>
              {bar === 'find' && panels && (
                <panels.FindBar article={() => frame.current} version={shownArticle} close={closeBar} />
              )}
              {bar === 'hide' && panels && (
                <panels.HideBar
                  step={(by) => frame.current && stepBlock(frame.current, by, false)}
                  hide={() => hideCurrent(frame.current, hideBlock)}
                  close={closeBar}
                />
              )}
              <main>
                <Panel
                  name="article"
                  selected={beside || tab === 'article'}
                  tabbed={!beside}
                  panelRef={panel}
                  {...panelOptions}
                >
                  <DeviceSummary article={article} />
                  <ArticlePane
                    article={article}
                    time={reading?.time ?? null}
                    places={places}
                    marking={marking}
                    hiddenBlocks={hidden}
                    frame={frame}
                    hide={hideBlock}
                    show={show}
                    showInPanel={showInPanel}
                  />
                </Panel>
                <div class="side">
                  {beside && tabs}
                  <Panel name="facts" selected={side === 'facts'} tabbed {...panelOptions}>
                    <Facts article={article} analysis={analysis} panels={panels} />
                  </Panel>
                  <Panel name="attributions" selected={side === 'attributions'} tabbed {...panelOptions}>
                    <Attributions
                      article={article}
                      analysis={analysis}
                      panels={panels}
                      quotationActions={quotationActions}
                    />
                  </Panel>
                </div>
              </main>
              <HiddenBar count={hidden.size} bringBack={back} bringAllBack={bringAllBack} />
            </ListeningProvider>
            {dialog === 'shortcuts' && panels && <panels.ShortcutSheet close={() => setDialog(null)} />}
            {dialog === 'wrong' && panels && (
              <panels.WrongDialog
                article={article}
                reading={reading}
                hiddenBlocks={hidden}
                close={() => setDialog(null)}
              />
            )}
          </div>
        </CopyingProvider>
      </ShownContext.Provider>
    </ArticleLinkContext.Provider>
  );
}

function quotationActions(quotation: Quotation): JSX.Element {
  return <QuotationActions quotation={quotation} />;
}

/** What is copied and saved: the article, or its reading, without the hidden blocks. */
function useShownArticle(
  article: Article,
  blocks: readonly Block[],
  reading: Reading | null,
  hiddenBlocks: ReadonlySet<number>,
): Shown {
  return useMemo(() => {
    const kept = reading && withoutBlocks(reading, hiddenBlocks);
    return {
      article: kept?.article ?? withoutBodyBlocks(article, hiddenBlocks),
      blocks: blocks.filter((_, index) => !hiddenBlocks.has(index)),
      reading: kept,
      hiddenBlocks,
    };
  }, [article, blocks, reading, hiddenBlocks]);
}
