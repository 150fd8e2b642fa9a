import { findBrowser, withoutBrowser } from './browsers.ts';
import { launchChromium } from './chromium.ts';
import { scenarios } from './scenarios.ts';

const executable = findBrowser('chromium');
if (executable === null) withoutBrowser('chromium');
else scenarios('chromium', (port) => launchChromium({ port, executable }));
