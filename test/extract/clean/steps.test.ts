import { describe, expect, test } from 'vitest';
import { dropAuthorLines } from '../../../src/extract/clean/author-lines.ts';
import { dropCalls } from '../../../src/extract/clean/calls.ts';
import { dropComments } from '../../../src/extract/clean/comments.ts';
import { dropEdgeLines } from '../../../src/extract/clean/edges.ts';
import { dropLegalLines } from '../../../src/extract/clean/legal-lines.ts';
import { dropLinkLines } from '../../../src/extract/clean/links.ts';
import { dropLinksWithin } from '../../../src/extract/clean/links-within.ts';
import { dropRepeatedText } from '../../../src/extract/clean/repeated-text.ts';
import { dropRepeatedTitle } from '../../../src/extract/clean/repeated-title.ts';
import { dropScraps } from '../../../src/extract/clean/scraps.ts';
import { A, B, C, left, starts } from './helper.ts';

const ARTICLE = ['The harbour', 'By noon', '“We will'];
const link = (text: string, host = 'www.harbour.example'): string =>
  `<a href="https://${host}/story">${text}</a>`;

const ABOVE = { title: 'Boats are counted again', standfirst: 'Two new ones came to the harbour' };

describe('repeated headline', () => {
  const drop = (html: string) => left(html, (body, removed) => dropRepeatedTitle(body, ABOVE, removed));

  test('goes as heading or paragraph', () => {
    expect(starts(drop(`<h2>Boats are counted again</h2><p>Boats are counted again.</p>${A}`))).toEqual([
      'The harbour',
    ]);
  });

  test('the standfirst goes as a heading; as a paragraph it may be the first one', () => {
    expect(starts(drop(`<h2>Two new ones came to the harbour</h2>${A}`))).toEqual(['The harbour']);
    expect(drop(`<p>Two new ones came to the harbour</p>${A}`)).toHaveLength(2);
  });

  test('a subhead that says more stays', () => {
    expect(drop(`${A}<h2>Boats are counted again and again in vain</h2>${B}`)).toHaveLength(3);
  });
});

describe('links within', () => {
  const drop = (html: string) => left(html, ({ root }, removed) => dropLinksWithin(root, removed));
  const sentence = (words: string) => drop(`<p>The pier ${link(words)} was closed.</p>`);

  test('a link with a label goes out of its sentence', () => {
    expect(sentence('Read more: A pier in the fog')).toEqual(['The pier was closed.']);
  });

  test('a link that is part of its sentence stays, and so does one that is all of a line', () => {
    expect(sentence('at Port Vell')).toEqual(['The pier at Port Vell was closed.']);
    expect(sentence('at 10:30')).toEqual(['The pier at 10:30 was closed.']);
    expect(drop(`<p>${link('Read more: A pier in the fog')}</p>`)).toHaveLength(1);
  });
});

describe('readers’ comments', () => {
  const drop = (html: string) => left(html, dropComments);
  const comment = (name: string) => `<li><b>${name}</b> <span>May 7, 9:31</span><p>I saw it too.</p></li>`;
  const comments = `<ul>${comment('Gull')}${comment('Ada')}</ul>`;

  test('go with the heading that counts them', () => {
    expect(starts(drop(`${A}${B}${C}<h2>What you say (14)</h2>${comments}`))).toEqual(ARTICLE);
  });

  test('a heading without a count, a list without times, an article that is only such a list stay', () => {
    expect(drop(`${A}${B}${C}<h2>What you say</h2>${comments}`)).toHaveLength(5);
    expect(drop(`${A}${B}${C}<h2>Boats (2)</h2><ul><li>Old</li><li>New</li></ul>`)).toHaveLength(5);
    expect(drop(`${A}<h2>What you say (14)</h2>${comments}`)).toHaveLength(3);
  });
});

