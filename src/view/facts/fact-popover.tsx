import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { OwnWords } from '../anchors.tsx';
import type { MarkedFact } from '../marked-facts.ts';
import { timexText } from '../timex.ts';
import type { QuotationActions } from '../voices-section.tsx';
import { useInterface, useWords, type WordKey } from '../words.ts';

/** Facts that stand at one place of the article, and where that is in the window. */
export interface OpenFacts {
  facts: readonly MarkedFact[];
  box: DOMRect;
}

interface FactPopoverProps {
  open: OpenFacts | null;
  close(): void;
  showInPanel(fact: MarkedFact): void;
  quotationActions?: QuotationActions | undefined;
}

const KINDS: Readonly<Record<MarkedFact['kind'], WordKey>> = {
  quotation: 'factQuotation',
  person: 'factPerson',
  organisation: 'factOrganisation',
  place: 'factPlace',
  name: 'factName',
  date: 'factDate',
  figure: 'factFigure',
  source: 'factSource',
};

/** A few words on the facts under the pointer, or the keyboard's place, and the way to them. */
export function FactPopover({ open, close, showInPanel, quotationActions }: FactPopoverProps): JSX.Element {
  const words = useWords();
  const popover = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { current } = popover;
    if (!current || !open) return;
    current.showPopover?.();
    placeAt(current, open.box);
    current.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
  }, [open]);
  return (
    <div
      ref={popover}
      class="fact-popover"
      popover="auto"
      role="dialog"
      aria-label={words('factsHere')}
      onToggle={(event) => event.newState === 'closed' && close()}
      {...useInterface()}
    >
      {open?.facts.map((fact) => (
        <div key={fact.id} class="fact-card">
          <FactText fact={fact} />
          <div class="fact-actions">
            <button
              type="button"
              class="quiet-button"
              onClick={() => {
                popover.current?.hidePopover?.();
                close();
                showInPanel(fact);
              }}
            >
              {words(panelOf(fact) === 'facts' ? 'showInFacts' : 'showInAttributions')}
            </button>
            {fact.quotation && quotationActions?.(fact.quotation)}
          </div>
        </div>
      ))}
    </div>
  );
}

function FactText({ fact }: { fact: MarkedFact }): JSX.Element {
  const words = useWords();
  const { title, detail } = textOfFact(fact, words);
  return (
    <>
      <p class="fact-kind">{words(KINDS[fact.kind])}</p>
      <p class="fact-title">{fact.title === '' ? title : <OwnWords>{title}</OwnWords>}</p>
      {detail !== '' && (
        <p class="fact-detail">{fact.kind === 'date' ? detail : <OwnWords>{detail}</OwnWords>}</p>
      )}
    </>
  );
}

/** @returns what a fact says, in words. */
export function textOfFact(
  fact: MarkedFact,
  words: ReturnType<typeof useWords>,
): { kind: string; title: string; detail: string } {
  const kind = words(KINDS[fact.kind]);
  const title = fact.title === '' ? words('speakerUnsure') : fact.title;
  if (fact.kind !== 'date') return { kind, title, detail: fact.detail };
  const written = timexText(fact.detail, words, words('languageTag')) ?? fact.detail;
  return { kind, title, detail: written === title ? '' : written };
}

/** @returns the panel that has a fact's entry. */
export function panelOf({ kind }: MarkedFact): 'facts' | 'attributions' {
  return kind === 'quotation' || kind === 'source' ? 'attributions' : 'facts';
}

/** Space around the popover, in CSS pixels. */
const GAP = 8;

/** Under the words, or over them where there is no room. */
function placeAt(popover: HTMLElement, words: DOMRect): void {
  const { clientWidth, clientHeight } = document.documentElement;
  const { width, height } = popover.getBoundingClientRect();
  const below = words.bottom + GAP;
  const top = below + height + GAP <= clientHeight ? below : Math.max(GAP, words.top - GAP - height);
  const left = Math.min(Math.max(GAP, words.left), Math.max(GAP, clientWidth - width - GAP));
  popover.style.top = `${top}px`;
  popover.style.left = `${left}px`;
}
