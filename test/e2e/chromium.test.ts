import { findBrowser } from '../../src/cli/browsers.ts';
import { launchChromium } from './chromium.ts';
import { scenarios } from './scenarios.ts';
import { withoutBrowser } from './without-browser.ts';

const executable = findBrowser('chromium');
if (executable === null) withoutBrowser('chromium');
else scenarios('chromium', (port) => launchChromium({ port, executable }));