describe('repeated text', () => {
  const drop = (html: string) => left(html, dropRepeatedText);

  test('a caption as a paragraph, a paragraph twice, a pull quote', () => {
    const html = `<figure><img src="https://x.example/a.jpg"><figcaption>The quay at dawn</figcaption></figure><p>The quay at dawn</p>
      ${A}<blockquote>We will count them again tomorrow</blockquote>${B}${C}<p>Five boats were new to her.</p><p>Six were old.</p><p>One had sunk in the night.</p><p>It was blue once.</p>${A}`;
    expect(starts(drop(html))).toEqual([
      '[The quay',
      'The harbour',
      'By noon',
      '“We will',
      'Five boats',
      'Six were',
      'One had',
      'It was',
    ]);
  });

  test('a quotation of its own stays', () => {
    expect(drop(`${A}<blockquote>Nobody has ever counted the gulls</blockquote>${B}`)).toHaveLength(3);
  });

  test('an article that says everything twice keeps it', () => {
    expect(drop(`${A}${B}${A}${B}`)).toHaveLength(4);
  });
});

describe('lines that lead elsewhere', () => {
  const drop = (html: string) =>
    left(html, (body, removed) => dropLinkLines(body, 'news.harbour.example', removed));

  test.each([
    ['a link alone', `<p>${link('Pier closes for a third winter')}</p>`],
    ['a label and a link', `<p>Read more: ${link('Pier closes for a third winter')}</p>`],
    [
      'a list of links with its label',
      `<h3>More</h3><ul><li>${link('Pier closes')}</li><li>${link('Sea wall fund runs dry')}</li></ul>`,
    ],
    [
      'linked headings in a row',
      `<h4>${link('Pier closes for winter')}</h4><h4>${link('Sea wall fund runs dry')}</h4>`,
    ],
  ])('%s goes', (_, html) => {
    expect(starts(drop(`${A}${html}${html.startsWith('<h4') ? '' : B}${C}`))).toEqual(
      html.startsWith('<h4') ? expect.arrayContaining(['The harbour', '“We will']) : ARTICLE,
    );
  });

  test.each([
    ['a sentence with a link', `<p>The ${link('pier')} was closed, the mayor said on Tuesday evening.</p>`],
    [
      'a link to another site: a source, a document',
      `<p>${link('The full report of the commission', 'papers.example')}</p>`,
    ],
    [
      'a list with words beside its links',
      `<ul><li>${link('Pier')}: closed since March because of the storm</li></ul>`,
    ],
  ])('%s stays', (_, html) => {
    expect(drop(`${A}${html}${B}`)).toHaveLength(3);
  });

  test('a digest of links stays as it is', () => {
    const items = [1, 2, 3].map((n) => `<p>${link(`Boat number ${n} was found again`)}</p>`).join('');
    expect(drop(`${A}${items}`)).toHaveLength(4);
  });

  test('after an article its links go, however many they are', () => {
    const items = [1, 2, 3, 4, 5].map((n) => `<p>${link(`Boat number ${n} was found again`)}</p>`).join('');
    expect(drop(`${A}${B}${C}${B}${items}`)).toHaveLength(4);
  });
});

describe('scraps', () => {
  const drop = (html: string) =>
    left(html, (body, removed) => dropScraps(body, 'www.harbour.example', removed));

  test.each([
    '9:41PM',
    '1709417828',
    '1/12',
    'https://www.harbour.example/boats',
    'Updated 5:27 am CST, Wednesday, November 20, 2019',
  ])('%s goes', (text) => {
    expect(starts(drop(`<p>${text}</p>${A}${B}`))).toEqual(['The harbour', 'By noon']);
  });

  test('a label that stands there often goes, what happens often stays', () => {
    const label = '<p>Story continues below</p>';
    const more =
      '<p>It rained.</p><p>It snowed, too.</p><p>It hailed for an hour.</p><p>The sun came out.</p><p>It set.</p>';
    expect(
      drop(`${A}${label}${B}${label}${C}${label}${more}${more}`).filter((text) => text.startsWith('Story')),
    ).toEqual([]);
    const plan = ['One', 'Two', 'Three', 'Four'].map((text) => `<p>${text} laps</p>`).join('');
    expect(drop(`${A}${plan}${plan}${plan}`)).toHaveLength(13);
  });

  test('a sentence with a date and a number that counts a list stay', () => {
    expect(drop(`<p>In 2019 she counted 40 boats.</p><p>7</p>${A}`)).toHaveLength(3);
  });
});

