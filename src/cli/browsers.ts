import fs from 'node:fs';
import path from 'node:path';

export type BrowserName = 'chromium' | 'chrome' | 'firefox';

/** The variable that says where a browser is, and where it is on Linux, macOS and Windows. */
const PLACES: Readonly<Record<BrowserName, { variable: string; paths: readonly string[] }>> = {
  chromium: {
    variable: 'CHROMIUM',
    paths: [
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/snap/bin/chromium',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
  },
  chrome: {
    variable: 'CHROME',
    paths: [
      '/usr/bin/google-chrome',
      '/usr/bin/google-chrome-stable',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      ...windows('Google\\Chrome\\Application\\chrome.exe'),
    ],
  },
  firefox: {
    variable: 'FIREFOX',
    paths: [
      '/usr/bin/firefox',
      '/usr/bin/firefox-esr',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      ...windows('Mozilla Firefox\\firefox.exe'),
    ],
  },
};

function windows(file: string): string[] {
  const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => process.env[name]);
  return folders.filter((folder) => folder !== undefined).map((folder) => path.win32.join(folder, file));
}

/** @returns where a browser is on this machine, null where it is not; CHROMIUM, CHROME, FIREFOX say it first. */
export function findBrowser(name: BrowserName): string | null {
  const { variable, paths } = PLACES[name];
  const candidates = [process.env[variable] ?? '', ...paths];
  return candidates.find((file) => file !== '' && fs.existsSync(file)) ?? null;
}
