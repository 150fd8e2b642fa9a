import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { extract } from '../../src/extract/extract.ts';
import { articleText, elementText } from './text.ts';

/** What an extractor makes of a page in the browser. */
export interface BrowserResult {
  text: string;
  /** How often reading changed the page: nodes, attributes, text. */
  changes: number;
}

type Reader = (page: Document, url: string) => string;

/** The extractors that work in a browser, by the names of their rows; those that take a page apart get a clone. */
const READERS: Readonly<Record<string, Reader>> = {
  Byline(page, url) {
    const extraction = extract(page, url);
    return extraction.kind === 'none' ? '' : articleText(extraction.article);
  },
  '@mozilla/readability'(page) {
    const clone = page.cloneNode(true) as Document;
    const result = new Readability<Element>(clone, { serializer: (node) => node as Element }).parse();
    return result?.content ? elementText(result.content) : '';
  },
  defuddle(page, url) {
    const clone = page.cloneNode(true) as Document;
    const { content } = new Defuddle(clone, { url, useAsync: false }).parse();
    return elementText(new DOMParser().parseFromString(content, 'text/html').body);
  },
};

export const READER_NAMES = Object.keys(READERS);

/** How long a page may take to open, and how often that is looked at: in milliseconds. */
const PATIENCE = 5000;
const STEP = 5;

/** The frame that shows the page: its scripts do not run. */
let frame: HTMLIFrameElement | null = null;

/** Shows a page as a browser does, with its style sheets as far as they stand in it. */
export async function open(html: string): Promise<void> {
  frame?.remove();
  frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin');
  frame.style.cssText = 'width: 1280px; height: 900px';
  frame.srcdoc = html;
  document.body.append(frame);
  // What the page would load is not there: the parsed page is all that there will be.
  for (let waited = 0; waited < PATIENCE && !isParsed(frame); waited += STEP)
    await new Promise((resolve) => setTimeout(resolve, STEP));
  // A reader's page is laid out and styled before the button is pressed. Asking for height and style does that to this
  // one, before any extractor's time is taken: so it is the same for all.
  const { contentDocument, contentWindow } = frame;
  if (!contentDocument?.body || !contentWindow) return;
  void contentDocument.body.offsetHeight;
  for (const element of contentDocument.body.querySelectorAll('*'))
    void contentWindow.getComputedStyle(element).color;
}

function isParsed({ contentDocument, contentWindow }: HTMLIFrameElement): boolean {
  return contentDocument?.readyState !== 'loading' && contentWindow?.location.href === 'about:srcdoc';
}

/** What was read last: it is handed over when the time has been taken. */
export let last: BrowserResult = { text: '', changes: 0 };

/** Does nothing: what a call costs by itself. */
export function idle(): void {}

/** Reads the open page with one of the extractors; cloning the page is part of it. */
export function read(name: string, url: string): void {
  const page = frame?.contentDocument;
  const reader = READERS[name];
  if (!page || !reader) throw new Error(`Nothing is open, or there is no ${name}.`);
  const observer = new MutationObserver(() => {});
  observer.observe(page, { subtree: true, childList: true, attributes: true, characterData: true });
  const text = reader(page, url);
  const changes = observer.takeRecords().length;
  observer.disconnect();
  last = { text, changes };
}
