import { findBrowser } from '../../src/cli/browsers.ts';
import { launchFirefox } from './firefox.ts';
import { scenarios } from './scenarios.ts';
import { withoutBrowser } from './without-browser.ts';

const executable = findBrowser('firefox');
if (executable === null) withoutBrowser('firefox');
else scenarios('firefox', (port) => launchFirefox({ port, executable }));