describe('edges', () => {
  const drop = (html: string) =>
    left(html, (body, removed) => dropEdgeLines(body, ['Nerys Whitlock'], removed));

  test('labels and bylines before and after the text go', () => {
    expect(
      starts(
        drop(
          `<p>Local</p><p>Nerys Whitlock, in Saltmouth</p>${A}${B}${C}<h3>Share</h3><p>Facebook Twitter</p>`,
        ),
      ),
    ).toEqual(ARTICLE);
  });

  test('sentences and subheads stay', () => {
    expect(
      drop(`<p>It rained all day long in Saltmouth.</p><h2>Noon</h2>${A}<p>So it goes.</p>`),
    ).toHaveLength(4);
  });

  test('the desk line stays for the attributions', () => {
    expect(drop(`${A}${B}<p>es/msh (AFP, Reuters)</p>`)).toHaveLength(3);
  });

  test('a sentence that the markup has cut stays whole', () => {
    expect(
      drop(
        `<p>After my success with</p><p>a new kind of count, I found eleven boats that nobody knew of.</p>${A}`,
      ),
    ).toHaveLength(3);
  });

  test('a letter’s signature stays where lines between the paragraphs are like it', () => {
    expect(drop(`${A}<p>Ada Lund</p>${B}<p>Bo Amos</p>${C}<p>Cy Petrie</p>`)).toHaveLength(6);
  });
});

describe('about the author', () => {
  const drop = (html: string) =>
    left(html, (body, removed) => dropAuthorLines(body, ['Nerys Whitlock'], removed));

  test('a note at the end and a byline go', () => {
    const note = '<p>Nerys Whitlock is the Courier’s correspondent for everything that floats.</p>';
    expect(starts(drop(`<p>By Nerys Whitlock</p>${A}${B}${C}${note}`))).toEqual(ARTICLE);
  });

  test('a person who has the outlet’s name, or is named late, stays', () => {
    const text = '<p>Beatriz Petrie, 61, counts boats. The interview was conducted by Nerys Whitlock.</p>';
    expect(drop(`${A}${text}`)).toHaveLength(2);
    expect(
      left(`${A}<p>Reuters counted them, too.</p>`, (body, removed) =>
        dropAuthorLines(body, ['Reuters'], removed),
      ),
    ).toHaveLength(2);
  });
});

describe('calls, disclosures, legal lines', () => {
  const drop = (html: string) => left(html, dropCalls);

  test.each([
    `<p>${link('Get the Courier in your inbox', 'www.harbour.example/newsletter')}</p>`,
    '<p>Sign up for our free morning email and never miss a tide.</p>',
    '<p>Abonnieren Sie den Newsletter der Hafenpost.</p>',
    '<p>Have a tip? Write to desk@harbour.example.</p>',
    '<p>Follow us on <a href="https://twitter.com/harbour">Twitter</a> and <a href="https://facebook.com/harbour">Facebook</a>.</p>',
  ])('%s goes at the end', (html) => {
    expect(starts(drop(`${A}${B}${C}${html}`))).toEqual(ARTICLE);
  });

  test('an article about newsletters stays', () => {
    const text =
      '<p>The harbour’s newsletter has been printed by hand since 1911, on paper that smells of fish.</p>';
    expect(
      drop(`${text}${A}${B}${C}${A.replace('counted', 'painted')}${B.replace('noon', 'one')}`),
    ).toHaveLength(6);
  });

  test('a line with the sign of copyright goes', () => {
    expect(left(`${A}<p>© 2026 Harbour Courier Ltd.</p>`, dropLegalLines)).toHaveLength(1);
  });
});
