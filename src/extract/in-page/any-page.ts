import { readAnyPage } from '../any-page.ts';
import { none } from '../article.ts';

/** The script that is injected where no outlet's rule fits; it gives what `known-page` gives. */
export default function readPage(): string {
  return JSON.stringify(document.body ? readAnyPage(document, location.href) : none(document, 'empty'));
}
