import { JSDOM } from 'jsdom';
import { expect, test, vi } from 'vitest';
import { type DetectionPage, watchPage } from '../../src/extension/detection/detection.ts';
import { detectArticle } from '../../src/sites/dw/detect.ts';

const ARTICLE = 'https://www.dw.com/en/a-story/a-90000001';
const FRONT = 'https://www.dw.com/en/top-stories/s-9097';
const BODY = '<article><p>Words</p></article>';

interface Setting {
  page: DetectionPage;
  document: Document;
  event(name: string): Event;
  goTo(address: string, body: string): void;
}

function open(url: string, body: string): Setting {
  const { window } = new JSDOM(`<title>One</title><body>${body}`, { url });
  const navigation = new window.EventTarget();
  const page = Object.assign(window, { navigation }) as unknown as DetectionPage;
  return {
    page,
    document: window.document,
    event: (name) => new window.Event(name),
    goTo(address, html) {
      window.history.pushState({}, '', address);
      window.document.body.innerHTML = html;
      navigation.dispatchEvent(new window.Event('navigatesuccess'));
    },
  };
}

test('an article is told once', () => {
  const tell = vi.fn(() => true);
  const { page, goTo } = open(ARTICLE, BODY);
  watchPage(page, tell, detectArticle);
  goTo(ARTICLE, BODY);
  expect(tell.mock.calls).toEqual([[true]]);
});

test('a front page tells nothing', () => {
  const tell = vi.fn(() => true);
  watchPage(open(FRONT, '<main>Top stories</main>').page, tell, detectArticle);
  expect(tell).not.toHaveBeenCalled();
});

test('client-side navigation is followed', () => {
  const tell = vi.fn(() => true);
  const { page, goTo } = open(FRONT, '');
  watchPage(page, tell, detectArticle);
  goTo(ARTICLE, BODY);
  goTo(FRONT, '');
  goTo('https://www.dw.com/de/eine-geschichte/a-90000002', BODY);
  expect(tell.mock.calls).toEqual([[true], [false], [true]]);
});

test('a body that comes late is waited for', () => {
  vi.useFakeTimers();
  const tell = vi.fn(() => true);
  const { page, document, goTo } = open(FRONT, '');
  page.setTimeout = setTimeout;
  watchPage(page, tell, detectArticle);
  goTo(ARTICLE, '');
  document.body.innerHTML = BODY;
  vi.advanceTimersByTime(1000);
  expect(tell.mock.calls).toEqual([[true]]);
  vi.useRealTimers();
});

test('without the Navigation API the title tells', async () => {
  const tell = vi.fn(() => true);
  const { page, document } = open(FRONT, '');
  delete page.navigation;
  watchPage(page, tell, detectArticle);
  (page as unknown as Window).history.pushState({}, '', ARTICLE);
  document.body.innerHTML = BODY;
  document.title = 'Two';
  await vi.waitFor(() => expect(tell.mock.calls).toEqual([[true]]));
});

test('an orphan of an update falls silent', () => {
  const tell = vi.fn(() => false);
  const { page, goTo } = open(ARTICLE, BODY);
  watchPage(page, tell, detectArticle);
  goTo(FRONT, '');
  goTo(ARTICLE, BODY);
  expect(tell).toHaveBeenCalledTimes(1);
});

test('a page that is only prepared tells nothing until it is shown', () => {
  const tell = vi.fn(() => true);
  const { page, document, event } = open(ARTICLE, BODY);
  const prepared = Object.assign(document, { prerendering: true });
  watchPage(page, tell, detectArticle);
  expect(tell).not.toHaveBeenCalled();
  prepared.dispatchEvent(event('prerenderingchange'));
  expect(tell.mock.calls).toEqual([[true]]);
});

test('a page that comes back from the cache tells again', () => {
  const tell = vi.fn(() => true);
  const { page, event } = open(ARTICLE, BODY);
  watchPage(page, tell, detectArticle);
  page.dispatchEvent(Object.assign(event('pageshow'), { persisted: true }));
  expect(tell.mock.calls).toEqual([[true], [true]]);
});
