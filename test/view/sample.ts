import type { Article, Facts, Reading } from '../../src/article.ts';
import { toBlocks } from '../../src/tree/blocks.ts';
import { fromHtml } from '../support/from-html.ts';

const BODY = `<p>Mayor Henrike Olsen spoke on Thursday.</p><figure><img src="https://news.example/a.jpg" alt="A quay"><figcaption>The quay<small>P. Lindqvist/AFP</small></figcaption></figure><p>"We sail," said Olsen.</p>`;

/** A short article of our own. */
export const article: Article = {
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

export const nothing: Facts = {
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

export const reading: Reading = {
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
  beginning: false,
};
