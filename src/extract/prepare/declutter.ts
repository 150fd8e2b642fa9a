import type { Removal } from '../../article.ts';
import { remove } from '../../dom/remove.ts';
import { isInside } from '../hidden.ts';
import { hideBox, isInfoBox } from './boxes.ts';
import { containerOf, lengthOf } from './container.ts';
import type { Running, Survey } from './findings.ts';
import type { Suspect } from './suspects.ts';

/** By names alone no more than this share of the container's running text goes. */
const MOST_BY_NAME = 0.15;

/** The share of the running text that the article's container holds. */
const CONTAINER = 0.8;

/** Less running text than this share outside of all suspects: the names lie, or the page has hardly any text. */
const TRUSTED = 0.4;

/** Readers' comments and consent dialogs go whatever their length, where this much text is left. */
const LEFT = 250;

/** Where the article stands once what is surely none is gone. */
export interface Decluttered {
  container: Element | null;
  /** The running text of the article. */
  running: Running[];
}

/**
 * Removes suspects from a clone, with guards: nothing that holds the article's container or its headline, nothing
 * that holds much of the running text.
 */
export function declutter({ running, suspects }: Survey, removed: Removal[]): Decluttered {
  const certain = new Set(
    suspects.filter((one) => one.certain && !one.headline).map(({ element }) => element),
  );
  const possible = running.filter(({ element }) => !isInside(element, certain));
  const clean = possible.filter((one) => !one.outside);
  const trusted = lengthOf(clean) >= lengthOf(possible) * TRUSTED || lengthOf(clean) >= 2000;
  const article = trusted ? clean : possible;
  const container = containerOf(article, CONTAINER);
  let allowance = container ? lengthOf(article) * MOST_BY_NAME : 0;
  const mayGo = (suspect: Suspect): boolean => {
    const { element } = suspect;
    if (suspect.headline || (container && element.contains(container))) return false;
    if (suspect.certain) return lengthOf(article) >= LEFT;
    if (!container?.contains(element) && trusted) return true;
    if (suspect.running > allowance) return false;
    allowance -= suspect.running;
    return true;
  };
  for (const suspect of suspects) {
    if (!suspect.element.isConnected) continue;
    if (container?.contains(suspect.element) && isInfoBox(suspect)) hideBox(suspect.element);
    else if (mayGo(suspect)) remove([suspect.element], 'declutter', suspect.reason, removed);
  }
  return { container, running: article.filter((one) => one.element.isConnected) };
}
