// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Article, Facts, Reading } from '../../src/article.ts';
import { toBlocks } from '../../src/tree/blocks.ts';
import type { CopyResult } from '../../src/view/copier.ts';
import { type Analysis, Reader } from '../../src/view/reader.tsx';
import { WordsContext } from '../../src/view/words.ts';
import { fromHtml } from '../support/from-html.ts';
import { english } from './english.ts';

const BODY = `<p>Mayor Henrike Olsen spoke on Thursday.</p><figure><img src="https://news.example/a.jpg" alt="A quay"><figcaption>The quay<small>P. Lindqvist/AFP</small></figcaption></figure><p>"We sail," said Olsen.</p>`;

const article: Article = {
  url: 'https://news.example/a',
  site: 'news.example',
  language: 'en',
  direction: 'ltr',
  kind: 'article',
  title: 'The ferry sails',
  kicker: [],
  standfirst: '',
  published: '2026-10-15',
  modified: null,
  partial: null,
  authors: [],
  desk: { initials: [], agencies: [], editors: [], notes: [] },
  signOff: [],
  body: fromHtml(BODY),
  posts: [],
  media: { duration: null, transcript: null },
  removed: [],
  provenance: {},
};

const nothing: Facts = {
  summary: [],
  fiveWs: { who: null, what: null, when: null, where: null },
  people: [],
  organisations: [],
  places: [],
  names: [],
  dates: [],
  timeline: [],
  figures: [],
};

const reading: Reading = {
  article,
  blocks: toBlocks(article.body),
  attributions: {
    authors: [{ name: 'Marta Ellinghaus', role: 'Reporter', place: 'Elmstad' }],
    desk: {
      initials: ['es', 'msh'],
      agencies: [{ code: 'AFP', name: 'Agence France-Presse' }],
      editors: ['Carla Wendt'],
      notes: [],
    },
    images: [
      {
        block: 1,
        caption: 'The quay',
        credit: 'P. Lindqvist/AFP',
        photographer: 'P. Lindqvist',
        agencies: ['AFP'],
        distributor: null,
      },
    ],
    quotations: [
      {
        kind: 'direct',
        text: 'We sail',
        speaker: 'Henrike Olsen',
        mention: 'Olsen',
        role: 'Mayor',
        cue: 'said',
        rule: 'verb',
        block: 2,
        start: 1,
        end: 8,
        spans: [{ block: 2, start: 1, end: 8 }],
      },
      {
        kind: 'indirect',
        text: 'spoke on Thursday',
        speaker: null,
        mention: null,
        role: null,
        cue: null,
        rule: 'none',
        block: 0,
        start: 20,
        end: 37,
        spans: [],
      },
    ],
    sources: [{ name: 'Elmstad Tidende', kind: 'outlet', anchors: [] }],
  },
  facts: {
    ...nothing,
    people: [
      {
        name: 'Henrike Olsen',
        roles: ['Mayor'],
        anchors: [
          { block: 0, start: 6, end: 19 },
          { block: 2, start: 16, end: 21 },
        ],
      },
    ],
    dates: [
      { text: 'Thursday', type: 'DATE', value: '2026-10-15', rule: 'weekday', block: 0, start: 29, end: 37 },
      { text: '2026', type: 'DATE', value: '2026', rule: 'year', block: 2, start: 0, end: 4 },
      { text: '2026', type: 'DATE', value: '2026', rule: 'year', block: 2, start: 5, end: 9 },
    ],
  },
  time: { words: 10, minutes: 1 },
};

let root: HTMLElement;
const marks = new Map<string, { ranges: Range[] }>();

beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
  vi.stubGlobal('CSS', { highlights: marks });
  vi.stubGlobal(
    'Highlight',
    class {
      readonly ranges: Range[];
      constructor(...ranges: Range[]) {
        this.ranges = ranges;
      }
    },
  );
  Range.prototype.getBoundingClientRect = () => new DOMRect();
});

afterEach(() => {
  render(null, root);
  root.remove();
  marks.clear();
});

function show(analysis: Analysis, copy: () => Promise<CopyResult> = async () => 'both'): void {
  act(() => {
    render(
      <WordsContext.Provider value={english}>
        <Reader article={article} analysis={analysis} copy={copy} />
      </WordsContext.Provider>,
      root,
    );
  });
}

const find = (selector: string): HTMLElement => {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
};

async function press(selector: string): Promise<void> {
  await act(async () => {
    find(selector).click();
  });
}

