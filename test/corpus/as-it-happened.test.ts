import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readHtml } from '../../src/cli/reader.ts';
import { corpusFile, hasCorpus } from './corpus.ts';

/** A sample of the crawled text: the address that its heading names, and its lines. */
interface Sample {
  address: string;
  lines: string[];
}

/** What a crawled page in the modern skin says, part by part; "" and [] where the sample leaves it out. */
interface Crawled {
  address: string;
  title: string;
  date: string;
  standfirst: string;
  alt: string;
  caption: string;
  credit: string;
  bullets: string[];
  notes: string[];
  subheads: string[];
}

const CREDIT = 'Image: ';
const LEFT_OUT = /\s*\[\.\.\.\]\s*/;
const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
const paragraphs = (lines: readonly string[]) => lines.map((line) => `<p>${escaped(line)}</p>`).join('');
const pathOf = (address: string) => new URL(address).pathname;

/** The samples under a heading with the address of an ordinary article. */
function samples(): Sample[] {
  const found: Sample[] = [];
  for (const line of readFileSync(corpusFile('dw', 'text', 'en_liveblog_samples.txt'), 'utf8').split('\n')) {
    const address = /^## (https:\/\/\S+\/a-\d+)/.exec(line)?.[1];
    if (address) found.push({ address, lines: [] });
    else if (line.startsWith('##')) break;
    else if (line.trim() !== '') found.at(-1)?.lines.push(line.trim());
  }
  return found;
}

/** Takes a sample of the modern skin apart: headline, day, standfirst, the lead's alt and caption, the text. */
function crawled({ address, lines }: Sample): Crawled {
  const own = lines.filter((line) => !/^\d+\. /.test(line));
  const [title = '', date = '', standfirst = '', alt = '', figure = '', ...rest] = own;
  const at = figure.indexOf(CREDIT);
  const isNote = (line: string) => /[.!?]$/.test(line);
  const texts = rest.filter((line) => !line.startsWith('•'));
  return {
    address,
    title,
    date,
    standfirst: standfirst.replace(LEFT_OUT, ''),
    alt,
    caption: figure.slice(0, at),
    credit: figure.slice(at + CREDIT.length),
    bullets: rest.filter((line) => line.startsWith('•')).map((line) => line.slice(1).trim()),
    notes: texts.filter(isNote),
    subheads: texts.filter((line) => !isNote(line)),
  };
}

/** The markup of 2023, with the chrome that stood around such an article. */
function modernPage(page: Crawled): string {
  const list = page.bullets.map((one) => `<li>${escaped(one)}</li>`).join('');
  return `<html lang="en" dir="ltr"><head><meta name="description" content="${escaped(page.standfirst)}"></head><body>
    <ol><li><a href="#main-content">Skip to content</a></li></ol><div id="main-content"></div>
    <article><div class="content-area"><header><h1>${escaped(page.title)}</h1>
      <span class="publication"><time aria-hidden="true">${page.date}</time><span>${page.date}</span></span>
      <p class="teaser-text">${escaped(page.standfirst)}</p></header>
    <section data-tracking-name="sharing-icons-inline"><span>https://p.dw.com/p/47abc</span></section>
    <figure><img alt="${escaped(page.alt)}" data-url="https://static.dw.com/image/1_\${formatId}.jpg">
      <figcaption>${escaped(page.caption)}<small class="copyright">Image:<!-- --> <!-- -->${escaped(page.credit)}</small></figcaption></figure>
    <div class="rich-text">${list === '' ? '' : `<ul>${list}</ul>`}${paragraphs(page.notes)}
      ${page.subheads.map((one) => `<h2>${escaped(one)}</h2>`).join('')}</div></div></article></body></html>`;
}

/** The classic markup: its text with a gallery of another article in it. */
function classicPage(title: string, body: string, gallery: string): string {
  return `<html lang="en"><body><div id="bodyContent"><div class="col3"><h1>${escaped(title)}</h1><div class="group">
    <div class="longText">${body}<div class="gallery col3"><ul class="slides"><li><p>${escaped(gallery)}</p></li></ul></div>
    </div></div><!-- detail_toolbox --></div></div></body></html>`;
}

/** Whole sentences of a sample that leaves some out, each a paragraph. */
const sentences = (lines: readonly string[]) =>
  lines.flatMap((line) => line.split(LEFT_OUT)).filter((line) => line !== '');

