/**
 * Whether each peer works here as it is known to: its own figure on one page or text of ours. A peer that is broken,
 * or set up wrongly, would be beaten by accident. Ends with one plain sentence and status 1 where one is.
 * `node bench/run.mjs self-check [--show]`
 */
import compromise from 'compromise';
import { scorePage } from '../articles/measure.ts';
import { PEERS as EXTRACTORS } from '../articles/peers.ts';
import { check, checkedPage } from '../articles/self-check.ts';
import { chronoNode, compromiseDatesOf } from '../dates/peers.ts';
import { PEERS as QUOTERS } from '../quotations/peers.ts';
import { markdownTable } from '../statistics.ts';

/** What each reader of texts finds in the known text, right or wrong. */
const FOUND: Readonly<Record<string, string>> = {
  'chrono-node': '2026-10-14, 2027-05-03, 2025-03-12',
  // It takes "by" a day as from today until that day.
  'compromise-dates': '2026-10-21, 2026-10-15, 2025-03-12',
  'compromise, people': 'Henrike Olsen / Henrike Olsen.',
  'quote-parser, quotations': 'The harbor will be rebuilt by May 3, 2027,',
  'compromise, quotations': 'The harbor will be rebuilt by May 3, 2027,"',
};

const TEXT =
  'Mayor Henrike Olsen of Bergen spoke on Wednesday. "The harbor will be rebuilt by May 3, 2027," said Henrike Olsen. ' +
  'The United Nations had asked for it on 12 March 2025.';
const PUBLISHED = '2026-10-15';

interface Check {
  peer: string;
  what: string;
  found: string;
}

try {
  const checks = [...(await extractors()), ...readers()];
  console.log(
    markdownTable(
      ['peer', 'on one known page or text', 'found, as it is known to'],
      checks.map(({ peer, what, found }) => [peer, what, found]),
    ),
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}

/** Those that read a page; which figures they are known by stands beside the benches of articles. */
async function extractors(): Promise<Check[]> {
  const page = checkedPage();
  const checks: Check[] = [];
  for (const { name, read } of EXTRACTORS) {
    const { text } = await read(page.html(), page.url);
    check(name, page, text);
    checks.push({ peer: name, what: 'F1 of the text', found: scorePage(page, text).f1.toFixed(3) });
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
  return found.map(([peer, words]) => {
    if (words !== FOUND[peer])
      throw new Error(
        `${peer} finds "${words}" where it is known to find "${FOUND[peer]}": nothing was measured.`,
      );
    return { peer, what: 'what it finds', found: words };
  });
}
