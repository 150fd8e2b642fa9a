import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { detect, detectByAddress } from '../../../src/extract/detect/detect.ts';
import { isArticleAddress } from '../../../src/sites/dw/address.ts';
import { rule as dw } from '../../../src/sites/dw/rule.ts';
import { FIRST_ADDRESSES, type LabelledAddress } from './addresses.ts';
import { DW_ADDRESSES } from './dw-addresses.ts';
import { type Judged, ratesOf, table } from './measure.ts';
import { SECOND_ADDRESSES, THIRD_ADDRESSES } from './more-addresses.ts';
import { FIRST_PAGES, type LabelledPage, pageAt } from './pages.ts';
import { SECOND_PAGES } from './second-pages.ts';
import { THIRD_PAGES } from './third-pages.ts';

const { window } = new JSDOM('');

/** An address that tells nothing. */
const PLAIN = 'https://news.example/p/48112';

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

/** A DW address as the toolbar's script and as the reader see it. */
function byRules({ url, kind }: LabelledAddress): {
  name: string;
  article: boolean;
  toolbar: boolean;
  reader: boolean;
} {
  const address = new URL(url);
  return {
    name: url,
    article: kind === 'article',
    toolbar: isArticleAddress(address),
    reader: dw.matches(address) && dw.address(address) === 'article',
  };
}

describe('how often the detection is right', () => {
  const ofDw = ratesOf(DW_ADDRESSES.map(onSite));
  const sets = {
    'address and page, 1st half': FIRST_ADDRESSES.map(onSite),
    'address and page, 2nd half': SECOND_ADDRESSES.map(onSite),
    'address and page, 3rd set': THIRD_ADDRESSES.map(onSite),
    'page alone, 1st half': FIRST_PAGES.map(byPage),
    'page alone, 2nd half': SECOND_PAGES.map(byPage),
    'page alone, 3rd set': THIRD_PAGES.map(byPage),
  };
  const ofOthers = ratesOf(Object.values(sets).flat());
  const byAddressAlone = ratesOf(
    [...FIRST_ADDRESSES, ...SECOND_ADDRESSES, ...THIRD_ADDRESSES].map(byAddress),
  );

  test('the table', () => {
    const rows = Object.entries(sets).map(([name, judged]) => [`others: ${name}`, ratesOf(judged)]);
    const all = { 'DW, 31 languages': ofDw, others: ofOthers, ...Object.fromEntries(rows) };
    console.log(table({ ...all, 'others: address alone': byAddressAlone }));
    console.log(['Mistakes', ...ofDw.wrong, ...ofOthers.wrong].join('\n  '));
  });

  test('the sets are large enough', () => {
    expect(DW_ADDRESSES.length).toBeGreaterThanOrEqual(400);
    expect(FIRST_ADDRESSES.length + SECOND_ADDRESSES.length).toBeGreaterThanOrEqual(160);
    expect(FIRST_PAGES.length + SECOND_PAGES.length).toBeGreaterThanOrEqual(60);
  });

  test('on DW', () => {
    expect(ofDw.precision).toBeGreaterThanOrEqual(0.99);
    expect(ofDw.recall).toBeGreaterThanOrEqual(0.99);
  });

  test('elsewhere', () => {
    expect(ofOthers.precision).toBeGreaterThanOrEqual(0.95);
    expect(ofOthers.recall).toBeGreaterThanOrEqual(0.95);
    expect(ofOthers.refused).toBe(0);
  });

  test('DW’s toolbar and reader agree on every address', () => {
    for (const { name, article, toolbar, reader } of DW_ADDRESSES.map(byRules))
      expect({ name, toolbar, reader }).toEqual({ name, toolbar: article, reader: article });
  });
});

describe('the golden pages, without DW’s rule', () => {
  const folder = path.resolve(import.meta.dirname, '../../pages');
  const names = readdirSync(folder).filter((name) => existsSync(path.join(folder, name, 'expected.json')));

  test.each(names)('%s', (name) => {
    const expected = JSON.parse(readFileSync(path.join(folder, name, 'expected.json'), 'utf8'));
    const html = readFileSync(path.join(folder, name, 'page.html'), 'utf8');
    const address = String(expected.address ?? expected.url ?? 'https://www.dw.com/en/lake/a-1');
    const url = URL.canParse(address) && address.startsWith('http') ? address : PLAIN;
    const { verdict, why } = judge(html, url);
    if (expected.article === false) expect(verdict, why).not.toBe('article');
    else expect(verdict, why).not.toBe('other');
  });
});

test('deeply nested elements, and no body worth the name', () => {
  const deep = `<h1>Deep</h1>${'<div>'.repeat(1500)}word`;
  expect(judge(deep, PLAIN).verdict).toBe('other');
  expect(judge('', PLAIN).verdict).toBe('other');
});

test('the page is not changed', () => {
  const document = new window.DOMParser().parseFromString(FIRST_PAGES[0]?.html ?? '', 'text/html');
  const before = document.documentElement.outerHTML;
  detect(document, new URL(PLAIN));
  expect(document.documentElement.outerHTML).toBe(before);
});

test('without an address the page alone tells', () => {
  const document = new window.DOMParser().parseFromString(FIRST_PAGES[1]?.html ?? '', 'text/html');
  expect(detect(document, null).verdict).toBe('article');
});
