import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Article, Block, Reading } from '../article.ts';
import { toBlocks } from '../tree/blocks.ts';
import type { ArticleLink } from './anchors.tsx';
import { useAnnounce } from './announcer.tsx';
import { leave } from './hiding/block-walk.ts';
import { type HiddenBlocks, useHiddenBlocks } from './hiding/use-hidden-blocks.ts';
import { useDocumentScroll } from './panel.tsx';
import { usePlatform } from './platform.ts';
import type { Analysis, ReaderProps } from './reader-props.ts';
import { useShortcut } from './shortcuts.ts';
import type { Shown } from './shown.ts';
import type { TabName } from './tabs.tsx';
import { useFactLinks } from './use-fact-links.ts';
import { type ReaderPlace, useReaderPlace } from './use-reader-place.ts';
import { useWide } from './use-wide.ts';
import { withoutBlocks, withoutBodyBlocks } from './without-blocks.ts';
import { useWords } from './words.ts';

/** What is open under the toolbar. */
export type Bar = 'find' | 'hide' | null;
export type DialogName = 'shortcuts' | 'wrong' | null;

/** Everything that the parts of the reader share. */
export interface Room {
  article: Article;
  analysis: Analysis;
  /** Null until it is there. */
  reading: Reading | null;
  /** The article's, all of them. */
  blocks: readonly Block[];
  /** Without the hidden blocks. */
  shown: Shown;
  /** In a wide tab the article stands there always, and the others beside it. */
  beside: boolean;
  /** Whether the panels scroll, and not the document. */
  scrolls: boolean;
  place: ReaderPlace;
  /** The article's panel, and the element around the article. */
  panel: RefObject<HTMLDivElement | null>;
  frame: RefObject<HTMLDivElement | null>;
  hiding: HiddenBlocks;
  link: ArticleLink;
  /** Goes to a fact's entry. */
  showInPanel(tab: TabName, id: string): void;
  marking: boolean;
  toggleMarking(): void;
  bar: Bar;
  openBar(bar: Bar): void;
  closeBar(): void;
  dialog: DialogName;
  openDialog(dialog: DialogName): void;
}

export interface RoomOptions extends ReaderProps {
  bar: Bar;
  setBar(bar: Bar): void;
}

/** Nothing is hidden. */
const NONE: readonly number[] = [];

export function useRoom(options: RoomOptions): Room {
  const { article, analysis, place, onMove, hidden = NONE, onHide, bar, setBar } = options;
  const { where } = usePlatform();
  const beside = useWide() && where === 'tab';
  const scrolls = where !== 'tab';
  const readerPlace = useReaderPlace(place, onMove);
  const { tab, select, scrolled, here } = readerPlace;
  const panel = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const [dialog, openDialog] = useState<DialogName>(null);
  const reading = typeof analysis === 'string' ? null : analysis;
  const blocks = useMemo(() => reading?.blocks ?? toBlocks(article.body), [reading, article]);
  const toArticle = useCallback(() => {
    if (!beside) select('article');
  }, [beside, select]);

  useDocumentScroll(!scrolls, beside ? 'article' : tab, here.current, scrolled);
  const links = useFactLinks({ article, blocks, panel, select, toArticle });
  const hiding = useHiddenBlocks({ frame, toArticle, kept: hidden, ...(onHide && { onChange: onHide }) });
  const shown = useShownArticle(article, blocks, reading, hiding.hidden);
  const marks = useMarking(toArticle);
  useLayoutEffect(() => {
    if (bar !== null) toArticle();
  }, [bar, toArticle]);
  const closeBar = useCallback(() => {
    if (frame.current) leave(frame.current);
    setBar(null);
    panel.current?.focus({ preventScroll: true });
  }, [setBar]);

  useTabShortcuts(toArticle, select);
  useShortcut('find', () => setBar('find'));
  useShortcut('markFacts', marks.toggleMarking);
  useShortcut('bringBack', hiding.bringBack);
  useShortcut('wrong', () => openDialog('wrong'));
  useShortcut('sheet', () => openDialog('shortcuts'));
  const own = {
    article,
    blocks,
    analysis,
    reading,
    shown,
    beside,
    scrolls,
    place: readerPlace,
    panel,
    frame,
  };
  return { ...own, ...links, ...marks, hiding, bar, openBar: setBar, closeBar, dialog, openDialog };
}

/** @returns the panel that is shown beside the article, or alone */
export function sideOf({ beside, place }: Room): TabName {
  return beside && place.tab === 'article' ? 'facts' : place.tab;
}

function useMarking(toArticle: () => void): Pick<Room, 'marking' | 'toggleMarking'> {
  const words = useWords();
  const announce = useAnnounce();
  const [marking, setMarking] = useState(false);
  const toggleMarking = (): void => {
    setMarking(!marking);
    toArticle();
    announce(words(marking ? 'markingOff' : 'markingOn'));
  };
  return { marking, toggleMarking };
}

function useTabShortcuts(toArticle: () => void, select: (tab: TabName) => void): void {
  useShortcut('article', toArticle);
  useShortcut('facts', () => select('facts'));
  useShortcut('attributions', () => select('attributions'));
  useShortcut('copy', () => {
    const button = document.querySelector<HTMLElement>('.copy-button');
    button?.click();
    return button !== null;
  });
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
