import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../words.ts';

interface HideButtonProps {
  /** The element that the blocks and this button stand in. */
  article: { current: HTMLElement | null };
  hide(block: number): void;
}

/** Appears beside the block under the pointer, and hides it. The keyboard has keys of its own for that. */
export function HideButton({ article, hide }: HideButtonProps): JSX.Element | null {
  const words = useWords();
  const [at, setAt] = useState<{ block: number; top: number; end: number } | null>(null);
  useEffect(() => {
    const { current } = article;
    if (!current) return;
    const over = (event: PointerEvent): void => {
      if (event.pointerType === 'touch' || !(event.target instanceof Element)) return;
      const block = event.target.closest<HTMLElement>('[data-block]');
      if (!block || event.target.closest('.hide-button')) return;
      setAt({ block: Number(block.dataset.block), ...placeIn(current, block) });
    };
    const leave = (): void => setAt(null);
    current.addEventListener('pointerover', over);
    current.addEventListener('pointerleave', leave);
    return () => {
      current.removeEventListener('pointerover', over);
      current.removeEventListener('pointerleave', leave);
    };
  }, [article]);
  if (!at) return null;
  return (
    <button
      type="button"
      class="icon-button hide-button"
      tabIndex={-1}
      aria-label={words('hidePart')}
      title={words('hidePart')}
      style={{ insetBlockStart: `${at.top}px`, insetInlineEnd: `${at.end - WIDTH}px` }}
      onClick={() => {
        setAt(null);
        hide(at.block);
      }}
    >
      <span aria-hidden="true">×</span>
    </button>
  );
}

/** Of the button, with its distance from the text, in CSS pixels. */
const WIDTH = 28;

/** How far a block's corner is from the article's, in CSS pixels. */
function placeIn(article: Element, block: Element): { top: number; end: number } {
  const outer = article.getBoundingClientRect();
  const inner = block.getBoundingClientRect();
  const rtl = getComputedStyle(article).direction === 'rtl';
  return {
    top: inner.top - outer.top,
    end: rtl ? inner.left - outer.left : outer.right - inner.right,
  };
}
