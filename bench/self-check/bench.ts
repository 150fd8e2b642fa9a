/**
 * Whether each peer works here as it is known to: its own figure on one page or text of ours. A peer that is broken,
 * or set up wrongly, would be beaten by accident. Ends with one plain sentence and status 1 where one is.
 * `node bench/run.mjs self-check [--show]`
 */
import compromise from 'compromise';
import { PEERS as EXTRACTORS } from '../articles/peers.ts';
import { chronoNode, compromiseDatesOf } from '../dates/peers.ts';
import { PEERS as QUOTERS } from '../quotations/peers.ts';
import { markdownTable } from '../statistics.ts';
import { loadKnownPage, scoreText } from './page.ts';

/** Each extractor's F1 on the known page, by the measure of the article benches. The packages' versions are pinned. */
const EXTRACTOR_F1: Readonly<Record<string, number>> = {
  '@mozilla/readability': 0.857,
  defuddle: 0.83,
  '@extractus/article-extractor': 0.857,
  '@jocmp/mercury-parser': 0.871,
};
/** What each reader of texts finds in the known text, right or wrong. */
const FOUND: Readonly<Record<string, string>> = {
  'chrono-node': '2026-10-14, 2027-05-03, 2025-03-12',
  // It takes "by" a day as from today until that day.
  'compromise-dates': '2026-10-21, 2026-10-15, 2025-03-12',
  'compromise, people': 'Henrike Olsen / Henrike Olsen.',
  'quote-parser, quotations': 'The harbor will be rebuilt by May 3, 2027,',
  'compromise, quotations': 'The harbor will be rebuilt by May 3, 2027,"',
};
/** What an extractor's figure may differ by: a page's white space may be read otherwise on another system. */
const TOLERANCE = 0.01;

const TEXT =
  'Mayor Henrike Olsen of Bergen spoke on Wednesday. "The harbor will be rebuilt by May 3, 2027," said Henrike Olsen. ' +
  'The United Nations had asked for it on 12 March 2025.';
const PUBLISHED = '2026-10-15';

interface Check {
  peer: string;
  what: string;
  known: string;
  found: string;
}

const checks = [...(await extractors()), ...readers()];
const wrong = checks.find(({ known, found }) => known !== found);
console.log(
  markdownTable(
    ['peer', 'on one known page or text', 'known', 'found'],
    checks.map(({ peer, what, known, found }) => [peer, what, known, found]),
  ),
);
if (wrong) {
  console.error(
    `${wrong.peer} does not work as it is known to: ${wrong.what} is ${wrong.found}, not ${wrong.known}.`,
  );
  process.exitCode = 1;
}

async function extractors(): Promise<Check[]> {
  const page = loadKnownPage();
  const checks: Check[] = [];
  for (const { name, read } of EXTRACTORS) {
    const known = EXTRACTOR_F1[name];
    if (known === undefined) continue;
    const { text } = await read(page.html(), page.url);
    const f1 = scoreText(page, text);
    const near = Math.abs(f1 - known) <= TOLERANCE ? known : f1;
    checks.push({ peer: name, what: 'F1 of the text', known: known.toFixed(3), found: near.toFixed(3) });
  }
  return checks;
}

/** Those that read a text. */
function readers(): Check[] {
  const values = (found: readonly { value: string }[]): string => found.map(({ value }) => value).join(', ');
  const gold = { id: '', lang: 'en', text: TEXT };
  const found: [string, string][] = [
    ['chrono-node', values(chronoNode(TEXT, PUBLISHED, { lang: 'en' }))],
    ['compromise-dates', values(compromiseDatesOf(TEXT, PUBLISHED))],
    ['compromise, people', (compromise(TEXT).people().out('array') as string[]).join(' / ')],
    ...QUOTERS.map(({ name, predict }): [string, string] => [
      `${name}, quotations`,
      (predict(gold) ?? []).map(({ start, end }) => TEXT.slice(start, end).trim()).join(' / '),
    ]),
  ];
  return found.map(([peer, words]) => ({
    peer,
    what: 'what it finds',
    known: FOUND[peer] ?? '',
    found: words,
  }));
}
