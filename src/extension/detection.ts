import { detectArticle } from '../sites/dw/detect.ts';

/** The parts of a page's window that the detection uses. */
export interface DetectionPage extends EventTarget {
  document: Document & { prerendering?: boolean };
  location: { href: string };
  /** The Navigation API: Chrome 102, Firefox 147. */
  navigation?: EventTarget;
  setTimeout(work: () => void, delay: number): unknown;
  MutationObserver: typeof MutationObserver;
  AbortController: typeof AbortController;
}

/** After a client-side navigation the address comes first and the body later: milliseconds between two looks. */
const PAUSE = 300;
const LOOKS = 10;

/**
 * Tells whether the page shows an article, now and after each client-side navigation, and only when the answer
 * has changed; that a page shows none is what everyone assumes before.
 *
 * @param tell given the answer; gives false once nobody listens any more, which ends the watching
 */
export function watchPage(page: DetectionPage, tell: (article: boolean) => boolean): void {
  const { document } = page;
  const ended = new page.AbortController();
  const { signal } = ended;
  let told = false;
  let address = '';

  const say = (article: boolean): void => {
    if (article === told) return;
    told = article;
    if (!tell(article)) ended.abort();
  };
  const look = (at: string, left: number): void => {
    if (signal.aborted || at !== address) return;
    const article = detectArticle(document, at);
    say(article === true);
    if (article === 'later' && left > 0) page.setTimeout(() => look(at, left - 1), PAUSE);
  };
  const start = (): void => {
    const { href } = page.location;
    if (href === address) return;
    address = href;
    look(href, LOOKS);
  };

  // A page that comes back from the back/forward cache finds its tab's state reset.
  page.addEventListener(
    'pageshow',
    (event) => {
      if (!(event as PageTransitionEvent).persisted) return;
      told = false;
      address = '';
      start();
    },
    { signal },
  );
  if (page.navigation) page.navigation.addEventListener('navigatesuccess', start, { signal });
  else followTitle(page, start, signal);
  if (document.prerendering) document.addEventListener('prerenderingchange', start, { once: true, signal });
  else start();
}

/** Without the Navigation API: a client-side navigation changes the title, which stands in the head. */
function followTitle(page: DetectionPage, start: () => void, signal: AbortSignal): void {
  page.addEventListener('popstate', start, { signal });
  const observer = new page.MutationObserver(start);
  observer.observe(page.document.head, { childList: true, subtree: true, characterData: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
