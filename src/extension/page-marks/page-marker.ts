import type { SoughtWords } from './find-words.ts';
import { PAGE_MARK } from './name.ts';

interface Target {
  tabId: number;
}

/** What marking words in a page needs of the browser. */
export interface MarkerApi {
  scripting: {
    executeScript(injection: { target: Target; files: string[] }): Promise<unknown>;
    executeScript(injection: {
      target: Target;
      func: (sought: readonly SoughtWords[]) => number | null;
      args: [readonly SoughtWords[]];
    }): Promise<{ result?: unknown }[]>;
    insertCSS(injection: { target: Target; css: string; origin: 'AUTHOR' }): Promise<void>;
  };
}

/** The colours of a marker pen, whatever the page's own are. Chrome takes no marks' style of the origin "USER". */
const STYLE = `::highlight(${PAGE_MARK}) { background-color: #ffe28a !important; color: #1c1a17 !important; }`;

/** The bundle of `in-page.ts`, which has its functions as a global of this name in the page's isolated world. */
declare const bylineMarks: { mark(sought: readonly SoughtWords[]): number };

/**
 * Marks words in a tab's page, instead of those that are marked, and goes to the first.
 *
 * @returns whether the page has any of them
 * @throws where the browser gives no access to the page
 */
export async function markInPage(
  api: MarkerApi,
  tabId: number,
  sought: readonly SoughtWords[],
): Promise<boolean> {
  const target = { tabId };
  const ask = async (): Promise<unknown> => {
    const [answer] = await api.scripting.executeScript({ target, func: askInPage, args: [sought] });
    return answer?.result;
  };
  const answer = await ask();
  if (typeof answer === 'number') return answer > 0;
  await Promise.all([
    api.scripting.insertCSS({ target, css: STYLE, origin: 'AUTHOR' }),
    api.scripting.executeScript({ target, files: ['mark-in-page.js'] }),
  ]);
  return Number(await ask()) > 0;
}

/** Runs in the page; null where the bundle is not there yet. */
function askInPage(sought: readonly SoughtWords[]): number | null {
  return typeof bylineMarks === 'undefined' ? null : bylineMarks.mark(sought);
}
