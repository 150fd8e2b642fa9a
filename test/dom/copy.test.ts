import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { isCut } from '../../src/dom/copy.ts';
import { copyPageInSteps } from '../../src/dom/copy-in-steps.ts';

const paragraph = (index: number): string =>
  `<p>On day ${index} the ferries to the outer islands waited in the harbour until the fog had lifted over the sound.</p>`;

/** Copies a page at one go. */
function copyPage(live: Document, most?: number): Document {
  const steps = copyPageInSteps(live, most);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const many = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join('');

const pageOf = (body: string): Document => new JSDOM(`<html><body>${body}</body></html>`).window.document;

const texts = (page: Document): string[] =>
  [...page.querySelectorAll('p')].map((one) => one.textContent ?? '');

const sizeOf = (page: Document): number => page.getElementsByTagName('*').length;

test('a page within the bound is copied as it is, with its style sheets empty', () => {
  const live = pageOf(
    `<style>p { color: red }</style><nav><a>Home</a></nav><!-- a note -->${many(3, paragraph)}`,
  );
  const copy = copyPage(live);
  expect(copy.body.innerHTML).toBe(live.body.innerHTML.replace('p { color: red }', ''));
  expect(isCut(copy, texts(copy))).toBe(false);
});

test('the live page stays as it is', () => {
  const live = pageOf(many(300, paragraph));
  const before = live.documentElement.outerHTML;
  copyPage(live, 100);
  expect(live.documentElement.outerHTML).toBe(before);
});

test('a bigger page is cut, and the end of what is left tells so', () => {
  const copy = copyPage(pageOf(`<main>${many(300, paragraph)}</main>`), 100);
  expect(sizeOf(copy)).toBe(100);
  expect(texts(copy).at(-1)).toContain('On day 95');
  expect(isCut(copy, texts(copy).slice(-5))).toBe(true);
  expect(isCut(copy, texts(copy).slice(0, 5))).toBe(false);
});

test('first goes what holds no article: then all of the article fits', () => {
  const menu = `<nav><ul>${many(150, (index) => `<li><a href="/${index}">Part ${index}</a></li>`)}</ul></nav>`;
  const script = '<script>var a</script><noscript>b</noscript><svg><path/></svg>';
  const copy = copyPage(pageOf(`${menu}${script}<main>${many(60, paragraph)}</main>`), 100);
  expect(texts(copy)).toHaveLength(60);
  expect(copy.querySelector('nav, script, noscript, svg')).toBe(null);
});

test('so do big parts before the first paragraph of running text, whatever they are called', () => {
  const menu = `<div>${many(400, (index) => `<span>Place ${index}</span>`)}</div>`;
  const copy = copyPage(pageOf(`<div><h1>Fog</h1>${menu}<main>${many(60, paragraph)}</main></div>`), 100);
  expect(texts(copy)).toHaveLength(60);
  expect(copy.querySelector('h1')?.textContent).toBe('Fog');
});

test('a form around the whole page takes nothing with it', () => {
  const copy = copyPage(pageOf(`<form>${many(300, paragraph)}</form>`), 100);
  expect(texts(copy).length).toBeGreaterThan(90);
});

test('a page of few elements with too much text is cut too; data for its scripts is no text', () => {
  const long = `<p>${'The fog had not lifted. '.repeat(2_000)}</p>`;
  const copy = copyPage(pageOf(long.repeat(20)));
  expect(copy.body.textContent?.length).toBeLessThan(700_000);
  expect(texts(copy).length).toBeLessThan(20);
  const data = copyPage(pageOf(`<nav>Home</nav><script>"${'x'.repeat(700_000)}"</script>${paragraph(1)}`));
  expect(data.querySelector('nav')?.textContent).toBe('Home');
});

test('what a page says of its article at its end is kept', () => {
  const data = '<script type="application/ld+json">{"@type":"NewsArticle"}</script>';
  const copy = copyPage(pageOf(`${data}${many(300, paragraph)}${data}`), 100);
  expect(copy.querySelectorAll('script')).toHaveLength(2);
});

test('a big page is copied in steps, and may change between them: then it is copied at one go', () => {
  const live = pageOf(`<main>${many(2_300, paragraph)}</main><div>${many(1_500, paragraph)}</div>`);
  const steps = copyPageInSteps(live, 3_500);
  expect(steps.next().done).toBe(false);
  const other = live.createElement('main');
  other.innerHTML = paragraph(100_000);
  live.querySelector('main')?.replaceWith(other);
  let pauses = 0;
  let step = steps.next();
  for (; !step.done; step = steps.next()) pauses++;
  expect(pauses).toBeLessThan(3);
  expect(texts(step.value)[0]).toContain('On day 100000');
  expect(texts(step.value)).toHaveLength(1_501);
});

test('a page that is nested too deep keeps its words', () => {
  const copy = copyPage(pageOf(`${'<div>'.repeat(500)}deep${'</div>'.repeat(500)}`));
  expect(copy.body.textContent).toContain('deep');
  expect(sizeOf(copy)).toBeLessThan(200);
});
