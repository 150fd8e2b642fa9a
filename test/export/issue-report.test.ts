import { expect, test } from 'vitest';
import { type Issue, toIssueReport } from '../../src/export/issue-report.ts';
import { article, reading } from '../view/sample.ts';

const issue: Issue = {
  article: {
    ...article,
    url: 'https://news.example/a#top',
    removed: [
      { step: 'declutter', reason: 'promo', excerpt: 'Sign up for our letter' },
      { step: 'declutter', reason: 'promo', excerpt: 'Read more of this' },
    ],
    provenance: { title: 'jsonld' },
  },
  blocks: reading.blocks,
  reading,
  hiddenBlocks: new Set([1]),
  subject: 'Part of the article is missing',
  note: 'The last line.',
  version: '0.1.0',
  browser: 'Browser/1',
  withText: false,
};

test('a report says where, with what and why, and holds no word of the article', () => {
  const report = toIssueReport(issue);
  expect(report).toBe(
    `**Part of the article is missing**

The last line.

- Address: https://news.example/a
- Byline 0.1.0, Browser/1
- Kind: article; language: en; partial: no
- From: title jsonld
- Blocks: paragraph 2, figure 1
- Found: quotations 2, without a speaker 1, credits 1, authors 1, sources 1, people 1, organisations 0, places 0, dates 3, figures 0
- Hidden by the reader: 1 figure

Removed:

- declutter: promo × 2
`.replace('Removed:\n\n-', 'Removed:\n-'),
  );
  expect(report).not.toMatch(/ferry|Olsen|letter/);
});

test('the text is in it where the reader says so, as code', () => {
  const report = toIssueReport({ ...issue, withText: true });
  expect(report).toContain('- declutter: promo: ` Sign up for our letter `');
  expect(report).toContain('\n```text\nThe ferry sails\n');
});

test('without an analysis it says so', () => {
  expect(toIssueReport({ ...issue, reading: null })).toContain('the analysis failed');
});
