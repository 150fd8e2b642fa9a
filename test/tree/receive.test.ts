import fc from 'fast-check';
import type { Root } from 'hast';
import { expect, test } from 'vitest';
import type { Article } from '../../src/article.ts';
import { toBlocks } from '../../src/tree/blocks.ts';
import { receive, UnreadableExtraction } from '../../src/tree/receive.ts';

const paragraph = {
  type: 'element',
  tagName: 'p',
  properties: {},
  children: [{ type: 'text', value: 'Words.' }],
};

function article(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    url: 'https://www.dw.com/en/a-story/a-90000001',
    site: 'dw.com',
    language: 'en',
    direction: 'ltr',
    kind: 'article',
    title: 'A story',
    kicker: ['Society'],
    standfirst: '',
    published: '2026-10-15',
    modified: null,
    partial: null,
    authors: [{ name: 'Marta Ellinghaus', role: null, place: 'Elmstad' }],
    desk: {
      initials: ['es'],
      agencies: [{ code: 'AFP', name: 'Agence France-Presse' }],
      editors: [],
      notes: [],
    },
    signOff: ['es (AFP)'],
    body: { type: 'root', children: [paragraph] },
    posts: [],
    media: { duration: null, transcript: null },
    removed: [{ step: 'declutter', reason: 'advertisement', excerpt: 'Advertisement' }],
    provenance: { title: 'dom' },
    ...changes,
  };
}

function send(changes: Record<string, unknown> = {}): Article {
  const extraction = receive(JSON.stringify({ kind: 'article', article: article(changes) }));
  if (extraction.kind !== 'article') throw new Error('No article came.');
  return extraction.article;
}

test('an article arrives as it was sent', () => {
  expect(send()).toEqual(article());
});

test('a page without an article says why', () => {
  expect(receive('{"kind":"none","reason":"not-article"}')).toEqual({ kind: 'none', reason: 'not-article' });
});

test.each([
  ['nothing', undefined],
  ['no string', { kind: 'none', reason: 'empty' }],
  ['no JSON', 'null and void'],
  ['another value', '42'],
  ['an unknown kind', '{"kind":"surprise"}'],
  ['an unknown reason', '{"kind":"none","reason":"because"}'],
  ['an article without fields', '{"kind":"article","article":{}}'],
  [
    'an address that is no web address',
    JSON.stringify({ kind: 'article', article: article({ url: 'javascript:alert(1)' }) }),
  ],
  ['a list that is none', JSON.stringify({ kind: 'article', article: article({ kicker: 'Society' }) })],
])('%s is refused', (_, sent) => {
  expect(() => receive(sent)).toThrow(UnreadableExtraction);
});

test('fields that no article has are dropped', () => {
  expect(send({ surprise: 1 })).not.toHaveProperty('surprise');
});

test.each([
  ['en_US', 'en-US'],
  ['pt-br', 'pt-BR'],
  ['???', ''],
  ['', ''],
])('a language tag %s becomes "%s"', (sent, language) => {
  expect(send({ language: sent }).language).toBe(language);
});

test('a post that leads to a script leads nowhere', () => {
  const posts = [{ title: 'Post', time: null, authors: [], href: 'javascript:alert(1)' }];
  expect(send({ posts }).posts[0]?.href).toBe(null);
});

test('a body of ten thousand nested elements arrives with its words', () => {
  const depth = 10_000;
  const open = '{"type":"element","tagName":"em","properties":{},"children":['.repeat(depth);
  const body = `{"type":"root","children":[{"type":"element","tagName":"p","properties":{},"children":[${open}{"type":"text","value":"deep"}${']}'.repeat(depth)}]}]}`;
  const json = JSON.stringify({ kind: 'article', article: article({ body: 0 }) }).replace(
    '"body":0',
    `"body":${body}`,
  );
  const extraction = receive(json);
  if (extraction.kind !== 'article') throw new Error('No article came.');
  expect(toBlocks(extraction.article.body)).toEqual([{ type: 'paragraph', text: 'deep' }]);
});

test('whatever comes is taken or refused, never anything else', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.string(), (body, key) => {
      const sent = JSON.stringify({ kind: 'article', article: article({ body, [key]: body }) });
      try {
        const extraction = receive(sent);
        if (extraction.kind === 'article') toBlocks(extraction.article.body satisfies Root);
      } catch (error) {
        expect(error).toBeInstanceOf(UnreadableExtraction);
      }
    }),
  );
});
