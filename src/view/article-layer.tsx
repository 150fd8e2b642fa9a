import type { Element as TreeElement } from 'hast';
import type { JSX, RefObject } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useAnnounce } from './announcer.tsx';
import { factsUnder, underline } from './facts/fact-places.ts';
import { FactPopover, type OpenFacts, panelOf, textOfFact } from './facts/fact-popover.tsx';
import { hideAndStep, stepBlock } from './hiding/block-walk.ts';
import { HideButton } from './hiding/hide-button.tsx';
import { type FactPlace, factsAt, factsOf, type MarkedFact, placesOf } from './marked-facts.ts';
import { blockElement, rangesOf } from './marks.ts';
import { useShortcut } from './shortcuts.ts';
import type { Room } from './use-room.ts';
import type { QuotationActions } from './voices-section.tsx';
import { useWords } from './words.ts';

interface ArticleLayerProps {
  room: Room;
  quotationActions?: QuotationActions | undefined;
}

/** What leads from the article's words to their facts, and what hides its parts: over the article, loaded after it. */
export function ArticleLayer({ room, quotationActions }: ArticleLayerProps): JSX.Element {
  const { article, reading, marking, hiding, frame } = room;
  const body = article.body.children as TreeElement[];
  const places = useMemo(() => (reading ? placesOf(factsOf(reading)) : []), [reading]);
  const [open, setOpen] = useState<OpenFacts | null>(null);
  const { hidden } = hiding;
  useLayoutEffect(() => {
    underline(frame.current, body, marking ? places : []);
  }, [frame, body, marking, places, hidden]);
  useLayoutEffect(() => () => underline(null, [], []), []);

  useFactWalk(room, places, (facts, box) => setOpen({ facts, box }));
  useBlockWalk(frame, hiding.hide);
  useEffect(() => {
    const { current } = frame;
    const onClick = (event: MouseEvent): void => {
      const found = current && !isBusy(event) ? factsUnder(current, body, places, event) : null;
      if (found) setOpen({ facts: differentFacts(found.places), box: found.box });
    };
    current?.addEventListener('click', onClick);
    return () => current?.removeEventListener('click', onClick);
  }, [frame, body, places]);
  return (
    <>
      <HideButton article={frame} hide={hiding.hide} />
      <FactPopover
        open={open}
        close={() => setOpen(null)}
        showInPanel={(fact) => room.showInPanel(panelOf(fact), fact.id)}
        quotationActions={quotationActions}
      />
    </>
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
  { article, hiding, frame, link }: Room,
  places: readonly FactPlace[],
  open: (facts: MarkedFact[], box: DOMRect) => void,
): void {
  const words = useWords();
  const announce = useAnnounce();
  const at = useRef(-1);
  const step = (by: 1 | -1): boolean => {
    const next = nextStop(places, hiding.hidden, at.current, by);
    const place = places[next];
    if (!place) return false;
    at.current = next;
    link.show([place.anchor]);
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
function useBlockWalk(frame: RefObject<HTMLElement | null>, hide: (block: number) => void): void {
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
