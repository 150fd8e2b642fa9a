import type { Element as TreeElement } from 'hast';
import type { JSX, RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Anchor, Article, Reading } from '../article.ts';
import { useAnnounce } from './announcer.tsx';
import { ArticleView } from './article-view.tsx';
import { factsUnder, underline } from './facts/fact-places.ts';
import { FactPopover, type OpenFacts, textOfFact } from './facts/fact-popover.tsx';
import { currentBlock, leadTo, leave, stepBlock } from './hiding/block-walk.ts';
import { HideButton } from './hiding/hide-button.tsx';
import { type FactPlace, factsAt, type MarkedFact } from './marked-facts.ts';
import { blockElement, rangesOf } from './marks.ts';
import { useShortcut } from './shortcuts.ts';
import type { QuotationActions } from './voices-section.tsx';
import { useWords } from './words.ts';

interface ArticlePaneProps {
  article: Article;
  time: Reading['time'] | null;
  /** Where facts stand in the article, in reading order. */
  places: readonly FactPlace[];
  /** Whether they are underlined. */
  marking: boolean;
  hiddenBlocks: ReadonlySet<number>;
  /** The element around the article. */
  frame: RefObject<HTMLDivElement | null>;
  hide(block: number): void;
  /** Marks words and goes to them. */
  show(anchors: readonly Anchor[]): void;
  showInPanel(fact: MarkedFact): void;
  quotationActions?: QuotationActions | undefined;
}

/** The article with what leads from its words to their facts, and what hides its parts. */
export function ArticlePane(props: ArticlePaneProps): JSX.Element {
  const { article, places, marking, hiddenBlocks, frame, hide } = props;
  const body = article.body.children as TreeElement[];
  const [open, setOpen] = useState<OpenFacts | null>(null);
  useLayoutEffect(() => {
    underline(frame.current, body, marking ? places : []);
  }, [frame, body, marking, places, hiddenBlocks]);
  useLayoutEffect(() => () => underline(null, [], []), []);

  useFactWalk(props, (facts, box) => setOpen({ facts, box }));
  useBlockWalk(frame, hide);

  const onClick = (event: MouseEvent): void => {
    if (!frame.current || isBusy(event)) return;
    const found = factsUnder(frame.current, body, places, event);
    if (found) setOpen({ facts: differentFacts(found.places), box: found.box });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keyboard has n, p and Enter
    // biome-ignore lint/a11y/useKeyWithClickEvents: the same
    <div ref={frame} class={marking ? 'article-frame marking' : 'article-frame'} onClick={onClick}>
      <ArticleView article={article} time={props.time} hiddenBlocks={hiddenBlocks} />
      <HideButton article={frame} hide={hide} />
      <FactPopover
        open={open}
        close={() => setOpen(null)}
        showInPanel={props.showInPanel}
        quotationActions={props.quotationActions}
      />
    </div>
  );
}

/** Links and buttons have work of their own, and who selects words does not ask for a fact. */
function isBusy({ target }: MouseEvent): boolean {
  const selection = getSelection();
  if (selection && !selection.isCollapsed) return true;
  return target instanceof Element && target.closest('a, button, summary, [popover]') !== null;
}

/** More would not fit. */
const MOST = 3;

function differentFacts(places: readonly FactPlace[]): MarkedFact[] {
  return [...new Set(places.map(({ fact }) => fact))].slice(0, MOST);
}

/** `n` and `p` lead from fact to fact, Enter opens the one where the keyboard is. */
function useFactWalk(
  { article, places, hiddenBlocks, frame, show }: ArticlePaneProps,
  open: (facts: MarkedFact[], box: DOMRect) => void,
): void {
  const words = useWords();
  const announce = useAnnounce();
  const at = useRef(-1);
  const step = (by: 1 | -1): boolean => {
    const next = nextStop(places, hiddenBlocks, at.current, by);
    const place = places[next];
    if (!place) return false;
    at.current = next;
    show([place.anchor]);
    const { kind, title, detail } = textOfFact(place.fact, words);
    announce([kind, title, detail].filter((part) => part !== '').join(', '));
    return true;
  };
  useShortcut('nextFact', () => step(1));
  useShortcut('previousFact', () => step(-1));
  useShortcut('openFact', () => {
    const place = places[at.current];
    const block = frame.current && place && blockElement(frame.current, place.anchor.block);
    if (!frame.current || !place || !block || document.activeElement !== block) return false;
    const [range] = rangesOf(frame.current, article.body.children as TreeElement[], [place.anchor]);
    const { anchor } = place;
    const box = (range ?? block).getBoundingClientRect();
    open(differentFacts(factsAt(places, anchor.block, anchor.start)), box);
    return true;
  });
}

/** The index of the next place that is shown and starts elsewhere; -1 for none. */
function nextStop(
  places: readonly FactPlace[],
  hidden: ReadonlySet<number>,
  from: number,
  by: 1 | -1,
): number {
  const current = places[from]?.anchor;
  let index = from === -1 && by === -1 ? places.length - 1 : from + by;
  for (; index >= 0 && index < places.length; index += by) {
    const anchor = places[index]?.anchor;
    if (!anchor || hidden.has(anchor.block)) continue;
    if (anchor.block !== current?.block || anchor.start !== current.start) return index;
  }
  return -1;
}

/** `j` and `k` lead from part to part, `h` hides the one where the keyboard is. */
function useBlockWalk(frame: RefObject<HTMLDivElement | null>, hide: (block: number) => void): void {
  const step = (by: 1 | -1) => (): boolean => {
    if (!frame.current) return false;
    stepBlock(frame.current, by, true);
    return true;
  };
  useShortcut('nextBlock', step(1));
  useShortcut('previousBlock', step(-1));
  useShortcut('hideBlock', () => {
    const focused = document.activeElement?.closest<HTMLElement>('[data-block]');
    if (!frame.current || !focused || !frame.current.contains(focused)) return false;
    hideAndStep(frame.current, focused, hide, true);
    return true;
  });
}

/** Hides a block; the keyboard goes to the next one. */
export function hideAndStep(
  frame: Element,
  block: HTMLElement,
  hide: (block: number) => void,
  focus: boolean,
): void {
  const all = [...frame.querySelectorAll<HTMLElement>('[data-block]')];
  const at = all.indexOf(block);
  const next = all[at + 1] ?? all[at - 1];
  leave(frame);
  hide(Number(block.dataset.block));
  if (next) leadTo(frame, next, focus);
}

/** Hides the block that a bar has led to. */
export function hideCurrent(frame: Element | null, hide: (block: number) => void): void {
  const current = frame && currentBlock(frame);
  if (frame && current) hideAndStep(frame, current, hide, false);
}
