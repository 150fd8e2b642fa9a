import { describe } from 'vitest';
import { findBrowser } from '../../src/cli/browsers.ts';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import { habits } from './habits.ts';
import { withoutBrowser } from './without-browser.ts';

const LAUNCHERS = { chromium: launchChromium, firefox: launchFirefox };

for (const name of ['chromium', 'firefox'] as const) {
  const executable = findBrowser(name);
  if (executable === null) withoutBrowser(name);
  else describe(name, () => habits(name, (port) => LAUNCHERS[name]({ port, executable, welcome: true })));
}
