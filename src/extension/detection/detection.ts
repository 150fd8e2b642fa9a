import type { Moves } from '../reading/page-age.ts';

/** The parts of a page's window that the detection uses. */
export interface DetectionPage extends EventTarget {
  document: Document & { prerendering?: boolean };
  location: { href: string; hostname: string; pathname: string };
  /** The Navigation API: Chrome 102, Firefox 147. */
  navigation?: EventTarget;
  setTimeout(work: () => void, delay: number): unknown;
  MutationObserver: typeof MutationObserver;
}

/** After a client-side navigation the address comes first and the body later: milliseconds between two looks. */
const PAUSE = 300;
const LOOKS = 10;

/**
 * Tells whether the page shows an article, now and after each client-side navigation, and only when the answer
 * has changed; that a page shows none is what everyone assumes before.
 *
 * It runs on every page: each kind of object that a script first touches costs a tenth of a millisecond, so that
 * it makes no URL, no AbortController and the like.
 *
 * @param tell given the answer; gives false once nobody listens any more, which ends the watching
 * @param detectArticle whether the page shows an article, "later" where its body may yet come
 */
export function watchPage(
  page: DetectionPage,
  tell: (article: boolean) => boolean,
  detectArticle: (document: Document, location: DetectionPage['location']) => boolean | 'later',
): void {
  const { document, location, navigation } = page;
  let told = false;
  let path = '';

  const say = (article: boolean): void => {
    if (article === told) return;
    told = article;
    if (!tell(article)) end();
  };
  const look = (at: string, left: number): void => {
    if (at !== path) return;
    const article = detectArticle(document, location);
    say(article === true);
    if (article === 'later' && left > 0) page.setTimeout(() => look(at, left - 1), PAUSE);
  };
  const start = (): void => {
    const { pathname } = location;
    if (pathname === path) return;
    // What reads the page has to know that it may still be drawn (`page-age.ts`).
    if (path !== '') (globalThis as Moves).bylineMoved = performance.now();
    path = pathname;
    look(pathname, LOOKS);
  };
  // A page that comes back from the back/forward cache finds its tab's state reset.
  const restart = (event: Event): void => {
    if (!(event as PageTransitionEvent).persisted) return;
    told = false;
    path = '';
    start();
  };
  const stopFollowing = navigation ? followNavigation(navigation, start) : followTitle(page, start);
  const end = (): void => {
    path = '';
    stopFollowing();
    page.removeEventListener('pageshow', restart);
  };

  page.addEventListener('pageshow', restart);
  if (document.prerendering) document.addEventListener('prerenderingchange', start, { once: true });
  else start();
}

function followNavigation(navigation: EventTarget, start: () => void): () => void {
  navigation.addEventListener('navigatesuccess', start);
  return () => navigation.removeEventListener('navigatesuccess', start);
}

/** Without the Navigation API: a client-side navigation changes the title, which stands in the head. */
function followTitle(page: DetectionPage, start: () => void): () => void {
  const observer = new page.MutationObserver(start);
  observer.observe(page.document.head, { childList: true, subtree: true, characterData: true });
  page.addEventListener('popstate', start);
  return () => {
    observer.disconnect();
    page.removeEventListener('popstate', start);
  };
}
