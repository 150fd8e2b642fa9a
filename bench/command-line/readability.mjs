// The least that anyone would write: jsdom and Readability, one JSON object a line.
import fs from 'node:fs';
import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';

for (const file of process.argv.slice(2)) {
  const { window } = new JSDOM(fs.readFileSync(file), { url: 'https://www.dw.com/en/a/a-1' });
  const article = new Readability(window.document).parse();
  process.stdout.write(`${JSON.stringify({ file, title: article?.title, text: article?.textContent })}\n`);
  window.close();
}