test('the article is there before its analysis', async () => {
  show('pending');
  expect(find('.article h1').textContent).toBe('The ferry sails');
  expect(find('.body figure .credit').textContent).toBe('P. Lindqvist/AFP');
  await press('#tab-facts');
  expect(find('#panel-facts .notice').textContent).toBe('Looking through the article…');
});

test('an analysis that failed leaves the article', async () => {
  show('failed');
  await press('#tab-facts');
  expect(find('#panel-facts .notice').textContent).toMatch(/^Byline could not look through/);
});

test('only sections that have something to show are shown', () => {
  show(reading);
  const headings = [...root.querySelectorAll('#panel-facts h2')].map((one) => one.textContent);
  expect(headings).toEqual(['People', 'Dates']);
  const dates = [...root.querySelectorAll('#panel-facts .resolved li')].map((one) => one.textContent);
  expect(dates).toEqual(['ThursdayOctober 15, 2026', '2026']);
});

test('an article without facts says so', () => {
  show({ ...reading, facts: nothing });
  expect(find('#panel-facts .notice').textContent).toMatch(/no key facts/);
});

test('attributions name who wrote, edited, photographed and spoke', () => {
  show(reading);
  const text = find('#panel-attributions').textContent ?? '';
  for (const words of [
    'Marta Ellinghaus',
    'Reporter, Elmstad',
    'es, msh',
    'AFP — Agence France-Presse',
    'Carla Wendt',
    'P. Lindqvist',
    'Henrike Olsen',
    'Mayor',
    'said',
    'Speaker not certain',
    'Elmstad Tidende',
  ]) {
    expect(text).toContain(words);
  }
});

test('a fact leads to its words, pressed again to the next place', async () => {
  show(reading);
  await press('#tab-facts');
  await press('.people .anchored');
  expect(find('#panel-article').hidden).toBe(false);
  expect(marks.get('byline-mark')?.ranges.map(String)).toEqual(['Henrike Olsen', 'Olsen']);
  expect(document.activeElement?.getAttribute('data-block')).toBe('0');
  await press('.people .anchored');
  expect(document.activeElement?.getAttribute('data-block')).toBe('2');
});

test('a picture’s credit leads to the picture', async () => {
  show(reading);
  await press('.images .anchored');
  expect(document.activeElement?.tagName).toBe('FIGURE');
});

test.each<[CopyResult, string]>([
  ['both', 'Copied'],
  ['text', 'Copied as plain text'],
  ['failed', 'The browser did not let Byline copy. Select the text and copy it with the keyboard.'],
])('copying that ends with "%s" says so', async (result, sentence) => {
  show(reading, async () => result);
  await press('.copy-button');
  expect(find('[role=status]').textContent).toBe(sentence);
});

test('the arrow keys go from tab to tab', () => {
  show(reading);
  const key = (name: string): void => {
    act(() => {
      find('[role=tablist]').dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }));
    });
  };
  key('ArrowLeft');
  expect(find('#tab-attributions').getAttribute('aria-selected')).toBe('true');
  key('ArrowRight');
  expect(find('#tab-article').getAttribute('aria-selected')).toBe('true');
  key('End');
  expect(document.activeElement?.id).toBe('tab-attributions');
});

test('a picture that cannot be loaded leaves its caption', () => {
  show(reading);
  act(() => {
    find('.body img').dispatchEvent(new Event('error'));
  });
  expect(root.querySelector('.body img')).toBe(null);
  expect(find('.body figcaption').textContent).toContain('The quay');
});

test('the posts of a live blog have their headlines before them', () => {
  const body = fromHtml(
    '<p>Intro</p><p data-post="0">One</p><p data-post="0">Two</p><p data-post="1">Three</p>',
  );
  const posts = [
    { title: 'First', time: '10:15', authors: ['Ole Brandt'], href: 'https://news.example/1' },
    { title: 'Second', time: null, authors: [], href: null },
  ];
  act(() => {
    render(
      <Reader article={{ ...article, body, posts }} analysis="pending" copy={async () => 'both'} />,
      root,
    );
  });
  expect([...find('.body').children].map((one) => one.textContent)).toEqual([
    'Intro',
    '10:15 · Ole BrandtFirst',
    'One',
    'Two',
    'Second',
    'Three',
  ]);
});

test('links lead out and tell nothing', () => {
  show(reading);
  const link = find('.article-footer a');
  expect(link.getAttribute('target')).toBe('_blank');
  expect(link.getAttribute('rel')).toBe('noopener noreferrer');
});
