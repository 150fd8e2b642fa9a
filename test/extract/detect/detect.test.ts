import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { detect, detectByAddress } from '../../../src/extract/detect/detect.ts';
import { dw } from '../../../src/sites/dw/rule.ts';
import { FIRST_ADDRESSES, type LabelledAddress, SECOND_ADDRESSES } from './addresses.ts';
import { DW_ADDRESSES } from './dw-addresses.ts';
import { type Judged, ratesOf, table } from './measure.ts';
import { FIRST_PAGES, type LabelledPage, pageAt } from './pages.ts';
import { SECOND_PAGES } from './second-pages.ts';

const { window } = new JSDOM('');

function judge(html: string, address: string): Pick<Judged, 'verdict' | 'points'> & { why: string } {
  const document = new window.DOMParser().parseFromString(html, 'text/html');
  const { verdict, points, evidence } = detect(document, new URL(address));
  return { verdict, points, why: evidence.map((one) => `${one.sign} ${one.points}`).join(', ') };
}

/** As the reader does it: DW's rule where the address is DW's, what address and page tell elsewhere. */
function onSite(one: LabelledAddress, index: number): Judged {
  const url = new URL(one.url);
  const article = one.kind === 'article';
  const byRule = dw.matches(url) ? dw.address(url) : 'unknown';
  if (byRule !== 'unknown') return { name: one.url, article, verdict: byRule };
  const { why, ...judged } = judge(pageAt(one, index), one.url);
  return { ...judged, article, name: `${one.kind} ${one.url}: ${why}` };
}

function byAddress({ url, kind }: LabelledAddress): Judged {
  const { verdict, points, evidence } = detectByAddress(new URL(url));
  const why = evidence.map((one) => one.sign).join(', ');
  return { name: `${kind} ${url}: ${why}`, article: kind === 'article', verdict, points };
}

function byPage({ name, article, url, html }: LabelledPage): Judged {
  const { why, ...judged } = judge(html, url);
  return { ...judged, article, name: `${name}: ${why}` };
}

test('how often the detection is right', () => {
  const rates = {
    'DW, 31 languages': ratesOf(DW_ADDRESSES.map(onSite)),
    'others, address and page, 1st half': ratesOf(FIRST_ADDRESSES.map(onSite)),
    'others, address and page, 2nd half': ratesOf(SECOND_ADDRESSES.map(onSite)),
    'others, address alone': ratesOf([...FIRST_ADDRESSES, ...SECOND_ADDRESSES].map(byAddress)),
    'page alone, 1st half': ratesOf(FIRST_PAGES.map(byPage)),
    'page alone, 2nd half': ratesOf(SECOND_PAGES.map(byPage)),
  };
  console.log(table(rates));
  for (const [name, { wrong }] of Object.entries(rates)) console.log(name, wrong.join('\n   '));
  expect(DW_ADDRESSES.length).toBeGreaterThan(0);
});
