import { reveal } from '../marks.ts';

function blocksOf(article: Element): HTMLElement[] {
  return [...article.querySelectorAll<HTMLElement>('[data-block]')];
}

/** The block that the keyboard was last led to. */
export function currentBlock(article: Element): HTMLElement | null {
  return article.querySelector<HTMLElement>('[data-current]');
}

/**
 * Leads the keyboard to the block after or before the current one; to the first that is in view where there is none.
 *
 * @param focus whether the block takes the focus; a bar that leads keeps its own
 */
export function stepBlock(article: Element, by: 1 | -1, focus: boolean): void {
  const blocks = blocksOf(article);
  const current = currentBlock(article);
  const at = current ? blocks.indexOf(current) : -1;
  const next = at === -1 ? (blocks.find(isInView) ?? blocks[0]) : blocks[at + by];
  if (next) leadTo(article, next, focus);
}

export function leadTo(article: Element, block: HTMLElement, focus: boolean): void {
  leave(article);
  block.dataset.current = '';
  block.tabIndex = -1;
  if (focus) block.focus({ preventScroll: true });
  reveal(block);
}

/** Takes the outline away. */
export function leave(article: Element): void {
  const current = currentBlock(article);
  if (current) delete current.dataset.current;
}

/** What stands under the toolbar, or the top of the panel. */
function isInView(block: HTMLElement): boolean {
  const panel = block.closest('[data-scrolls]');
  return block.getBoundingClientRect().bottom > (panel?.getBoundingClientRect().top ?? 60);
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
