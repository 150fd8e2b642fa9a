import type { Removal } from '../../article.ts';
import { remove } from '../../dom/remove.ts';
import { textOf } from '../../dom/text.ts';
import { bare } from '../bare.ts';

/** The article that is kept has at least so many units of text: less is a box at the page's head. */
const SHORTEST = 600;

/**
 * Removes the articles that a page appends to its own for endless reading: each is an `article` with a headline of
 * the first order, or of the same names as the one whose headline is the page's, and stands after it.
 *
 * @param title the headline that the page declares
 */
export function dropNextArticles(body: Element, title: string, removed: Removal[]): void {
  const articles = [...body.querySelectorAll('article')].filter(
    (article) => !article.parentElement?.closest('article'),
  );
  const place = articles.findIndex((article) => article.querySelector('h1'));
  const first = articles[place];
  if (!first) return;
  const names = first.getAttribute('class') ?? '';
  const others = articles
    .slice(place + 1)
    .filter(
      (article) => article.querySelector('h1') || (names !== '' && article.getAttribute('class') === names),
    );
  if (others.length === 0) return;
  const headline = bare(textOf(first.querySelector('h1')));
  const isOwn = headline !== '' && (bare(title).includes(headline) || headline.includes(bare(title)));
  if (isOwn && textOf(first).length >= SHORTEST) remove(others, 'next articles', 'another article', removed);
}
