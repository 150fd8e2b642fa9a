import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import compromise from 'compromise';
import { JSDOM } from 'jsdom';
import { findBrowser } from '../../src/cli/browsers.ts';
import { startSite } from '../../src/cli/site.ts';
import { launchChromium } from '../../test/e2e/chromium.ts';
import { launchFirefox } from '../../test/e2e/firefox.ts';
import { HOSTS } from '../../test/e2e/pages.ts';
import { scorePage } from '../articles/measure.ts';
import { PEERS as EXTRACTORS } from '../articles/peers.ts';
import { elementText } from '../articles/text.ts';
import { defuddle, READABILITY } from '../command-line/peers.ts';
import { chronoNode, compromiseDatesOf } from '../dates/peers.ts';
import { addresses, routes } from '../extension/article.ts';
import { LINE, writeEmptyExtension } from '../extension/empty.ts';
import { measureOpening } from '../extension/opening.ts';
import { PEERS as QUOTERS } from '../quotations/peers.ts';
import { checkedPage, KNOWN, WHAT } from './extractors.ts';
import type { PeerCheck } from './known.ts';

/** Those that read a page. */
export function extractors(): PeerCheck[] {
  const page = checkedPage();
  return EXTRACTORS.map(({ name, read }) => ({
    peer: name,
    what: WHAT,
    known: KNOWN[name] ?? Number.NaN,
    find: async () => scorePage(page, (await read(page.html(), page.url)).text).f1,
  }));
}

/** Those that read a page on the command line. */
export function commandLines(): PeerCheck[] {
  const page = checkedPage();
  const file = path.resolve('test/pages', path.basename(page.id), 'page.html');
  const run = (args: readonly string[]): Record<string, string> =>
    JSON.parse(
      execFileSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
    );
  return [
    {
      peer: 'bare jsdom and @mozilla/readability',
      what: WHAT,
      // Its text is not cut into lines as that of the extractors is.
      known: 0.859,
      find: async () => scorePage(page, run([...READABILITY, file]).text ?? '').f1,
    },
    {
      peer: 'defuddle’s command line',
      what: WHAT,
      known: 0.83,
      find: async () => scorePage(page, elementText(JSDOM.fragment(run(defuddle(file)).content ?? ''))).f1,
    },
  ];
}

const TEXT =
  'Mayor Henrike Olsen of Bergen spoke on Wednesday. "The harbor will be rebuilt by May 3, 2027," said Henrike Olsen. ' +
  'The United Nations had asked for it on 12 March 2025.';
const PUBLISHED = '2026-10-15';

/** What each quoter finds in the text: compromise keeps the mark, quote-parser takes the speaker's name for longer. */
const QUOTED: Readonly<Record<string, string>> = {
  'quote-parser':
    'The harbor will be rebuilt by May 3, 2027, – Henrike Olsen. The United Nations had asked for it',
  compromise: 'The harbor will be rebuilt by May 3, 2027,"',
};

/** Those that read a text. */
export function readers(): PeerCheck[] {
  const values = (found: readonly { value: string }[]): string => found.map(({ value }) => value).join(', ');
  const names = compromise(TEXT);
  const listed = (view: { out(format: 'array'): unknown }): string =>
    (view.out('array') as string[]).join(' / ');
  const gold = { id: '', lang: 'en', text: TEXT };
  return [
    {
      peer: 'chrono-node',
      what: 'dates',
      known: '2026-10-14, 2027-05-03, 2025-03-12',
      find: async () => values(chronoNode(TEXT, PUBLISHED, { lang: 'en' })),
    },
    {
      peer: 'compromise-dates',
      what: 'dates',
      // It takes "by" a day as from today until that day.
      known: '2026-10-21, 2026-10-15, 2025-03-12',
      find: async () => values(compromiseDatesOf(TEXT, PUBLISHED)),
    },
    {
      peer: 'compromise',
      what: 'people',
      known: 'Henrike Olsen / Henrike Olsen.',
      find: async () => listed(names.people()),
    },
    {
      peer: 'compromise',
      what: 'organisations',
      known: 'United Nations',
      find: async () => listed(names.organizations()),
    },
    {
      peer: 'compromise',
      what: 'places',
      known: 'Bergen',
      find: async () => listed(names.places()),
    },
    ...QUOTERS.map(
      ({ name, predict }): PeerCheck => ({
        peer: name,
        what: 'quotations',
        known: QUOTED[name] ?? '',
        find: async () =>
          (predict(gold) ?? [])
            .map(({ start, end, speaker }) =>
              [TEXT.slice(start, end).trim(), ...(speaker ? [speaker] : [])].join(' – '),
            )
            .join(' / '),
      }),
    ),
  ];
}

const LAUNCHERS = { chromium: launchChromium, firefox: launchFirefox };

/** The empty extension, in the browsers that are here: its popup must show its line, and tell when it painted it. */
export function emptyExtensions(): PeerCheck[] {
  return (['chromium', 'firefox'] as const).flatMap((name) => {
    const executable = findBrowser(name) ?? (name === 'chromium' ? findBrowser('chrome') : null);
    if (!executable) return [];
    const find = async (): Promise<string> => {
      const pages = addresses(1);
      const site = await startSite(HOSTS, routes(pages));
      const folder = writeEmptyExtension(name);
      const driver = await LAUNCHERS[name]({ port: site.port, executable, extension: folder, welcome: true });
      try {
        await driver.page.goto(`https://${pages[0]}`, { waitUntil: 'load' });
        const { firstPaint } = await measureOpening(driver, true);
        const popup = await driver.openPopup();
        const line = await popup.evaluate(() => document.body.textContent.trim());
        return firstPaint > 0 ? `${line} Painted.` : line;
      } finally {
        await driver.close();
        await site.close();
        fs.rmSync(folder, { recursive: true, force: true });
      }
    };
    return [{ peer: `empty extension, ${name}`, what: 'its popup', known: `${LINE} Painted.`, find }];
  });
}
