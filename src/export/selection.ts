import { webAddress } from './address.ts';
import { element, type Origin, originLine, words } from './attributed.ts';
import { textFragmentAddress } from './text-fragment.ts';
import { toHtml } from './to-html.ts';
import type { TwoForms } from './two-forms.ts';

/**
 * Words that the reader selected on a page, with where they are from and an address that leads to them.
 *
 * @param selected as the browser gives it: lines are divided by line ends
 * @param everything the page's words, where they are known, to tell whether the selected ones stand there twice
 */
export function selectionWithAttribution(selected: string, origin: Origin, everything = ''): TwoForms {
  const lines = selected
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const passage = { before: '', text: lines.join('\n'), after: '' };
  const href = textFragmentAddress(webAddress(origin.url), passage, everything, origin.language);
  const source = originLine(origin);
  const link = href === '' ? words(source) : { ...element('a', words(source)), properties: { href } };
  const quote = element('blockquote', ...lines.map((line) => element('p', words(line))));
  const root = element('div', quote, element('p', words('— '), link));
  root.properties = { lang: origin.language, dir: origin.direction };
  return {
    text: [lines.join('\n\n'), `— ${source}`, href].filter((part) => part !== '').join('\n\n'),
    html: toHtml(root),
  };
}
