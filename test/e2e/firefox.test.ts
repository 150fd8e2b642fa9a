import { findBrowser, withoutBrowser } from './browsers.ts';
import { launchFirefox } from './firefox.ts';
import { scenarios } from './scenarios.ts';

const executable = findBrowser('firefox');
if (executable === null) withoutBrowser('firefox');
else scenarios('firefox', (port) => launchFirefox({ port, executable }));
