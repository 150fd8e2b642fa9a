import { afterAll } from 'vitest';

/**
 * Preact runs effects with the next frame, or 35 ms later where none comes (preact/hooks, `afterNextFrame`). A file that
 * ends sooner would take the frame's functions away under the timer, so a file with a document waits for it once.
 */
const LATEST_EFFECT_MS = 50;

afterAll(async () => {
  if (typeof document === 'undefined') return;
  await new Promise((resolve) => setTimeout(resolve, LATEST_EFFECT_MS));
});
