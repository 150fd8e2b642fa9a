import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { DW_URL, dwArticle } from '../helpers/page.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'byline-'));

function file(name: string, content: string): string {
  const place = path.join(folder, name);
  writeFileSync(place, content);
  return place;
}

function read(args: string[], input?: string | Buffer) {
  const { status, stdout, stderr } = spawnSync('node', ['dist/cli/read.mjs', ...args], {
    cwd: ROOT,
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

beforeAll(() => {
  const { status, stderr } = spawnSync('node', ['build.mjs', '--cli'], { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
});

const article = file(
  'article.html',
  dwArticle('<p>"The ferry is back," said Mayor Ada Brandt on Monday.</p><p>ab/cd (AFP)</p>'),
);
const frontPage = file('front.html', '<html lang="en"><body><h1>News</h1><a href="/a">One</a></body></html>');
const text = file(
  'article.txt',
  'Ferry returns\n\nJune 14, 2026\n\nIt sails again.\n\n"It is back," said Mayor Ada Brandt.\n\nab/cd (AFP)\n',
);

describe('one page', () => {
  test('the clean text, then the attributions', () => {
    const { status, stdout } = read([article, '--url', DW_URL]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Ferry returns to the lake\n\n"The ferry is back," said/);
    expect(stdout.indexOf('ATTRIBUTIONS')).toBeGreaterThan(stdout.indexOf(DW_URL));
    expect(stdout).toContain('Agency: Agence France-Presse (AFP)');
  });

  test('--json prints one object', () => {
    const { stdout } = read([article, '--url', DW_URL, '--json']);
    expect(JSON.parse(stdout)).toMatchObject({
      url: DW_URL,
      site: 'dw.com',
      blocks: [{ type: 'paragraph' }],
    });
  });

  test('- reads standard input', () => {
    const { stdout } = read(['-', '--url', DW_URL, '--json'], dwArticle('<p>From standard input.</p>'));
    expect(JSON.parse(stdout).blocks[0].text).toBe('From standard input.');
  });

  test('a page whose charset stands too late is read as the UTF-8 that it is', () => {
    const late = `<html><head>${'<!-- far away -->'.repeat(200)}<meta charset="utf-8"></head><body><article><div class="rich-text"><p>Über den See</p></div></article></body></html>`;
    const { stdout } = read([file('late.html', late), '--url', DW_URL, '--json']);
    expect(JSON.parse(stdout).blocks[0].text).toBe('Über den See');
  });
});

describe('what goes wrong is one sentence', () => {
  test.each([
    ['no article', [frontPage, '--url', 'https://www.dw.com/en/top-stories/s-9097'], 2],
    ['no file', [path.join(folder, 'missing.html')], 1],
    ['no address', [article, '--url', 'nonsense'], 1],
  ])('%s', (_name, args, status) => {
    const result = read(args);
    expect(result.status).toBe(status);
    expect(result.stdout).toBe('');
    expect(result.stderr.trim().split('\n')).toHaveLength(1);
    expect(result.stderr).not.toMatch(/\bat .*:\d+:\d+/);
  });
});

test('--jsonl reads on after a file that fails', () => {
  const { status, stdout } = read(['--jsonl', article, path.join(folder, 'missing.html'), text]);
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(status).toBe(0);
  expect(lines.map((line) => path.basename(line.file))).toEqual([
    'article.html',
    'missing.html',
    'article.txt',
  ]);
  expect(lines[1]).toEqual({
    file: path.join(folder, 'missing.html'),
    error: expect.stringMatching(/^[A-Z].*\.$/),
  });
  expect(lines[2].title).toBe('Ferry returns');
});

describe('text', () => {
  test('headline, date, standfirst, body and desk line are told apart', () => {
    const reading = JSON.parse(read([text, '--json']).stdout);
    expect(reading).toMatchObject({
      title: 'Ferry returns',
      published: '2026-06-14',
      standfirst: 'It sails again.',
      language: 'en',
    });
    expect(reading.blocks.map((block: { text: string }) => block.text)).toEqual([
      '"It is back," said Mayor Ada Brandt.',
    ]);
    expect(reading.attributions.desk.initials).toEqual(['ab', 'cd']);
  });

  test('--body: every line is a block that says where it stands in the file', () => {
    const content = 'First line.\r\n\r\n  Second line.  \nThird.';
    const reading = JSON.parse(
      read(['-', '--body', '--lang', 'en', '--date', '2026-06-14', '--json'], content).stdout,
    );
    expect(reading.blocks).toEqual([
      { type: 'paragraph', text: 'First line.', at: 0 },
      { type: 'paragraph', text: 'Second line.', at: content.indexOf('Second') },
      { type: 'paragraph', text: 'Third.', at: content.indexOf('Third') },
    ]);
    expect(reading.published).toBe('2026-06-14');
  });
});