const all = hasCorpus ? samples() : [];
const modern = all.filter(({ lines }) => lines.some((line) => line.includes(CREDIT))).map(crawled);
const classic = all.filter(({ lines }) => !lines.some((line) => line.includes(CREDIT)));

describe.skipIf(!hasCorpus)('the "as it happened" samples in the modern skin, rebuilt as pages', () => {
  test('there are three', () => expect(modern).toHaveLength(3));

  test.each(modern)('$address', async (page) => {
    const { article, blocks, attributions } = await readHtml(modernPage(page), page.address);
    expect(article).toMatchObject({ title: page.title, standfirst: page.standfirst, kind: 'article' });
    const day = new Date(`${page.date} UTC`).toISOString().slice(0, 10);
    expect(article.published).toBe(day);
    expect(blocks).toEqual([
      {
        type: 'figure',
        text: '',
        alt: page.alt,
        caption: page.caption,
        credit: page.credit,
        image: 'https://static.dw.com/image/1_605.jpg',
      },
      ...(page.bullets.length > 0
        ? [{ type: 'list', ordered: false, items: page.bullets, text: page.bullets.join('\n') }]
        : []),
      ...page.subheads.map((text) => ({ type: 'heading', level: 2, text })),
    ]);
    expect(article.desk.notes).toEqual(page.notes);
    expect(attributions.images.map(({ credit }) => credit)).toEqual([page.credit]);
  });
});

describe.skipIf(!hasCorpus)('the live updates in the classic skin, rebuilt as pages', () => {
  test('there are two', () => expect(classic).toHaveLength(2));

  test('updates by the clock stay in order; the line to another article and the gallery go', async () => {
    const [{ address, lines } = { address: '', lines: [] }] = classic;
    const [label, ...headline] = (lines[0] ?? '').split(': ');
    const updates = sentences(lines.slice(1, -1));
    const body = `<p>${label}: <a href="/en/a/a-1">${escaped(headline.join(': '))}</a></p>${paragraphs(updates)}`;
    const title = 'The day in updates';
    const { article, blocks } = await readHtml(classicPage(title, body, lines.at(-1) ?? ''), address);
    expect(article.title).toBe(title);
    expect(blocks).toEqual(updates.map((text) => ({ type: 'paragraph', text })));
    expect(updates.filter((text) => /^\d\d:\d\d /.test(text))).toHaveLength(2);
  });

  test('a note on the last update is a note; links within sentences stay; the gallery goes', async () => {
    const { address, lines } = classic[1] ?? { address: '', lines: [] };
    const [note = '', call = '', ...rest] = lines;
    const texts = sentences(rest.slice(0, -1));
    const linked = texts.map((text) => text.replace(/\bhere\b/g, `<a href="${pathOf(address)}">here</a>`));
    const body = `<p>${note}</p><p>${call}</p>${linked.map((text) => `<p>${text}</p>`).join('')}`;
    const { article, blocks } = await readHtml(classicPage('The day', body, rest.at(-1) ?? ''), address);
    expect(article.desk.notes).toEqual([note]);
    expect(blocks.map(({ type }) => type)).toEqual(['paragraph', ...texts.map(() => 'paragraph')]);
    expect(blocks.map(({ text }) => text)).toEqual([call, ...texts]);
  });
});

describe.skipIf(!hasCorpus)('the lines that close live blogs', () => {
  test('are notes of the desk, and no text', async () => {
    const source = readFileSync(corpusFile('dw', 'text', 'en_liveblog_samples.txt'), 'utf8');
    const closing = /"(This blog, [^"]+)"/.exec(source)?.[1] ?? '';
    const page = `<html lang="en"><body><article><div class="content-area"><header><h1>The day</h1></header>
      <section class="liveblog-post"><h2>A post</h2><div class="rich-text"><p>Rain fell in the north all day.</p></div></section>
      <section class="liveblog-post"><h2>Good night</h2><div class="rich-text"><p>That was all.</p><p>${closing}</p></div></section>
      </div></article></body></html>`;
    const { article, blocks } = await readHtml(page, 'https://www.dw.com/en/the-day/live-70000002');
    expect(article.desk.notes).toEqual([closing]);
    expect(blocks.map(({ text }) => text)).toEqual(['Rain fell in the north all day.', 'That was all.']);
  });
});
