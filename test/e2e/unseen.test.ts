import { build } from 'esbuild';
import puppeteer, { type Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from '../../src/cli/browsers.ts';
import { withoutBrowser } from './without-browser.ts';

/** What only a browser can tell of a line, which lays pages out and paints them: where it stands and its colours. */

const executable = findBrowser('chromium');

const paragraph = (number: number): string =>
  `In week ${number} the beekeepers of Hollin moved another thirty hives up to the heather, and the carrier said that the road was drier than in any autumn that he could remember.`;

/** Stands between the paragraphs, with the class that the test's style sheet has a rule for. */
const CLOAKED =
  'Cheap watches and cheap handbags, delivered to every door of the country within one single day and one single night.';

const page = (sheet: string, cloaked: string): string =>
  `<!doctype html><html lang="en"><head><title>Bees go up to the heather</title><style>body { background: #fff; color: #222 } ${sheet}</style></head>
  <body><main><h1>Bees go up to the heather</h1><div class="text">
  ${[1, 2, 3].map((number) => `<p>${paragraph(number)}</p>`).join('')}${cloaked}${[4, 5, 6].map((number) => `<p>${paragraph(number)}</p>`).join('')}
  </div></main></body></html>`;

const BODY = [1, 2, 3, 4, 5, 6].map(paragraph);
const between = (text: string): string[] => [...BODY.slice(0, 3), text, ...BODY.slice(3)];

let browser: Browser;
let script: string;

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { extract } from './src/extract/extract.ts';
        import { toBlocks } from './src/tree/blocks.ts';
        export function read() {
          const before = document.documentElement.outerHTML;
          const found = extract(document, 'https://news.example/2026/09/bees-go-up-to-the-heather');
          if (before !== document.documentElement.outerHTML) throw new Error('The page was changed.');
          return found.kind === 'none' ? [found.reason] : toBlocks(found.article.body).map(({ text }) => text);
        }`,
      resolveDir: process.cwd(),
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'reader',
  });
  return outputFiles[0]?.text ?? '';
}

/** The texts of the blocks of a page that Chromium shows. */
async function read(sheet: string, cloaked = `<p class="c7">${CLOAKED}</p>`): Promise<string[]> {
  const tab = await browser.newPage();
  try {
    await tab.setContent(page(sheet, cloaked));
    await tab.evaluate(script);
    return (await tab.evaluate('reader.read()')) as string[];
  } finally {
    await tab.close();
  }
}

if (executable === null) withoutBrowser('chromium');
else
  describe('text that a page shows to nobody, in Chromium', () => {
    beforeAll(async () => {
      script = await bundle();
      browser = await puppeteer.launch({
        executablePath: executable,
        headless: true,
        pipe: true,
        args: ['--no-sandbox', '--disable-gpu', '--host-resolver-rules=MAP * ~NOTFOUND'],
      });
    });
    afterAll(() => browser?.close());

    test.each([
      ['not drawn', '.c7 { display: none }'],
      ['invisible', '.c7 { visibility: hidden }'],
      ['transparent', '.c7 { opacity: 0 }'],
      ['clipped to a pixel', '.c7 { position: absolute; width: 1px; height: 1px; overflow: hidden }'],
      ['left of the page', '.c7 { position: absolute; left: -9999px; width: 600px }'],
      ['above the page', '.c7 { position: absolute; top: -5000px }'],
      ['in the colour of its ground', '.c7 { color: #fff }'],
      ['in the colour of its box', '.text { background: #eee } .c7 { color: #eee }'],
    ])('a paragraph that is %s goes', async (_, sheet) => {
      expect(await read(sheet)).toEqual(BODY);
    });

    test.each([
      ['light on a dark box', '.c7 { color: #fff; background: #123 }'],
      [
        'in the colour of the page on a box of its own',
        '.text { background: #111; color: #eee } .c7 { color: #fff }',
      ],
      ['over a picture', '.c7 { color: #fff; background-image: linear-gradient(#000, #333) }'],
      ['pale', '.c7 { opacity: .4 }'],
      ['below the fold', '.c7 { margin-top: 9000px }'],
    ])('a paragraph that is %s stays', async (_, sheet) => {
      expect(await read(sheet)).toEqual(between(CLOAKED));
    });

    test('one of many alike that has a style of its own goes alone', async () => {
      const two = `<p class="c7">${CLOAKED}</p><p class="c7" style="color: #fff">${CLOAKED.replace('watches', 'clocks')}</p>`;
      expect(await read('.c7 { color: #333 }', two)).toEqual(between(CLOAKED));
    });

    test('text that is folded up below its question, or at the end, stays', async () => {
      const folded = `<h3>Who pays the carrier?</h3><div class="c7"><p>${CLOAKED}</p></div>`;
      expect(await read('.c7 { height: 0; overflow: hidden; display: none }', folded)).toContain(CLOAKED);
      expect(await read('p:last-child { display: none }', '')).toEqual(BODY);
    });
  });
