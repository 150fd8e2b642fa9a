import browser from '../browser.ts';
import { startReading } from '../reading/head-start.ts';
import type { TabApi } from '../reading/injection.ts';

/** Loaded before all else in the popup: the page is read while the rest of the popup is loaded. */
export const headStart = startReading(browser as unknown as TabApi);
