import type { Extraction } from '../../article.ts';
import { readAnyPageInSteps } from '../any-page.ts';
import { none } from '../article.ts';

/** So long the page may stand still at one go, as far as the steps allow: milliseconds. */
const SLICE = 40;

/** So often a page may go elsewhere while it is read; then it is read at one go. */
const MOST_MOVES = 2;

/**
 * The script that is injected where no outlet's rule fits; it gives what `known-page` gives. The browser waits for the
 * promise.
 */
export default async function readPage(): Promise<string> {
  return JSON.stringify(document.body ? await read() : none(document, 'empty'));
}

async function read(): Promise<Extraction> {
  for (let moves = 0; ; moves++) {
    const address = location.href;
    const steps = readAnyPageInSteps(document, address);
    let start = performance.now();
    while (location.href === address) {
      const step = steps.next();
      if (step.done) return step.value;
      if (moves >= MOST_MOVES || performance.now() - start < SLICE) continue;
      await pause();
      start = performance.now();
    }
  }
}

/** Lets the page do its own work. Timers would wait for a second in a tab that is not shown. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
