import type { Driver } from '../../test/e2e/driver.ts';

interface TraceEvent {
  name: string;
  ph: string;
  dur?: number;
  tdur?: number;
  args?: unknown;
}

/** Script time of the always-on script on one load of a DW page: thread time of its evaluation, in milliseconds. */
export async function alwaysOnTime({ page }: Driver, address: string): Promise<number> {
  await page.tracing.start({ categories: ['devtools.timeline', 'v8', 'disabled-by-default-v8.compile'] });
  await page.goto(`https://${address}`, { waitUntil: 'load' });
  await new Promise((resolve) => setTimeout(resolve, 250));
  const trace = await page.tracing.stop();
  const { traceEvents } = JSON.parse(Buffer.from(trace ?? []).toString()) as { traceEvents: TraceEvent[] };
  const own = traceEvents.filter(
    ({ name, ph, args }) =>
      name === 'EvaluateScript' && ph === 'X' && JSON.stringify(args ?? {}).includes('chrome-extension://'),
  );
  if (own.length === 0) throw new Error('The trace does not show the content script.');
  return own.reduce((sum, { tdur, dur }) => sum + (tdur ?? dur ?? 0), 0) / 1000;
}
