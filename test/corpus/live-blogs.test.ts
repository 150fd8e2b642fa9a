import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readHtml } from '../../src/cli/reader.ts';
import { corpusFile, hasCorpus } from './corpus.ts';

/** A post as the crawled text has it: skip link, doubled date, title, body, permalink. */
interface CrawledPost {
  date: string;
  title: string;
  body: string[];
  href: string;
}

/** The posts of the first sample: they end with their short address. */
function crawledPosts(): CrawledPost[] {
  const lines = readFileSync(corpusFile('dw', 'text', 'en_liveblog_samples.txt'), 'utf8').split('\n');
  const posts: CrawledPost[] = [];
  let open: string[] = [];
  for (const line of lines) {
    if (line.startsWith('Skip next section')) open = [];
    else if (line.startsWith('https://p.dw.com/')) {
      const [date = '', title = '', ...body] = open;
      posts.push({ date: date.slice(0, 10), title, body, href: line.trim() });
    } else open.push(line);
  }
  return posts;
}

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** The posts in the markup of DW's live blogs, with the chrome that stands around them. */
function page(posts: readonly CrawledPost[]): string {
  const sections = posts.map(
    ({
      date,
      title,
      body,
      href,
    }) => `<section class="liveblog-post"><a class="quick-item"><span>Skip next section ${escaped(title)}</span></a>
      <span class="publication"><time aria-hidden="true">${date}</time><span>same day</span></span><h2>${escaped(title)}</h2>
      <div class="rich-text">${body.map((line) => `<p>${escaped(line)}</p>`).join('')}</div>
      <div class="copy-button-wrapper"><span>${href}</span></div></section>`,
  );
  return `<html lang="en" dir="ltr"><body><article><div class="content-area"><header><h1>The day in a live blog</h1></header>
    <div class="advertisement"><span>Advertisement</span></div>${sections.join('')}</div></article></body></html>`;
}

describe.skipIf(!hasCorpus)("the live-blog samples, rebuilt in the markup of DW's pages", () => {
  test('every post: title, day, permalink and text, newest first as given', async () => {
    const posts = crawledPosts();
    expect(posts.length).toBeGreaterThanOrEqual(2);
    const reading = await readHtml(page(posts), 'https://www.dw.com/en/the-day/live-70000001');
    expect(reading.article.kind).toBe('liveblog');
    expect(reading.article.posts).toEqual(
      posts.map(({ date, title, href }) => ({
        title,
        time: `${date.slice(6)}-${date.slice(0, 2)}-${date.slice(3, 5)}`,
        authors: [],
        href,
      })),
    );
    const expected = posts.flatMap(({ body }, post) =>
      body.map((text) => ({ type: 'paragraph', text: text.replace(/\s+/g, ' ').trim(), post })),
    );
    expect(reading.blocks).toEqual(expected);
  });
});
