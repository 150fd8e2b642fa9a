import { type Case, casesOf, TRIP } from '../case.ts';
import { DAY, TITLE } from '../pages.ts';

const forged = casesOf('forged answers');
const patched = casesOf('patched built-ins');

const ANSWER = JSON.stringify({
  headline: 'Bank of Elmstad collapses',
  text: 'All money is gone.',
  url: 'https://evil.example/',
});
const OWN = 'bylinebylinebylinebylinebylineby';
const VISIBLE = { title: TITLE, published: DAY, gone: ['All money is gone'] };
const EVIL = JSON.stringify({ kind: 'article', article: { title: 'Bank of Elmstad collapses', body: [] } });

/** What a page does to stand between Byline and itself. */
export const answers: Case[] = [
  forged.page(
    'a reading in its window',
    {
      script: `window.bylineReading = ${JSON.stringify(ANSWER)}; window.__byline = 1; window.bylineMarks = { mark() { ${TRIP} } }`,
    },
    VISIBLE,
  ),
  forged.page(
    'a reading in its markup',
    { htmlAttributes: `data-byline-reading='${ANSWER}' data-state="article"` },
    VISIBLE,
  ),
  forged.page(
    'a message to itself',
    {
      script: `window.bylineReading = ${JSON.stringify(ANSWER)}; window.postMessage(${ANSWER}, '*'); addEventListener('message', (event) => { window.bylineReading = JSON.stringify(event.data) })`,
    },
    VISIBLE,
  ),
  forged.page(
    'an event of its own',
    {
      script: `window.bylineReading = ${JSON.stringify(ANSWER)}; document.dispatchEvent(new CustomEvent('byline-reading', { detail: ${ANSWER} }))`,
    },
    VISIBLE,
  ),
  forged.page(
    'marks like Byline’s own',
    {
      body: '<p data-byline-running="0" onclick="x">Another line that the page marks as one of the running text.</p><p data-byline-running="1"></p>',
    },
    { title: TITLE },
  ),
  forged.page(
    'an extension’s interface of its own',
    {
      script: `window.bylineReading = ${JSON.stringify(ANSWER)}; window.chrome = window.browser = { runtime: { id: 'x', sendMessage() { ${TRIP}; return Promise.resolve() } } }`,
    },
    VISIBLE,
  ),
  forged.sent('an empty answer', '', { refused: true }),
  forged.sent('an answer that is another’s', EVIL, { refused: true }),
  forged.runtime(
    'a message of another extension',
    { topic: 'page', article: true },
    { id: 'another', tab: { id: 7 }, frameId: 0, url: 'https://www.dw.com/' },
  ),
  forged.runtime(
    'a message without a tab',
    { topic: 'page', article: true },
    { id: OWN, url: 'https://www.dw.com/' },
  ),
  forged.runtime(
    'a message of a frame',
    { topic: 'page', article: true },
    { id: OWN, tab: { id: 7 }, frameId: 3, url: 'https://evil.example/' },
  ),
  forged.runtime(
    'a message of a page of the browser',
    { topic: 'page', article: true },
    { id: OWN, tab: { id: 7 }, frameId: 0, url: 'about:blank' },
  ),
  forged.runtime(
    'a message with more than it has',
    { topic: 'page', article: true, more: 'x', url: 'https://evil.example/' },
    { id: OWN, tab: { id: 7 }, frameId: 0, url: 'https://www.dw.com/' },
  ),
  forged.runtime(
    'a message with a word for yes',
    { topic: 'page', article: 'true' },
    { id: OWN, tab: { id: 7 }, frameId: 0, url: 'https://www.dw.com/' },
  ),
  forged.runtime('a message that inherits', Object.create({ topic: 'page', article: true }), {
    id: OWN,
    tab: { id: 7 },
    frameId: 0,
    url: 'https://www.dw.com/',
  }),

  patched.page('JSON.stringify', {
    script: `JSON.stringify = () => '{"kind":"article","article":{"title":"<script>${TRIP}</scr"+"ipt>","url":"javascript:1"}}'; ${telling('All money is gone.')}`,
  }),
  patched.page('JSON.parse', {
    script: `JSON.parse = () => ({ headline: 'Bank of Elmstad collapses' }); ${telling('All money is gone.')}`,
  }),
  patched.page('Array.prototype', {
    script: `for (const name of ['map', 'filter', 'push', 'flatMap', 'join']) Array.prototype[name] = () => ['All money is gone.']; ${telling('All money is gone.')}`,
  }),
  patched.page('String.prototype', {
    script: `String.prototype.replace = String.prototype.trim = String.prototype.slice = function () { return '<img src=x onerror=${TRIP}>' }; ${telling(`<img src=x onerror=${TRIP}>`)}`,
  }),
  patched.page('the document’s own functions', {
    script: `Document.prototype.querySelector = Document.prototype.cloneNode = Document.prototype.querySelectorAll = () => null; ${telling('All money is gone.')}`,
  }),
  patched.page('the prototype of everything', {
    script: `Object.prototype.toJSON = () => ({ kind: 'article', article: {} }); Object.prototype.onclick = '${TRIP}'; Object.prototype.title = 'Bank of Elmstad collapses'; ${telling('All money is gone.')}`,
  }),
  patched.page('text nodes and attributes', {
    script: `Object.defineProperty(Node.prototype, 'nodeValue', { get: () => 'All money is gone.' }); Element.prototype.getAttribute = () => 'javascript:${TRIP}'; Element.prototype.hasAttributes = () => true; ${telling('All money is gone.')}`,
  }),
];

/** A naive reader takes what the page's own functions give it. */
function telling(text: string): string {
  return `window.bylineReading = '${`{"headline":"Bank of Elmstad collapses","text":${JSON.stringify(text).replaceAll("'", "\\'")}}`}';`;
}
