import type { Driver, Popup } from '../../test/e2e/driver.ts';

/** Milliseconds from the click, and what moved until the reading was whole. */
export interface Opening {
  firstPaint: number;
  /** The article is painted and can be read; NaN in the empty popup. */
  article: number;
  /** Facts and attributions are there too. */
  reading: number;
  /** The sum of the layout shifts after the first paint, where the browser tells them; else null. */
  shift: number | null;
}

/** Clicks the button, waits for all that comes, and takes the times that the popup's own clock tells. */
export async function measureOpening(driver: Driver, isEmpty: boolean): Promise<Opening> {
  const popup = await driver.openPopup();
  if (!isEmpty) await untilAnalysed(popup);
  const opening = await told(popup);
  await driver.closePopup();
  return opening;
}

/** The popup stays open for what else is to be measured in it. */
export async function openFully(driver: Driver): Promise<Popup> {
  const popup = await driver.openPopup();
  await untilAnalysed(popup);
  return popup;
}

/** Waits within the popup: to ask it again and again would take time from what is measured. */
function untilAnalysed(popup: Popup): Promise<void> {
  return popup.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const root = document.documentElement;
        const look = (): void => {
          if (root.dataset.analysis === 'ended') resolve();
        };
        new MutationObserver(look).observe(root, { attributes: true });
        look();
      }),
  );
}

async function told(popup: Popup): Promise<Opening> {
  await popup.waitFor(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  const { origin, paint, marks, shift } = await popup.evaluate(async () => {
    const markOf = (name: string): number => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN;
    const shifts = PerformanceObserver.supportedEntryTypes.includes('layout-shift')
      ? await new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(sum), 100);
        })
      : null;
    return {
      origin: performance.timeOrigin,
      paint: markOf('first-contentful-paint'),
      marks: [markOf('byline-article'), markOf('byline-analysed')].map((mark) =>
        Number.isNaN(mark) ? null : mark,
      ),
      shift: shifts,
    };
  });
  const since = (mark: number | null | undefined): number =>
    mark == null || popup.clicked === undefined ? Number.NaN : origin + mark - popup.clicked;
  return { firstPaint: since(paint), article: since(marks[0]), reading: since(marks[1]), shift };
}
