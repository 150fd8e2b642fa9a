import { keepHeadStart, startReading } from '../reading/head-start.ts';
import type { TabApi } from '../reading/injection.ts';
import './first-paint.ts';

// The popup's first script is one of its own, which need not wait for the others: the page is read while they are
// loaded. Both browsers give promises under one of these names; the polyfill would take longer than what it is for.
const { browser, chrome } = globalThis as unknown as { browser?: TabApi; chrome: TabApi };
keepHeadStart(startReading(browser?.tabs ? browser : chrome));
