import type { Article } from '../../src/article.ts';
import { receive } from '../../src/tree/receive.ts';

/** What a page gave: an article of one paragraph, and what the extractor sent of it. */
export function reading(
  title: string,
  text = 'The ferry leaves at nine.',
): { article: Article; json: string } {
  const json = JSON.stringify({
    kind: 'article',
    article: {
      url: 'https://news.example/a',
      site: 'news.example',
      language: 'en',
      direction: 'ltr',
      kind: 'article',
      title,
      kicker: [],
      standfirst: '',
      published: null,
      modified: null,
      partial: null,
      authors: [],
      desk: { initials: [], agencies: [], editors: [], notes: [] },
      signOff: [],
      body: {
        type: 'root',
        children: [
          { type: 'element', tagName: 'p', properties: {}, children: [{ type: 'text', value: text }] },
        ],
      },
      posts: [],
      media: { duration: null, transcript: null },
      removed: [],
      provenance: {},
    },
  });
  const extraction = receive(json);
  if (extraction.kind !== 'article') throw new Error('not an article');
  return { article: extraction.article, json };
}
