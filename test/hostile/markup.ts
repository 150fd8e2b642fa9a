import { JSDOM } from 'jsdom';
import { hasRightToLeft } from '../../src/tree/visible.ts';
import type { Kind, Violation } from './case.ts';

const { DOMParser } = new JSDOM('').window;

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What may stand in an article, shown or saved. */
const ELEMENTS = names(
  'html head body meta title link style article header footer section div p h1 h2 h3 h4 h5 h6 pre blockquote ul ol li table tbody caption tr th td figure figcaption small img aside a br code em i q span strong sub sup time bdi',
);

/** What may stand in the interface around it, besides. */
const INTERFACE = names(
  'main nav button input label select option fieldset legend details summary dialog output hr dl dt dd kbd search mark path svg rect circle line g polyline',
);

const ATTRIBUTES = names(
  'lang dir href src alt class data-block data-post data-post-header data-at data-embed data-furniture loading decoding referrerpolicy target rel tabindex aria-label datetime title charset content http-equiv',
);

/** Classes that Byline itself gives inside an article. */
const CLASSES = names(
  'article article-header article-footer kicker kind-label standfirst dateline authors byline partial word-count body embed embed-provider credit table-scroll no-picture post-header posts posts-index sign-off picture toc',
);

/** Nothing that could run, restyle or lead astray; in the article only its vocabulary. */
export function markupFaults(html: string, where: string): Violation[] {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const faults: Violation[] = [];
  const add = (kind: Kind, what: string): void => void faults.push({ kind, where, what });
  const article = document.querySelector('.article') ?? (where === 'view' ? null : document.documentElement);
  for (const element of document.querySelectorAll('*')) {
    const inside = article?.contains(element) ?? false;
    const { localName } = element;
    if (!ELEMENTS.has(localName) && (inside || !INTERFACE.has(localName))) add('markup', `<${localName}>`);
    if (
      inside &&
      where !== 'file' &&
      /^(?:style|link|meta|title)$/.test(localName) &&
      element.closest('body')
    )
      add('markup', `<${localName}>`);
    for (const { name, value } of element.attributes) {
      if (/^on/i.test(name)) add('markup', `${name}="${value}"`);
      if (inside && !ATTRIBUTES.has(name) && !isOwn(element, name)) add('markup', `${name}="${value}"`);
      if (inside && name === 'class' && value.split(' ').some((one) => !CLASSES.has(one)))
        add('markup', `class="${value}"`);
      if (isAddress(name) && !/^https?:\/\/[^/@]+(?:\/|$)/i.test(value) && !isOwnAddress(element, value))
        add('address', `${name}="${value}"`);
      if (/^\s*(?:javascript|vbscript|data):/i.test(value)) add('address', `${name}="${value}"`);
    }
    const dir = element.getAttribute('dir');
    if (inside && dir === 'rtl' && !hasRightToLeft(element.textContent ?? ''))
      add('order', `dir="${dir}" on “${element.textContent}”`);
  }
  const once = (document.querySelector('.article') ?? document.body).innerHTML;
  const twice = new DOMParser().parseFromString(`<body>${once}`, 'text/html').body.innerHTML;
  if (once !== twice) add('unstable', 'parsed again, it is something else');
  return faults;
}

function isAddress(name: string): boolean {
  return [
    'href',
    'src',
    'action',
    'formaction',
    'xlink:href',
    'srcset',
    'poster',
    'background',
    'cite',
    'ping',
  ].includes(name);
}

/** The interface's own links lead within the page. */
function isOwnAddress(element: Element, value: string): boolean {
  return value.startsWith('#') && element.closest('.body') === null;
}

/** Only what says something of the document has a name. */
function isOwn(element: Element, name: string): boolean {
  return element.localName === 'meta' && name === 'name';
}
